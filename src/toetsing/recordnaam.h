// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/toetsingskader.h"

namespace maatlat {

/// How a record of a toets is called on pages, by its key: "Motivering bij 1.1.2", "Score van
/// 1.1.2", "Onderbouwing van 1.1", "Good practices bij thema 1", "Inleiding", "Bevinding 12",
/// "Bron 3". Any other key gives itself.
std::string recordnaam(std::string_view sleutel);

/// The code of the criterium whose page shows this record; empty for one that stands elsewhere.
std::string criteriumVan(const Toetsingskader& kader, std::string_view sleutel);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/toetsingskader.h"

namespace maatlat {

/// How a record of a toets is called on pages, by its key (see `omschrijving` of a Recordsleutel).
/// A text that is no key gives itself.
std::string recordnaam(std::string_view sleutel);

/// The code of the criterium whose page shows this record; empty for one that stands elsewhere.
std::string criteriumVan(const Toetsingskader& kader, std::string_view sleutel);

}  // namespace maatlat

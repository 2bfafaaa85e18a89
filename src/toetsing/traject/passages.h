// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/traject/wederhoorpunt.h"

namespace maatlat {

/// What a frozen text says at this place ("motivering/1.1.2", "score/1.1.2", "oordeel/1.1");
/// empty when there is nothing.
std::string passageUit(std::string_view bevroren, const std::string& sleutel);

/// Which place a point is about, as people read it: "Motivering bij 1.1.2".
std::string waarVan(const Wederhoorpunt& punt);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "pages/hiatendeel.h"
#include "toetsing/toets/hiaten.h"

namespace maatlat {

/// The gaps by kind, with links to where they are mended. A report that leaves the application has
/// them without links.
Hiatendeel hiatendeel(const std::vector<Hiaat>& hiaten, bool metLinks);

}  // namespace maatlat

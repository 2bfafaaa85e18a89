// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "pages/vulling.h"

namespace maatlat {

/// How a text differs from the one before it, with marks that are also heard and printed: what went
/// is struck out, what came is underlined. Partial TEKSTVERSCHIL.
void vulTekstverschil(Vulling& vulling, std::string_view was, std::string_view wordt);

}  // namespace maatlat

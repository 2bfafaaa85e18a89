// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "pages/vulling.h"

namespace maatlat {

/// How a text differs from the one before it, with marks that are also heard and printed: what went
/// is struck out, what came is underlined. Partial TEKSTVERSCHIL.
void vulTekstverschil(Vulling& vulling, std::string_view was, std::string_view wordt);

/// One of two texts that stand side by side: the whole of `deze`, with what `andere` does not have
/// underlined. The same partial.
void vulTekstNaast(Vulling& vulling, std::string_view andere, std::string_view deze);

/// The whole of `was` beside what it became, with what went struck out. The same partial.
void vulTekstWas(Vulling& vulling, std::string_view was, std::string_view wordt);

}  // namespace maatlat

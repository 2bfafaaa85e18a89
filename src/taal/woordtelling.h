// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// How many words a text has, as people count them: what stands between white space and holds a
/// letter or a digit. So "Veilig-Thuisorganisatie", "en/of", "2.500", "3-1-2026" and an address of
/// a site are one word each, and a dash, a bullet or an ellipsis by itself is none. A dash that
/// stands against two words, as in "klaar—begin", divides them. Expects valid UTF-8.
int telWoorden(std::string_view tekst);

}  // namespace maatlat

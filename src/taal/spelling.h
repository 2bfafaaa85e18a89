// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maatlat {

/// The candidate that differs least from a word (insertions, deletions, replacements and swaps of
/// neighbours; case does not count), when it is near enough to be a slip; else empty. For messages
/// such as «bedoelt u "IJsselland"?».
std::string dichtstbij(std::string_view woord, const std::vector<std::string>& kandidaten);

/// « Bedoelt u "…"?» for the nearest candidate (with a space before it), or nothing.
std::string bedoeltU(std::string_view woord, const std::vector<std::string>& kandidaten);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string_view>

namespace maatlat {

/// A percentage from 0 to 100 with at most two decimals, after a point or a comma, in hundredths
/// of a percent ("66.67" is 6667); nothing when the text is none.
std::optional<int> leesPercentage(std::string_view tekst);

}  // namespace maatlat

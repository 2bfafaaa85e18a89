// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace maatlat {

/// Where an element of the first row stands in the second: places in both, rising in both.
using Overeenkomst = std::vector<std::pair<std::size_t, std::size_t>>;

/// As many equal elements as can be matched without crossing (Myers, 1986, in linear space). The
/// work grows with the number of elements that differ: nothing when more than `hoogstens` do (give
/// or take one).
std::optional<Overeenkomst> overeenkomst(const std::vector<int>& eerste,
                                         const std::vector<int>& tweede, std::size_t hoogstens);

}  // namespace maatlat

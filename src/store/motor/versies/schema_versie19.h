// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// Where a bevinding stands in its bron, and what a motivering rests on.
inline constexpr std::string_view kSchemaVersie19 = R"sql(
SELECT 1;
)sql";

}  // namespace maatlat

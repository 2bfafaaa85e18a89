// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// What waits for whom, as a calendar.
inline constexpr std::string_view kSchemaVersie17 = R"sql(
)sql";

}  // namespace maatlat

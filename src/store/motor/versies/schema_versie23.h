// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// Nothing yet.
inline constexpr std::string_view kSchemaVersie23 = R"sql(
SELECT 1;
)sql";

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// What somebody saw of what others changed.
inline constexpr std::string_view kSchemaVersie21 = R"sql(
SELECT 1;
)sql";

}  // namespace maatlat

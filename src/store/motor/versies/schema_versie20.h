// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// Files and links of a bron.
inline constexpr std::string_view kSchemaVersie20 = R"sql(
SELECT 1;
)sql";

}  // namespace maatlat

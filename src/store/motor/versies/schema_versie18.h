// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// Why a gap is let be.
inline constexpr std::string_view kSchemaVersie18 = R"sql(
SELECT 1;
)sql";

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// Who read what, and what is tidied up.
inline constexpr std::string_view kSchemaVersie11 = R"sql(
)sql";

}  // namespace maatlat

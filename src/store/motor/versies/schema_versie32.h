// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

inline constexpr std::string_view kSchemaVersie32 = R"sql(
DROP TABLE IF EXISTS nog_niets;
)sql";

}  // namespace maatlat

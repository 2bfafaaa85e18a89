// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// What is published, and the decisions about it.
inline constexpr std::string_view kSchemaVersie16 = R"sql(
)sql";

}  // namespace maatlat

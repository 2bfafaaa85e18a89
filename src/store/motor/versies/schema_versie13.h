// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// What a colleague says of a concept.
inline constexpr std::string_view kSchemaVersie13 = R"sql(
)sql";

}  // namespace maatlat

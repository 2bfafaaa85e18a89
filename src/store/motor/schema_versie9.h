// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// The log: a keyed chain, without texts.
inline constexpr std::string_view kSchemaVersie9 = R"sql(
)sql";

}  // namespace maatlat

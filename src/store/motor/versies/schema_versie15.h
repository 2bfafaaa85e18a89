// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// What the inspectie does with that answer, and how each difference is accounted for.
inline constexpr std::string_view kSchemaVersie15 = R"sql(
)sql";

}  // namespace maatlat

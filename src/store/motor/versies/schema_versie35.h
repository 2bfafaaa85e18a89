// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// Scores read a second time by somebody of another team.
inline constexpr std::string_view kSchemaVersie35 = R"sql(
-- Nothing yet.
)sql";

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// People: devices, recovery codes, what waits for a second beheerder.
inline constexpr std::string_view kSchemaVersie10 = R"sql(
)sql";

}  // namespace maatlat

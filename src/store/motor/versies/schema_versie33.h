// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// Samples drawn after a toets was adopted, to see whether a maatregel works.
inline constexpr std::string_view kSchemaVersie33 = R"sql(
-- Nothing yet.
)sql";

}  // namespace maatlat

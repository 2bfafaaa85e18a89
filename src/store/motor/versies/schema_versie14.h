// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// What an organisation answers on a concept.
inline constexpr std::string_view kSchemaVersie14 = R"sql(
)sql";

}  // namespace maatlat

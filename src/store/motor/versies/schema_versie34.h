// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// The national report of an onderzoek: its texts, their versions and editions.
inline constexpr std::string_view kSchemaVersie34 = R"sql(
-- Nothing yet.
)sql";

}  // namespace maatlat

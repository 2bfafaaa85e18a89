// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "web/aanvraag.h"

namespace maatlat::web {

/// The numbers that come in a field that may come more than once. Throws Onvindbaar for what is no
/// number from 1.
std::vector<std::int64_t> nummersUit(const Aanvraag& aanvraag, std::string_view veld);

}  // namespace maatlat::web

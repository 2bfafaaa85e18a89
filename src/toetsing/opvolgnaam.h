// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "toetsing/handelen.h"

namespace maatlat {

/// How somebody who did something is called for who looks: the organisation reads no names of
/// inspecteurs.
std::string opvolgnaam(const Toetsinzage& inzage, std::int64_t persoon);

}  // namespace maatlat

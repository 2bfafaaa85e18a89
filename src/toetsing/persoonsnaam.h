// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "store/motor/sessie.h"

namespace maatlat {

/// How a person is called on a page, by number: the name, or "persoon 12" when there is none.
std::string persoonsnaam(Sessie& sessie, std::int64_t nr);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "store/motor/sessie.h"

namespace maatlat {

/// The organisations that there are now, as they are called now, in the order of the alphabet.
std::vector<std::string> organisatienamen(Sessie& sessie);

}  // namespace maatlat

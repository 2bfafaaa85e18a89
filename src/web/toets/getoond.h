// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/toets/getoond.h"

namespace maatlat::web {

/// Which versions a page showed, as one field of its form: a line for each, "motivering/1.1.2 3".
std::string getoondVeld(const std::vector<Getoond>& wat);

/// Back. A line that is none is left out.
std::vector<Getoond> leesGetoond(const std::string& veld);

}  // namespace maatlat::web

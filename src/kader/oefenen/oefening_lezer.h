// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/oefenen/oefenstof.h"

namespace maatlat {

/// Reads what an exercise is made of. Throws Invoerfout with everything that is wrong: also a
/// toets, verwachting or person that names somebody or something that is not in the file.
Oefenstof leesOefenstof(std::string_view inhoud, const std::string& bestand);

}  // namespace maatlat

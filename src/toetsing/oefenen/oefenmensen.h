// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "toetsing/oefenen/oefenwerk.h"

namespace maatlat {

/// Makes the organisations and everybody who can log in, each with this password: the first
/// beheerder by the code of the first time, the others by an invitation.
void maakMensen(Oefenwerk& werk, const std::string& wachtwoord);

/// One beheerder asks for a role, which another has to confirm.
void vraagRol(Oefenwerk& werk);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "toetsing/werkplek.h"

namespace maatlat {

/// The first visit, when there is nobody yet: who can read the terminal in which the program runs
/// makes themselves beheerder. There is no default account.

/// Whether there is nobody yet.
bool isEersteKeer(Werkplek& werkplek);

/// The code that `maatlat start` prints: "k3pd-9xwm-…", 16 characters, another one each time the
/// program starts. Worth nothing once there is somebody.
const std::string& eersteKeerCode(Werkplek& werkplek);

struct EersteBeheerder {
    std::string code;
    std::string naam;
    std::string email;
    std::string wachtwoord;
    std::string herhaling;  ///< of the password
};

/// Makes the beheerder. `adres` of the client, to slow down who guesses. Throws Veldfouten by the
/// names above, and Onvindbaar when there is somebody already.
void maakEersteBeheerder(Werkplek& werkplek, const EersteBeheerder& wie, const std::string& adres);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "domain/toets/toetskop.h"
#include "domain/traject/trajectstap.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Handing over what waits for somebody: the coördinator names another, with a reason. Holiday,
/// leaving, blocking or another role then stop nothing.

/// A taak that matters at this stap.
struct Overdracht {
    struct Genoemd {
        std::int64_t persoon = 0;
        std::string naam;
        std::string sinds;    ///< moment
        std::string bezwaar;  ///< why they cannot do it any more; empty: they can
    };
    Taak taak = Taak::collega;
    bool meer = false;                ///< several people can be named
    std::vector<Genoemd> nu;          ///< who is named
    std::vector<Persoon> kandidaten;  ///< who can be, by name
};
struct Overdraagbeeld {
    Toetskop kop;
    std::string niemandKan;  ///< as niemandKan(inzage)
    std::vector<Overdracht> taken;
};
/// Throws Geweigerd; NietNu when nothing waits for somebody who was named.
Overdraagbeeld overdraagbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

struct Overdrachtinvoer {
    int versie = 0;  ///< of the toets on the page where the choice was made
    Taak taak = Taak::collega;
    std::vector<std::int64_t> personen;
    std::string reden;
    std::string privacyreden;
};
/// From now on exactly these do it. Throws Veldfouten ("personen" for nobody or somebody who cannot
/// do it, "reden"), Privacymelding about "reden", NietNu, Geweigerd.
void draagOver(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
               const Overdrachtinvoer& invoer);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/vulling.h"

namespace maatlat {

/// The form that draws: the first time, or more dossiers from the rest. Partial TREKFORMULIER.
struct Trekformulier {
    std::string pad;           ///< where it goes
    bool uitbreiding = false;  ///< asks how many more
    bool vraagtLijst = false;  ///< the list is not at hand any more, and must be sent again
    std::string aantal;        ///< as typed, and so on
    std::string herkomst;      ///< word of a Herkomst
    std::string worpInspectie;
    std::string worpOrganisatie;
    std::vector<Veldfouten::Fout> fouten;
};

void vul(Vulling& vulling, const Trekformulier& formulier);

}  // namespace maatlat

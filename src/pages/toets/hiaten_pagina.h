// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/hiatendeel.h"
#include "pages/pagina.h"

namespace maatlat {

/// What is still missing in a toets. Template hiaten.tpl.
struct HiatenPagina {
    static constexpr const char* kSjabloon = "hiaten.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::toetsInEenOogopslag;

    std::string organisatie;
    std::string rapportPad;
    bool gesloten = false;  ///< nothing can be changed in this toets (now)
    std::string bevroren;   ///< why nothing is missing any more; empty while it can change
    Hiatendeel hiaten;      ///< without groups: nothing is missing

    void beschrijf(Vulling& uit) const {
        uit.zet("ORGANISATIE", organisatie);
        uit.zet("RAPPORT_PAD", rapportPad);
        uit.toonAls(gesloten && !hiaten.groepen.empty(), "GESLOTEN");
        uit.toonAls(hiaten.groepen.empty() && bevroren.empty(), "NIETS");
        uit.zetAls("BEVROREN", "WAAROM", bevroren);
        vul(uit, hiaten);
    }
};

}  // namespace maatlat

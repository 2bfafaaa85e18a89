// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/pagina.h"

namespace maatlat {

/// All onderzoeken, newest first. Template onderzoeken.tpl.
struct OnderzoekenPagina {
    static constexpr const char* kSjabloon = "onderzoeken.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::onderzoekOpenen;

    struct Rij {
        std::string pad;  ///< of its Landelijk beeld
        std::string naam;
        std::string toezichthouder;
        std::string periode;
        std::string toetsen;       ///< "26 toetsen, waarvan 3 vast"
        std::string teamPad;       ///< empty: may not change teams
        std::string wachtPad{};    ///< with teamPad: what waits for whom
        std::string stappenPad{};  ///< empty: may not choose the steps

        void beschrijf(Vulling& uit) const {
            uit.zet("PAD", pad);
            uit.zet("NAAM", naam);
            uit.zet("TOEZICHTHOUDER", toezichthouder);
            uit.zet("PERIODE", periode);
            uit.zet("TOETSEN", toetsen);
            uit.als(!teamPad.empty(), "MAG_TEAM", [&](Vulling& team) {
                team.zet("TEAM_PAD", teamPad);
                team.zet("TEAM_VAN", naam);
                team.zet("WACHT_PAD", wachtPad);
            });
            uit.als(!stappenPad.empty(), "MAG_STAPPEN", [&](Vulling& stappen) {
                stappen.zet("STAPPEN_PAD", stappenPad);
                stappen.zet("STAPPEN_VAN", naam);
            });
        }
    };
    std::vector<Rij> onderzoeken;
    bool magOpenen = false;
    Bladerbalk bladeren{};

    void beschrijf(Vulling& uit) const {
        uit.toonAls(magOpenen, "MAG_OPENEN");
        uit.toonAls(onderzoeken.empty(), "GEEN_ONDERZOEKEN");
        uit.als(!onderzoeken.empty(), "ONDERZOEKEN", [&](Vulling& lijst) {
            lijst.elk("ONDERZOEK", onderzoeken);
            vul(lijst, bladeren);
        });
    }
};

}  // namespace maatlat

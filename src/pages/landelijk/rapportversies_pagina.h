// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/pagina.h"
#include "pages/raam.h"
#include "pages/tekstverschil.h"

namespace maatlat {

/// The versions of one text of the national report, newest first. Template rapportversies.tpl.
struct RapportversiesPagina {
    static constexpr const char* kSjabloon = "rapportversies.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::landelijkRapport;

    struct Versie {
        int nummer = 0;
        std::string wie;  ///< "Coordinator, 22 november 2026 om 10:30"
        std::string was;  ///< the text of the version before it
        std::string wordt;
        std::string cijferreden{};
        std::string privacyreden{};
        bool terugTeZetten = false;

        void beschrijf(Vulling& uit) const {
            uit.zet("NUMMER", nummer);
            uit.zet("WIE", wie);
            vulTekstverschil(uit, was, wordt);
            uit.zetAls("MET_CIJFERREDEN", "CIJFERREDEN", cijferreden);
            uit.zetAls("MET_PRIVACYREDEN", "PRIVACYREDEN", privacyreden);
        }
    };

    std::vector<Versie> versies;
    Bladerbalk bladeren;
    std::string terugPad;  ///< of the text itself; what is put back goes there too
    int nieuwste = 0;      ///< the version that counts

    void beschrijf(Vulling& uit) const {
        uit.toonAls(versies.empty(), "NOOIT");
        uit.elk("VERSIE", versies, [&](Vulling& deel, const Versie& een) {
            een.beschrijf(deel);
            deel.als(een.terugTeZetten, "TERUGZETTEN", [&](Vulling& formulier) {
                formulier.zet("PAD", terugPad);
                formulier.zet("VERSIE_NU", nieuwste);
                formulier.zet("OUDE_TEKST", een.wordt);
                formulier.zet("OUDE_CIJFERREDEN", een.cijferreden);
                formulier.zet("OUDE_PRIVACYREDEN", een.privacyreden);
                vulFormulierzegel(formulier);
            });
        });
        vul(uit, bladeren);
        uit.zet("TERUGPAD", terugPad);
    }
};

}  // namespace maatlat

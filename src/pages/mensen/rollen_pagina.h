// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/pagina.h"

namespace maatlat {

/// The roles that beheerders asked for themselves, with what can be decided. Template rollen.tpl.
struct RollenPagina {
    static constexpr const char* kSjabloon = "rollen.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::rollen;

    /// A button.
    struct Keuze {
        std::string woord;  ///< "bevestigen"
        std::string knop;
        std::string verzoek;  ///< number
        std::string over;     ///< said with the button, for who only hears that

        void beschrijf(Vulling& uit) const {
            uit.zet("WOORD", woord);
            uit.zet("KNOP", knop);
            uit.zet("NUMMER", verzoek);
            uit.zet("OVER", over);
        }
    };
    struct Rij {
        std::string wie;
        std::string rol;
        std::string sinds;
        std::string stand;
        std::vector<Keuze> keuzes;

        void beschrijf(Vulling& uit) const {
            uit.zet("WIE", wie);
            uit.zet("ROL", rol);
            uit.zet("SINDS", sinds);
            uit.zet("STAND", stand);
            uit.elk("KEUZE", keuzes);
        }
    };
    std::vector<Rij> verzoeken;

    void beschrijf(Vulling& uit) const {
        uit.lijst("MET_VERZOEKEN", "VERZOEK", verzoeken,
                  [](Vulling& rij, const Rij& een) { een.beschrijf(rij); });
        uit.toonAls(verzoeken.empty(), "GEEN_VERZOEKEN");
    }
};

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/formulier.h"
#include "pages/pagina.h"

namespace maatlat {

/// What somebody can do with their own account. Template account.tpl.
struct AccountPagina {
    static constexpr const char* kSjabloon = "account.tpl";

    struct Sessie {
        std::string begonnen;
        std::string laatst;
        bool deze = false;  ///< this very login

        void beschrijf(Vulling& uit) const {
            uit.zet("BEGONNEN", begonnen);
            uit.zet("LAATST", laatst);
            uit.toonAls(deze, "DEZE");
        }
    };
    std::vector<Samenvattingsrij> gegevens;
    bool tweedeFactor = false;
    std::vector<Sessie> sessies;

    void beschrijf(Vulling& uit) const {
        vul(uit, gegevens);
        uit.sectie(tweedeFactor ? "MET_CODE" : "ZONDER_CODE");
        uit.elk("SESSIE", sessies);
    }
};

/// Sets up logging in with a code: the secret as a picture and as text, and a form for the first
/// code. Template code_instellen.tpl.
struct CodePagina {
    static constexpr const char* kSjabloon = "code_instellen.tpl";

    int breedte = 0;      ///< of the QR code, in squares
    std::string vlakken;  ///< its dark squares: `d` of an SVG path
    std::string geheim;   ///< in groups, to be typed over
    std::string fout;     ///< what is wrong with the code that was filled in

    void beschrijf(Vulling& uit) const {
        uit.zet("BREEDTE", breedte);
        uit.zet("VLAKKEN", vlakken);
        uit.zet("GEHEIM", geheim);
        voegToe(uit, Tekstveld{.kop = {.naam = "code",
                                       .label = "Code uit de app",
                                       .hint = "Zes cijfers.",
                                       .fout = fout},
                               .soort = Tekstveld::Soort::eenmaligeCode,
                               .aanvullen = "one-time-code"});
    }
};

}  // namespace maatlat

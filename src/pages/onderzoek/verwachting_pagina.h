// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/onderdelen.h"
#include "pages/organisatienaam.h"
#include "pages/pagina.h"

namespace maatlat {

/// Which organisations have which score on one verwachting. Template onderzoek_verwachting.tpl.
struct VerwachtingPagina {
    static constexpr const char* kSjabloon = "onderzoek_verwachting.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::landelijkBeeld;

    struct Groep {
        Teken score;
        std::string aantal;  ///< "zes organisaties"
        std::vector<Organisatienaam> organisaties;

        void beschrijf(Vulling& uit) const {
            uit.zet("SOORT", score.soort);
            uit.zet("TEKEN", score.teken);
            uit.zet("SCORE", score.naam);
            uit.zet("AANTAL", aantal);
            uit.elk("ORGANISATIE", organisaties, [](Vulling& regel, const Organisatienaam& een) {
                vul(regel, een);
                regel.zet("STATUS", een.status);
            });
        }
    };
    /// Who does not count: the toets can still change, or is not judged whole.
    struct Overige {
        Organisatienaam organisatie;
        std::string score;

        void beschrijf(Vulling& uit) const {
            vul(uit, organisatie);
            uit.zet("SCORE", score);
            uit.zet("STATUS", organisatie.status);
        }
    };
    std::string tekst;
    std::string criterium;  ///< code and words
    std::string zin;        ///< how many meet it
    Balk balk;
    std::vector<Groep> groepen;  ///< who counts; only of scores that occur
    std::vector<Overige> overige;
    std::string leerpad{};  ///< who does it well in all rounds, and how
    Verwijzing vorige;      ///< without text: there is none
    Verwijzing volgende;    ///< idem

    void beschrijf(Vulling& uit) const {
        uit.zet("TEKST", tekst);
        uit.zet("CRITERIUM", criterium);
        uit.zet("ZIN", zin);
        vul(uit, balk);
        uit.zetAls("LEREN", "LEERPAD", leerpad);
        uit.elk("GROEP", groepen);
        uit.lijst("OVERIGE", "ORGANISATIE", overige);
        const auto buur = [&](std::string_view sectie, const Verwijzing& naar) {
            uit.als(!naar.tekst.empty(), sectie, [&](Vulling& deel) {
                deel.zet("PAD", naar.pad);
                deel.zet("NAAR", naar.tekst);
            });
        };
        buur("VORIGE", vorige);
        buur("VOLGENDE", volgende);
    }
};

}  // namespace maatlat

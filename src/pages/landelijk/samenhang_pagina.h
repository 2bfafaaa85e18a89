// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/formulier.h"
#include "pages/pagina.h"

namespace maatlat {

/// Which verwachtingen fail together. Template samenhang.tpl.
struct SamenhangPagina {
    static constexpr const char* kSjabloon = "samenhang.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::samenhang;

    /// A verwachting of a pair, with the way to who is behind it.
    struct Deel {
        std::string code;
        std::string tekst;
        std::string pad;

        void beschrijf(Vulling& uit) const {
            uit.zet("CODE", code);
            uit.zet("TEKST", tekst);
            uit.zet("PAD", pad);
        }
    };
    struct Rij {
        Deel a, b;
        std::string zin;  ///< "16 van de 26 voldoen aan geen van beide; …"
        int beideNiet = 0;
        int alleenA = 0;
        int alleenB = 0;
        int beideWel = 0;
        std::string verwacht;  ///< "11,2"
        std::string erboven;   ///< "4,8 meer"
        std::string hoeVaak;   ///< how often chance gives so many

        void beschrijf(Vulling& uit) const {
            uit.sectie("DEEL", a);
            uit.sectie("DEEL", b);
            uit.zet("ZIN", zin);
            uit.zet("CODE_A", a.code);
            uit.zet("CODE_B", b.code);
            uit.zet("BEIDE_NIET", beideNiet);
            uit.zet("ALLEEN_A", alleenA);
            uit.zet("ALLEEN_B", alleenB);
            uit.zet("BEIDE_WEL", beideWel);
            uit.zet("VERWACHT", verwacht);
            uit.zet("ERBOVEN", erboven);
            uit.zet("HOE_VAAK", hoeVaak);
        }
    };
    std::string actie;  ///< address of this page
    std::vector<Optie> keuzes;
    std::vector<std::string> alineas;
    std::string bijschrift;
    std::vector<Rij> rijen;  ///< none: there is nothing to compare
    Bladerbalk bladeren;

    void beschrijf(Vulling& uit) const {
        uit.zet("ACTIE", actie);
        voegToe(uit, Keuzelijst{.kop = {.naam = "verwachting", .label = "Alleen paren met"},
                                .opties = keuzes});
        uit.elk("ALINEA", "TEKST", alineas);
        uit.als(!rijen.empty(), "TABEL", [&](Vulling& deel) {
            deel.zet("BIJSCHRIFT", bijschrift);
            deel.elk("RIJ", rijen);
        });
        vul(uit, bladeren);
    }
};

}  // namespace maatlat

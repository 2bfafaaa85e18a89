// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/pagina.h"
#include "pages/raam.h"
#include "pages/toets/veldblok.h"

namespace maatlat {

/// One field alone on a page: where a save ends that could not be done. Template veld.tpl.
struct VeldPagina {
    static constexpr const char* kSjabloon = "veld.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::scoreGeven;

    std::string
        over;  ///< the verwachting, criterium or thema in the words of the norm; may be empty
    /// What may be personal data: "een telefoonnummer: 06-12345678 (na “belde u op”)".
    std::vector<std::string> vondsten;
    Veldblok veld;
    Verwijzing terug;

    void beschrijf(Vulling& uit) const {
        uit.zetAls("OVER", "OVER", over);
        uit.als(!vondsten.empty(), "VONDSTEN",
                [&](Vulling& deel) { deel.elk("VONDST", "TEKST", vondsten); });
        vul(uit, veld);
        uit.zet("TERUGPAD", terug.pad);
        uit.zet("TERUG", terug.tekst);
    }
};

/// The texts of a toets that belong to no criterium: the inleiding and the good practices.
/// Template teksten.tpl.
struct TekstenPagina {
    static constexpr const char* kSjabloon = "teksten.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::tekstenSchrijven;

    struct Thema {
        std::string code;
        std::string naam;
        Veldblok goodPractices;

        void beschrijf(Vulling& uit) const {
            uit.zet("CODE", code);
            uit.zet("NAAM", naam);
            vul(uit, goodPractices);
        }
    };
    std::string organisatie;
    std::string onderzoek;
    std::string nietNu;     ///< why nothing can be changed; empty when it can
    std::string veldenpad;  ///< where all its fields post to; empty when nothing can be changed
    Veldblok inleiding;
    std::vector<Thema> themas;
    Verwijzing terug;

    void beschrijf(Vulling& uit) const {
        uit.zet("ORGANISATIE", organisatie);
        uit.zet("ONDERZOEK", onderzoek);
        uit.zetAls("NIET_NU", "NIET_NU", nietNu);
        if (!veldenpad.empty()) vulVeldenformulier(uit, veldenpad);
        vul(uit.sectie("INLEIDING"), inleiding);
        uit.elk("THEMA", themas);
        uit.zet("TERUGPAD", terug.pad);
        uit.zet("TERUG", terug.tekst);
    }
};

}  // namespace maatlat

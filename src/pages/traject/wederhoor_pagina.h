// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/pagina.h"

namespace maatlat {

/// A point of the organisation as it is read. Partial WEDERHOORPUNT.
struct Puntdeel {
    struct Bewijs {
        std::string naam;
        std::string pad;
        std::string tekst;  ///< about which day it is, and what it shows
        void beschrijf(Vulling& uit) const;
    };
    std::string anker;  ///< "punt-3"
    std::string titel;  ///< "Punt 3: motivering bij 1.1.2"
    std::string soort;
    std::string citaat;
    std::string tekst;  ///< Markdown
    std::string wie;    ///< who saved it last, and when
    std::vector<Bewijs> bewijs;
    std::vector<std::string> waarschuwingen;
    std::string pad;         ///< to change it; empty: it cannot be
    std::string besluit;     ///< empty: none to see
    std::string motivering;  ///< Markdown; with `besluit`

    void beschrijf(Vulling& uit) const;
};
void vul(Vulling& uit, const std::vector<Puntdeel>& punten);

/// Sending a concept to the organisation, and what came of it: for the team. Template
/// wederhoor.tpl.
struct WederhoorPagina {
    static constexpr const char* kSjabloon = "wederhoor.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::conceptSturen;

    struct Ronde {
        std::string titel;   ///< "Ronde 1"
        std::string tekst;   ///< when it was sent and until when, how it ended
        std::string geteld;  ///< how many points there are, before it was handed in
        std::vector<Puntdeel> punten;
        std::string zienswijze;  ///< Markdown; empty: none to see
        std::string kenmerk;     ///< SHA-256 of the reaction; empty: none
        void beschrijf(Vulling& uit) const;
    };
    std::string pad;
    std::string stand;  ///< one sentence
    std::vector<std::string> inDeWeg;
    bool magSturen = false;
    bool opnieuw = false;  ///< with magSturen: once more
    std::vector<Optie> ontvangers;
    std::vector<Optie> verantwoordelijken;
    std::string versie;      ///< of the toets, or of the round: what the forms are about
    std::string laatsteDag;  ///< in words
    bool magVerlengen = false;
    bool magTerugnemen = false;
    bool magSluiten = false;
    std::string keuze;  ///< which form failed
    std::string tot;    ///< ISO
    std::string reden;
    std::string privacyreden;
    bool vraagtPrivacyreden = false;
    std::vector<Veldfouten::Fout> fouten;
    std::vector<Ronde> rondes;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/pagina.h"
#include "pages/traject/wederhoor_pagina.h"

namespace maatlat {

/// The answer of an organisation on a concept, for those who were named. Template
/// wederhoorreactie.tpl.
struct WederhoorreactiePagina {
    static constexpr const char* kSjabloon = "wederhoorreactie.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::conceptReageren;

    std::string pad;      ///< "/wederhoor/5"
    std::string stand;    ///< how far it is, until when
    std::string laat;     ///< that the last day is past; empty: it is not
    std::string voorbij;  ///< why nothing can be answered any more; empty: it can
    std::string kenmerk;  ///< SHA-256 of what was handed in; empty: it was not
    bool magReageren = false;
    bool magIndienen = false;
    bool toonReactie = false;  ///< who looks may read the points
    std::vector<Puntdeel> punten;
    std::string zienswijze;  ///< Markdown
    std::string nawoord;     ///< of the inspectie; empty as long as there is nothing to see
    std::vector<std::string> onvolledig;
    std::string versie;  ///< of the answer as it is shown
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const;
};

/// The passages of a concept, to answer on. Template wederhoorpassages.tpl.
struct WederhoorpassagesPagina {
    static constexpr const char* kSjabloon = "wederhoorpassages.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::zinVoorZin;

    struct Zin {
        std::string tekst;
        std::string pad;   ///< to answer on it; empty: that cannot be
        std::string waar;  ///< which sentence, for who does not see the page
    };
    struct Passage {
        std::string anker;
        std::string kop;
        std::vector<Zin> zinnen;
        std::string punten;  ///< "Hierover gaan punt 1 en 2."; empty: none
    };
    std::string pad;
    std::vector<Passage> passages;

    void beschrijf(Vulling& uit) const;
};

/// One point to write or to change, with its evidence. Template wederhoorpunt.tpl.
struct WederhoorpuntPagina {
    static constexpr const char* kSjabloon = "wederhoorpunt.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::puntMaken;

    struct Bewijs {
        std::string naam;
        std::string pad;
        std::string tekst;
        std::string wegPad;
    };
    std::string terugPad;  ///< of the answer as a whole
    std::string pad;       ///< where the form goes
    std::string kop;       ///< of the passage
    std::string plaats;
    std::string citaat;
    int versie = 0;
    std::string soort;
    std::string tekst;
    std::string bericht;         ///< that what stands in it is a draft; empty: it is not
    std::string conceptSleutel;  ///< key of the draft
    std::string conceptPad;
    std::string formulier;   ///< key of a form that makes a new one; empty: it changes one
    bool bestaat = false;    ///< was saved before, so that evidence can be added
    std::string bewijsHint;  ///< about which days it must be
    std::vector<Bewijs> bewijs;
    std::vector<std::string> waarschuwingen;
    std::string bewijsdatum;
    std::string uitleg;
    bool bijBewijs = false;  ///< the errors are of that form
    std::string privacyreden;
    bool vraagtPrivacyreden = false;
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const;
};

/// What an organisation says of a concept as a whole. Template wederhoorzienswijze.tpl.
struct ZienswijzePagina {
    static constexpr const char* kSjabloon = "wederhoorzienswijze.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::zienswijzeGeven;

    std::string terugPad;
    std::string pad;
    std::string tekst;
    int versie = 0;
    std::string bericht;
    std::string conceptSleutel;
    std::string conceptPad;
    std::string privacyreden;
    bool vraagtPrivacyreden = false;
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const;
};

/// The concepts that somebody was asked to answer on. Template wederhoorlijst.tpl.
struct WederhoorlijstPagina {
    static constexpr const char* kSjabloon = "wederhoorlijst.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::conceptLezen;

    struct Rij {
        std::string titel;
        std::string pad;
        std::string tekst;  ///< until when, or how it ended
        bool laat = false;
        void beschrijf(Vulling& uit) const;
    };
    std::vector<Rij> rijen;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat

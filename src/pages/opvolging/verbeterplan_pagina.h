// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/opvolging/opvolging_pagina.h"
#include "pages/pagina.h"

namespace maatlat {

/// What an inspecteur answered, to read. Partial PLANANTWOORDEN.
struct Planantwoorden {
    std::vector<Samenvattingsrij> antwoorden{};
    std::string motivering{};  ///< Markdown; may be empty
    std::string wie{};         ///< may be empty

    void beschrijf(Vulling& uit) const;
};

/// A maatregel as it was handed in, with what was said of it.
struct Planstuk {
    std::string naam;        ///< "Maatregel 3"
    std::string verschil{};  ///< "Nieuw in dit plan"; empty: it is what it was, or the first plan
    std::vector<Samenvattingsrij> kort{};
    struct Tekst {
        std::string naam;
        std::string tekst;  ///< Markdown
        void beschrijf(Vulling& uit) const;
    };
    std::vector<Tekst> teksten{};
    struct Wijziging {
        std::string naam;  ///< of the field
        std::string was;
        std::string wordt;
        void beschrijf(Vulling& uit) const;
    };
    std::vector<Wijziging> wijzigingen{};
    std::vector<Planantwoorden> oordeel{};  ///< none, or one
    std::string beoordeelPad{};             ///< where it is judged; empty: that may not
    std::string beoordeelTekst{};

    void beschrijf(Vulling& uit) const;
};

/// A plan as it was handed in. Template verbeterplan.tpl.
struct VerbeterplanPagina {
    static constexpr const char* kSjabloon = "verbeterplan.tpl";

    Hulpkeuze hulp = Hulpplek::maatregelen;
    std::string terugPad;
    std::string wanneer;  ///< "Ingediend door …"
    std::string sha256;
    std::string fout{};   ///< why it cannot be shown
    std::string gaten{};  ///< verbeterpunten without a maatregel, as a sentence; or empty
    std::string weg{};    ///< maatregelen of the plan before that are not in it, as a sentence
    std::vector<Planstuk> stukken{};
    std::vector<Planantwoorden> geheel{};  ///< none, or one
    std::string ontbreekt{};               ///< Markdown; with `geheel`, may be empty

    void beschrijf(Vulling& uit) const;
};

/// Judging the plan: what was judged, offering it, agreeing. Template planoordelen.tpl.
struct PlanoordelenPagina {
    static constexpr const char* kSjabloon = "planoordelen.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::verbeterplanBeoordelen;

    std::string pad;
    int versie = 0;  ///< of the toets, with what follows it
    std::string terugPad;
    std::string stand;         ///< how far it is, in sentences
    std::string inDeWeg{};     ///< why it cannot be offered yet; or empty
    std::string terug{};       ///< who did not agree; empty: nobody
    std::string terugReden{};  ///< with `terug`
    std::string gaten{};
    std::vector<Planstuk> stukken{};
    Planstuk geheel{};
    std::string ontbreekt{};  ///< Markdown; or empty
    bool magVoorleggen = false;
    bool magTerugnemen = false;
    std::string besluit{};  ///< what comes of it when this person agrees; empty: they may not
    Zetvelden getypt{};

    void beschrijf(Vulling& uit) const;
};

/// The judgement of one maatregel, or of the whole. Template planoordeel.tpl.
struct PlanoordeelPagina {
    static constexpr const char* kSjabloon = "planoordeel.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::verbeterplanBeoordelen;

    struct Vraag {
        std::string naam;
        std::string vraag;
        std::vector<Optie> opties;
    };
    std::string pad;
    std::string terugPad;
    int versie = 0;
    std::vector<Planstuk> stuk{};  ///< the maatregel; none: it is of the whole
    std::vector<Vraag> vragen{};
    std::string motivering{};
    bool heel = false;
    std::vector<Optie> uitkomsten{};  ///< with `heel`
    std::string ontbreekt{};
    std::string termijn{};
    std::string intussen{};               ///< that somebody else judged meanwhile; or empty
    std::vector<Planantwoorden> ander{};  ///< with `intussen`: what they said
    std::string privacyreden{};
    bool vraagtPrivacyreden = false;
    std::vector<Veldfouten::Fout> fouten{};

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat

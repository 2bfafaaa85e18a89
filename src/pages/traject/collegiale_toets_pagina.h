// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/pagina.h"

namespace maatlat {

/// A difference with a frozen concept, with what went struck out and what came underlined.
struct Verschilregel {
    std::string waar;   ///< "Motivering bij 1.1.2"
    std::string soort;  ///< "een zin staat op een andere plaats"; may be empty
    std::string was;
    std::string wordt;

    void beschrijf(Vulling& uit) const;
};

/// What a colleague said, as others read it.
struct Opmerkingregel {
    std::string naam;     ///< "Opmerking 3"
    std::string pad;      ///< of the remark
    std::string waarbij;  ///< "Motivering bij 1.1.2"
    std::string citaat;   ///< may be empty
    std::string tekst;    ///< Markdown
    std::string wie;      ///< "Inspecteur A, 22 november 2026 om 10:30"
    std::string stand;    ///< what came of it; empty: not known yet
    bool magWijzigen = false;

    void beschrijf(Vulling& uit) const;
};

/// Asking a colleague to read the concept, reading it, approving it or giving it back. Template
/// collegiale_toets.tpl.
struct CollegialeToetsPagina {
    static constexpr const char* kSjabloon = "collegiale_toets.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::collegaLeestMee;

    std::string pad;
    std::string versie;
    std::string stand;        ///< how far it is, in sentences
    std::string bezwaar;      ///< why it cannot go on; empty: it can
    std::string magNiet;      ///< why it cannot be asked yet
    std::string conceptPad;   ///< of the frozen concept on the screen; empty: there is none
    std::string bestandPad;   ///< with conceptPad: to keep it
    std::string lezenPad;     ///< with conceptPad: piece by piece, with the remarks
    std::string conceptnaam;  ///< with conceptPad: "Concept 2, bevroren op …"
    std::string sha256;       ///< with conceptPad
    bool magOpmerken = false;
    std::string besluit;      ///< what was decided last, by whom and when; empty: nothing
    std::string toelichting;  ///< with besluit; may be empty
    bool vervallen = false;   ///< the approval does not hold any more
    std::vector<Verschilregel> verschillen;  ///< since the concept
    std::vector<Opmerkingregel> opmerkingen;
    bool magVragen = false;
    std::vector<Optie> kandidaten;
    bool magTerugnemen = false;
    bool magBesluiten = false;

    // What was typed and not stored.
    std::string keuze;  ///< which form
    std::string reden;
    std::string goedToelichting;
    std::string privacyreden;
    bool vraagtPrivacyreden = false;
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const;
};

/// The frozen concept piece by piece, with the remarks. Template concept_lezen.tpl.
struct ConceptLezenPagina {
    static constexpr const char* kSjabloon = "concept_lezen.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::collegaLeestMee;

    struct Stuk {
        std::string anker;
        std::string naam;
        std::string tekst;         ///< Markdown
        std::string opmerkingPad;  ///< where a remark is made; empty: that may not
        std::vector<Opmerkingregel> opmerkingen;

        void beschrijf(Vulling& uit) const;
    };
    std::string uitleg;
    std::string terugPad;
    std::string algemeenPad;  ///< where a remark on the whole is made; empty: that may not
    std::vector<Opmerkingregel> algemeen;
    std::vector<Stuk> stukken;

    void beschrijf(Vulling& uit) const;
};

/// One remark, to make, to change or to read. Template opmerking.tpl.
struct OpmerkingPagina {
    static constexpr const char* kSjabloon = "opmerking.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::collegaLeestMee;

    std::string toetspad;
    std::string sleutel;  ///< "opmerking/3", "opmerking/nieuw"
    int versie = 0;
    bool nieuw = false;
    bool magWijzigen = false;
    std::string bericht;  ///< about a draft
    std::string plek;
    std::string waarbij;
    std::string passage;  ///< Markdown; empty: the concept as a whole
    std::vector<Optie> zinnen;
    std::string citaat;
    std::string tekst;
    std::string wie;
    std::vector<Verborgen> vast;  ///< goes along unseen
    std::string privacyreden;
    bool vraagtPrivacyreden = false;
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat

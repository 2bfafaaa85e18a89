// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/pagina.h"

namespace maatlat {

/// What the organisation answered, and what is done with it. Template verwerking.tpl.
struct VerwerkingPagina {
    static constexpr const char* kSjabloon = "verwerking.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::puntenVerwerken;

    /// A point in the list.
    struct Punt {
        std::string naam;  ///< "Punt 3: Motivering bij 1.1.2"
        std::string pad;
        std::string soort;
        std::string besluit;
        Statuslabel stand;

        void beschrijf(Vulling& uit) const;
    };
    /// What was said of the whole.
    struct Zienswijze {
        std::string kop;
        std::string tekst;
        std::string nawoord;  ///< empty: there is none yet
        std::string pad;      ///< to write it; empty: not now
        std::string knop;     ///< with pad

        void beschrijf(Vulling& uit) const;
    };

    std::string stand;    ///< what came in, in a sentence
    std::string melding;  ///< who must do something that nobody can; empty: nothing of the kind
    std::vector<Punt> punten;
    std::vector<Zienswijze> zienswijzen;
    std::string verschillenPad;  ///< empty: there is nothing to compare with

    std::string terugpad;  ///< of this page, to go back to the beginning; empty: that may not
    std::string terugversie;
    std::string reden;  ///< typed, not stored
    std::string privacyreden;
    bool vraagtPrivacyreden = false;
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const;
};

/// One point: the passage then and now, what the organisation says, evidence, decision, second
/// reader. Template puntverwerking.tpl.
struct PuntverwerkingPagina {
    static constexpr const char* kSjabloon = "puntverwerking.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::puntenVerwerken;

    struct Bewijs {
        std::string naam;
        std::string pad;
        std::string datum;
        std::string uitleg;  ///< may be empty
        std::string
            bronpad;  ///< where it is made a bron of the toets; empty: it is one, or not now

        void beschrijf(Vulling& uit) const;
    };

    std::string waar;    ///< "Motivering bij 1.1.2"
    std::string soort;   ///< of the point
    std::string laat;    ///< that it came after the term; empty: in time
    std::string citaat;  ///< may be empty
    std::string tekst;   ///< of the organisation, Markdown
    std::string toen;    ///< the passage in the concept
    std::string nu;
    std::string plekpad;  ///< where the passage stands in the toets
    std::vector<Bewijs> bewijs;
    std::string besluit;     ///< as it stands: "Overgenomen, door … op …"; empty: none yet
    std::string motivering;  ///< with besluit
    std::string meegelezen;  ///< what the second reader said; empty: nothing yet
    std::string leesreden;   ///< why it was returned; may be empty

    std::string pad;  ///< of this page, where the decision goes; empty: not now
    std::string conceptpad;
    std::string conceptsleutel;
    std::string bericht;  ///< when what stands in the form is a draft
    std::string versie;
    std::string uitkomst;  ///< chosen in the form
    std::string getypt;    ///< motivering in the form
    std::string leespad;   ///< where the second reader's answer goes; empty: not now
    std::string leesversie;
    std::string reden;  ///< typed, not stored
    std::string lijstpad;
    std::string privacyreden;
    bool vraagtPrivacyreden = false;
    bool isMeelezing = false;  ///< the errors are of the second reader's form
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const;
};

/// What the inspectie says after a zienswijze. Template nawoord.tpl.
struct NawoordPagina {
    static constexpr const char* kSjabloon = "nawoord.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::puntenVerwerken;

    std::string pad;
    std::string conceptpad;
    std::string conceptsleutel;
    std::string versie;
    std::string zienswijze;
    std::string tekst;  ///< in the form
    std::string bericht;
    std::string lijstpad;
    std::string privacyreden;
    bool vraagtPrivacyreden = false;
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat

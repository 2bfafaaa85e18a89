// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>

#include "domain/recordvorm.h"
#include "domain/tekst.h"

namespace maatlat {

/// What a colleague says of a frozen concept.
struct Conceptopmerking {
    std::int64_t nr = 0;  ///< within its toets, from 1
    int versie = 0;
    int conceptnr = 0;   ///< number of the frozen concept
    std::string plek;    ///< key of what it is about: "motivering/1.1.2", "score/1.1.2",
                         ///< "oordeel/1.1"; empty: the concept as a whole
    std::string citaat;  ///< a sentence of that text, as it is in the concept; empty: all of it
    Tekst tekst;         ///< Markdown
    std::int64_t auteur = 0;
    std::string wanneer;  ///< moment of the last change

    friend bool operator==(const Conceptopmerking&, const Conceptopmerking&) = default;
};

template <>
struct Recordvorm<Conceptopmerking> {
    static constexpr Recordsoort kSoort = Recordsoort::opmerking;
    static constexpr std::string_view kWeg = "ingetrokken";
    static constexpr Recordgebeurtenissen kGebeurtenissen{Gebeurtenis::opmerkingGemaakt,
                                                          Gebeurtenis::opmerkingGewijzigd,
                                                          Gebeurtenis::opmerkingIngetrokken};
    static constexpr std::tuple kVelden{
        Recordveld{"concept", "Bij concept", &Conceptopmerking::conceptnr},
        Recordveld{"plek", "Waarbij", &Conceptopmerking::plek, {.wijze = Veldwijze::verwijzing}},
        Recordveld{"citaat", "Zin", &Conceptopmerking::citaat},
        Recordveld{"tekst",
                   "Opmerking",
                   &Conceptopmerking::tekst,
                   {.wijze = Veldwijze::tekst, .langste = kLangsteTekst}},
    };
};

/// Besides, a form asks for the sentence, out of those that the text has.
inline constexpr std::array kOpmerkingformulier{Formulierveld{"tekst", "Wat is uw opmerking?",
                                                              "Eén onderwerp per opmerking.",
                                                              "Schrijf op wat uw opmerking is."}};

}  // namespace maatlat

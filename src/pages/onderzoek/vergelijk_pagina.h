// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "pages/onderdelen.h"
#include "pages/organisatienaam.h"
#include "pages/pagina.h"

namespace maatlat {

/// One to four organisations side by side, and beside the middle of the country. Template
/// onderzoek_vergelijk.tpl.
struct VergelijkPagina {
    static constexpr const char* kSjabloon = "onderzoek_vergelijk.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::vergelijken;

    /// So many fit beside each other, each with a field of its own: "a" … "d".
    static constexpr std::size_t kMeeste = 4;

    struct Keuze {
        std::int64_t toets = 0;
        std::string naam;
    };
    /// How one organisation stands, and what was written of it, as far as it may be read.
    struct Cel {
        Teken teken;
        std::string bij{};    ///< "3 van de 4, 1 boven de mediaan"; empty at a verwachting
        std::string tekst{};  ///< the first words; empty: nothing that this person may read
        std::string pad{};    ///< where the rest of it stands
    };
    struct Rij {
        bool criterium = false;
        std::string code;
        std::string tekst;
        std::vector<Cel> cellen;  ///< one per organisation
        std::string land;         ///< "mediaan 2", "16 van de 26 voldoen"
        std::string verschil;     ///< "gelijk", "alleen Utrecht voldoet"
        bool verschilt = false;
    };
    std::string actie;  ///< address of this page
    std::vector<Keuze> keuzes;
    std::vector<std::int64_t> gekozen;  ///< toetsen, by field; 0: nothing chosen there
    std::vector<Organisatienaam> organisaties;
    std::vector<std::string> alineas;
    std::vector<std::string> mediaanzinnen;  ///< each beside the middle of the country
    std::vector<Rij> regels;                 ///< none: there is no comparison

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat

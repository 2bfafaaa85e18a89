// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/onderdelen.h"
#include "pages/pagina.h"

namespace maatlat {

/// Scores of an earlier toets that somebody must still confirm. Template scores_bevestigen.tpl.
struct BevestigenPagina {
    static constexpr const char* kSjabloon = "scores_bevestigen.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::zelfevaluatieOpenen;

    struct Rij {
        std::string code;
        std::string tekst;
        std::string sleutel;  ///< of the score: "voldoende"
        Teken score;
        std::string motivering;
        bool beslist = false;
        std::string anders;  ///< where another score is given
        bool mag = false;

        void beschrijf(Vulling& uit) const;
    };
    struct Deel {
        std::string code;
        std::string tekst;
        std::string stand;  ///< "Nog 3 te bevestigen", "Alles is bevestigd of gewijzigd"
        bool open = false;
        std::vector<Rij> rijen;
    };
    std::string pad;
    std::string stand;  ///< one sentence about all
    bool mag = false;
    std::vector<Deel> delen;
    std::string terugPad;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat

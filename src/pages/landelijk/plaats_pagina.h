// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pages/figuur.h"
#include "pages/formulier.h"
#include "pages/onderdelen.h"
#include "pages/pagina.h"

namespace maatlat {

/// Where an organisation stands beside the others, without a name of any of them. Template
/// plaats.tpl.
struct PlaatsPagina {
    static constexpr const char* kSjabloon = "plaats.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::uwPlaats;

    /// How many have one oordeel on a criterium.
    struct Cel {
        std::string kop;  ///< of its column, where rows become blocks
        std::string aantal;
        bool eigen = false;

        void beschrijf(Vulling& uit) const;
    };
    struct Criteriumrij {
        std::string code;
        std::string tekst;
        Teken eigen;
        std::vector<Cel> cellen;  ///< none: there are no figures

        void beschrijf(Vulling& uit) const;
    };
    struct Verwachtingrij {
        std::string code;
        std::string tekst;
        Teken eigen;
        std::string land;     ///< "19 van de 26 voldoen; u niet"; empty: there are no figures
        std::string leerpad;  ///< of an own onvoldoende: who does it well

        void beschrijf(Vulling& uit) const;
    };
    struct Practice {
        std::string tekst;
        bool opgemaakt = false;
        bool citaat = false;
        std::string bron;  ///< the round, and the place in the published report

        void beschrijf(Vulling& uit) const;
    };
    struct Leerplek {
        std::string code;
        std::string tekst;
        std::string pad;
        std::vector<Practice> practices;

        void beschrijf(Vulling& uit) const;
    };
    std::string pad;                     ///< of this page
    std::vector<std::string> meldingen;  ///< what must be known first
    std::vector<Optie> keuzes;           ///< one or none: nothing to choose
    std::vector<std::string> leeg;       ///< instead of all that follows: what will come, and when
    std::vector<std::string> zinnen;     ///< the place in words
    std::optional<Spreidingsfiguur> spreiding;
    bool metLand = false;  ///< there are figures
    std::vector<Criteriumrij> criteria;
    std::vector<Verwachtingrij> verwachtingen;
    std::vector<Leerplek> leren;
    std::vector<std::string> telling;  ///< whom the figures are about
    std::vector<Verwijzing> erna;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat

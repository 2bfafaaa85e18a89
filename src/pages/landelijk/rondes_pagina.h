// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/formulier.h"
#include "pages/organisatienaam.h"
#include "pages/pagina.h"

namespace maatlat {

/// Two rounds against each other, for the country. Template rondes.tpl.
struct RondesPagina {
    static constexpr const char* kSjabloon = "rondes.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::rondesVergelijken;

    struct Criteriumrij {
        std::string code;
        std::string tekst;
        std::string a;  ///< "8 voldoende, 17 matig, 1 onvoldoende"
        std::string b;
        bool anders = false;

        void beschrijf(Vulling& uit) const;
    };
    struct Verwachtingrij {
        std::string code;
        std::string tekst;
        std::string a;  ///< "6 van de 26 (23,1%)"
        std::string b;
        std::string verschil;  ///< "15,4 procentpunt meer"
        int omhoog = 0;
        int omlaag = 0;

        void beschrijf(Vulling& uit) const;
    };
    struct Gang {
        Organisatienaam organisatie;
        std::string wat;  ///< "omhoog"
        std::string a;
        std::string b;

        void beschrijf(Vulling& uit) const;
    };
    /// Of one of two kaders.
    struct Verbandkant {
        std::string code;   ///< empty: nothing in that kader
        std::string tekst;  ///< of the verwachting, or that there is none
        std::string aandeel;
    };
    struct Verbandrij {
        Verbandkant a;
        Verbandkant b;
        std::string soort;  ///< "deel van"
        std::string reden;

        void beschrijf(Vulling& uit) const;
    };
    std::vector<Optie> keuzesA;
    std::vector<Optie> keuzesB;
    std::vector<std::string> alineas;
    std::string naamA;  ///< of the rounds
    std::string naamB;
    std::vector<Criteriumrij> criteria;
    std::vector<Verwachtingrij> verwachtingen;  ///< none: there is no comparison
    std::vector<Verbandrij> verbanden{};        ///< where the kaders differ
    std::vector<Gang> gangen;                   ///< on this page of them
    Bladerbalk bladeren;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat

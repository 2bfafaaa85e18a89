// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/formulier.h"
#include "pages/landelijk/verloopfiguur.h"
#include "pages/onderdelen.h"
#include "pages/pagina.h"

namespace maatlat {

/// One organisation through the rounds. Template organisatierondes.tpl.
struct OrganisatierondesPagina {
    static constexpr const char* kSjabloon = "organisatierondes.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::organisatierondes;

    struct Moment {
        int nummer = 0;
        std::string wanneer;
        std::string naam;
        std::string pad;  ///< empty: nothing that this person may open
        std::string wat;  ///< "inspectie", "alleen een totaal, uit openbare berichten"
        std::string kader;
        std::string voldoende;

        void beschrijf(Vulling& uit) const;
    };
    struct Cel {
        std::string kop;
        Teken score;
    };
    struct Rij {
        std::string code;
        std::string tekst;
        std::vector<Cel> cellen;
        std::string verschil;  ///< "veranderd", "gelijk"

        void beschrijf(Vulling& uit) const;
    };
    struct Reden {
        std::string tekst;
        std::string pad;

        void beschrijf(Vulling& uit) const;
    };
    struct Wijziging {
        std::string code;
        std::string tekst;
        std::string zin;  ///< "Van onvoldoende (1) naar voldoende (2)."
        std::vector<Reden> redenen;

        void beschrijf(Vulling& uit) const;
    };
    std::string actie;
    std::vector<std::string> alineas;
    Verloopfiguur figuur;
    std::vector<Moment> momenten;  ///< none: there is nothing to show
    std::vector<Optie> kaders;     ///< one or none: nothing to choose
    std::vector<std::string> koppen;
    std::vector<Rij> rijen;
    std::string wijzigingzin;
    std::vector<Wijziging> wijzigingen;
    std::vector<Verwijzing> erna;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/formulier.h"
#include "pages/organisatienaam.h"
#include "pages/pagina.h"

namespace maatlat {

/// The good practices of all rounds, and who meets a verwachting. Template practiceregister.tpl.
struct PracticeregisterPagina {
    static constexpr const char* kSjabloon = "practiceregister.tpl";

    struct Practice {
        std::vector<Organisatienaam> organisaties;
        std::string tekst;
        bool opgemaakt = false;  ///< Markdown
        bool citaat = false;
        std::string waarbij;  ///< "Thema 1: Randvoorwaarden. Bij 1.1.3 en 2.2.3, geplaatst door …"
        std::string bron;     ///< its onderzoek, when, and the place in the published report
        std::string rapportPad;  ///< that report, for who may read it; empty: no link

        void beschrijf(Vulling& uit) const;
    };
    Hulpkeuze hulp;
    std::vector<Optie> plekken{};  ///< all of it, themas, criteria and verwachtingen
    std::string plekfout{};
    std::vector<Optie> kaders{};  ///< one or none: nothing to choose
    std::string woorden{};
    bool gefilterd = false;
    std::string hoeveel{};  ///< "Drie good practices"

    std::string norm{};     ///< of the chosen verwachting; empty: none was chosen
    std::string voldoen{};  ///< "19 organisaties voldoen aan 1.3.4"
    std::vector<Organisatienaam> wie{};
    std::string meer{};  ///< how many more than those there are; empty: none

    std::vector<Practice> practices{};
    Bladerbalk bladeren{};

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/formulier.h"
#include "pages/onderdelen.h"
#include "pages/organisatienaam.h"
#include "pages/pagina.h"

namespace maatlat {

/// What would change under other beslisregels. Template wat_als.tpl.
struct WatAlsPagina {
    static constexpr const char* kSjabloon = "wat_als.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::watAls;

    /// A thema, or a criterium of it, whose line can be moved.
    struct Regel {
        std::string titel;  ///< "Criterium 1.1: Veilig Thuis is …"
        std::string nu;     ///< where the line is now
        std::vector<Tekstveld> velden;

        void beschrijf(Vulling& uit) const;
    };
    struct Wissel {
        Organisatienaam organisatie;
        std::string criterium;  ///< code
        Teken van, naar;

        void beschrijf(Vulling& uit) const;
    };
    struct Verdelingsrij {
        std::string code;
        std::string tekst;
        std::string nu;  ///< "8 voldoende, 17 matig, 1 onvoldoende"
        std::string dan;
        bool anders = false;

        void beschrijf(Vulling& uit) const;
    };
    struct Uitspraak {
        std::string citaat;
        std::string bewering;
        std::string bron;
        std::string gepubliceerd;
        std::string nu;  ///< what follows from the scores under the rules of now …
        std::string dan;

        void beschrijf(Vulling& uit) const;
    };
    std::string actie;
    std::vector<Optie> regels;  ///< the rule sets of the kader
    std::vector<Regel> lijnen;
    bool lijnOpen = false;             ///< a line was moved, or tried: show those fields at once
    std::vector<std::string> alineas;  ///< the outcome in words; none: nothing was asked
    std::vector<std::string> gaten;    ///< what the rules leave open
    std::vector<Verdelingsrij> verdeling;
    std::vector<Wissel> wissels;  ///< on this page of them
    Bladerbalk bladeren;
    std::string uitspraakzin;  ///< how many statements change; empty: nothing was published
    std::vector<Uitspraak> nietMeer;
    std::vector<Uitspraak> alsnog;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat

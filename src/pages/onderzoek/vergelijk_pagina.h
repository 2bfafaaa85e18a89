// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "pages/onderdelen.h"
#include "pages/organisatienaam.h"
#include "pages/pagina.h"

namespace maatlat {

/// Two organisations side by side. Template onderzoek_vergelijk.tpl.
struct VergelijkPagina {
    static constexpr const char* kSjabloon = "onderzoek_vergelijk.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::vergelijken;

    struct Keuze {
        std::int64_t toets = 0;
        std::string naam;
    };
    struct Rij {
        bool criterium = false;
        std::string code;
        std::string tekst;
        Teken a, b;
        std::string verschil;  ///< "gelijk", "alleen Utrecht voldoet"
        bool verschilt = false;
    };
    std::string actie;  ///< address of this page
    std::vector<Keuze> keuzes;
    std::int64_t gekozenA = 0;  ///< 0: nothing chosen yet
    std::int64_t gekozenB = 0;
    Organisatienaam a, b;
    std::vector<std::string> alineas;
    std::vector<Rij> regels;  ///< none: there is no comparison

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat

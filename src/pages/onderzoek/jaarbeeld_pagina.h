// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/figuur.h"
#include "pages/formulier.h"
#include "pages/onderdelen.h"
#include "pages/pagina.h"

namespace maatlat {

/// The zelfevaluaties of an organisation over the years. Template jaarbeeld.tpl.
struct JaarbeeldPagina {
    static constexpr const char* kSjabloon = "jaarbeeld.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::jaarbeeld;

    struct Kolom {
        std::string naam;
        std::string wat;    ///< "zelfevaluatie", "inspectie"
        std::string stand;  ///< "3 maart 2026"
        std::string pad;    ///< empty: nothing to open
        std::string telling;
        Balk balk;

        void beschrijf(Vulling& uit) const;
    };
    struct Cel {
        std::string kop;  ///< of its column, where rows become blocks
        Teken score;

        void beschrijf(Vulling& uit) const;
    };
    struct Rij {
        std::string code;
        std::string tekst;
        std::vector<Cel> cellen;
        std::string trend;
        bool verandert = false;
        std::string leerpad{};  ///< of an onvoldoende in the newest one: who does it well, and how

        void beschrijf(Vulling& uit) const;
    };
    struct Deel {
        std::string code;
        std::string tekst;
        std::vector<Rij> rijen;
    };
    std::vector<Optie> kaders;  ///< one or none: nothing to choose
    std::vector<Kolom> kolommen;
    std::vector<Deel> delen;
    std::string weggelaten;  ///< a sentence; empty: all are shown
    std::string trendzin;    ///< how many better, alike and worse

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat

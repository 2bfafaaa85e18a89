// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pages/formulier.h"
#include "pages/onderdelen.h"
#include "pages/pagina.h"

namespace maatlat {

/// The scores of an organisation beside those of the inspectie. Template ijking.tpl.
struct IJkingPagina {
    static constexpr const char* kSjabloon = "ijking.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::ijking;

    struct Rij {
        std::string code;
        std::string tekst;
        Teken zelf;
        Teken inspectie;
        std::string verschil;
        bool verschilt = false;

        void beschrijf(Vulling& uit) const;
    };
    struct Deel {
        std::string code;
        std::string tekst;
        std::vector<Rij> rijen;
    };
    std::string pad;
    std::vector<Optie> keuzes;  ///< one or none: nothing to choose
    std::string zelf;           ///< how both are called
    std::string inspectie;      ///< empty: there is nothing to compare with
    std::vector<std::string> zinnen;
    std::optional<Balk> beeld;  ///< how many stricter, alike and milder
    std::vector<Deel> delen;
    std::string terugPad;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat

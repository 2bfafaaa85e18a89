// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/pagina.h"

namespace maatlat {

/// Which steps the reports of an onderzoek pass, and how long each may take. Template stappen.tpl.
struct StappenPagina {
    static constexpr const char* kSjabloon = "stappen.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::stappenKiezen;

    struct Termijnveld {
        std::string sleutel;
        std::string label;
        std::string aantal;
        std::vector<Optie> eenheden;
    };
    std::string pad;
    std::string versie;
    std::string nogNiets;               ///< that nothing was chosen yet; empty: something was
    std::vector<std::string> onderweg;  ///< what a change means for toetsen that are under way
    std::vector<Optie> keuzes;
    std::vector<Termijnveld> termijnen;
    bool wet = false;
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const;
};

/// The steps as checkboxes, for this page and for opening an onderzoek.
Vinkjes stapvinkjes(const std::vector<Optie>& keuzes, const std::string& hint);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/onderdelen.h"
#include "pages/organisatienaam.h"

namespace maatlat {

/// All scores of all organisations of an onderzoek. Template onderzoek_tabel.tpl.
struct TabelPagina {
    static constexpr const char* kSjabloon = "onderzoek_tabel.tpl";

    struct Kolom {
        std::string code;
        std::string tekst;
        bool begin = false;  ///< first of its criterium
        int voldoende = 0;   ///< how many organisations
    };
    struct Rij {
        Organisatienaam organisatie;
        std::vector<Teken> cellen;
        int som = 0;  ///< verwachtingen that are voldoende
    };
    std::string basis;  ///< address of the onderzoek
    std::string toelichting;
    std::string bijschrift;
    std::vector<Kolom> kolommen;
    std::vector<Rij> rijen;
    int totaal = 0;
};
Vulling vulling(const TabelPagina& pagina);

}  // namespace maatlat

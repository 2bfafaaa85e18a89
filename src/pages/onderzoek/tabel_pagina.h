// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "pages/onderdelen.h"
#include "pages/organisatienaam.h"
#include "pages/pagina.h"

namespace maatlat {

/// All scores of all organisations of an onderzoek. Template onderzoek_tabel.tpl.
struct TabelPagina {
    static constexpr const char* kSjabloon = "onderzoek_tabel.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::landelijkBeeld;

    struct Kolom {
        std::string code;
        std::string tekst;
        bool begin = false;  ///< first of its criterium
        int voldoende = 0;   ///< how many organisations

        /// The style class of a cell; the first of a criterium stands a little apart.
        std::string klasse(const std::string& soort) const {
            if (!begin) return soort;
            return soort.empty() ? "begin" : "begin " + soort;
        }
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

    void beschrijf(Vulling& uit) const {
        uit.zet("TOELICHTING", toelichting);
        uit.zet("BIJSCHRIFT", bijschrift);
        uit.zet("TOTAAL", totaal);
        uit.elk("KOLOM", kolommen, [&](Vulling& kolom, const Kolom& een) {
            kolom.zet("CODE", een.code);
            kolom.zet("TEKST", een.tekst);
            kolom.zet("SOORT", een.klasse(""));
            kolom.zet("PAD", basis + "/verwachting/" + een.code);
        });
        uit.elk("VOET", kolommen, [](Vulling& voet, const Kolom& een) {
            voet.zet("SOORT", een.klasse(""));
            voet.zet("AANTAL", een.voldoende);
        });
        uit.elk("RIJ", rijen, [&](Vulling& rij, const Rij& een) {
            vul(rij, een.organisatie);
            rij.zet("STATUS", een.organisatie.status);
            rij.zet("SOM", een.som);
            for (std::size_t i = 0; i < een.cellen.size(); ++i) {
                Vulling& cel = rij.sectie("CEL");
                cel.zet("SOORT", kolommen[i].klasse(een.cellen[i].soort));
                cel.zet("TEKEN", een.cellen[i].teken);
                cel.zet("WOORD", een.cellen[i].naam);
            }
        });
    }
};

}  // namespace maatlat

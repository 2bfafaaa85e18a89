// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/pagina.h"
#include "pages/raam.h"

namespace maatlat {

/// Who reads what: of one toets, or of all kinds over all steps. Template lezerskring.tpl.
struct LezerskringPagina {
    static constexpr const char* kSjabloon = "lezerskring.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::wieLeestWat;

    struct Cel {
        std::string kolom;  ///< said with it where the table is no table
        std::string woord;

        void beschrijf(Vulling& uit) const {
            uit.zet("KOLOM_HIER", kolom);
            uit.zet("WOORD", woord);
        }
    };
    struct Rij {
        std::string wie;
        std::vector<Cel> cellen;

        void beschrijf(Vulling& uit) const {
            uit.zet("WIE", wie);
            uit.elk("CEL", cellen);
        }
    };
    struct Tabel {
        std::string titel;
        std::vector<std::string> kolommen;
        std::vector<Rij> rijen;

        void beschrijf(Vulling& uit) const {
            uit.zet("TITEL_TABEL", titel);
            uit.zet("NAAM_TABEL", titel);
            uit.elk("KOLOM", "KOLOMKOP", kolommen);
            uit.elk("RIJ", rijen);
        }
    };
    std::string inleiding;
    std::vector<Tabel> tabellen;
    Verwijzing verder;  ///< from one toets to all; without a path: none

    void beschrijf(Vulling& uit) const {
        uit.zet("INLEIDING", inleiding);
        uit.elk("TABEL", tabellen);
        uit.als(!verder.pad.empty(), "VERDER", [&](Vulling& weg) {
            weg.zet("VERDER_PAD", verder.pad);
            weg.zet("VERDER_TEKST", verder.tekst);
        });
    }
};

}  // namespace maatlat

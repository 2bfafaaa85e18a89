// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/pagina.h"

namespace maatlat {

/// The reservekopieen: the last ones, whether one is being made, and a button to make one. Template
/// reservekopie.tpl.
struct ReservekopiePagina {
    static constexpr const char* kSjabloon = "reservekopie.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::reservekopie;

    struct Rij {
        std::string wanneer;
        std::string naam;
        std::string grootte;
        std::vector<std::string> gebreken;  ///< none: all was whole

        void beschrijf(Vulling& uit) const {
            uit.zet("WANNEER", wanneer);
            uit.zet("NAAM", naam);
            uit.zet("GROOTTE", grootte);
            uit.toonAls(gebreken.empty(), "HEEL");
            uit.elk("GEBREK", "WAT", gebreken);
        }
    };
    /// A copy of before the database was brought up to date.
    struct Migratie {
        std::string bestand;
        std::string wanneer;
        std::string grootte;

        void beschrijf(Vulling& uit) const {
            uit.zet("MIGRATIEBESTAND", bestand);
            uit.zet("MIGRATIE_WANNEER", wanneer);
            uit.zet("MIGRATIE_GROOTTE", grootte);
        }
    };

    std::string map;  ///< where they go; empty: nowhere, and then there is nothing to make
    bool zelfdeSchijf = false;
    std::string bezigSinds;  ///< empty: none is being made
    std::string fout;        ///< why the last one failed; empty: it did not
    std::string foutWanneer;
    std::string bewaartijd;      ///< a sentence: how long they stay
    std::string zonderSleutels;  ///< what restoring without the keys costs
    std::vector<Rij> laatste;    ///< newest first
    int aantal = 0;              ///< of all that there are
    std::vector<std::string> over;
    std::vector<Migratie> migraties;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat

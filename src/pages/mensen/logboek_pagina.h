// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/pagina.h"

namespace maatlat {

/// A page of the log without contents, and whether it is whole. Template logboek.tpl.
struct LogboekPagina {
    static constexpr const char* kSjabloon = "logboek.tpl";

    struct Rij {
        std::string nr;
        std::string wanneer;
        std::string wie;
        std::string wat;
        std::string sleutel;

        void beschrijf(Vulling& uit) const {
            uit.zet("NR", nr);
            uit.zet("WANNEER", wanneer);
            uit.zet("WIE", wie);
            uit.zet("WAT", wat);
            uit.zet("SLEUTEL", sleutel);
        }
    };
    bool heel = true;     ///< the chain is unbroken
    std::string uitslag;  ///< a sentence: what the check found
    std::string kop;      ///< hash of the last line; empty when there are none
    std::vector<Rij> regels;
    std::string heelPad{};  ///< where the whole log is checked; empty: this is there
    Bladerbalk bladeren{};

    void beschrijf(Vulling& uit) const {
        uit.sectie(heel ? "HEEL" : "GEBROKEN").zet("UITSLAG", uitslag);
        uit.zetAls("MET_KOP", "KOP", kop);
        uit.zetAls("NAKIJKEN", "HEEL_PAD", heelPad);
        vul(uit, bladeren);
        uit.elk("REGEL", regels);
    }
};

}  // namespace maatlat

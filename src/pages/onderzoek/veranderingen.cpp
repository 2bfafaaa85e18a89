// SPDX-License-Identifier: EUPL-1.2
#include "pages/onderzoek/veranderingen.h"

namespace maatlat {

void vul(Vulling& vulling, const std::vector<Verandering>& veranderingen) {
    Vulling& deel = vulling.deel("VERANDERINGEN");
    deel.elk("VERANDERING", veranderingen, [](Vulling& regel, const Verandering& een) {
        regel.zet("WAT", een.wat);
        regel.zet("WANNEER", een.wanneer);
        regel.zet("WIE", een.wie);
        regel.zetAls("MET_OVERGANG", "OVERGANG", een.overgang);
        regel.zetAls("MET_REDEN", "REDEN", een.reden);
    });
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "pages/standblok.h"

namespace maatlat {

void vul(Vulling& vulling, const Standblok& stand) {
    if (stand.stap.empty()) return;
    Vulling& deel = vulling.deel("STANDBLOK");
    deel.zet("STAP", stand.stap);
    deel.zetAls("SINDS", "MOMENT", stand.sinds);
    deel.zetAls("AANZET", "WIE", stand.aanzet);
    deel.zetAls("NIEMAND_KAN", "WAAROM", stand.vast);
    deel.als(!stand.terug.empty(), "TERUG", [&](Vulling& terug) {
        terug.zet("TERUG_WIE", stand.terug);
        terug.zet("TERUG_REDEN", stand.terugreden);
    });
    if (!stand.stapPad.empty()) {
        Vulling& naar = deel.sectie("NAAR_STAP");
        naar.zet("STAP_PAD", stand.stapPad);
        naar.zet("STAP_TEKST", stand.stapTekst);
    }
    deel.zetAls("OVERDRAGEN", "OVERDRAAGPAD", stand.overdraagPad);
    deel.als(!stand.termijn.empty(), "TERMIJN", [&](Vulling& termijn) {
        termijn.zet("KLASSE", stand.teLaat ? "warning" : "termijn");
        termijn.zet("TOT", stand.termijn);
    });
}

}  // namespace maatlat

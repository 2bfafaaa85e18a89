// SPDX-License-Identifier: EUPL-1.2
#include "pages/hiatendeel.h"

namespace maatlat {

void vul(Vulling& vulling, const Hiatendeel& hiaten) {
    if (hiaten.groepen.empty()) return;
    Vulling& deel = vulling.deel("HIATENDEEL");
    deel.zet("INLEIDING", hiaten.inleiding);
    for (const Hiatendeel::Groep& een : hiaten.groepen) {
        Vulling& groep = deel.sectie("GROEP");
        groep.zet("KOP", een.kop);
        for (const Hiatendeel::Rij& van : een.regels) {
            Vulling& regel = groep.sectie("HIAAT");
            Vulling& tekst = regel.sectie(van.pad.empty() ? "ZONDER_LINK" : "LINK");
            tekst.zet("TEKST", van.tekst);
            if (!van.pad.empty()) tekst.zet("PAD", van.pad);
        }
    }
}

}  // namespace maatlat

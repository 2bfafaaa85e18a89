// SPDX-License-Identifier: EUPL-1.2
#include "pages/landelijk/standtabel.h"

namespace maatlat {

void vul(Vulling& vulling, const Standtabel& tabel) {
    Vulling& deel = vulling.deel("STANDTABEL");
    deel.zet("BIJSCHRIFT", tabel.bijschrift);
    deel.zet("KOP", tabel.kop);
    deel.toonAls(tabel.metMatig, "MET_MATIG");
    deel.elk("RIJ", tabel.rijen, [&](Vulling& rij, const Standtabel::Rij& een) {
        rij.zet("CODE", een.code);
        rij.zetLink("TEKST", een.tekst, een.pad);
        vul(rij, een.balk);
        rij.zet("VOLDOENDE", een.voldoende);
        if (tabel.metMatig) rij.sectie("MATIG").zet("MATIG", een.matig);
        rij.zet("ONVOLDOENDE", een.onvoldoende);
        rij.zet("OVERIG", een.overig);
        rij.zet("AANDEEL", een.aandeel);
        rij.als(!een.groepen.empty(), "MET_NAMEN", [&](Vulling& namen) {
            namen.zet("WELKE", een.code);
            namen.elk("GROEP", een.groepen, [](Vulling& groep, const Standtabel::Groep& van) {
                groep.zet("GROEPKOP", van.kop);
                groep.zet("NAMEN", van.namen);
                groep.zetAls("MEER", "MEERPAD", van.meerPad);
            });
        });
    });
}

}  // namespace maatlat

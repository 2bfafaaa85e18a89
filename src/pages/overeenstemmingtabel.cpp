// SPDX-License-Identifier: EUPL-1.2
#include "pages/overeenstemmingtabel.h"

namespace maatlat {

void vul(Vulling& vulling, const Overeenstemmingtabel& tabel) {
    Vulling& deel = vulling.deel("OVEREENSTEMMINGTABEL");
    deel.zet("BIJSCHRIFT", tabel.bijschrift);
    for (const Overeenstemmingtabel::Rij& een : tabel.rijen) {
        Vulling& rij = deel.sectie("RIJ");
        rij.zet("VRAAG", een.vraag);
        rij.zet("ZIN", een.zin);
        Vulling& betekent = rij.sectie(een.aandacht ? "AANDACHT" : "RUSTIG");
        betekent.zet("BETEKENT", een.betekent);
        rij.zet("PERCENTAGE", een.percentage);
        rij.zet("KAPPA", een.kappa);
        rij.zet("ALPHA", een.alpha);
        rij.zet("AC", een.ac1);
    }
}

}  // namespace maatlat

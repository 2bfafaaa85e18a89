// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/overeenstemmingtabel.h"

namespace maatlat {

namespace {

void vulMaat(Vulling& rij, const std::string& kop, const Overeenstemmingtabel::Maat& maat) {
    Vulling& cel = rij.sectie("MAAT");
    cel.zet("KOP", kop);
    cel.zet("WAARDE", maat.waarde);
    cel.zetAls("INTERVAL", "INTERVAL", maat.interval);
}

}  // namespace

void vul(Vulling& vulling, const Overeenstemmingtabel& tabel) {
    Vulling& deel = vulling.deel("OVEREENSTEMMINGTABEL");
    deel.zet("BIJSCHRIFT", tabel.bijschrift);
    for (const Overeenstemmingtabel::Rij& een : tabel.rijen) {
        Vulling& rij = deel.sectie("RIJ");
        rij.zet("VRAAG", een.vraag);
        rij.zet("ZIN", een.zin);
        Vulling& betekent = rij.sectie(een.aandacht ? "AANDACHT" : "RUSTIG");
        betekent.zet("BETEKENT", een.betekent);
        vulMaat(rij, "Zelfde uitkomst", een.percentage);
        vulMaat(rij, "Kappa", een.kappa);
        vulMaat(rij, "Alpha", een.alpha);
        vulMaat(rij, "AC1", een.ac1);
    }
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "pages/onderzoek/regelsetverschil.h"

namespace maatlat {

namespace {

void vulVerschil(Vulling& tabel, const Verschiltabel& van) {
    tabel.zet("BIJSCHRIFT", van.bijschrift);
    tabel.elk("SET", "TITEL", van.regelsets);
    for (const Verschiltabel::Rij& een : van.rijen) {
        Vulling& rij = tabel.sectie("RIJ");
        rij.zet("CRITERIUM", een.criterium);
        rij.zet("TELLING", een.telling);
        for (std::size_t i = 0; i < een.oordelen.size(); ++i) {
            Vulling& oordeel = rij.sectie("OORDEEL");
            oordeel.zet("VOLGENS", van.regelsets.at(i));
            oordeel.zet("WOORD", een.oordelen[i]);
        }
    }
}

}  // namespace

void vul(Vulling& vulling, const std::vector<Verschiltabel>& tabellen) {
    for (const Verschiltabel& een : tabellen) {
        Vulling& deel = vulling.deel("REGELSETVERSCHIL");
        if (een.rijen.empty())
            deel.sectie("GELIJK").zet("WAARVAN", een.bijschrift);
        else
            vulVerschil(deel.sectie("VERSCHIL"), een);
    }
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "pages/rapport/wijzigingen.h"

namespace maatlat {

void Wijzigingenbijlage::Regel::beschrijf(Vulling& uit) const {
    uit.zet("WAAR", waar);
    uit.zet("WAS", was);
    uit.zet("WORDT", wordt);
    uit.zet("WAAROM", waarom);
}

void Wijzigingenbijlage::Deel::beschrijf(Vulling& uit) const {
    uit.zet("KOP", kop);
    uit.toonAls(regels.empty(), "GEEN");
    uit.elk("REGEL", regels);
}

void Wijzigingenbijlage::Punt::beschrijf(Vulling& uit) const {
    uit.zet("PUNTKOP", kop);
    vulFeiten(uit, feiten);
}

void vul(Vulling& vulling, const Wijzigingenbijlage& bijlage) {
    Vulling& deel = vulling.deel("WIJZIGINGENBIJLAGE");
    deel.zet("TITEL", bijlage.titel);
    deel.zet("INLEIDING", bijlage.inleiding);
    if (!bijlage.feiten.empty()) vulFeiten(deel.sectie("FEITEN"), bijlage.feiten);
    deel.lijst("PUNTEN", "PUNT", bijlage.punten);
    deel.elk("DEEL", bijlage.delen);
}

}  // namespace maatlat

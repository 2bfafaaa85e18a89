// SPDX-License-Identifier: EUPL-1.2
#include "pages/toets/oordeeldeel.h"

namespace maatlat {

void vul(Vulling& vulling, const Oordeeldeel& van) {
    Vulling& deel = vulling.deel("OORDEELDEEL");
    vulOordeel(deel, van.oordeel);
    deel.zet("TELLING", van.telling);
    deel.zetAls("WAAROM", "WAAROM", van.waarom);
    deel.zetAls("BESLISSEND", "BESLISSEND", van.beslissend);
    deel.zetAls("NOG_MOGELIJK", "NOG_MOGELIJK", van.nogMogelijk);
    deel.zetAls("BEKEND_GAT", "BEKEND_GAT", van.bekendGat);
    if (!van.doelen.empty()) deel.sectie("MET_DOELEN").elk("DOEL", "TEKST", van.doelen);
    if (!van.ontbreekt.empty()) {
        Vulling& lijst = deel.sectie("ONTBREEKT");
        for (const Verwijzing& een : van.ontbreekt) {
            Vulling& punt = lijst.sectie("PUNT");
            punt.zet("PAD", een.pad);
            punt.zet("WAT", een.tekst);
        }
    }
    deel.zetAls("HERKOMST", "HERKOMST", van.herkomst);
}

}  // namespace maatlat

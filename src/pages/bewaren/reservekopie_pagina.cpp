// SPDX-License-Identifier: EUPL-1.2
#include "pages/bewaren/reservekopie_pagina.h"

namespace maatlat {

void ReservekopiePagina::beschrijf(Vulling& uit) const {
    uit.toonAls(map.empty(), "GEEN_MAP");
    uit.zet("ZONDER_SLEUTELS", zonderSleutels);
    uit.als(!map.empty(), "MET_MAP", [&](Vulling& deel) {
        deel.zetAls("BEZIG", "SINDS", bezigSinds);
        deel.als(!fout.empty(), "MISLUKT", [&](Vulling& wat) {
            wat.zet("FOUT", fout);
            wat.zet("FOUT_WANNEER", foutWanneer);
        });
        deel.toonAls(bezigSinds.empty(), "MAKEN");
        deel.zet("MAP", map);
        deel.toonAls(zelfdeSchijf, "ZELFDE_SCHIJF");
        deel.zet("BEWAARTIJD", bewaartijd);
        deel.als(!laatste.empty(), "TABEL", [&](Vulling& tabel) {
            tabel.zet("AANTAL", aantal);
            tabel.elk("KOPIE", laatste);
        });
        deel.lijst("TE_OUD", "OVER", over,
                   [](Vulling& regel, const std::string& naam) { regel.zet("OVER_NAAM", naam); });
        deel.lijst("MIGRATIES", "MIGRATIE", migraties);
    });
}

}  // namespace maatlat

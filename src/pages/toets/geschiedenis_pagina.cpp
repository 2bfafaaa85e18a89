// SPDX-License-Identifier: EUPL-1.2
#include "pages/toets/geschiedenis_pagina.h"

#include "pages/tekstverschil.h"

namespace maatlat {

Vulling vulling(const GeschiedenisPagina& pagina) {
    Vulling uit;
    uit.zet("ORGANISATIE", pagina.organisatie);
    uit.toonAls(pagina.versies.empty(), "NOOIT");
    for (const GeschiedenisPagina::Versie& een : pagina.versies) {
        Vulling& versie = uit.sectie("VERSIE");
        versie.zet("NUMMER", een.nummer);
        versie.zet("WIE", een.wie);
        versie.zetAls("WANNEER", "WANNEER", een.wanneer);
        versie.toonAls(een.nummer == pagina.versie, "NU");
        for (const GeschiedenisPagina::Veld& van : een.velden) {
            Vulling& veld = versie.sectie("VELD");
            veld.zetAls("LABEL", "LABEL", van.label);
            vulTekstverschil(veld, van.was, van.wordt);
        }
        if (!een.terugTeZetten) continue;
        Vulling& terug = versie.sectie("TERUGZETTEN");
        terug.zet("PAD", pagina.pad);
        terug.zet("VERSIE_NU", pagina.versie);
        vulFormulierzegel(terug);
    }
    vul(uit, pagina.bladeren);
    uit.zet("TERUGPAD", pagina.terug.pad);
    uit.zet("TERUG", pagina.terug.tekst);
    return uit;
}

}  // namespace maatlat

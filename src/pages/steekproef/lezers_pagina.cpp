// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/lezers_pagina.h"

namespace maatlat {

Vulling vulling(const LezersPagina& pagina) {
    Vulling uit;
    uit.zet("STEEKPROEFPAD", pagina.pad);
    uit.zet("UITKOMSTENPAD", pagina.pad + "/uitkomsten");
    uit.zet("VOORTGANG", pagina.voortgang);
    if (!pagina.teBespreken.empty()) {
        Vulling& lijst = uit.sectie("TE_BESPREKEN");
        for (const Verwijzing& een : pagina.teBespreken) {
            Vulling& dossier = lijst.sectie("DOSSIER");
            dossier.zet("PAD", een.pad);
            dossier.zet("PSEUDONIEM", een.tekst);
        }
    } else {
        uit.toonAls(pagina.vergelijkbaar, "ALLES_BESPROKEN");
    }
    if (pagina.vergelijkbaar) vul(uit.sectie("VERGELIJKING"), pagina.tabel);
    return uit;
}

Vulling vulling(const LandelijkeLezersPagina& pagina) {
    Vulling uit;
    uit.zet("BASIS", pagina.basis);
    uit.zet("INLEIDING", pagina.inleiding);
    if (pagina.vergelijkbaar) vul(uit.sectie("VERGELIJKING"), pagina.tabel);
    return uit;
}

}  // namespace maatlat

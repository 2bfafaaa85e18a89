// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/steekproef_nieuw_pagina.h"

#include "pages/formulier.h"
#include "pages/privacyvraag.h"

namespace maatlat {

Vulling vulling(const SteekproefNieuwPagina& pagina) {
    Vulling uit;
    uit.zet("PAD", pagina.toetspad + "/steekproef/nieuw");
    uit.zet("STEEKPROEVENPAD", pagina.toetspad + "/steekproeven");
    Tekstveld titel;
    titel.kop.naam = "titel";
    titel.kop.label = "Welke dossiers staan op de lijst?";
    titel.kop.hint = "Bijvoorbeeld: onderzoeken, afgesloten in de eerste helft van 2026";
    titel.kop.fout = foutVan(pagina.fouten, "titel");
    titel.kop.verplicht = true;
    titel.waarde = pagina.titel;
    voegToe(uit, titel);
    if (pagina.vraagtReden) voegPrivacyvraagToe(uit, pagina.privacyReden, pagina.fouten);
    voegLijstveldToe(uit, "Bestand met de lijst",
                     "CSV, Excel (xlsx) of LibreOffice (ods), hoogstens 25 MB. Een lijst van "
                     "alle dossiers waaruit u wilt trekken, met op elke rij één dossier.",
                     pagina.fouten);
    return uit;
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/steekproef_nieuw_pagina.h"

#include "pages/formulier.h"
#include "pages/privacyvraag.h"

namespace maatlat {

void SteekproefNieuwPagina::beschrijf(Vulling& uit) const {
    uit.zet("PAD", toetspad + "/steekproef/nieuw");
    uit.zet("STEEKPROEVENPAD", toetspad + "/steekproeven");
    voegToe(uit, Tekstveld{.kop = {.naam = "titel",
                                   .label = "Welke dossiers staan op de lijst?",
                                   .hint = "Bijvoorbeeld: onderzoeken, afgesloten in de eerste "
                                           "helft van 2026",
                                   .fout = foutVan(fouten, "titel"),
                                   .verplicht = true},
                           .waarde = titel});
    if (vraagtReden) voegPrivacyvraagToe(uit, privacyReden, fouten);
    voegLijstveldToe(uit, "Bestand met de lijst",
                     "CSV, Excel (xlsx) of LibreOffice (ods), hoogstens 25 MB. Een lijst van "
                     "alle dossiers waaruit u wilt trekken, met op elke rij één dossier.",
                     fouten);
}

}  // namespace maatlat

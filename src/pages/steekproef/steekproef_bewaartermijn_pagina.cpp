// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/steekproef_bewaartermijn_pagina.h"

#include "pages/formulier.h"
#include "pages/steekproef/bewaartermijn_pagina.h"

namespace maatlat {

void SteekproefBewaartermijnPagina::beschrijf(Vulling& uit) const {
    vul(uit, std::vector<Samenvattingsrij>{{"Dossiers", bewaardeDossiers(dossiers, gewist)},
                                           {"Antwoorden", bewaartijd(eerstWeg, laatstWeg)},
                                           {"Sleutelbestand", sleutelstand(sleutel, heleLijst),
                                            sleutel ? pad + "/sleutel" : "", "Bekijken"}});
    uit.zet("STEEKPROEFPAD", pad);
    if (!magWijzigen || laatstWeg.empty()) return;
    Vulling& wijzigen = uit.sectie("WIJZIGEN");
    wijzigen.zet("BEWAARPAD", pad + "/bewaren");
    Tekstveld datum;
    datum.kop.naam = "bewaren_tot";
    datum.kop.label = "Laatste dag dat de antwoorden blijven";
    datum.kop.hint = "Vandaag of later, hoogstens twee jaar vooruit. Voor alle dossiers samen.";
    datum.kop.fout = foutVan(fouten, "bewaren_tot");
    datum.kop.verplicht = true;
    datum.waarde = bewarenTot;
    datum.soort = Tekstveld::Soort::datum;
    voegToe(wijzigen, datum);
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/steekproef_bewaartermijn_pagina.h"

#include "pages/formulier.h"
#include "pages/steekproef/bewaartermijn_pagina.h"

namespace maatlat {

Vulling vulling(const SteekproefBewaartermijnPagina& pagina) {
    Vulling uit;
    vul(uit, std::vector<Samenvattingsrij>{
                 {"Dossiers", bewaardeDossiers(pagina.dossiers, pagina.gewist)},
                 {"Antwoorden", bewaartijd(pagina.eerstWeg, pagina.laatstWeg)},
                 {"Sleutelbestand", sleutelstand(pagina.sleutel, pagina.heleLijst),
                  pagina.sleutel ? pagina.pad + "/sleutel" : "", "Bekijken"}});
    uit.zet("STEEKPROEFPAD", pagina.pad);
    if (!pagina.magWijzigen || pagina.laatstWeg.empty()) return uit;
    Vulling& wijzigen = uit.sectie("WIJZIGEN");
    wijzigen.zet("BEWAARPAD", pagina.pad + "/bewaren");
    Tekstveld datum;
    datum.kop.naam = "bewaren_tot";
    datum.kop.label = "Laatste dag dat de antwoorden blijven";
    datum.kop.hint = "Vandaag of later, hoogstens twee jaar vooruit. Voor alle dossiers samen.";
    datum.kop.fout = foutVan(pagina.fouten, "bewaren_tot");
    datum.kop.verplicht = true;
    datum.waarde = pagina.bewarenTot;
    datum.soort = Tekstveld::Soort::datum;
    voegToe(wijzigen, datum);
    return uit;
}

}  // namespace maatlat

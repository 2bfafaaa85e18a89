// SPDX-License-Identifier: EUPL-1.2
#include "pages/onderzoek/onderzoek_nieuw_pagina.h"

namespace maatlat {

namespace {

Veldkop kop(const OnderzoekNieuwPagina& pagina, const std::string& naam, const std::string& label,
            const std::string& hint = {}) {
    Veldkop uit{naam, label, hint, "", foutVan(pagina.fouten, naam), true, ""};
    return uit;
}

}  // namespace

Vulling vulling(const OnderzoekNieuwPagina& pagina) {
    Vulling uit;
    voegToe(uit, Tekstveld{kop(pagina, "naam", "Naam van het onderzoek",
                               "Bijvoorbeeld: Stap 3 (2026). De naam staat op elk rapport."),
                           pagina.naam});
    voegToe(uit, Tekstveld{kop(pagina, "toezichthouder", "Toezichthouder",
                               "Bijvoorbeeld: Inspectie Gezondheidszorg en Jeugd."),
                           pagina.toezichthouder});
    voegToe(uit, Tekstveld{kop(pagina, "periodeVan", "Eerste dag"), pagina.periodeVan,
                           Tekstveld::Soort::datum});
    voegToe(uit, Tekstveld{kop(pagina, "periodeTot", "Laatste dag"), pagina.periodeTot,
                           Tekstveld::Soort::datum});
    voegToe(uit, Keuzerondjes{kop(pagina, "kader", "Toetsingskader",
                                  "Het kader van een onderzoek kan later niet meer wijzigen."),
                              pagina.kaders});
    voegToe(uit, Keuzelijst{kop(pagina, "regelset", "Beslisregels",
                                "Kies een regelset die bij het gekozen kader hoort."),
                            pagina.regelsets});
    Veldkop alle;
    alle.naam = "alle";
    alle.label = "Wie doen mee?";
    voegToe(uit, Vinkjes{alle, {{"ja", "Alle organisaties", pagina.alleOrganisaties, ""}}});
    Veldkop zelf = kop(pagina, "organisaties", "Of kies de organisaties",
                       "Elke organisatie die u kiest, krijgt een toets.");
    zelf.verplicht = false;  // one of the two will do
    voegToe(uit, Vinkjes{zelf, pagina.organisaties});
    return uit;
}

}  // namespace maatlat

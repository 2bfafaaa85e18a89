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

void OnderzoekNieuwPagina::beschrijf(Vulling& uit) const {
    voegToe(uit, Verborgen{"formulier", formulier});
    voegToe(uit, Tekstveld{kop(*this, "naam", "Naam van het onderzoek",
                               "Bijvoorbeeld: Stap 3 (2026). De naam staat op elk rapport."),
                           naam});
    voegToe(uit, Tekstveld{kop(*this, "toezichthouder", "Toezichthouder",
                               "Bijvoorbeeld: Inspectie Gezondheidszorg en Jeugd."),
                           toezichthouder});
    voegToe(uit,
            Tekstveld{kop(*this, "periodeVan", "Eerste dag"), periodeVan, Tekstveld::Soort::datum});
    voegToe(uit, Tekstveld{kop(*this, "periodeTot", "Laatste dag"), periodeTot,
                           Tekstveld::Soort::datum});
    voegToe(uit, Keuzerondjes{kop(*this, "kader", "Toetsingskader",
                                  "Het kader van een onderzoek kan later niet meer wijzigen."),
                              kaders});
    voegToe(uit, Keuzelijst{kop(*this, "regelset", "Beslisregels",
                                "Kies een regelset die bij het gekozen kader hoort."),
                            regelsets});
    Veldkop alle;
    alle.naam = "alle";
    alle.label = "Wie doen mee?";
    voegToe(uit, Vinkjes{alle, {{"ja", "Alle organisaties", alleOrganisaties, ""}}});
    Veldkop zelf = kop(*this, "organisaties", "Of kies de organisaties",
                       "Elke organisatie die u kiest, krijgt een toets.");
    zelf.verplicht = false;  // one of the two will do
    voegToe(uit, Vinkjes{zelf, organisaties});
}

}  // namespace maatlat

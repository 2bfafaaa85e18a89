// SPDX-License-Identifier: EUPL-1.2
#include "pages/onderzoek/onderzoek_nieuw_pagina.h"

#include "pages/onderzoek/doelvakken.h"
#include "pages/traject/stappen_pagina.h"

namespace maatlat {

namespace {

Veldkop kop(const OnderzoekNieuwPagina& pagina, const std::string& naam, const std::string& label,
            const std::string& hint = {}) {
    Veldkop uit{naam, label, hint, "", foutVan(pagina.fouten, naam), true, ""};
    return uit;
}

}  // namespace

void OnderzoekNieuwPagina::beschrijf(Vulling& uit) const {
    const Keuzerondjes kaderkeuze{kop(*this, "kader", "Toetsingskader",
                                      "Het kader van een onderzoek kan later niet meer wijzigen."),
                                  kaders};
    if (alleenKader) {
        Vulling& kies = uit.sectie("KIES");
        voegToe(kies, kaderkeuze);
        voegToe(kies,
                Verborgen{"stap", "2"});  // tells "Verder" without a choice from a first visit
        return;
    }
    Vulling& openen = uit.sectie("OPENEN");
    if (kadernaam.empty()) {
        voegToe(openen, kaderkeuze);
    } else {
        vul(openen, {Samenvattingsrij{"Toetsingskader", kadernaam, "/onderzoek/nieuw"}});
        openen.sectie("WIJZIGEN_WIST");
        voegToe(openen, Verborgen{"kader", kader});
    }
    vul(openen, verschillen);
    if (!regelsets.empty())
        voegToe(openen,
                Keuzerondjes{kop(*this, "regelset", "Beslisregels",
                                 "Met deze regels volgt het oordeel uit de scores. Zij staan in "
                                 "elk rapport."),
                             regelsets});
    voegToe(openen, Verborgen{"formulier", formulier});
    voegToe(openen, Tekstveld{kop(*this, "naam", "Naam van het onderzoek",
                                  "Bijvoorbeeld: Stap 3 (2026). De naam staat op elk rapport."),
                              naam});
    voegToe(openen, Tekstveld{kop(*this, "toezichthouder", "Toezichthouder",
                                  "Bijvoorbeeld: Inspectie Gezondheidszorg en Jeugd."),
                              toezichthouder});
    voegToe(openen,
            Tekstveld{kop(*this, "periodeVan", "Eerste dag"), periodeVan, Tekstveld::Soort::datum});
    voegToe(openen, Tekstveld{kop(*this, "periodeTot", "Laatste dag"), periodeTot,
                              Tekstveld::Soort::datum});
    for (Tekstvak& een : doelvakken(doel, grondslag, fouten))
        voegToe(openen, een);
    voegToe(openen, stapvinkjes(stappen,
                                "Vaststellen door twee personen hoort er altijd bij. U kunt dit "
                                "later wijzigen, ook de termijnen."));
    Veldkop alle;
    alle.naam = "alle";
    alle.label = "Wie doen mee?";
    voegToe(openen, Vinkjes{alle, {{"ja", "Alle organisaties", alleOrganisaties, ""}}});
    Veldkop zelf = kop(*this, "organisaties", "Of kies de organisaties",
                       "Elke organisatie die u kiest, krijgt een toets.");
    zelf.verplicht = false;  // one of the two will do
    voegToe(openen, Vinkjes{zelf, organisaties});
}

}  // namespace maatlat

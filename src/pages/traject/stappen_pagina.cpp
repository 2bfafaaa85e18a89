// SPDX-License-Identifier: EUPL-1.2
#include "pages/traject/stappen_pagina.h"

namespace maatlat {

Vinkjes stapvinkjes(const std::vector<Optie>& keuzes, const std::string& hint) {
    return {Veldkop{"stappen", "Welke stappen horen erbij?", hint, "", "", false, "", ""}, keuzes};
}

void StappenPagina::beschrijf(Vulling& uit) const {
    uit.zet("PAD", pad);
    uit.zet("VERSIE", versie);
    uit.zetAls("NOG_NIETS", "NOG_NIETS_TEKST", nogNiets);
    uit.lijst("ONDERWEG", "ONDERWEG_REGEL", onderweg,
              [](Vulling& regel, const std::string& tekst) { regel.zet("BETEKENIS", tekst); });
    Vulling& stappen = uit.sectie("STAPPEN");
    voegToe(stappen, stapvinkjes(keuzes, "Vaststellen door twee personen hoort er altijd bij."));
    for (const Termijnveld& een : termijnen) {
        Vulling& deel = uit.sectie("TERMIJN");
        deel.zet("TERMIJN_LABEL", een.label);
        const std::string naam = "termijn_" + een.sleutel;
        voegToe(deel,
                Tekstveld{Veldkop{naam, "Aantal", "", "", foutVan(fouten, naam), true, "", ""},
                          een.aantal, Tekstveld::Soort::getal});
        voegToe(deel,
                Keuzelijst{Veldkop{"eenheid_" + een.sleutel, "Eenheid", "", "", "", false, "", ""},
                           een.eenheden});
    }
    voegToe(
        uit.sectie("WET"),
        Vinkjes{Veldkop{"wet", "Algemene termijnenwet",
                        "Een termijn die eindigt op een zaterdag, zondag of feestdag, loopt dan "
                        "door tot de eerste werkdag daarna.",
                        "", "", false, "", ""},
                {{"ja", "Feestdagen tellen mee volgens de Algemene termijnenwet", wet, ""}}});
}

}  // namespace maatlat

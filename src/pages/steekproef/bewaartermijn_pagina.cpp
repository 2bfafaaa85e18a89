// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/bewaartermijn_pagina.h"

#include "pages/steekproef/steekproefregels.h"
#include "taal/zin.h"

namespace maatlat {

std::string bewaartijd(const std::string& eerstWeg, const std::string& laatstWeg) {
    if (laatstWeg.empty()) return "Er zijn geen antwoorden meer";
    const std::string laatst = "Tot en met " + datumInWoorden(laatstWeg);
    return eerstWeg == laatstWeg ? laatst
                                 : laatst + ", de eerste tot en met " + datumInWoorden(eerstWeg);
}

std::string bewaardeDossiers(int dossiers, int gewist) {
    if (gewist == 0) return zoveelDossiers(dossiers);
    if (dossiers == 0) return "Alle antwoorden zijn gewist";
    return zoveelDossiers(dossiers) + ", van " + std::to_string(gewist) +
           " andere zijn de antwoorden gewist";
}

std::string sleutelstand(bool sleutel, bool heleLijst) {
    if (!sleutel) return "Er niet meer";
    return heleLijst ? "Met alle nummers van de lijst" : "Met de nummers van getrokken dossiers";
}

void BewaartermijnPagina::beschrijf(Vulling& uit) const {
    uit.toonAls(regels.empty(), "LEEG");
    uit.als(!regels.empty(), "TABEL", [&](Vulling& tabel) {
        tabel.elk("STEEKPROEF", regels, [](Vulling& rij, const Rij& een) {
            rij.zet("PAD", een.pad);
            rij.zet("BEWAARPAD", een.pad + "/bewaren");
            rij.zet("STEEKPROEFNAAM", een.titel);
            rij.zet("WAAR", een.organisatie + ", " + een.onderzoek);
            rij.zet("DOSSIERS", bewaardeDossiers(een.dossiers, een.gewist));
            rij.zet("TOT", bewaartijd(een.eerstWeg, een.laatstWeg));
            rij.zet("SLEUTEL", sleutelstand(een.sleutel, een.heleLijst));
        });
        vul(tabel, bladeren);
    });
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/lezing_pagina.h"

#include "domain/recordvorm.h"
#include "pages/privacyvraag.h"

namespace maatlat {

namespace {

/// For who may only read.
std::vector<Samenvattingsrij> samenvatting(const LezingPagina& pagina) {
    std::vector<Samenvattingsrij> uit;
    for (const DossiervraagVeld& een : pagina.vragen) {
        const std::string antwoord = antwoordtekst(een);
        if (!antwoord.empty()) uit.push_back({een.tekst, antwoord});
    }
    if (!pagina.toelichting.empty()) uit.push_back({"Toelichting", pagina.toelichting});
    return uit;
}

}  // namespace

void LezingPagina::beschrijf(Vulling& uit) const {
    uit.zet("STEEKPROEFPAD", steekproefpad);
    uit.zet("ONDERKOP", onderkop);
    if (!waaromNiet.empty()) {
        uit.sectie("WAAROM_NIET").zet("WAAROM_NIET", waaromNiet);
        vul(uit, samenvatting(*this));
        uit.zetAls("OVERLEG", "OVERLEGPAD", overlegpad);
        uit.zetAls("VOLGENDE", "VOLGENDE", volgende);
        return;
    }
    uit.zetAls("BLIND", "BLIND", blind);
    uit.zetAls("BERICHT", "BERICHT", bericht);
    Vulling& formulier = uit.sectie("FORMULIER");
    formulier.zet("PAD", pad);
    formulier.zet("CONCEPTPAD", conceptpad);
    formulier.zet("CONCEPT", conceptsleutel);
    formulier.zet("VERSIE", versie);
    formulier.zet("KLAAR", volgende.empty() ? "Klaar" : "Klaar, volgende dossier");
    for (DossiervraagVeld een : vragen) {
        een.fout = foutVan(fouten, "antwoord-" + een.code);
        voegToe(formulier, een);
    }
    voegToe(formulier,
            Tekstvak{.kop = {.naam = "toelichting",
                             .label = "Toelichting bij dit dossier",
                             .hint = "Alleen als er iets is om te onthouden. Zet er geen namen in.",
                             .fout = foutVan(fouten, "toelichting")},
                     .waarde = toelichting,
                     .regels = 3,
                     .langste = kLangsteTekst});
    if (vraagtReden) voegPrivacyvraagToe(formulier, privacyReden, fouten);
}

}  // namespace maatlat

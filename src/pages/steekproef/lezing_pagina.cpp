// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/lezing_pagina.h"

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

Vulling vulling(const LezingPagina& pagina) {
    Vulling uit;
    uit.zet("STEEKPROEFPAD", pagina.steekproefpad);
    uit.zet("ONDERKOP", pagina.onderkop);
    if (!pagina.waaromNiet.empty()) {
        uit.sectie("WAAROM_NIET").zet("WAAROM_NIET", pagina.waaromNiet);
        vul(uit, samenvatting(pagina));
        uit.zetAls("OVERLEG", "OVERLEGPAD", pagina.overlegpad);
        uit.zetAls("VOLGENDE", "VOLGENDE", pagina.volgende);
        return uit;
    }
    uit.zetAls("BLIND", "BLIND", pagina.blind);
    uit.zetAls("BERICHT", "BERICHT", pagina.bericht);
    Vulling& formulier = uit.sectie("FORMULIER");
    formulier.zet("PAD", pagina.pad);
    formulier.zet("CONCEPTPAD", pagina.conceptpad);
    formulier.zet("CONCEPT", pagina.conceptsleutel);
    formulier.zet("VERSIE", pagina.versie);
    formulier.zet("KLAAR", pagina.volgende.empty() ? "Klaar" : "Klaar, volgende dossier");
    for (DossiervraagVeld een : pagina.vragen) {
        een.fout = foutVan(pagina.fouten, "antwoord-" + een.code);
        voegToe(formulier, een);
    }
    Tekstvak toelichting;
    toelichting.kop.naam = "toelichting";
    toelichting.kop.label = "Toelichting bij dit dossier";
    toelichting.kop.hint = "Alleen als er iets is om te onthouden. Zet er geen namen in.";
    toelichting.kop.fout = foutVan(pagina.fouten, "toelichting");
    toelichting.waarde = pagina.toelichting;
    toelichting.regels = 3;
    voegToe(formulier, toelichting);
    if (pagina.vraagtReden) voegPrivacyvraagToe(formulier, pagina.privacyReden, pagina.fouten);
    return uit;
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/uitkomsten_pagina.h"

#include <algorithm>

namespace maatlat {

namespace {

std::string id(const UitkomstenPagina::Vraag& vraag, const char* soort) {
    return "beeld-" + vraag.code + soort;
}

/// One line of the overview.
void vulRegel(Vulling& regel, const UitkomstenPagina::Vraag& een) {
    regel.zet("NAARCODE", een.code);
    regel.zet("VRAAGTEKST", een.tekst);
    regel.zet("DEEL", een.beeld ? procentVan(een.beeld->schatting) : "–");
    if (!een.beeld) {
        regel.sectie("GEEN_BEELD");
        regel.zet("UITSLAG", "–");
        return;
    }
    Zekerheidsbeeld klein = *een.beeld;
    klein.id = id(een, "-kort");
    klein.klein = true;
    vul(regel, klein);
    regel.zet("UITSLAG", klein.norm ? normInWoorden(klein) : "geen norm");
}

void vulVraag(Vulling& vraag, const UitkomstenPagina::Vraag& een) {
    vraag.zet("CODE", een.code);
    vraag.zet("TEKST", een.tekst);
    vraag.zet("TELLING", een.telling);
    vraag.zetAls("ZEKERHEID", "ZEKERHEID", een.zekerheid);
    vraag.zetAls("NORMZIN", "NORMZIN", een.normzin);
    vraag.zetAls("GERICHTZIN", "GERICHTZIN", een.gerichtzin);
    vraag.zetAls("KALENDERZIN", "KALENDERZIN", een.kalenderzin);
    vraag.zet("VERWACHTING", een.verwachting);
    vraag.zet("VERWACHTINGPAD", een.verwachtingpad);
    if (!een.beeld) return;
    Zekerheidsbeeld groot = *een.beeld;
    groot.id = id(een, "");
    vul(vraag.sectie("BEELD"), groot);
}

void vulTelrij(Vulling& tabel, const std::string& wat, const UitkomstenPagina::Telling& telling) {
    Vulling& rij = tabel.sectie("RIJ");
    rij.zet("WAT", wat);
    rij.zet("VOLDOET", telling.voldoet);
    rij.zet("NIET", telling.voldoetNiet);
    rij.zet("ONBEKEND", telling.onbekend);
    rij.zet("NVT", telling.nvt);
    rij.zet("OPEN", telling.open);
    rij.zet("SOM", telling.beoordeeld());
}

}  // namespace

void UitkomstenPagina::beschrijf(Vulling& uit) const {
    uit.zet("STEEKPROEFPAD", pad);
    uit.zet("STEEKPROEFNAAM", titel);
    uit.zet("ORGANISATIE", organisatie);
    uit.zet("LEZERSPAD", pad + "/lezers");
    vulFeiten(uit, feiten);
    if (!verder.pad.empty()) {
        Vulling& link = uit.sectie("VERDER");
        link.zet("VERDERPAD", verder.pad);
        link.zet("VERDERTEKST", verder.tekst);
    }
    uit.zetAls("VOORTGANG", "VOORTGANG", voortgang);
    Vulling& getrokken = uit.sectie("GETROKKEN").deel("TELTABEL");
    getrokken.zet("BIJSCHRIFT", "Alle tellingen van de getrokken dossiers");
    const bool metBeeld = std::any_of(vragen.begin(), vragen.end(),
                                      [](const auto& een) { return een.beeld.has_value(); });
    if (metBeeld) {
        Vulling& overzicht = uit.sectie("OVERZICHT");
        overzicht.zetAls("SAMEN", "SAMEN", samen);
        for (const UitkomstenPagina::Vraag& een : vragen)
            vulRegel(overzicht.sectie("REGEL"), een);
    }
    for (const UitkomstenPagina::Vraag& een : vragen) {
        vulVraag(uit.sectie("VRAAG"), een);
        vulTelrij(getrokken, een.tekst, een.aantallen);
    }
    if (!metGericht) return;
    Vulling& gericht = uit.sectie("GERICHT").deel("TELTABEL");
    gericht.zet("BIJSCHRIFT", "Tellingen van de gericht gekozen dossiers");
    for (const UitkomstenPagina::Vraag& een : vragen)
        vulTelrij(gericht, een.tekst, een.gericht);
}

}  // namespace maatlat

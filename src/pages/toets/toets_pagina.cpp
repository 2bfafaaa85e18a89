// SPDX-License-Identifier: EUPL-1.2
#include "pages/toets/toets_pagina.h"

namespace maatlat {

namespace {

void vulCel(Vulling& rij, const Roostercel& een) {
    Vulling& cel = rij.sectie("CEL");
    cel.zet("CODE", een.code);
    cel.zet("TEKST", een.tekst);
    cel.zet("PAD", een.pad);
    if (!een.reden.empty()) {
        cel.sectie("NIET_BEOORDEELD");
        return;
    }
    Vulling& stand = cel.sectie("STAND");
    stand.zet("SOORT", een.score.soort);
    stand.zet("TEKEN", een.score.teken);
    stand.zet("SCORENAAM", een.score.naam);
    if (een.voor + een.tegen + een.neutraal > 0) {
        Vulling& richtingen = stand.sectie("RICHTINGEN");
        richtingen.zet("VOOR", een.voor);
        richtingen.zet("TEGEN", een.tegen);
        richtingen.zet("NEUTRAAL", een.neutraal);
    }
    vulAlineas(stand, "OPVALLEND", een.opvallend);
}

void vulNieuws(Vulling& uit, const Nieuwsblok& nieuws) {
    if (nieuws.regels.empty()) return;
    Vulling& blok = uit.sectie("NIEUWS");
    blok.zetAls("SINDS", "SINDS", nieuws.sinds);
    for (const Nieuwsblok::Rij& een : nieuws.regels) {
        Vulling& regel = blok.sectie("REGEL");
        regel.zet("PAD", een.wat.pad);
        regel.zet("WAT", een.wat.tekst);
        regel.zet("WIE", een.wie);
        regel.zet("WANNEER", een.wanneer);
    }
    blok.toonAls(nieuws.meer, "MEER");
    blok.zet("GEZIENPAD", nieuws.gezienPad);
    vulFormulierzegel(blok);
}

}  // namespace

Vulling vulling(const Toetsrooster& rooster) {
    Vulling uit;
    uit.zet("BEOORDEELD", rooster.beoordeeld);
    uit.zet("TOTAAL", rooster.totaal);
    for (const Roosterthema& van : rooster.themas) {
        Vulling& thema = uit.sectie("THEMA");
        thema.zet("THEMACODE", van.code);
        thema.zet("THEMANAAM", van.naam);
        for (const Roosterrij& een : van.rijen) {
            Vulling& rij = thema.sectie("CRITERIUM");
            rij.zet("CRITERIUMCODE", een.code);
            rij.zet("CRITERIUMTEKST", een.tekst);
            rij.zet("CRITERIUMPAD", een.pad);
            vulOordeel(rij, een.oordeel);
            rij.zetAls("WAAROM_NIET", "WAAROM_NIET", een.waaromNiet);
            vul(rij, een.status);
            for (const Roostercel& cel : een.cellen)
                vulCel(rij, cel);
        }
    }
    return uit;
}

Vulling vulling(const ToetsPagina& pagina) {
    Vulling uit;
    for (const Feit& een : pagina.feiten) {
        Vulling& feit = uit.sectie("FEIT");
        feit.zet("FEITNAAM", een.naam);
        feit.zet("FEITWAARDE", een.waarde);
    }
    for (const Verwijzing& een : pagina.wegen) {
        Vulling& weg = uit.sectie("WEG");
        weg.zet("WEGPAD", een.pad);
        weg.zet("WEGTEKST", een.tekst);
    }
    uit.zetAls("NIEUW", "NIEUWPAD", pagina.nieuwPad);
    uit.zetAls("NIET_NU", "NIET_NU", pagina.nietNu);
    vulNieuws(uit, pagina.nieuws);
    uit.zetHtml("ROOSTER_HTML", pagina.rooster);
    return uit;
}

}  // namespace maatlat

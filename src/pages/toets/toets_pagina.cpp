// SPDX-License-Identifier: EUPL-1.2
#include "pages/toets/toets_pagina.h"

#include "taal/zin.h"

namespace maatlat {

namespace {

void vulNieuws(Vulling& uit, const Nieuwsblok& nieuws) {
    if (nieuws.hoeveel.empty()) return;
    // Below the grid, which must stay on one screen; above it in one line.
    uit.sectie("NIEUWSREGEL").zet("KORT", nieuws.kort);
    Vulling& blok = uit.sectie("NIEUWS");
    blok.zet("HOEVEEL", nieuws.hoeveel);
    blok.zet("LOOPPAD", nieuws.loopPad);
    blok.elk("DOOR", nieuws.door, [&](Vulling& door, const Nieuwsblok::Door& een) {
        door.toonAls(nieuws.open, "OPEN");
        door.zet("WIE", een.wie);
        door.zet("AANTAL", een.hoeveel);
        door.elk("DEEL", een.delen, [](Vulling& deel, const Nieuwsblok::Deel& wat) {
            deel.zet("DEELNAAM", wat.naam);
            deel.elk("REGEL", wat.rijen, [](Vulling& regel, const Nieuwsblok::Rij& rij) {
                regel.zet("PAD", rij.wat.pad);
                regel.zet("WAT", rij.wat.tekst);
                regel.zet("WANNEER", rij.wanneer);
            });
        });
    });
    blok.zet("GEZIENPAD", nieuws.gezienPad);
    blok.zet("GETOOND", nieuws.getoond);
    vulFormulierzegel(blok);
}

}  // namespace

void Roostercel::beschrijf(Vulling& uit) const {
    uit.zet("CODE", code);
    uit.zet("TEKST", tekst);
    uit.zet("PAD", pad);
    if (!reden.empty()) {
        uit.sectie("NIET_BEOORDEELD");
        return;
    }
    Vulling& stand = uit.sectie("STAND");
    stand.zet("SOORT", score.soort);
    stand.zet("TEKEN", score.teken);
    stand.zet("SCORENAAM", score.naam);
    stand.zetAls("LET_OP", "ALLES", opsomming(opvallend));
}

void Roostercel::beschrijfTekst(Vulling& uit) const {
    uit.zet("VAN", code);
    uit.zet("NORM", tekst);
    uit.zetAls("REDEN", "REDEN", reden);
    uit.als(voor + tegen + neutraal > 0, "RICHTINGEN", [&](Vulling& richtingen) {
        richtingen.zet("VOOR", voor);
        richtingen.zet("TEGEN", tegen);
        richtingen.zet("NEUTRAAL", neutraal);
    });
    uit.elk("OPVALLEND", "WAT", opvallend);
}

void Roosterrij::beschrijf(Vulling& uit) const {
    uit.zet("CRITERIUMCODE", code);
    uit.zet("CRITERIUMTEKST", tekst);
    uit.zet("CRITERIUMPAD", pad);
    vulOordeel(uit, oordeel);
    uit.zetAls("WAAROM_NIET", "WAAROM_NIET", waaromNiet);
    vul(uit, status);
    uit.elk("CEL", cellen);
    for (const Roostercel& een : cellen)
        een.beschrijfTekst(uit.sectie("TEKSTREGEL"));
}

void Roosterthema::beschrijf(Vulling& uit) const {
    uit.zet("THEMACODE", code);
    uit.zet("THEMANAAM", naam);
    for (const Roosterrij& een : rijen)
        een.beschrijf(uit.bewaardDeel("CRITERIUMROOSTER"));
}

void Toetsrooster::beschrijf(Vulling& uit) const {
    Vulling& hoever = uit.sectie(bevroren ? "KLAAR" : "VOORTGANG");
    hoever.zet("BEOORDEELD", beoordeeld);
    hoever.zet("TOTAAL", totaal);
    uit.elk("THEMA", themas);
}

void ToetsPagina::beschrijf(Vulling& uit) const {
    uit.elk("FEIT", feiten, [](Vulling& feit, const Feit& een) {
        feit.zet("FEITNAAM", een.naam);
        feit.zet("FEITWAARDE", een.waarde);
    });
    uit.elk("WEG", wegen, [](Vulling& weg, const Verwijzing& een) {
        weg.zet("WEGPAD", een.pad);
        weg.zet("WEGTEKST", een.tekst);
    });
    uit.zetAls("NIEUW", "NIEUWPAD", nieuwPad);
    uit.zetAls("NIET_NU", "NIET_NU", nietNu);
    uit.als(!vervallen.empty(), "VERVALLEN", [&](Vulling& deel) {
        deel.zet("VERVALLEN_TEKST", vervallen);
        deel.zet("VERVALLEN_PAD", vervallenPad);
    });
    vulNieuws(uit, nieuws);
    uit.lijst("VERDELING", "DEEL", verdeling);
    uit.zetHtml("ROOSTER_HTML", rooster);
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "pages/toets/veldopmerkingen_pagina.h"

#include "domain/recordvorm.h"
#include "pages/privacyvraag.h"

namespace maatlat {

namespace {

void vulLink(Vulling& uit, const char* sectie, const char* pad, const char* tekst,
             const Verwijzing& naar) {
    uit.als(!naar.pad.empty(), sectie, [&](Vulling& deel) {
        deel.zet(pad, naar.pad);
        deel.zet(tekst, naar.tekst);
    });
}

}  // namespace

void Opmerkingveld::beschrijf(Vulling& uit) const {
    uit.zet("PAD", pad);
    vulFormulierzegel(uit);
    for (const Verborgen& een : mee)
        voegToe(uit, een);
    voegToe(
        uit,
        Tekstvak{
            .kop = {.naam = "tekst", .label = vraag, .fout = foutVan(fouten, "tekst"), .id = id},
            .waarde = tekst,
            .regels = 4,
            .langste = kLangsteTekst});
    if (vraagtPrivacyreden) voegPrivacyvraagToe(uit, privacyreden, fouten);
    uit.zet("KNOP", knop);
}

void Opmerkingdraaddeel::beschrijf(Vulling& uit) const {
    uit.zet("ANKER", anker);
    uit.zet("WAARBIJPAD", waarbij.pad);
    uit.zet("WAARBIJ", waarbij.tekst);
    uit.zetAls("OPGELOST", "DOOR_WIE", opgelost);
    uit.elk("RIJ", rijen, [&](Vulling& rij, const Rij& een) {
        rij.zet("WIE", een.wie);
        rij.zetMarkdown("TEKST_HTML", een.tekst);
        rij.zetAls("VERSIES", "VERSIESPAD", een.versiesPad);
        for (const Opmerkingveld& veld : een.wijzigen) {
            Vulling& wijzigen = rij.sectie("WIJZIGEN");
            wijzigen.toonAls(!veld.fouten.empty(), "WIJZIGEN_OPEN");
            veld.beschrijf(wijzigen.deel("OPMERKINGVELD"));
        }
    });
    for (const Opmerkingveld& veld : antwoord) {
        Vulling& antwoorden = uit.sectie("ANTWOORD");
        antwoorden.toonAls(!veld.fouten.empty(), "ANTWOORD_OPEN");
        veld.beschrijf(antwoorden.deel("OPMERKINGVELD"));
    }
    uit.als(!standPad.empty(), "STAND", [&](Vulling& stand) {
        stand.zet("STANDPAD", standPad);
        stand.zet("STANDWAARDE", standWaarde);
        stand.zet("STANDKNOP", standKnop);
        stand.zet("STANDVAN", waarbij.tekst);
        for (const Verborgen& een : standMee)
            voegToe(stand, een);
    });
}

void VeldopmerkingenPagina::beschrijf(Vulling& uit) const {
    uit.zetAls("NIET_NU", "NIET_NU", nietNu);
    vulLink(uit, "BIJ", "BIJPAD", "BIJ_WAT", waarbij);
    for (const Opmerkingveld& veld : nieuw)
        veld.beschrijf(uit.sectie("NIEUW").deel("OPMERKINGVELD"));
    uit.zetAls("LEEG", "LEEGTEKST", draden.empty() ? leeg : "");
    uit.elk("DRAAD", draden);
    vulLink(uit, "ANDERE", "ANDERE_PAD", "ANDERE_TEKST", andere);
    vulLink(uit, "ALLE", "ALLE_PAD", "ALLE_TEKST", alle);
    uit.zet("TERUGPAD", terug.pad);
    uit.zet("TERUG", terug.tekst);
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "pages/conflict_pagina.h"

#include "domain/recordvorm.h"
#include "pages/formulier.h"
#include "pages/raam.h"
#include "pages/tekstverschil.h"

namespace maatlat {

namespace {

/// A form that saves these contents; without the field `zonder`, which it lets somebody edit.
Vulling& vulFormulier(Vulling& uit, std::string_view sectie, const ConflictPagina& pagina,
                      const Vastlegging& inhoud, std::string_view zonder = {}) {
    Vulling& formulier = uit.sectie(sectie);
    formulier.zet("PAD", pagina.pad);
    vulFormulierzegel(formulier);
    for (const auto& [naam, waarde] : pagina.vast)
        voegToe(formulier, Verborgen{naam, waarde});
    for (const auto& [naam, waarde] : inhoud.paren())
        if (naam != zonder) voegToe(formulier, Verborgen{naam, waarde});
    return formulier;
}

}  // namespace

void ConflictPagina::beschrijf(Vulling& uit) const {
    uit.zet("WAT", wat);
    Vulling& door = uit.sectie(zelf ? "ZELF" : "ANDER");
    door.zet("WIE", wie);
    door.zet("WANNEER", wanneer);
    uit.zet("TERUG", terug);
    uit.toonAls(geschiedenis && !zelf, "GESCHIEDENIS");
    uit.toonAls(geschiedenis && zelf, "GESCHIEDENIS_ZELF");
    for (const ConflictPagina::Veld& een : velden) {
        if (een.mijn == een.hun) continue;
        Vulling& veld = uit.sectie("VELD");
        veld.zet("LABEL", een.label);
        veld.zet("HUN_VERSIE", zelf ? "uw versie uit het andere tabblad" : "versie van " + wie);
        veld.zet("MIJN_VERSIE", zelf ? "uw versie uit dit tabblad" : "uw versie");
        vulTekstNaast(veld.sectie("HUN"), een.mijn, een.hun);
        vulTekstNaast(veld.sectie("MIJN"), een.hun, een.mijn);
    }
    if (!tekstveld.empty()) {
        Vulling& formulier = vulFormulier(uit, "SAMEN", *this, mijn, tekstveld);
        Tekstvak vak;
        vak.kop.naam = tekstveld;
        vak.kop.label = "De twee teksten samen";
        vak.kop.hint = "Alles van beide staat erin. Haal weg wat dubbel is en sla deze tekst op.";
        vak.kop.id = "samen";
        vak.waarde = samen;
        vak.regels = 12;
        vak.langste = kLangsteTekst;
        voegToe(formulier, vak);
    }
    vulFormulier(uit, "MIJN_BEWAREN", *this, mijn);
    vulFormulier(uit, "HUN_HOUDEN", *this, hun);
}

}  // namespace maatlat

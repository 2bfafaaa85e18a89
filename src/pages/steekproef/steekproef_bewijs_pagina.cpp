// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/steekproef_bewijs_pagina.h"

#include "pages/formulier.h"
#include "pages/steekproef/grensregels.h"
#include "pages/steekproef/steekproefregels.h"

namespace maatlat {

namespace {

/// Of a lot of 64 signs the first sixteen: enough to compare by eye; the JSON has it whole.
std::string kortLot(const std::string& lot) {
    return inViertallen(std::string_view(lot).substr(0, 16)) + " …";
}

std::string herkomstInWoorden(Herkomst herkomst) {
    return herkomst == Herkomst::computer ? "Gekozen door de computer van de inspectie"
                                          : "Gegooid met dobbelstenen, door beide partijen";
}

void vulTrekkingen(Vulling& uit, const SteekproefBewijsPagina& pagina) {
    for (const Trekking& een : pagina.trekkingen) {
        Vulling& trekking = uit.sectie("TREKKING");
        trekking.zet("TREKKINGNUMMER", een.nr);
        trekking.zet("WANNEER", momentMetSeconden(een.wanneer));
        trekking.zet("HERKOMST", herkomstInWoorden(een.herkomst));
        trekking.zet("STARTWAARDE", een.startwaarde);
        int totaal = 0;
        for (const int aantal : een.aantallen)
            totaal += aantal;
        trekking.zet("HOEVEEL", zoveelDossiers(totaal));
        if (pagina.steekproef.kolom != Groepkolom::geen)
            trekking.sectie("PER_GROEP")
                .zet("GROEPEN", groepenInWoorden(pagina.steekproef.groepen, een.aantallen));
    }
}

/// A dossier that was drawn, or took the place of one that was.
void vulDossier(Vulling& uit, const SteekproefBewijsPagina& pagina, const Steekproefdossier& een) {
    Vulling& rij = uit.sectie("DOSSIER");
    rij.zet("PSEUDONIEM", een.pseudoniem);
    if (pagina.steekproef.kolom != Groepkolom::geen) rij.sectie("GROEPVAK").zet("GROEP", een.groep);
    rij.zet("TREKKINGVAN", een.trekking);
    rij.zet("VOLGORDE", een.volgorde);
    rij.zet("LOT", kortLot(een.lot));
    if (een.stand == Dossierstand::vervangen)
        rij.sectie("BIJZONDER").zet("WAT", "Vervangen, want: " + een.reden);
    if (!een.vervangt.empty())
        rij.sectie("BIJZONDER").zet("WAT", "In de plaats van " + een.vervangt);
}

/// By the name that was fixed; empty when none was.
std::string formulierInWoorden(const Dossiersteekproef& steekproef) {
    if (!steekproef.binding) return {};
    return steekproef.binding->formulier + ", versie " + steekproef.binding->formulierversie;
}

void vulGericht(Vulling& uit, const SteekproefBewijsPagina& pagina) {
    Vulling* gericht = nullptr;
    for (const Steekproefdossier& een : pagina.dossiers) {
        if (een.stand != Dossierstand::gericht) continue;
        if (gericht == nullptr) gericht = &uit.sectie("GERICHT");
        Vulling& rij = gericht->sectie("GEKOZEN");
        rij.zet("PSEUDONIEM", een.pseudoniem);
        rij.zet("REDEN", een.reden);
    }
}

}  // namespace

void SteekproefBewijsPagina::beschrijf(Vulling& uit) const {
    uit.deel("UITLEG_KENMERK");
    uit.deel("UITLEG_STARTWAARDE");
    uit.zet("ORGANISATIE", organisatie);
    uit.zet("ONDERZOEK", onderzoek);
    uit.zet("STEEKPROEFNAAM", steekproef.titel);
    if (steekproef.status == Steekproefstatus::vervallen)
        uit.sectie("VERVALLEN").zet("VERVALREDEN", steekproef.reden);
    vul(uit.sectie("LIJST"), populatieregels(steekproef.populatie));
    vulLijstgrens(uit, steekproef.populatie);
    uit.zet("LIJSTKENMERK", inViertallen(steekproef.populatieHash));
    vul(uit.sectie("PLAN"), planregels(steekproef, formulierInWoorden(steekproef)));
    uit.sectie(steekproef.binding ? "BINDT" : "EERSTE_VORM");
    uit.zet("PLANKENMERK", inViertallen(steekproef.vastleggingHash));
    uit.zet("VASTGELEGD_OP", momentMetSeconden(steekproef.vastgelegdOp));
    vulTrekkingen(uit, *this);
    uit.toonAls(steekproef.kolom != Groepkolom::geen, "GROEPKOP");
    for (const Steekproefdossier& een : dossiers)
        if (een.stand == Dossierstand::getrokken || een.stand == Dossierstand::vervangen)
            vulDossier(uit, *this, een);
    vulGericht(uit, *this);
    uit.zet("JSONPAD", pad + "/bewijs.json");
    uit.zet("STEEKPROEFPAD", pad);
}

}  // namespace maatlat

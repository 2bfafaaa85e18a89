// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/steekproeven_pagina.h"

#include "pages/formulier.h"
#include "pages/steekproef/steekproefregels.h"

namespace maatlat {

namespace {

Statuslabel status(const SteekproevenPagina::Rij& een, bool bevroren) {
    const bool komtNiet = bevroren && (een.steekproef.status == Steekproefstatus::ingelezen ||
                                       een.steekproef.status == Steekproefstatus::vastgelegd);
    if (komtNiet) return {Statuslabel::Soort::nietBegonnen, "Niet getrokken"};
    switch (een.steekproef.status) {
        case Steekproefstatus::ingelezen:
            return {Statuslabel::Soort::wacht, "Leg het plan vast"};
        case Steekproefstatus::vastgelegd:
            return {Statuslabel::Soort::wacht, "Trek de dossiers"};
        case Steekproefstatus::vervallen:
            return {Statuslabel::Soort::nietBegonnen, "Vervallen"};
        case Steekproefstatus::getrokken:
            break;
    }
    const bool klaar = een.beoordeeld == een.getrokken;
    return {klaar      ? Statuslabel::Soort::klaar
            : bevroren ? Statuslabel::Soort::nietBegonnen
                       : Statuslabel::Soort::bezig,
            std::to_string(een.beoordeeld) + " van " + std::to_string(een.getrokken) + " gelezen"};
}

std::string uitleg(const Dossiersteekproef& steekproef) {
    const std::string lijst = zoveelDossiers(steekproef.populatie.aantal) + " op de lijst";
    return steekproef.status == Steekproefstatus::vervallen
               ? lijst + ". Vervallen, want: " + steekproef.reden
               : lijst;
}

}  // namespace

void SteekproevenPagina::beschrijf(Vulling& uit) const {
    if (magInvullen) uit.sectie("NIEUW").zet("NIEUWPAD", toetspad + "/steekproef/nieuw");
    uit.als(steekproeven.empty(), "LEEG", [&](Vulling& leeg) { leeg.toonAls(!bevroren, "NOG"); });
    Vulling* lijst = nullptr;
    for (const SteekproevenPagina::Rij& een : steekproeven) {
        if (lijst == nullptr) lijst = &uit.sectie("LIJST");
        Vulling& rij = lijst->sectie("STEEKPROEF");
        const std::string nummer = std::to_string(een.steekproef.nr);
        rij.zet("NUMMER", nummer);
        rij.zet("PAD", toetspad + "/steekproef/" + nummer);
        rij.zet("STEEKPROEFNAAM", een.steekproef.titel);
        rij.zet("UITLEG", uitleg(een.steekproef));
        vul(rij, status(een, bevroren));
    }
    uit.zet("BRONNENPAD", toetspad + "/bronnen");
}

}  // namespace maatlat

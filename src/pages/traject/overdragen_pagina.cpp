// SPDX-License-Identifier: EUPL-1.2
#include "pages/traject/overdragen_pagina.h"

#include "pages/privacyvraag.h"

namespace maatlat {

namespace {

void vulFormulier(Vulling& uit, const OverdragenPagina& pagina,
                  const OverdragenPagina::Taakdeel& deel) {
    const bool dit = deel.ditFormulier;
    const auto fout = [&](const char* veld) { return dit ? foutVan(pagina.fouten, veld) : ""; };
    // The form that was sent has the ids that its errors lead to.
    const auto id = [&](const std::string& veld) { return dit ? veld : veld + "-" + deel.sleutel; };
    uit.zet("PAD", pagina.pad);
    uit.zet("VERSIE", pagina.versie);
    uit.zet("SLEUTEL", deel.sleutel);
    const Veldkop wie{"personen", "Wie doet dit vanaf nu?", "", "", fout("personen"),
                      true,       id("personen"),           ""};
    if (deel.meer)
        voegToe(uit, Vinkjes{wie, deel.kandidaten});
    else
        voegToe(uit, Keuzerondjes{wie, deel.kandidaten});
    voegToe(uit, Tekstvak{{"reden", "Waarom doet iemand anders dit?",
                           "Bijvoorbeeld: is met vakantie. Het team ziet deze reden.", "",
                           fout("reden"), true, id("reden"), ""},
                          dit ? pagina.reden : "",
                          3,
                          false});
    if (dit && pagina.vraagtPrivacyreden)
        voegPrivacyvraagToe(uit, pagina.privacyreden, pagina.fouten);
}

}  // namespace

void OverdragenPagina::beschrijf(Vulling& uit) const {
    uit.toonAls(taken.empty(), "NIETS");
    uit.elk("TAAK", taken, [&](Vulling& deel, const Taakdeel& een) {
        deel.zet("TITEL_TAAK", een.titel);
        deel.zet("ANKER", een.sleutel);
        deel.elk("NU", "GENOEMD", een.nu);
        deel.toonAls(een.nu.empty(), "NIEMAND");
        deel.elk("BEZWAAR", "WAAROM", een.bezwaren);
        deel.toonAls(een.kandidaten.empty(), "GEEN_KANDIDATEN");
        deel.als(!een.kandidaten.empty(), "FORMULIER",
                 [&](Vulling& formulier) { vulFormulier(formulier, *this, een); });
    });
}

}  // namespace maatlat

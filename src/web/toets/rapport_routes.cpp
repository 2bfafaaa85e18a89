// SPDX-License-Identifier: EUPL-1.2
#include "pages/toets/hiaten_pagina.h"
#include "reporting/rapport/hiatenlijst.h"
#include "reporting/toets/toetsrapport.h"
#include "toetsing/toets/hiaten.h"
#include "web/aanvraag.h"
#include "web/routes.h"
#include "web/stijlbeleid.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

Antwoord rapport(Aanvraag& aanvraag) {
    const bool alsBestand = aanvraag.veld("als") == "bestand";
    return rapportantwoord(
        leesRapport(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                    aanvraag.sjablonen(), alsBestand ? Rapportdoel::bestand : Rapportdoel::scherm,
                    aanvraag.versie("editie")),
        alsBestand);
}

Antwoord hiatenlijst(Aanvraag& aanvraag) {
    const Hiatenlijst lijst =
        leesHiaten(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    HiatenPagina pagina;
    pagina.organisatie = lijst.kop.organisatie;
    pagina.rapportPad = toetspad(lijst.kop.nr, "/rapport");
    pagina.gesloten = !openVoorWijziging(lijst.kop.status);
    if (isBevroren(lijst.kop.status))
        pagina.bevroren = "Deze toets " + std::string(gezegde(lijst.kop.status)) +
                          ". Er kan niets meer bij komen.";
    if (!lijst.hiaten.empty()) pagina.hiaten = hiatendeel(lijst.hiaten, true);
    return aanvraag.pagina(toetsraam(aanvraag, lijst.kop, "Nog aan te vullen"), pagina);
}

}  // namespace

Routes rapportRoutes() {
    return {
        {"GET", "/toets/{toets}/rapport", Voor::ingelogd, {{"als"}, {"editie"}}, rapport},
        {"GET", "/toets/{toets}/hiaten", Voor::ingelogd, {}, hiatenlijst},
    };
}

}  // namespace maatlat::web

// SPDX-License-Identifier: EUPL-1.2
#include "domain/fouten.h"
#include "domain/toets/recordsleutel.h"
#include "pages/weggehaald_pagina.h"
#include "taal/tijd.h"
#include "toetsing/bronnen/weggehaald.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/routes.h"
#include "web/toetspaden.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

Antwoord toonLijst(Aanvraag& aanvraag) {
    const Weggehaald lijst =
        leesWeggehaald(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    WeggehaaldlijstPagina pagina;
    for (const Weggehaald::Rij& een : lijst.regels)
        pagina.regels.push_back(
            {{omschrijving(een.sleutel), toetspad(lijst.kop.nr, "/" + een.sleutel.tekst())},
             een.kort,
             "ingetrokken door " + een.weg.wie + " op " + datumEnTijd(een.weg.wanneer)});
    return aanvraag.pagina(toetsraam(aanvraag, lijst.kop, "Ingetrokken"), pagina);
}

/// `nummer`: the part of the path with its number.
template <Recordsoort soort>
Antwoord haalWeerTerug(Aanvraag& aanvraag, std::string_view nummer) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Recordsleutel sleutel = sleutelVan(soort, aanvraag.nummer(std::string(nummer)));
    const Poging poging = probeer([&] {
        haalTerug(aanvraag.werkplek(), aanvraag.handeling(), toets, sleutel, aanvraag.versie());
    });
    if (!poging.gelukt())
        throw NietNu("Iemand anders heeft " + aanwijzend(soort) + " intussen gewijzigd. Bekijk " +
                     bepaald(soort) + " opnieuw en haal terug wat u nodig hebt.");
    return naar(
        toetspad(toets, "/" + meervoud(soort) + "?gelukt=teruggehaald#" + anker(sleutel.tekst())));
}

template <Recordsoort soort>
Route terugroute(std::string_view patroon, std::string_view nummer) {
    return {"POST", patroon, Voor::ingelogd, {{"versie"}}, [nummer](Aanvraag& aanvraag) {
                return haalWeerTerug<soort>(aanvraag, nummer);
            }};
}

}  // namespace

Routes weggehaaldRoutes() {
    return {
        {"GET", "/toets/{toets}/weggehaald", Voor::ingelogd, {}, toonLijst},
        terugroute<Recordsoort::bevinding>("/toets/{toets}/bevinding/{bevinding}/terughalen",
                                           "bevinding"),
        terugroute<Recordsoort::bron>("/toets/{toets}/bron/{bron}/terughalen", "bron"),
        terugroute<Recordsoort::bezoek>("/toets/{toets}/bezoek/{nr}/terughalen", "nr"),
    };
}

}  // namespace maatlat::web

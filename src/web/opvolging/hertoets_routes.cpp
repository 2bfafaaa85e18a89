// SPDX-License-Identifier: EUPL-1.2
// A toets is tested again: opening it, and opening what came along.
#include "domain/fouten.h"
#include "pages/opvolging/hertoets_pagina.h"
#include "taal/zin.h"
#include "toetsing/opvolging/hertoets.h"
#include "toetsing/recordnaam.h"
#include "toetsing/toets/toetszicht.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/routes.h"
#include "web/toets/velden_samen.h"
#include "web/toetspaden.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

std::vector<Feit> feitenVan(const Hertoetsvoorstel& van) {
    std::vector<Feit> uit{{"Organisatie", van.van.organisatie},
                          {"Onderzoek", van.van.onderzoekNaam}};
    if (van.bezwaar.empty()) {
        uit.push_back({"Voldoende",
                       vanDe(van.telling.voldoende, van.telling.beoordeeld()) + " verwachtingen"});
        uit.push_back({"Criteria onvoldoende", opsomming(van.criteria)});
    }
    return uit;
}

/// `getypt`: the day of a form that was not saved; null: what is proposed.
Antwoord toonHertoets(Aanvraag& aanvraag, const Poging& poging, const std::string* getypt) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Hertoetsvoorstel van = hertoetsvoorstel(aanvraag.werkplek(), aanvraag.persoon(), toets);
    HertoetsPagina pagina;
    pagina.feiten = feitenVan(van);
    pagina.bezwaar = van.bezwaar;
    if (van.ander != 0) pagina.ander = {"Naar die hertoets", toetspad(van.ander)};
    pagina.opgegaan = van.opgegaan;
    pagina.waar = "Er komt een hertoets bij " + van.organisatie + ", in het onderzoek “" +
                  van.onderzoekNaam + "”.";
    pagina.opnieuw = opsomming(van.opnieuw);
    pagina.mee = opsomming(van.mee);
    pagina.actie = toetspad(toets, "/hertoets");
    pagina.streef = getypt ? *getypt : van.streef;
    pagina.fouten = poging.fouten;
    pagina.terug = {"Overzicht van de toets", toetspad(toets)};
    Raam raam = toetsraam(aanvraag, van.van, "Hertoets");
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkHertoets(Aanvraag& aanvraag) {
    return toonHertoets(aanvraag, {}, nullptr);
}

Antwoord maakHertoets(Aanvraag& aanvraag) {
    const std::string streef = aanvraag.veld("streef");
    std::int64_t nieuw = 0;
    const Poging poging = probeer([&] {
        nieuw = openHertoets(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.nummer("toets"),
                             streef);
    });
    return poging.gelukt() ? naar(toetspad(nieuw, "?gelukt=hertoets"))
                           : toonHertoets(aanvraag, poging, &streef);
}

using Verzet = void (*)(Werkplek&, const Handeling&, std::int64_t, const std::string&);

/// What was typed in the other fields of the page is kept.
Antwoord verzetVerwachting(Aanvraag& aanvraag, Verzet verzet) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const std::string code = aanvraag.deel("code");
    const std::vector<Meegestuurd> mee = houdAndereVast(aanvraag, aanvraag.werkplek());
    verzet(aanvraag.werkplek(), aanvraag.handeling(), toets, code);
    const auto kader = leesToets(aanvraag.werkplek(), aanvraag.persoon(), toets).inhoud.kader;
    const std::string criterium = criteriumVan(*kader, "score/" + code);
    if (!mee.empty()) return toonMeegestuurd(aanvraag, criterium, mee);
    return naar(criteriumpad(toets, criterium) + "#verwachting-" + code);
}

Antwoord openVerwachtingWeer(Aanvraag& aanvraag) {
    return verzetVerwachting(aanvraag, openVerwachting);
}

Antwoord sluitVerwachtingWeer(Aanvraag& aanvraag) {
    return verzetVerwachting(aanvraag, sluitVerwachting);
}

/// The form of all fields of a page, which its button sends along.
std::vector<Veldregel> veldenVanPagina() {
    return {
        {.naam = "waarde-", .begin = true},      {.naam = "versie-", .begin = true},
        {.naam = "stand-", .begin = true},       {.naam = "terug-", .begin = true},
        {.naam = "terugversie-", .begin = true}, {.naam = "neem-", .vaker = true, .begin = true}};
}

}  // namespace

Routes hertoetsRoutes() {
    return {
        {"GET", "/toets/{toets}/hertoets", Voor::ingelogd, {}, bekijkHertoets},
        {"POST", "/toets/{toets}/hertoets", Voor::ingelogd, {{"streef"}}, maakHertoets},
        {"POST", "/toets/{toets}/hertoets/{code}/open", Voor::ingelogd, veldenVanPagina(),
         openVerwachtingWeer},
        {"POST", "/toets/{toets}/hertoets/{code}/sluit", Voor::ingelogd, veldenVanPagina(),
         sluitVerwachtingWeer},
    };
}

}  // namespace maatlat::web

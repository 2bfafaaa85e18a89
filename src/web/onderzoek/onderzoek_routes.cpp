// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/onderzoek/onderzoek_nieuw_pagina.h"
#include "pages/onderzoek/onderzoeken_pagina.h"
#include "taal/zin.h"
#include "toetsing/onderzoek/onderzoeken.h"
#include "toetsing/toegang.h"
#include "toetsing/traject/instellen.h"
#include "web/aanvraag.h"
#include "web/eenmalig.h"
#include "web/formulierpoging.h"
#include "web/http/adrescode.h"
#include "web/onderzoek/regelsetdeel.h"
#include "web/routes.h"
#include "web/traject/stapkeuzes.h"

namespace maatlat::web {

namespace {

std::string pad(const std::string& onderzoek, const std::string& erachter = "") {
    return "/onderzoek/" + codeerParameter(onderzoek) + erachter;
}

std::string aantallen(const Onderzoekrij& een) {
    return hoeveel(een.toetsen, {"toets", "toetsen"}) + ", waarvan " + std::to_string(een.vast) +
           " vast";
}

Antwoord lijst(Aanvraag& aanvraag) {
    const Persoon& wie = aanvraag.persoon();
    OnderzoekenPagina pagina;
    pagina.magOpenen = mag(wie, Actie::onderzoekOpenen);
    const Onderzoekenblad blad = onderzoeken(aanvraag.werkplek(), wie, aanvraag.blad());
    pagina.bladeren = bladerbalk("Onderzoeken", blad.bladen, "/onderzoeken?pagina=");
    for (const Onderzoekrij& een : blad.onderzoeken)
        pagina.onderzoeken.push_back(
            {pad(een.id), een.naam, een.toezichthouder,
             datumInWoorden(een.periodeVan) + " tot en met " + datumInWoorden(een.periodeTot),
             aantallen(een), mag(wie, Actie::teamWijzigen) ? pad(een.id, "/team") : "",
             pad(een.id, "/wachtlijst"), pagina.magOpenen ? pad(een.id, "/stappen") : ""});
    return aanvraag.pagina(aanvraag.raam("Onderzoeken"), pagina);
}

/// The choices of the form, with what was chosen. Without a kader that is known it asks for that.
OnderzoekNieuwPagina formulier(Aanvraag& aanvraag, const NieuwOnderzoek& invoer) {
    const Onderzoekkeuzes keuzes = onderzoekkeuzes(aanvraag.werkplek(), aanvraag.persoon());
    OnderzoekNieuwPagina pagina;
    pagina.formulier = aanvraag.formulier();
    pagina.naam = invoer.naam;
    pagina.toezichthouder = invoer.toezichthouder;
    pagina.periodeVan = invoer.periodeVan;
    pagina.periodeTot = invoer.periodeTot;
    pagina.doel = invoer.doel;
    pagina.grondslag = invoer.grondslag;
    if (const Kaderkeuze* kader = kaderMet(keuzes.kaders, invoer.kaderHash)) {
        pagina.kader = kader->hash;
        pagina.kadernaam = kader->naam;
        for (const auto& set : kader->regelsets)
            pagina.regelsets.push_back(
                {set.naam, set.titel, set.naam == invoer.regelset, set.toelichting});
        if (kader->heeftKeuze()) pagina.verschillen = {verschiltabel(*kader)};
    }
    for (const Kaderkeuze& kader : keuzes.kaders)
        pagina.kaders.push_back({kader.hash, kader.naam, false});
    pagina.stappen = stapkeuzes(invoer.traject.value_or(volledigTraject()));
    pagina.alleOrganisaties = invoer.alleOrganisaties;
    for (const std::string& naam : keuzes.organisaties)
        pagina.organisaties.push_back(
            {naam, naam,
             std::find(invoer.organisaties.begin(), invoer.organisaties.end(), naam) !=
                 invoer.organisaties.end()});
    return pagina;
}

Antwoord toonFormulier(Aanvraag& aanvraag, const OnderzoekNieuwPagina& pagina) {
    Raam raam = aanvraag.raam("Onderzoek openen");
    raam.kruimels = {{"Onderzoeken", "/onderzoeken"}, {"Onderzoek openen", "", true}};
    raam.fouten = foutregels(pagina.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord nieuw(Aanvraag& aanvraag) {
    NieuwOnderzoek invoer;
    invoer.kaderHash = aanvraag.veld("kader");
    OnderzoekNieuwPagina pagina = formulier(aanvraag, invoer);
    pagina.alleenKader = pagina.kader.empty();
    if (pagina.alleenKader && !invoer.kaderHash.empty())
        pagina.fouten = {{"kader", "Kies een toetsingskader uit de lijst."}};
    else if (pagina.alleenKader && !aanvraag.veld("stap").empty())
        pagina.fouten = {{"kader", "Kies een toetsingskader."}};
    return toonFormulier(aanvraag, pagina);
}

Antwoord openOnderzoekformulier(Aanvraag& aanvraag) {
    const NieuwOnderzoek invoer{aanvraag.veld("naam"),
                                aanvraag.veld("toezichthouder"),
                                aanvraag.veld("periodeVan"),
                                aanvraag.veld("periodeTot"),
                                aanvraag.veld("kader"),
                                aanvraag.veld("regelset"),
                                aanvraag.veldenMet("organisaties"),
                                aanvraag.veld("alle") == "ja",
                                metKeuzes(gekozenStappen(aanvraag)),
                                aanvraag.veld("doel"),
                                aanvraag.veld("grondslag")};
    std::string id;
    const Poging poging =
        probeer([&] { id = openOnderzoek(aanvraag.werkplek(), aanvraag.handeling(), invoer); });
    if (poging.gelukt()) return naar(pad(id, "/team?gelukt=onderzoek"));
    OnderzoekNieuwPagina pagina = formulier(aanvraag, invoer);
    pagina.fouten = poging.fouten;
    return toonFormulier(aanvraag, pagina);
}

Antwoord alGeopend(Aanvraag&, const std::string& id) {
    return naar(pad(id, "/team?gelukt=al"));
}

}  // namespace

Routes onderzoekRoutes() {
    const Eenmalig openen{nieuw, openOnderzoekformulier, alGeopend};
    return {
        {"GET", "/onderzoeken", Voor::ingelogd, {{"pagina"}}, lijst},
        {"GET",
         "/onderzoek/nieuw",
         Voor::ingelogd,
         {{"kader"}, {"stap"}, {kFormulierveld}},
         eenmaligTonen(openen)},
        {"POST",
         "/onderzoek/nieuw",
         Voor::ingelogd,
         {{"naam"},
          {"toezichthouder"},
          {"periodeVan"},
          {"periodeTot"},
          {"doel"},
          {"grondslag"},
          {"kader"},
          {"regelset"},
          {"alle"},
          {"stappen", true},
          {"organisaties", true}},
         eenmaligBewaren(openen)},
    };
}

}  // namespace maatlat::web

// SPDX-License-Identifier: EUPL-1.2
#include "domain/fouten.h"
#include "pages/landelijk/leerpad.h"
#include "pages/onderzoek/good_practices_pagina.h"
#include "reporting/bestandsnaam.h"
#include "reporting/onderzoek/standdelen.h"
#include "reporting/onderzoek/standpaginas.h"
#include "reporting/onderzoek/standrapport.h"
#include "taal/zin.h"
#include "toetsing/landelijk/landrapport.h"
#include "toetsing/onderzoek/good_practices.h"
#include "toetsing/onderzoek/narekening_bestand.h"
#include "web/aanvraag.h"
#include "web/http/adrescode.h"
#include "web/onderzoek/onderzoekraam.h"
#include "web/routes.h"
#include "web/stijlbeleid.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

Raam onderzoekraam(const Aanvraag& aanvraag, const Onderzoeksstand& van,
                   const std::string& titel = "") {
    return onderzoekraam(aanvraag, van.ronde.onderzoek.naam, titel);
}

Antwoord csvBestand(std::string inhoud, std::string naam) {
    Antwoord uit;
    uit.soort = "text/csv; charset=utf-8";
    uit.inhoud = std::move(inhoud);
    uit.bestandsnaam = std::move(naam);
    return uit;
}

Antwoord narekening(const Onderzoeksstand& van) {
    const Onderzoeksstand tellen = van.watVaststaat();
    if (tellen.ronde.uitspraken.uitspraken.empty())
        throw NietNu("Over dit onderzoek is nog niets gepubliceerd om na te rekenen.");
    const Standbeoordeling beoordeeld(tellen);
    return csvBestand(narekeningbestand(tellen.ronde, beoordeeld.beoordeling().regelset()),
                      narekeningbestandsnaam(van.ronde.onderzoek.id));
}

Antwoord verwachting(Aanvraag& aanvraag) {
    const Onderzoeksstand van = onderzoeksstandVan(aanvraag);
    const std::string code = aanvraag.deel("code");
    VerwachtingPagina pagina = verwachtingpagina(van, onderzoekpad(aanvraag), code);
    pagina.leerpad = leerpad(van.ronde.kader.hash, code);
    return aanvraag.pagina(onderzoekraam(aanvraag, van, "Verwachting " + code), pagina);
}

Antwoord goodPractices(Aanvraag& aanvraag) {
    const GoodPracticesblad van = leesGoodPractices(aanvraag.werkplek(), aanvraag.persoon(),
                                                    aanvraag.deel("onderzoek"), aanvraag.blad());
    GoodPracticesPagina uit;
    uit.basis = onderzoekpad(aanvraag);
    if (const int totaal = van.bladen.totaal(); totaal > 0)
        uit.hoeveel = (totaal == 1 ? "Er is " : "Er zijn ") +
                      hoeveel(totaal, {"good practice", "good practices"}) + ".";
    if (van.gepubliceerd) uit.rapportPad = uit.basis + "/rapport";
    uit.zonderAnderen = van.zonderAnderen;
    for (const OpgeschrevenPractice& een : van.practices) {
        if (uit.themas.empty() || uit.themas.back().code != een.thema->code)
            uit.themas.push_back({een.thema->code, een.thema->naam, {}});
        uit.themas.back().practices.push_back(
            {{een.kop.organisatie, toetspad(een.kop.nr), std::string(naam(een.kop.status))},
             een.tekst});
    }
    uit.bladeren = bladerbalk("Good practices", van.bladen, uit.basis + "/good-practices?pagina=");
    Raam raam = onderzoekraam(aanvraag, van.onderzoekNaam, "Good practices van dit onderzoek");
    raam.breed = false;
    return aanvraag.pagina(raam, uit);
}

Antwoord rapport(Aanvraag& aanvraag) {
    const bool alsBestand = aanvraag.veld("als") == "bestand";
    // Once it was adopted, it is the same for ever.
    if (aanvraag.veld("als") != "narekening")
        if (auto vast = leesVastrapport(aanvraag.werkplek(), aanvraag.persoon(),
                                        aanvraag.deel("onderzoek"), aanvraag.versie("editie")))
            return rapportantwoord(std::move(vast->bestand), alsBestand);
    const Onderzoeksstand van = onderzoeksstandVan(aanvraag, Standinhoud::teksten);
    if (aanvraag.veld("als") == "narekening") return narekening(van);
    return rapportantwoord(standrapport(van, aanvraag.sjablonen(), onderzoekpad(aanvraag),
                                        alsBestand ? Rapportdoel::bestand : Rapportdoel::scherm),
                           alsBestand);
}

}  // namespace

Routes landelijkRoutes() {
    return {
        {"GET", "/onderzoek/{onderzoek}/verwachting/{code}", Voor::ingelogd, {}, verwachting},
        {"GET",
         "/onderzoek/{onderzoek}/good-practices",
         Voor::ingelogd,
         {{"pagina"}},
         goodPractices},
        {"GET", "/onderzoek/{onderzoek}/rapport", Voor::ingelogd, {{"als"}, {"editie"}}, rapport},
    };
}

}  // namespace maatlat::web

// SPDX-License-Identifier: EUPL-1.2
#include <utility>

#include "pages/traject/stappen_pagina.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/traject/instellen.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/http/adrescode.h"
#include "web/routes.h"
#include "web/traject/stapkeuzes.h"

namespace maatlat::web {

namespace {

struct Keuzewoorden {
    std::string_view sleutel;
    const char* label;
    const char* hint;
};
constexpr std::array kKeuzewoorden{
    Keuzewoorden{"collegiaal", "Collegiale toets",
                 "Een collega die niet meeschreef, leest het concept."},
    Keuzewoorden{"wederhoor", "Wederhoor",
                 "De organisatie reageert op het concept. Laat dit weg bij een oefening."},
    Keuzewoorden{"publicatie", "Publicatie",
                 "Na het vaststellen volgt een besluit tot publicatie."},
    Keuzewoorden{"verschillen", "Verantwoording van wijzigingen is openbaar",
                 "Wat na het concept is gewijzigd, staat dan in het rapport. Anders is dat alleen "
                 "voor de inspectie."}};
static_assert(kKeuzewoorden.size() == kTrajectkeuzes.size());

constexpr std::array<const char*, kTrajecttermijnen.size()> kTermijnlabels{
    "collegiale toets", "reactie van de organisatie", "verwerking van de reactie", "vaststellen"};

std::string stappenpad(const std::string& onderzoek) {
    return "/onderzoek/" + codeerParameter(onderzoek) + "/stappen";
}

/// What changing the choices means for the toetsen that are under way.
std::vector<std::string> betekenis(const Instelbeeld& beeld) {
    const auto aantal = [&](Toetsstatus status) {
        const auto er = beeld.toetsen.find(status);
        return er == beeld.toetsen.end() ? 0 : er->second;
    };
    std::vector<std::string> uit;
    const auto zeg = [&](Toetsstatus status, const std::string& wat) {
        if (const int er = aantal(status); er > 0)
            uit.push_back(metHoofdletter(hoeveel(er, {"toets", "toetsen"})) + " met de stap \"" +
                          std::string(naam(status)) + "\": " + wat);
    };
    zeg(Toetsstatus::lopend, "uw keuze geldt meteen.");
    zeg(Toetsstatus::collegialeToets,
        "deze stap wordt afgemaakt, ook als u de collegiale toets weghaalt. Uw keuze geldt voor "
        "wat "
        "daarna komt.");
    zeg(Toetsstatus::goedgekeurd,
        "de goedkeuring blijft gelden. Uw keuze over wederhoor geldt meteen.");
    zeg(Toetsstatus::wederhoor,
        "de organisatie houdt het concept en kan reageren, ook als u wederhoor weghaalt.");
    zeg(Toetsstatus::verwerking,
        "de punten van de organisatie worden afgehandeld, wat u ook kiest.");
    zeg(Toetsstatus::vaststelling, "het vaststellen gaat door. Alleen wat daarna komt, verandert.");
    zeg(Toetsstatus::vastgesteld, "alleen uw keuze over publicatie geldt nog.");
    if (!uit.empty())
        uit.emplace_back(
            "Een termijn die al loopt, verandert niet. Een nieuwe termijn geldt vanaf "
            "de volgende stap.");
    return uit;
}

/// With what was typed, after a mistake; else as it is kept.
StappenPagina::Termijnveld termijnveld(const Aanvraag& aanvraag, const Instelbeeld& beeld,
                                       std::size_t plaats, bool getypt) {
    const Trajecttermijn& van = kTrajecttermijnen[plaats];
    const Termijn& termijn = beeld.instelling.*van.lid;
    StappenPagina::Termijnveld uit;
    uit.sleutel = van.sleutel;
    uit.label = kTermijnlabels[plaats];
    uit.aantal = getypt ? aanvraag.veld("termijn_" + uit.sleutel) : std::to_string(termijn.aantal);
    const std::string gekozen = getypt ? aanvraag.veld("eenheid_" + uit.sleutel)
                                       : std::string(tekst(Termijn{2, termijn.eenheid})).substr(2);
    for (const std::string_view een : kTermijneenheden)
        uit.eenheden.push_back({std::string(een), std::string(een), een == gekozen, ""});
    return uit;
}

Antwoord toonStappen(Aanvraag& aanvraag, const Poging& poging) {
    const std::string id = aanvraag.deel("onderzoek");
    const Instelbeeld beeld = instelbeeld(aanvraag.werkplek(), aanvraag.persoon(), id);
    const bool getypt = !poging.gelukt();
    StappenPagina pagina;
    pagina.pad = stappenpad(id);
    pagina.versie = std::to_string(beeld.versie);
    if (beeld.versie == 0)
        pagina.nogNiets =
            "Voor dit onderzoek is nog niets gekozen. De toetsen gaan nu meteen naar vaststellen.";
    pagina.onderweg = betekenis(beeld);
    pagina.keuzes = stapkeuzes(getypt ? metKeuzes(gekozenStappen(aanvraag)) : beeld.instelling);
    for (std::size_t i = 0; i < kTrajecttermijnen.size(); ++i)
        pagina.termijnen.push_back(termijnveld(aanvraag, beeld, i, getypt));
    pagina.wet = getypt ? aanvraag.veld("wet") == "ja" : beeld.instelling.reactie.volgtWet();
    pagina.fouten = poging.fouten;
    Raam raam = aanvraag.raam("Stappen van " + beeld.onderzoekNaam);
    raam.kruimels = {{"Onderzoeken", "/onderzoeken"},
                     {beeld.onderzoekNaam, "/onderzoek/" + codeerParameter(id)},
                     {"Stappen", "", true}};
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkStappen(Aanvraag& aanvraag) {
    return toonStappen(aanvraag, {});
}

Antwoord bewaarStappen(Aanvraag& aanvraag) {
    const std::string id = aanvraag.deel("onderzoek");
    Instelinvoer invoer;
    invoer.versie = aanvraag.versie();
    invoer.keuzes = gekozenStappen(aanvraag);
    invoer.wet = aanvraag.veld("wet") == "ja";
    for (const Trajecttermijn& een : kTrajecttermijnen) {
        const std::string sleutel(een.sleutel);
        invoer.termijnen[sleutel] = {aanvraag.veld("termijn_" + sleutel),
                                     aanvraag.veld("eenheid_" + sleutel)};
    }
    const Poging poging =
        probeer([&] { stelIn(aanvraag.werkplek(), aanvraag.handeling(), id, invoer); });
    if (!poging.gelukt()) return toonStappen(aanvraag, poging);
    return naar(stappenpad(id) + "?gelukt=stappen");
}

}  // namespace

std::vector<Optie> stapkeuzes(const Trajectinstelling& van) {
    std::vector<Optie> uit;
    for (std::size_t i = 0; i < kTrajectkeuzes.size(); ++i)
        uit.push_back({std::string(kTrajectkeuzes[i].sleutel), kKeuzewoorden[i].label,
                       van.*kTrajectkeuzes[i].lid, kKeuzewoorden[i].hint});
    return uit;
}

std::set<std::string> gekozenStappen(const Aanvraag& aanvraag) {
    const auto gekozen = aanvraag.veldenMet("stappen");
    return {gekozen.begin(), gekozen.end()};
}

Routes stappenRoutes() {
    return {
        {"GET", "/onderzoek/{onderzoek}/stappen", Voor::ingelogd, {{"gelukt"}}, bekijkStappen},
        {"POST",
         "/onderzoek/{onderzoek}/stappen",
         Voor::ingelogd,
         {{"versie"},
          {"stappen", true},
          {"termijn_collegiaal"},
          {"eenheid_collegiaal"},
          {"termijn_reactie"},
          {"eenheid_reactie"},
          {"termijn_verwerking"},
          {"eenheid_verwerking"},
          {"termijn_vaststelling"},
          {"eenheid_vaststelling"},
          {"wet"}},
         bewaarStappen},
    };
}

}  // namespace maatlat::web

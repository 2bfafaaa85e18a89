// SPDX-License-Identifier: EUPL-1.2
// Scoring a toets a second time without seeing the scores of its team, and both beside each other
// once that was handed in.
#include <cmath>

#include "domain/fouten.h"
#include "pages/landelijk/tweede_scores_pagina.h"
#include "taal/telzin.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/landelijk/scoreoverleg.h"
#include "toetsing/landelijk/tweede_scores.h"
#include "web/aanvraag.h"
#include "web/bestanden.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/http/adrescode.h"
#include "web/landelijk/scorewoorden.h"
#include "web/routes.h"
#include "web/toetspaden.h"

namespace maatlat::web {

namespace {

constexpr const char* kTweedeDeel = "/tweede-scores";
constexpr const char* kVergelijken = "/scorevergelijking";

std::string criteriumpadVan(std::int64_t toets, const std::string& code) {
    return toetspad(toets, kTweedeDeel) + "/" + codeerPad(code);
}

/// Not that of a toets: its pages are not for who scores it a second time.
Raam eigenRaam(const Aanvraag& aanvraag, const Toetskop& kop, const std::string& titel,
               const std::vector<Verwijzing>& tussen = {}) {
    Raam raam = aanvraag.raam(titel);
    zetWaarvan(raam, kop.organisatie, kop.onderzoekNaam);
    raam.kruimels = {{"Mijn toetsen", "/"}};
    raam.kruimels.insert(raam.kruimels.end(), tussen.begin(), tussen.end());
    raam.kruimels.push_back({titel, "", true});
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return raam;
}

std::string waarvan(const Toetskop& kop) {
    return kop.organisatie + ", " + kop.onderzoekNaam;
}

Score scoreVan(const Tweedescores& van, const std::string& code) {
    const auto een = van.scores.find(code);
    return een == van.scores.end() ? Score::onbeoordeeld : een->second.score;
}

std::string standVan(const Tweedescores& van, const Criterium& criterium) {
    int gegeven = 0;
    for (const Verwachting& een : criterium.verwachtingen)
        if (een.beoordeeld && scoreVan(van, een.code) != Score::onbeoordeeld) ++gegeven;
    return vanDe(gegeven, criterium.aantal) + " gegeven";
}

TweedescoresPagina::Bronregel bronregel(std::int64_t toets, const Bron& bron) {
    TweedescoresPagina::Bronregel uit;
    uit.omschrijving = omschrijving(bron);
    if (!bron.datum.empty()) uit.datum = datumInWoorden(bron.datum);
    for (const Bijlage& een : bron.bestanden())
        uit.bestanden.push_back({een.naam, toetspad(toets, "/tweede-bijlage/") +
                                               std::to_string(bron.nr) + "?bestand=" + een.sha256});
    if (bron.link) uit.link = bron.link->adres;
    return uit;
}

Antwoord toonOverzicht(Aanvraag& aanvraag, const Poging& poging) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Tweedescores van = leesTweedeScores(aanvraag.werkplek(), aanvraag.persoon(), toets);
    TweedescoresPagina pagina;
    pagina.waarvan = waarvan(van.kop);
    pagina.pad = toetspad(toets, kTweedeDeel);
    pagina.fouten = poging.fouten;
    if (!van.teamKlaar)
        pagina.nogNiet =
            "Het team heeft nog niet bij elke verwachting een score gegeven. U kunt beginnen als "
            "dat wel zo is. Het staat dan bij “Wat wacht op u”.";
    const int alle = van.kader->aantalBeoordeeld();
    pagina.voortgang = "Gegeven: " + vanDe(van.gegeven(), alle) + ".";
    pagina.volledig = van.gegeven() == alle;
    for (const Criterium* een : van.kader->criteria())
        if (een->aantal > 0)
            pagina.criteria.push_back({een->code + " " + een->tekst,
                                       criteriumpadVan(toets, een->code), standVan(van, *een)});
    for (const Bron& een : van.bronnen)
        pagina.bronnen.push_back(bronregel(toets, een));
    Raam raam = eigenRaam(aanvraag, van.kop, "Tweede scores");
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkOverzicht(Aanvraag& aanvraag) {
    return toonOverzicht(aanvraag, {});
}

Antwoord dienIn(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Poging poging = probeer([&] {
        dienTweedeScoresIn(aanvraag.werkplek(), aanvraag.handeling(), toets,
                           aanvraag.veld("zeker") == "ja");
    });
    return poging.gelukt() ? naar(toetspad(toets, kVergelijken) + "?gelukt=tweede-ingediend")
                           : toonOverzicht(aanvraag, poging);
}

TweedescoreformulierPagina::Verwachtingvak vakVan(const Aanvraag& aanvraag, const Tweedescores& van,
                                                  const Verwachting& een, bool getypt) {
    TweedescoreformulierPagina::Verwachtingvak uit;
    uit.code = een.code;
    uit.tekst = een.tekst;
    const auto staat = van.scores.find(een.code);
    const Tweedescore nu = staat == van.scores.end() ? Tweedescore() : staat->second;
    uit.versie = std::to_string(nu.versie);
    uit.score = getypt ? aanvraag.veld("score-" + een.code) : std::string(naam(nu.score));
    uit.motivering = getypt ? aanvraag.veld("motivering-" + een.code) : nu.motivering.str();
    if (const auto bewijs = van.bewijs.find(een.code); bewijs != van.bewijs.end())
        for (const Bewijsregel& regel : bewijs->second)
            uit.bewijs.push_back({regel.tekst, regel.waaruit, regel.citaat});
    return uit;
}

Antwoord toonCriterium(Aanvraag& aanvraag, const Poging& poging) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Tweedescores van = leesTweedeScores(aanvraag.werkplek(), aanvraag.persoon(), toets);
    const Criterium* criterium = van.kader->criterium(aanvraag.deel("code"));
    if (!criterium) throw Onvindbaar();
    // What somebody typed comes back, whatever the team did meanwhile.
    if (!van.teamKlaar && poging.gelukt()) return naar(toetspad(toets, kTweedeDeel));
    TweedescoreformulierPagina pagina;
    pagina.toontBewijs = van.teamKlaar;
    pagina.waarvan = waarvan(van.kop);
    pagina.norm = criterium->tekst;
    pagina.pad = criteriumpadVan(toets, criterium->code);
    pagina.overzichtpad = toetspad(toets, kTweedeDeel);
    for (const Verwachting& een : criterium->verwachtingen)
        if (een.beoordeeld)
            pagina.verwachtingen.push_back(vakVan(aanvraag, van, een, !poging.gelukt()));
    pagina.fouten = poging.fouten;
    pagina.vraagtReden = poging.vraagtReden;
    pagina.privacyReden = aanvraag.veld(kPrivacyveld);
    Raam raam = eigenRaam(aanvraag, van.kop, "Tweede scores voor " + criterium->code,
                          {{"Tweede scores", pagina.overzichtpad}});
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkCriterium(Aanvraag& aanvraag) {
    return toonCriterium(aanvraag, {});
}

/// The whole number of a hidden field; what is none was never shown.
int versieIn(const Aanvraag& aanvraag, const std::string& code) {
    return aanvraag.versie("versie-" + code);
}

Antwoord bewaarCriterium(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Tweedescores van = leesTweedeScores(aanvraag.werkplek(), aanvraag.persoon(), toets);
    const Criterium* criterium = van.kader->criterium(aanvraag.deel("code"));
    if (!criterium) throw Onvindbaar();
    std::vector<Tweedescoreinvoer> invoer;
    for (const Verwachting& een : criterium->verwachtingen)
        if (een.beoordeeld && aanvraag.heeftVeld("versie-" + een.code))
            invoer.push_back({een.code, versieIn(aanvraag, een.code),
                              aanvraag.veld("score-" + een.code),
                              aanvraag.veld("motivering-" + een.code)});
    const Poging poging = probeer([&] {
        bewaarTweedeScores(aanvraag.werkplek(), aanvraag.handeling(), toets, invoer,
                           aanvraag.veld(kPrivacyveld));
    });
    return poging.gelukt() ? naar(toetspad(toets, kTweedeDeel) + "?gelukt=tweede-scores")
                           : toonCriterium(aanvraag, poging);
}

Antwoord stuurBijlage(Aanvraag& aanvraag) {
    const auto [bijlage, bewijs] = leesBijlageBijTweedeScores(
        aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"), aanvraag.nummer("bron"),
        aanvraag.veld("bestand"));
    return bijlageantwoord(aanvraag.werkplek(), bijlage, bewijs);
}

std::string afspraakzin(const Vergelekenscore& van) {
    if (!van.overleg) return {};
    const Scoreoverleg& een = *van.overleg;
    const char* wie = een.wie == Scoretoegever::team     ? "Het team gaf toe."
                      : een.wie == Scoretoegever::tweede ? "De tweede beoordelaar gaf toe."
                                                         : "Beide gaven toe.";
    return "Afgesproken: " + scoreInWoorden(een.uitkomst) + ". " + wie +
           " Waarom: " + een.reden.str() + " (" + van.overlegDoor + ", " +
           datumEnTijd(een.wanneer) + ")";
}

ScorevergelijkingPagina::Verschil verschilVan(const Aanvraag& aanvraag,
                                              const Scorevergelijking& van,
                                              const Vergelekenscore& een, bool getypt) {
    ScorevergelijkingPagina::Verschil uit;
    uit.code = een.code;
    uit.tekst = een.tekst;
    uit.team = scoreInWoorden(een.paar.team);
    uit.tweede = scoreInWoorden(een.paar.tweede);
    uit.motiveringTeam = een.motiveringTeam;
    uit.motiveringTweede = een.motiveringTweede;
    uit.versie = std::to_string(een.overleg ? een.overleg->versie : 0);
    if (getypt) {
        uit.uitkomst = aanvraag.veld("uitkomst-" + een.code);
        uit.reden = aanvraag.veld("reden-" + een.code);
    } else if (een.overleg) {
        uit.uitkomst = naam(een.overleg->uitkomst);
        uit.reden = een.overleg->reden;
    }
    uit.afgesproken = afspraakzin(een);
    if (een.moetNogGewijzigd()) {
        uit.nogWijzigen = "De score van het team is nu " + scoreInWoorden(een.nu) +
                          ". Het team moet die nog wijzigen.";
        if (van.inTeam && van.magOverleggen)
            uit.scorepad = criteriumpad(van.kop.nr, een.code.substr(0, een.code.rfind('.'))) +
                           "#verwachting-" + een.code;
    }
    return uit;
}

Antwoord toonVergelijking(Aanvraag& aanvraag, const Poging& poging) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Scorevergelijking van =
        leesScorevergelijking(aanvraag.werkplek(), aanvraag.persoon(), toets);
    ScorevergelijkingPagina pagina;
    pagina.pad = toetspad(toets, kVergelijken);
    pagina.feiten = {{"Organisatie", van.kop.organisatie},
                     {"Tweede beoordelaar", van.beoordelaar},
                     {"Ingediend", datumEnTijd(van.ingediend)},
                     {"Zelfde score", vanDe(van.maat.gelijk, van.maat.paren) + " verwachtingen"}};
    pagina.inWoorden = gelijkheidInWoorden(van.maat);
    pagina.magOverleggen = van.magOverleggen;
    for (const Vergelekenscore& een : van.scores) {
        pagina.rijen.push_back({een.code, std::string(scoreteken(een.paar.team)),
                                std::string(scoreteken(een.paar.tweede)),
                                een.verschilt() ? "verschil" : "gelijk"});
        if (een.verschilt())
            pagina.verschillen.push_back(verschilVan(aanvraag, van, een, !poging.gelukt()));
    }
    pagina.fouten = poging.fouten;
    pagina.vraagtReden = poging.vraagtReden;
    pagina.privacyReden = aanvraag.veld(kPrivacyveld);
    const std::string titel = "Scores vergelijken";
    Raam raam =
        van.inTeam ? toetsraam(aanvraag, van.kop, titel) : eigenRaam(aanvraag, van.kop, titel);
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkVergelijking(Aanvraag& aanvraag) {
    return toonVergelijking(aanvraag, {});
}

Antwoord bewaarOverlegOverScores(Aanvraag& aanvraag) {
    constexpr std::string_view kReden = "reden-";
    const std::int64_t toets = aanvraag.nummer("toets");
    std::vector<Scoreoverleginvoer> invoer;
    for (const auto& [naam, waarde] : aanvraag.verzoek().velden) {
        if (!naam.starts_with(kReden)) continue;
        const std::string code = naam.substr(kReden.size());
        invoer.push_back(
            {code, versieIn(aanvraag, code), aanvraag.veld("uitkomst-" + code), waarde});
    }
    const Poging poging = probeer([&] {
        bewaarScoreoverleg(aanvraag.werkplek(), aanvraag.handeling(), toets, invoer,
                           aanvraag.veld(kPrivacyveld));
    });
    return poging.gelukt() ? naar(toetspad(toets, kVergelijken) + "?gelukt=scoreoverleg")
                           : toonVergelijking(aanvraag, poging);
}

}  // namespace

Routes tweedeScoresRoutes() {
    return {
        {"GET", "/toets/{toets}/tweede-scores", Voor::ingelogd, {{"gelukt"}}, bekijkOverzicht},
        {"POST", "/toets/{toets}/tweede-scores", Voor::ingelogd, {{"zeker"}}, dienIn},
        {"GET", "/toets/{toets}/tweede-scores/{code}", Voor::ingelogd, {}, bekijkCriterium},
        {"POST",
         "/toets/{toets}/tweede-scores/{code}",
         Voor::ingelogd,
         {{.naam = "versie-", .begin = true},
          {.naam = "score-", .begin = true},
          {.naam = "motivering-", .begin = true},
          {.naam = kPrivacyveld}},
         bewaarCriterium},
        {"GET",
         "/toets/{toets}/tweede-bijlage/{bron}",
         Voor::ingelogd,
         {{"bestand"}},
         stuurBijlage},
        {"GET",
         "/toets/{toets}/scorevergelijking",
         Voor::ingelogd,
         {{"gelukt"}},
         bekijkVergelijking},
        {"POST",
         "/toets/{toets}/scorevergelijking",
         Voor::ingelogd,
         {{.naam = "versie-", .begin = true},
          {.naam = "uitkomst-", .begin = true},
          {.naam = "reden-", .begin = true},
          {.naam = kPrivacyveld}},
         bewaarOverlegOverScores},
    };
}

}  // namespace maatlat::web

// SPDX-License-Identifier: EUPL-1.2
// Which toetsen of an onderzoek are scored a second time, by whom, and how alike inspecteurs are.
#include "pages/landelijk/scoretrekking_pagina.h"
#include "taal/telzin.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/landelijk/scoreoverleg.h"
#include "toetsing/landelijk/scoretrekking.h"
#include "toetsing/landelijk/tweede_beoordelaar.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/landelijk/scorewoorden.h"
#include "web/onderzoek/onderzoekraam.h"
#include "web/routes.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

constexpr const char* kTweede = "/tweede-scores";
constexpr const char* kKiezen = "/tweede-beoordelaar";

std::string standVan(const Getrokkentoets& van) {
    if (van.kop.uitOnderzoek) return "uit het onderzoek gehaald";
    if (van.ingediend) return "ingediend";
    if (van.teLaat) return "niet ingediend voor de vaststelling";
    if (!van.bezwaar.empty()) return van.bezwaar;
    if (van.beoordelaar.empty()) return "nog niemand gekozen";
    return van.teamKlaar ? "scoort opnieuw" : "wacht tot het team alle scores heeft gegeven";
}

ScoretrekkingPagina::Rij rijVan(const Getrokkentoets& van) {
    ScoretrekkingPagina::Rij uit;
    uit.organisatie = van.kop.organisatie;
    uit.toetspad = toetspad(van.kop.nr);
    uit.wie = van.beoordelaar.empty() ? "nog niemand" : van.beoordelaar;
    uit.stand = standVan(van);
    uit.aandacht = !van.bezwaar.empty() || van.teLaat;
    if (van.ingediend) uit.vergelijkpad = toetspad(van.kop.nr, "/scorevergelijking");
    if (van.ingediend || van.teLaat || van.kop.uitOnderzoek) return uit;
    uit.kiespad = toetspad(van.kop.nr, kKiezen);
    uit.kiestekst = van.beoordelaar.empty() ? "Kiezen" : "Iemand anders kiezen";
    return uit;
}

std::vector<Feit> feitenVan(const Tweedescoresblad& van) {
    std::vector<Feit> uit{{"Aandeel", std::to_string(van.trekking->aandeel) + "%"},
                          {"Getrokken", vanDe(van.voortgang.alleGetrokken(),
                                              static_cast<int>(van.trekking->plekken.size())) +
                                            " toetsen"}};
    if (van.voortgang.weg > 0)
        uit.push_back({"Uit het onderzoek gehaald",
                       hoeveel(van.voortgang.weg, {"toets", "toetsen"}) + " die niet meer " +
                           (van.voortgang.weg == 1 ? "meetelt" : "meetellen")});
    uit.push_back({"Ingediend", vanDe(van.voortgang.ingediend, van.voortgang.getrokken)});
    uit.push_back({"Getrokken op", datumEnTijd(van.trekking->wanneer) + ", door " + van.doorWie});
    uit.push_back({"Startwaarde", van.trekking->startwaarde});
    return uit;
}

std::string meedoenzin(int toetsen) {
    return "Er doen " + hoeveel(toetsen, {"toets", "toetsen"}) +
           " mee: die waarvan de scores nog niet zijn vastgesteld. Bij 10% zijn dat er " +
           std::to_string(toetsenBijAandeel(toetsen, 10)) + ", bij 20% " +
           std::to_string(toetsenBijAandeel(toetsen, 20)) + " en bij 50% " +
           std::to_string(toetsenBijAandeel(toetsen, 50)) + ".";
}

Antwoord toonTrekking(Aanvraag& aanvraag, const Poging& poging) {
    const std::string& id = aanvraag.deel("onderzoek");
    const Tweedescoresblad van =
        tweedeScoresVan(aanvraag.werkplek(), aanvraag.persoon(), id, aanvraag.blad());
    ScoretrekkingPagina pagina;
    pagina.pad = onderzoekpad(id, kTweede);
    pagina.beoordelaarspad = onderzoekpad(id, "/beoordelaars");
    pagina.waaromNiet = van.waaromNiet;
    if (van.waaromNiet.empty()) pagina.meedoen = meedoenzin(van.kunnenMeedoen);
    pagina.aandeel = poging.gelukt() ? "" : aanvraag.veld("aandeel");
    if (van.trekking) {
        pagina.feiten = feitenVan(van);
        std::vector<std::string> nummers;
        for (const Scoretrekking::Plek& een : van.trekking->plekken)
            nummers.push_back(std::to_string(een.toets));
        pagina.volgorde = opsomming(nummers);
    }
    for (const Getrokkentoets& een : van.rijen)
        pagina.rijen.push_back(rijVan(een));
    pagina.bladeren =
        bladerbalk("Toetsen die opnieuw worden gescoord", van.bladen, pagina.pad + "?pagina=");
    pagina.fouten = poging.fouten;
    Raam raam = onderzoekraam(aanvraag, van.onderzoekNaam, "Tweede scores");
    raam.fouten = foutregels(poging.fouten);
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkTrekking(Aanvraag& aanvraag) {
    return toonTrekking(aanvraag, {});
}

Antwoord trekToetsenVanOnderzoek(Aanvraag& aanvraag) {
    const std::string& id = aanvraag.deel("onderzoek");
    const Poging poging = probeer([&] {
        trekTweedeScores(aanvraag.werkplek(), aanvraag.handeling(), id, aanvraag.veld("aandeel"));
    });
    return poging.gelukt() ? naar(onderzoekpad(id, kTweede) + "?gelukt=getrokken-scores")
                           : toonTrekking(aanvraag, poging);
}

Antwoord toonKiezen(Aanvraag& aanvraag, const Poging& poging) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Beoordelaarblad van = beoordelaarblad(aanvraag.werkplek(), aanvraag.persoon(), toets);
    TweedebeoordelaarPagina pagina;
    if (van.nu)
        pagina.nu = van.nu->ingediend.empty() ? van.naam + " scoort deze toets opnieuw, sinds " +
                                                    datumEnTijd(van.nu->sinds) + "."
                                              : van.naam + " heeft de tweede scores ingediend op " +
                                                    datumEnTijd(van.nu->ingediend) + ".";
    pagina.bezwaar = van.bezwaar;
    for (const Persoon& een : van.kandidaten)
        pagina.kandidaten.push_back(
            {std::to_string(een.nr), een.naam, aanvraag.veld("persoon") == std::to_string(een.nr)});
    pagina.magStoppen = van.nu && van.nu->ingediend.empty();
    pagina.pad = toetspad(toets, kKiezen);
    pagina.terugpad = onderzoekpad(van.kop.onderzoekId, kTweede);
    pagina.fouten = poging.fouten;
    Raam raam = toetsraam(aanvraag, van.kop, "Tweede beoordelaar kiezen");
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkKiezen(Aanvraag& aanvraag) {
    return toonKiezen(aanvraag, {});
}

Antwoord kies(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const bool stop = aanvraag.veld("doe") == "stop";
    const std::string onderzoek =
        beoordelaarblad(aanvraag.werkplek(), aanvraag.persoon(), toets).kop.onderzoekId;
    const Poging poging = probeer([&] {
        if (stop)
            stopBeoordelaar(aanvraag.werkplek(), aanvraag.handeling(), toets);
        else
            kiesBeoordelaar(aanvraag.werkplek(), aanvraag.handeling(), toets,
                            aanvraag.getal("persoon"));
    });
    if (!poging.gelukt()) return toonKiezen(aanvraag, poging);
    return naar(onderzoekpad(onderzoek, kTweede) +
                (stop ? "?gelukt=beoordelaar-gestopt" : "?gelukt=beoordelaar"));
}

std::string overlegzin(const Landelijkescores& van) {
    if (van.verschillen == 0) return "Er zijn geen verschillen.";
    return "Verschillen: " + std::to_string(van.verschillen) +
           ". Na overleg gaf het team toe bij " + std::to_string(van.teamGafToe) +
           ", de tweede beoordelaar bij " + std::to_string(van.tweedeGafToe) + " en beide bij " +
           std::to_string(van.beidenAnders) +
           ". Nog te bespreken: " + std::to_string(van.nogTeBespreken()) + ".";
}

std::string inAlleZin(const Landelijkescores& van) {
    if (!van.inAlle) return {};
    return "Met 95% zekerheid zouden in alle " + std::to_string(van.toetsen) + " toetsen tussen " +
           std::to_string(van.inAlle->laag) + " en " + std::to_string(van.inAlle->hoog) +
           " scores gelijk zijn, als scores los van elkaar staan. In één toets hangen ze samen; "
           "lees dit daarom als een ondergrens van hoe breed het is.";
}

BeoordelaarsPagina::Rij rijVan(const Landelijkescores& van, const Verwachtingovereenstemming& een) {
    BeoordelaarsPagina::Rij uit;
    uit.code = een.verwachting;
    if (const Verwachting* verwachting = van.kader->verwachting(een.verwachting))
        uit.tekst = verwachting->tekst;
    uit.gelijk = vanDe(een.maat.gelijk, een.maat.paren);
    uit.procent = een.maat.paren == 0 ? "–" : procent(een.maat.gelijk, een.maat.paren);
    uit.inAlle = een.inAlle ? std::to_string(een.inAlle->laag) + " tot " +
                                  std::to_string(een.inAlle->hoog) + " van de " +
                                  std::to_string(van.toetsen)
                            : "–";
    uit.kappa = kappaInWoorden(een.maat);
    return uit;
}

Antwoord bekijkBeoordelaars(Aanvraag& aanvraag) {
    const std::string& id = aanvraag.deel("onderzoek");
    const Landelijkescores van = leesLandelijkeScores(aanvraag.werkplek(), aanvraag.persoon(), id);
    BeoordelaarsPagina pagina;
    pagina.trekkingpad = onderzoekpad(id, kTweede);
    pagina.zinnen.push_back(
        van.voortgang.alleGetrokken() == 0
            ? "In dit onderzoek zijn nog geen toetsen getrokken voor tweede scores."
        : van.voortgang.getrokken == 0
            ? "Elke toets die voor tweede scores was getrokken, is uit het onderzoek gehaald."
            : "Ingediend: " + vanDe(van.voortgang.ingediend, van.voortgang.getrokken) +
                  " getrokken toetsen. Hier tellen de scores van vóór het overleg.");
    if (van.samen.paren > 0) {
        pagina.zinnen.push_back(gelijkheidInWoorden(van.samen));
        if (const std::string zin = inAlleZin(van); !zin.empty()) pagina.zinnen.push_back(zin);
        pagina.zinnen.push_back(overlegzin(van));
    }
    for (const Verwachtingovereenstemming& een : van.verwachtingen)
        pagina.rijen.push_back(rijVan(van, een));
    return aanvraag.pagina(
        onderzoekraam(aanvraag, van.onderzoekNaam, "Hoe gelijk geven inspecteurs scores?"), pagina);
}

}  // namespace

Routes scoretrekkingRoutes() {
    return {
        {"GET",
         "/onderzoek/{onderzoek}/tweede-scores",
         Voor::ingelogd,
         {{"pagina"}, {"gelukt"}},
         bekijkTrekking},
        {"POST",
         "/onderzoek/{onderzoek}/tweede-scores",
         Voor::ingelogd,
         {{"aandeel"}},
         trekToetsenVanOnderzoek},
        {"GET", "/onderzoek/{onderzoek}/beoordelaars", Voor::ingelogd, {}, bekijkBeoordelaars},
        {"GET", "/toets/{toets}/tweede-beoordelaar", Voor::ingelogd, {}, bekijkKiezen},
        {"POST", "/toets/{toets}/tweede-beoordelaar", Voor::ingelogd, {{"persoon"}, {"doe"}}, kies},
    };
}

}  // namespace maatlat::web

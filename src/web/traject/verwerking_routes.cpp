// SPDX-License-Identifier: EUPL-1.2
#include <string>
#include <utility>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/opslagstatus.h"
#include "pages/privacyvraag.h"
#include "pages/traject/verwerking_pagina.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/traject/conceptinhoud.h"
#include "toetsing/traject/puntverwerking.h"
#include "web/aanvraag.h"
#include "web/bestanden.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/recordroutes.h"
#include "web/routes.h"
#include "web/toetspaden.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

std::string verwerkingpad(std::int64_t toets) {
    return toetspad(toets, "/verwerking");
}
std::string beslispad(std::int64_t toets, const Puntsleutel& punt) {
    return verwerkingpad(toets) + "/" + std::to_string(punt.ronde) + "/punt/" +
           std::to_string(punt.nr);
}
std::string nawoordpad(std::int64_t toets, int ronde) {
    return verwerkingpad(toets) + "/" + std::to_string(ronde) + "/nawoord";
}
std::string verwerkingsconceptpad(std::int64_t toets) {
    return verwerkingpad(toets) + "/concept";
}

Puntsleutel puntUit(const Aanvraag& aanvraag) {
    return {static_cast<int>(aanvraag.nummer("ronde")), static_cast<int>(aanvraag.nummer("nr"))};
}

Statuslabel puntstandlabel(const Puntstand& stand) {
    using enum Statuslabel::Soort;
    if (!stand.isBesloten()) return {nietBegonnen, "Nog geen besluit"};
    if (stand.isAkkoord()) return {klaar, "Besloten en meegelezen"};
    if (stand.isTeruggegeven()) return {bezig, "Teruggegeven"};
    return {wacht, "Wacht op de tweede lezer"};
}

VerwerkingPagina::Zienswijze zienswijzedeel(const Verwerkingsbeeld& beeld,
                                            const Zienswijzebeeld& van) {
    VerwerkingPagina::Zienswijze uit;
    uit.kop = van.ronde == 1 ? "Zienswijze" : "Zienswijze van ronde " + std::to_string(van.ronde);
    uit.tekst = van.tekst;
    uit.nawoord = van.nawoord;
    if (!beeld.magBeslissen) return uit;
    uit.pad = nawoordpad(beeld.kop.nr, van.ronde);
    uit.knop = van.nawoord.empty() ? "Nawoord schrijven" : "Nawoord wijzigen";
    return uit;
}

std::string standzin(const Verwerkingsbeeld& beeld) {
    if (beeld.reacties.empty()) return "De organisatie heeft nog geen reactie ingediend.";
    if (beeld.punten.empty()) return "De organisatie noemt geen onjuistheden.";
    int open = 0;
    for (const Ingediendpunt& een : beeld.punten)
        if (!een.stand.isAkkoord()) ++open;
    constexpr Telbaar kPunt{"punt", "punten", true};
    return "De organisatie noemt " + hoeveel(static_cast<int>(beeld.punten.size()), kPunt) + ". " +
           (open == 0 ? "Over elk punt is besloten, en de tweede lezer is het ermee eens."
                      : metHoofdletter(hoeveel(open, kPunt)) + (open == 1 ? " wacht" : " wachten") +
                            " nog op een besluit of op de tweede lezer.");
}

Antwoord toonVerwerking(Aanvraag& aanvraag, const Poging& poging) {
    const Verwerkingsbeeld beeld =
        verwerkingsbeeld(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    VerwerkingPagina pagina;
    pagina.stand = standzin(beeld);
    pagina.melding = beeld.geenTweedeLezer;
    for (const Ingediendpunt& een : beeld.punten)
        pagina.punten.push_back(
            {metHoofdletter(omschrijving(een.sleutel)) + ": " + passagenaam(een.punt.plaats),
             beslispad(beeld.kop.nr, een.sleutel), std::string(naam(een.punt.soort)),
             een.stand.besluit ? std::string(naam(een.stand.besluit->uitkomst)) : "",
             puntstandlabel(een.stand)});
    for (const Zienswijzebeeld& een : beeld.zienswijzen)
        pagina.zienswijzen.push_back(zienswijzedeel(beeld, een));
    pagina.verschillenPad = toetspad(beeld.kop.nr, "/verschillen");
    if (beeld.magTerugnemen) pagina.terugpad = verwerkingpad(beeld.kop.nr);
    pagina.terugversie = std::to_string(beeld.kop.versie);
    pagina.reden = aanvraag.veld("reden");
    pagina.privacyreden = aanvraag.veld(kPrivacyveld);
    pagina.vraagtPrivacyreden = poging.vraagtReden;
    pagina.fouten = poging.fouten;
    Raam raam = toetsraam(aanvraag, beeld.kop, "Punten van de organisatie");
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkVerwerking(Aanvraag& aanvraag) {
    return toonVerwerking(aanvraag, {});
}

Antwoord neemTerugNaarBegin(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Poging poging = probeer([&] {
        neemVerwerkingTerug(aanvraag.werkplek(), aanvraag.handeling(), toets, aanvraag.versie(),
                            aanvraag.veld("reden"), aanvraag.veld(kPrivacyveld));
    });
    if (!poging.gelukt()) return toonVerwerking(aanvraag, poging);
    return naar(toetspad(toets) + "?gelukt=teruggenomen");
}

std::string puntbesluitzin(const Besluitblad& blad) {
    const auto& besluit = blad.punt.stand.besluit;
    if (!besluit) return {};
    return metHoofdletter(naam(besluit->uitkomst)) + ", door " + blad.beslisser + " op " +
           datumEnTijd(besluit->wanneer) + ".";
}

std::string leeszin(const Besluitblad& blad) {
    const auto& akkoord = blad.punt.stand.akkoord;
    if (!blad.punt.stand.besluit) return {};
    if (!akkoord) return "De tweede lezer heeft dit besluit nog niet meegelezen.";
    return (akkoord->akkoord ? "De tweede lezer is het eens met dit besluit: "
                             : "De tweede lezer gaf dit besluit terug: ") +
           blad.lezer + ", " + datumEnTijd(akkoord->wanneer) + ".";
}

void voegPuntbewijsToe(PuntverwerkingPagina& pagina, const Besluitblad& blad) {
    for (std::size_t i = 0; i < blad.punt.punt.bewijs.size(); ++i) {
        const Wederhoorbewijs& een = blad.punt.punt.bewijs[i];
        const std::string pad =
            beslispad(blad.kop.nr, blad.punt.sleutel) + "/bewijs/" + std::to_string(een.nr);
        pagina.bewijs.push_back({een.bijlage.naam, pad, datumInWoorden(een.datum), een.uitleg,
                                 blad.magBeslissen && !blad.isBron[i] ? pad : std::string()});
    }
}

void voegBeslisformulierenToe(PuntverwerkingPagina& pagina, const Besluitblad& blad) {
    const auto& besluit = blad.punt.stand.besluit;
    pagina.versie = pagina.leesversie = std::to_string(besluit ? besluit->versie : 0);
    const std::string pad = beslispad(blad.kop.nr, blad.punt.sleutel);
    if (blad.magMeelezen) pagina.leespad = pad + "/meelezen";
    if (!blad.magBeslissen) return;
    pagina.pad = pad;
    pagina.conceptpad = verwerkingsconceptpad(blad.kop.nr);
    pagina.conceptsleutel = "puntbesluit/" + blad.punt.sleutel.tekst();
    if (besluit) {
        pagina.uitkomst = naam(besluit->uitkomst);
        pagina.getypt = besluit->motivering;
    }
    if (!blad.bewaard) return;
    pagina.uitkomst = blad.bewaard->inhoud.tekst("uitkomst");
    pagina.getypt = blad.bewaard->inhoud.tekst("motivering");
    pagina.bericht = nogNietOpgeslagen(*blad.bewaard);
}

PuntverwerkingPagina beslispuntpagina(const Besluitblad& blad) {
    PuntverwerkingPagina pagina;
    pagina.waar = blad.waar;
    pagina.soort = naam(blad.punt.punt.soort);
    if (blad.laat) pagina.laat = "Deze reactie kwam na de laatste dag van de termijn.";
    pagina.citaat = blad.punt.punt.citaat;
    pagina.tekst = blad.punt.punt.tekst;
    pagina.toen = blad.toen;
    pagina.nu = blad.nu;
    const std::string& plaats = blad.punt.punt.plaats;
    pagina.plekpad = plaats.starts_with("oordeel/")
                         ? criteriumpad(blad.kop.nr, blad.criterium) + "#oordeel"
                         : recordpad(blad.kop.nr, plaats, blad.criterium);
    voegPuntbewijsToe(pagina, blad);
    pagina.besluit = puntbesluitzin(blad);
    if (blad.punt.stand.besluit) pagina.motivering = blad.punt.stand.besluit->motivering;
    pagina.meegelezen = leeszin(blad);
    if (blad.punt.stand.isTeruggegeven()) pagina.leesreden = blad.punt.stand.akkoord->reden;
    voegBeslisformulierenToe(pagina, blad);
    pagina.lijstpad = verwerkingpad(blad.kop.nr);
    return pagina;
}

Antwoord toonBeslispunt(Aanvraag& aanvraag, const Poging& poging, bool meelezing) {
    const Besluitblad blad = besluitblad(aanvraag.werkplek(), aanvraag.persoon(),
                                         aanvraag.nummer("toets"), puntUit(aanvraag));
    PuntverwerkingPagina pagina = beslispuntpagina(blad);
    if (!poging.gelukt()) {
        pagina.isMeelezing = meelezing;
        if (meelezing) pagina.reden = aanvraag.veld("reden");
        if (!meelezing) {
            pagina.uitkomst = aanvraag.veld("uitkomst");
            pagina.getypt = aanvraag.veld("motivering");
        }
        pagina.privacyreden = aanvraag.veld(kPrivacyveld);
        pagina.vraagtPrivacyreden = poging.vraagtReden;
        pagina.fouten = poging.fouten;
    }
    Raam raam = toetsraam(aanvraag, blad.kop,
                          metHoofdletter(omschrijving(blad.punt.sleutel)) + " van de organisatie",
                          {{"Punten van de organisatie", verwerkingpad(blad.kop.nr)}});
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkBeslispunt(Aanvraag& aanvraag) {
    return toonBeslispunt(aanvraag, {}, false);
}

Antwoord beslisPunt(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Puntsleutel punt = puntUit(aanvraag);
    const Poging poging = probeer([&] {
        beslisOverPunt(aanvraag.werkplek(), aanvraag.handeling(), toets, punt,
                       {aanvraag.veld("uitkomst"), aanvraag.veld("motivering"), aanvraag.versie(),
                        aanvraag.veld(kPrivacyveld)});
    });
    if (!poging.gelukt()) return toonBeslispunt(aanvraag, poging, false);
    return naar(beslispad(toets, punt) + "?gelukt=besluit");
}

Antwoord leesPuntMee(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Puntsleutel punt = puntUit(aanvraag);
    const std::string keuze = aanvraag.veld("keuze");
    if (keuze != "akkoord" && keuze != "terug") throw Onvindbaar();
    const Poging poging = probeer([&] {
        leesMee(aanvraag.werkplek(), aanvraag.handeling(), toets, punt,
                {aanvraag.versie(), keuze == "akkoord", aanvraag.veld("reden"),
                 aanvraag.veld(kPrivacyveld)});
    });
    if (!poging.gelukt()) return toonBeslispunt(aanvraag, poging, true);
    return naar(beslispad(toets, punt) + "?gelukt=meegelezen");
}

Antwoord toonNawoord(Aanvraag& aanvraag, const Poging& poging) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const int ronde = static_cast<int>(aanvraag.nummer("ronde"));
    const Nawoordblad blad = nawoordblad(aanvraag.werkplek(), aanvraag.persoon(), toets, ronde);
    NawoordPagina pagina;
    pagina.pad = nawoordpad(toets, ronde);
    pagina.conceptpad = verwerkingsconceptpad(toets);
    pagina.conceptsleutel = "nawoord/" + std::to_string(ronde);
    pagina.versie = std::to_string(blad.zienswijze.nawoordversie);
    pagina.zienswijze = blad.zienswijze.tekst;
    pagina.tekst = blad.zienswijze.nawoord;
    if (blad.bewaard) {
        pagina.tekst = blad.bewaard->inhoud.tekst("tekst");
        pagina.bericht = nogNietOpgeslagen(*blad.bewaard);
    }
    if (!poging.gelukt()) pagina.tekst = aanvraag.veld("tekst");
    pagina.lijstpad = verwerkingpad(toets);
    pagina.privacyreden = aanvraag.veld(kPrivacyveld);
    pagina.vraagtPrivacyreden = poging.vraagtReden;
    pagina.fouten = poging.fouten;
    Raam raam = toetsraam(aanvraag, blad.kop, "Nawoord van de inspectie",
                          {{"Punten van de organisatie", verwerkingpad(toets)}});
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkNawoord(Aanvraag& aanvraag) {
    return toonNawoord(aanvraag, {});
}

Antwoord bewaarNawoord(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Poging poging = probeer([&] {
        schrijfNawoord(aanvraag.werkplek(), aanvraag.handeling(), toets,
                       static_cast<int>(aanvraag.nummer("ronde")), aanvraag.veld("tekst"),
                       aanvraag.versie(), aanvraag.veld(kPrivacyveld));
    });
    if (!poging.gelukt()) return toonNawoord(aanvraag, poging);
    return naar(verwerkingpad(toets) + "?gelukt=nawoord");
}

Antwoord maakPuntbron(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const std::int64_t bron =
        maakBronVanBewijs(aanvraag.werkplek(), aanvraag.handeling(), toets, puntUit(aanvraag),
                          static_cast<int>(aanvraag.nummer("bewijs")));
    return naar(toetspad(toets, "/bron/" + std::to_string(bron)));
}

/// A file of somebody else's making, as with a bron.
Antwoord stuurPuntbewijs(Aanvraag& aanvraag) {
    const auto [bijlage, bewijs] =
        leesPuntbewijs(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                       puntUit(aanvraag), static_cast<int>(aanvraag.nummer("bewijs")));
    return bijlageantwoord(aanvraag.werkplek(), bijlage, bewijs);
}

/// What somebody types in one of the forms of this part, for our own script.
Antwoord bewaarTypwerk(Aanvraag& aanvraag) {
    std::string moment;
    const Poging poging = probeer([&] {
        Vastlegging inhoud;
        for (const char* veld : {"uitkomst", "motivering", "tekst", "grond", "reden"})
            if (aanvraag.heeftVeld(veld)) inhoud.voegToe(veld, aanvraag.veld(veld));
        for (const std::string& een : aanvraag.veldenMet("verschil"))
            inhoud.voegToe("verschil", een);
        moment = bewaarVerwerkingsconcept(aanvraag.werkplek(), aanvraag.persoon(),
                                          aanvraag.nummer("toets"), aanvraag.veld("sleutel"),
                                          aanvraag.versie(), inhoud);
    });
    Opslagstatus status{.soort = Opslagstatus::Soort::alsConcept, .tijd = kloktijd(moment)};
    if (!poging.gelukt())
        status = {.soort = Opslagstatus::Soort::nietOpgeslagen,
                  .melding = poging.fouten.front().melding};
    return aanvraag.deelpagina(status, poging.gelukt() ? 200 : 422);
}

}  // namespace

Routes verwerkingRoutes() {
    const std::string_view punt = "/toets/{toets}/verwerking/{ronde}/punt/{nr}";
    const std::string_view bewijs = "/toets/{toets}/verwerking/{ronde}/punt/{nr}/bewijs/{bewijs}";
    const std::string_view nawoord = "/toets/{toets}/verwerking/{ronde}/nawoord";
    return {
        {"GET", "/toets/{toets}/verwerking", Voor::ingelogd, {{"gelukt"}}, bekijkVerwerking},
        {"POST",
         "/toets/{toets}/verwerking",
         Voor::ingelogd,
         {{"versie"}, {"reden"}, {kPrivacyveld}},
         neemTerugNaarBegin},
        {"GET", punt, Voor::ingelogd, {{"gelukt"}}, bekijkBeslispunt},
        {"POST",
         punt,
         Voor::ingelogd,
         {{"versie"}, {"uitkomst"}, {"motivering"}, {kPrivacyveld}},
         beslisPunt},
        {"POST",
         "/toets/{toets}/verwerking/{ronde}/punt/{nr}/meelezen",
         Voor::ingelogd,
         {{"versie"}, {"keuze"}, {"reden"}, {kPrivacyveld}},
         leesPuntMee},
        {"GET", bewijs, Voor::ingelogd, {}, stuurPuntbewijs},
        {"POST", bewijs, Voor::ingelogd, {}, maakPuntbron},
        {"GET", nawoord, Voor::ingelogd, {}, bekijkNawoord},
        {"POST", nawoord, Voor::ingelogd, {{"versie"}, {"tekst"}, {kPrivacyveld}}, bewaarNawoord},
        {"POST",
         "/toets/{toets}/verwerking/concept",
         Voor::ingelogd,
         {{"sleutel"},
          {"versie"},
          {"uitkomst"},
          {"motivering"},
          {"tekst"},
          {"grond"},
          {"reden"},
          {.naam = "verschil", .vaker = true},
          {kPrivacyveld}},
         bewaarTypwerk},
    };
}

}  // namespace maatlat::web

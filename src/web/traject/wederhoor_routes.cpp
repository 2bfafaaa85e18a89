// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <cstdlib>

#include "domain/fouten.h"
#include "pages/privacyvraag.h"
#include "pages/traject/wederhoor_pagina.h"
#include "reporting/toets/toetsrapport.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/traject/conceptinhoud.h"
#include "toetsing/traject/wederhoor.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/routes.h"
#include "web/toetsraam.h"
#include "web/traject/wederhoor_opbouw.h"

namespace maatlat::web {

namespace {

std::string wederhoorstand(const Wederhoorbeeld& beeld) {
    if (beeld.kop.soort == Toetssoort::zelfevaluatie)
        return "Bij een zelfevaluatie hoort geen wederhoor.";
    if (beeld.kop.status == Toetsstatus::wederhoor && !beeld.rondes.empty())
        return "Het concept ligt bij de organisatie, bij " + opsomming(beeld.genoemd) +
               ". De reactie dient " + beeld.verantwoordelijke + " in. De laatste dag is " +
               datumInWoorden(beeld.rondes.front().ronde.tot) + ".";
    if (beeld.rondes.empty()) return "Het concept is nog niet voor wederhoor gestuurd.";
    switch (beeld.rondes.front().ronde.einde) {
        case Rondeeinde::ingediend:
            return "De organisatie heeft haar reactie ingediend.";
        case Rondeeinde::geenReactie:
            return "De organisatie heeft niet op tijd gereageerd.";
        case Rondeeinde::teruggenomen:
        case Rondeeinde::loopt:
            break;
    }
    return "Het concept is teruggenomen.";
}

std::string rondetekst(const Rondebeeld& van) {
    std::string uit = "Gestuurd door " + van.doorWie + " op " + datumEnTijd(van.ronde.wanneer) +
                      ", met " + datumInWoorden(van.ronde.tot) +
                      " als laatste dag. Dit was concept " + std::to_string(van.ronde.conceptNr) +
                      ". ";
    if (van.reactie)
        return uit + "De reactie is ingediend door " + van.ingediendDoor + " op " +
               datumEnTijd(van.reactie->wanneer) + (van.reactie->laat ? ", te laat." : ".") +
               (van.puntenlijst.empty() ? " Volgens de organisatie staan er geen onjuistheden in."
                                        : "");
    if (van.ronde.einde == Rondeeinde::geenReactie) return uit + "Er kwam geen reactie.";
    if (van.ronde.einde == Rondeeinde::teruggenomen) return uit + "Daarna is het teruggenomen.";
    return uit;
}

WederhoorPagina::Ronde rondedeel(std::int64_t toets, const Rondebeeld& van) {
    WederhoorPagina::Ronde uit;
    uit.titel = "Ronde " + std::to_string(van.ronde.nr);
    uit.tekst = rondetekst(van);
    if (!van.reactie && van.ronde.isOpen())
        uit.geteld =
            "De organisatie heeft nog niets ingediend. U leest haar punten pas als zij "
            "dat heeft gedaan.";
    for (const Wederhoorpunt& een : van.puntenlijst)
        uit.punten.push_back(puntdeel(toets, van.ronde.nr, een, passagenaam(een.plaats), ""));
    uit.zienswijze = van.zienswijze;
    if (van.reactie) uit.kenmerk = van.reactie->sha256;
    return uit;
}

void vulOntvangerkeuzes(WederhoorPagina& pagina, const Wederhoorbeeld& beeld,
                        const Aanvraag& aanvraag, bool opnieuwGetoond) {
    const auto gekozen = aanvraag.veldenMet("ontvanger");
    const std::string verantwoordelijke = aanvraag.veld("verantwoordelijke");
    pagina.verantwoordelijken.push_back({"", "Kies iemand"});
    const bool enige = beeld.keuzes.size() == 1;  // then there is nothing to choose
    for (const Ontvangerkeuze& een : beeld.keuzes) {
        const std::string nr = std::to_string(een.nr);
        const bool aan = opnieuwGetoond
                             ? std::find(gekozen.begin(), gekozen.end(), nr) != gekozen.end()
                             : enige || een.ontvanger;
        pagina.ontvangers.push_back({nr, een.naam, aan});
        pagina.verantwoordelijken.push_back(
            {nr, een.naam,
             opnieuwGetoond ? verantwoordelijke == nr : enige || een.verantwoordelijke});
    }
}

/// The version that the forms are about: that of the toets for sending, else of the round.
std::string formulierversie(const Wederhoorbeeld& beeld) {
    if (beeld.kop.status == Toetsstatus::wederhoor && !beeld.rondes.empty())
        return std::to_string(beeld.rondes.front().ronde.versie);
    return std::to_string(beeld.kop.versie);
}

Antwoord toonWederhoor(Aanvraag& aanvraag, const Poging& poging) {
    const Wederhoorbeeld beeld =
        wederhoorbeeld(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    WederhoorPagina pagina;
    pagina.pad = toetspad(beeld.kop.nr, "/wederhoor");
    pagina.stand = wederhoorstand(beeld);
    pagina.inDeWeg = beeld.inDeWeg;
    pagina.magSturen = (beeld.magSturen || beeld.magHeropenen) && beeld.inDeWeg.empty();
    pagina.opnieuw = beeld.magHeropenen;
    vulOntvangerkeuzes(pagina, beeld, aanvraag, !poging.gelukt());
    pagina.versie = formulierversie(beeld);
    pagina.laatsteDag = datumInWoorden(
        beeld.kop.status == Toetsstatus::wederhoor ? beeld.kop.tot : beeld.laatsteDag);
    pagina.magVerlengen = beeld.magVerlengen;
    pagina.magTerugnemen = beeld.magTerugnemen;
    pagina.magSluiten = beeld.magSluiten;
    pagina.keuze = aanvraag.veld("keuze");
    pagina.tot = poging.gelukt() ? beeld.laatsteDag : aanvraag.veld("tot");
    pagina.reden = aanvraag.veld("reden");
    pagina.privacyreden = aanvraag.veld(kPrivacyveld);
    pagina.vraagtPrivacyreden = poging.vraagtReden;
    pagina.fouten = poging.fouten;
    if (pagina.keuze == "terugnemen")
        for (Veldfouten::Fout& een : pagina.fouten)
            if (een.veld == "reden") een.veld = "reden-terug";
    for (const Rondebeeld& een : beeld.rondes)
        pagina.rondes.push_back(rondedeel(beeld.kop.nr, een));
    Raam raam = toetsraam(aanvraag, beeld.kop, "Wederhoor");
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    raam.fouten = foutregels(pagina.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkWederhoor(Aanvraag& aanvraag) {
    return toonWederhoor(aanvraag, {});
}

Wederhoorverzending gevraagdeVerzending(const Aanvraag& aanvraag) {
    Wederhoorverzending uit;
    for (const std::string& een : aanvraag.veldenMet("ontvanger"))
        if (const auto nr = std::atoll(een.c_str()); nr > 0) uit.ontvangers.push_back(nr);
    uit.verantwoordelijke = std::atoll(aanvraag.veld("verantwoordelijke").c_str());
    uit.tot = aanvraag.veld("tot");
    uit.reden = aanvraag.veld("reden");
    uit.privacyreden = aanvraag.veld(kPrivacyveld);
    return uit;
}

/// Does what was chosen; returns the word of success.
std::string voerWederhoorUit(Aanvraag& aanvraag, const std::string& keuze) {
    Werkplek& werkplek = aanvraag.werkplek();
    const Handeling handeling = aanvraag.handeling();
    const std::int64_t toets = aanvraag.nummer("toets");
    const std::string reden = aanvraag.veld("reden"), privacy = aanvraag.veld(kPrivacyveld);
    if (keuze == "sturen" || keuze == "heropenen") {
        const Toetsrapportmaker maker(aanvraag.sjablonen());
        (keuze == "sturen" ? stuurVoorWederhoor : heropenWederhoor)(
            werkplek, handeling, toets, aanvraag.versie(), gevraagdeVerzending(aanvraag), maker);
        return "gestuurd";
    }
    if (keuze == "verlengen") {
        verlengWederhoor(werkplek, handeling, toets, aanvraag.versie(), aanvraag.veld("tot"), reden,
                         privacy);
        return "verlengd";
    }
    if (keuze == "terugnemen") {
        neemWederhoorTerug(werkplek, handeling, toets, aanvraag.versie(), reden, privacy);
        return "conceptterug";
    }
    if (keuze == "sluiten") {
        sluitWederhoor(werkplek, handeling, toets);
        return "wederhoordicht";
    }
    throw Onvindbaar();
}

Antwoord kiesWederhoor(Aanvraag& aanvraag) {
    std::string gelukt;
    const Poging poging =
        probeer([&] { gelukt = voerWederhoorUit(aanvraag, aanvraag.veld("keuze")); });
    if (!poging.gelukt()) return toonWederhoor(aanvraag, poging);
    return naar(toetspad(aanvraag.nummer("toets"), "/wederhoor?gelukt=" + gelukt));
}

}  // namespace

Routes wederhoorRoutes() {
    return {
        {"GET", "/toets/{toets}/wederhoor", Voor::ingelogd, {{"gelukt"}}, bekijkWederhoor},
        {"POST",
         "/toets/{toets}/wederhoor",
         Voor::ingelogd,
         {{"versie"},
          {"keuze"},
          {"ontvanger", true},
          {"verantwoordelijke"},
          {"tot"},
          {"reden"},
          {kPrivacyveld}},
         kiesWederhoor},
    };
}

}  // namespace maatlat::web

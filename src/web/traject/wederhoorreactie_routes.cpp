// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "pages/conflict_pagina.h"
#include "pages/opslagstatus.h"
#include "pages/privacyvraag.h"
#include "pages/traject/wederhoorreactie_pagina.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/traject/wederhoor_lijst.h"
#include "toetsing/traject/wederhoorreactie.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/http/adrescode.h"
#include "web/recordroutes.h"
#include "web/routes.h"
#include "web/stijlbeleid.h"
#include "web/toetspaden.h"
#include "web/traject/wederhoor_opbouw.h"

namespace maatlat::web {

namespace {

Antwoord toonLijst(Aanvraag& aanvraag) {
    WederhoorlijstPagina pagina;
    for (const Wederhoorregel& een : mijnWederhoor(aanvraag.werkplek(), aanvraag.persoon())) {
        std::string tekst = "Reageren kan tot en met " + datumInWoorden(een.ronde.tot) + ".";
        if (een.open && een.verantwoordelijke) tekst += " U dient de reactie in.";
        if (een.ingediend) tekst = "De reactie is ingediend.";
        if (!een.open && !een.ingediend) tekst = "Reageren kan niet meer.";
        pagina.rijen.push_back(
            {een.organisatie + ", " + een.onderzoek, wederhoorpad(een.toets), tekst, een.voorbij});
    }
    Raam raam = aanvraag.raam("Conceptrapporten van uw organisatie");
    raam.kruimels = {{"Start", "/"}, {"Conceptrapporten", "", true}};
    return aanvraag.pagina(raam, pagina);
}

std::string reactiestand(const Reactiebeeld& beeld) {
    const std::string laatste = datumInWoorden(beeld.ronde.tot);
    if (beeld.reactie)
        return "De reactie is ingediend door " + beeld.ingediendDoor + " op " +
               datumEnTijd(beeld.reactie->wanneer) + (beeld.reactie->laat ? ", te laat." : ".");
    return "Dit is het concept van het rapport over " + beeld.organisatie + " (" + beeld.onderzoek +
           ")" +
           (beeld.ronde.nr > 1 ? ", ronde " + std::to_string(beeld.ronde.nr) : std::string()) +
           ". Reageren kan tot en met " + laatste + ". " + beeld.verantwoordelijke +
           " dient de reactie in.";
}

Antwoord toonReactie(Aanvraag& aanvraag, const Poging& poging) {
    const Reactiebeeld beeld =
        reactiebeeld(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    WederhoorreactiePagina pagina;
    pagina.pad = wederhoorpad(beeld.toets);
    pagina.stand = reactiestand(beeld);
    if (beeld.isLaat && !beeld.reactie && beeld.voorbij.empty())
        pagina.laat =
            "De laatste dag is voorbij. U kunt nog reageren, maar de reactie is dan te "
            "laat.";
    if (!beeld.reactie) pagina.voorbij = beeld.voorbij;
    if (beeld.reactie) pagina.kenmerk = beeld.reactie->sha256;
    pagina.magReageren = beeld.magReageren;
    pagina.magIndienen = beeld.magIndienen;
    pagina.toonReactie = beeld.reactie || beeld.magReageren;
    for (const Puntbeeld& een : beeld.punten) {
        Puntdeel deel = puntdeel(beeld.toets, beeld.ronde.nr, een.punt, een.kop, een.doorWie);
        deel.waarschuwingen = een.laatBewijs;
        deel.besluit = een.besluit.besluit;
        deel.motivering = een.besluit.motivering;
        if (beeld.magReageren)
            deel.pad = wederhoorpad(beeld.toets, "/punt/" + std::to_string(een.punt.nr));
        pagina.punten.push_back(std::move(deel));
    }
    pagina.zienswijze = beeld.zienswijze.tekst;
    pagina.nawoord = beeld.nawoord;
    if (beeld.magReageren) pagina.onvolledig = beeld.onvolledig;
    pagina.versie = std::to_string(beeld.versie);
    pagina.fouten = poging.fouten;
    Raam raam = wederhoorraam(aanvraag, beeld, "Concept over " + beeld.organisatie, false);
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkReactie(Aanvraag& aanvraag) {
    return toonReactie(aanvraag, {});
}

Antwoord toonConceptrapport(Aanvraag& aanvraag) {
    return rapportantwoord(
        wederhoorrapport(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets")), false);
}

std::string puntenTekst(const std::vector<int>& punten) {
    if (punten.empty()) return {};
    std::vector<std::string> nummers;
    for (const int een : punten)
        nummers.push_back(std::to_string(een));
    return punten.size() == 1 ? "Hierover gaat punt " + nummers.front() + "."
                              : "Hierover gaan de punten " + opsomming(nummers) + ".";
}

Antwoord toonWederhoorpassages(Aanvraag& aanvraag) {
    const Passagebeeld beeld =
        passagebeeld(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    WederhoorpassagesPagina pagina;
    pagina.pad = wederhoorpad(beeld.toets);
    for (const Wederhoorpassage& van : beeld.passages) {
        WederhoorpassagesPagina::Passage een{anker(van.sleutel), van.kop, {}, ""};
        if (const auto waar = beeld.punten.find(van.sleutel); waar != beeld.punten.end())
            een.punten = puntenTekst(waar->second);
        for (std::size_t i = 0; i < van.zinnen.size(); ++i) {
            const std::string naar =
                beeld.magReageren ? wederhoorpad(beeld.toets, "/punt/nieuw?plaats=") +
                                        codeerParameter(van.sleutel) + "&zin=" + std::to_string(i)
                                  : std::string();
            een.zinnen.push_back(
                {van.zinnen[i], naar, "zin " + std::to_string(i + 1) + " van " + van.kop});
        }
        pagina.passages.push_back(std::move(een));
    }
    return aanvraag.pagina(wederhoorraam(aanvraag, beeld, "Zin voor zin lezen"), pagina);
}

Antwoord toonZienswijze(Aanvraag& aanvraag, const Poging& poging) {
    const Zienswijzeblad blad =
        leesZienswijze(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    ZienswijzePagina pagina;
    pagina.terugPad = wederhoorpad(blad.toets);
    pagina.pad = wederhoorpad(blad.toets, "/zienswijze");
    pagina.tekst = blad.zienswijze.tekst;
    pagina.versie = blad.zienswijze.versie;
    if (!poging.gelukt()) {
        pagina.tekst = aanvraag.veld("tekst");
        pagina.versie = aanvraag.versie();
    } else if (blad.bewaard) {
        pagina.tekst = blad.bewaard->inhoud.tekst("tekst");
        pagina.versie = blad.bewaard->versie;
        pagina.bericht = nogNietOpgeslagen(*blad.bewaard);
    }
    pagina.conceptSleutel = zienswijzesleutel(blad.ronde);
    pagina.conceptPad = wederhoorpad(blad.toets, "/formulierconcept");
    pagina.privacyreden = aanvraag.veld(kPrivacyveld);
    pagina.vraagtPrivacyreden = poging.vraagtReden;
    pagina.fouten = poging.fouten;
    Raam raam = wederhoorraam(aanvraag, blad, "Zienswijze op het geheel");
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bewaarZienswijzeformulier(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const int versie = aanvraag.versie();
    const Poging poging = probeer([&] {
        bewaarZienswijze(aanvraag.werkplek(), aanvraag.handeling(), toets, aanvraag.veld("tekst"),
                         versie, aanvraag.veld(kPrivacyveld));
    });
    if (poging.gelukt()) return naar(wederhoorpad(toets, "?gelukt=zienswijze"));
    if (!poging.intussen) return toonZienswijze(aanvraag, poging);
    ConflictPagina pagina;
    pagina.wat = "Zienswijze op het geheel";
    pagina.pad = wederhoorpad(toets, "/zienswijze");
    pagina.terug = wederhoorpad(toets);
    pagina.mijn = {{"tekst", aanvraag.veld("tekst")}};
    return toonTweeVersies(aanvraag, pagina, 0, versie, *poging.intussen,
                           {{"tekst", "Zienswijze"}});
}

Antwoord bewaarConcept(Aanvraag& aanvraag) {
    std::string moment;
    Vastlegging inhoud;
    for (const char* veld : {"plaats", "citaat", "soort", "tekst"})
        if (aanvraag.heeftVeld(veld)) inhoud.voegToe(veld, aanvraag.veld(veld));
    const Poging poging = probeer([&] {
        moment =
            bewaarReactieconcept(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                                 aanvraag.veld("sleutel"), aanvraag.versie(), inhoud);
    });
    Opslagstatus status{.soort = Opslagstatus::Soort::alsConcept, .tijd = kloktijd(moment)};
    if (!poging.gelukt())
        status = {.soort = Opslagstatus::Soort::nietOpgeslagen,
                  .melding = poging.fouten.front().melding};
    return aanvraag.deelpagina(status, poging.gelukt() ? 200 : 422);
}

Antwoord dienReactie(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Poging poging = probeer([&] {
        dienReactieIn(aanvraag.werkplek(), aanvraag.handeling(), toets, aanvraag.versie(),
                      aanvraag.veld("zeker") == "ja");
    });
    if (!poging.gelukt()) return toonReactie(aanvraag, poging);
    return naar(wederhoorpad(toets, "?gelukt=reactie"));
}

}  // namespace

Routes wederhoorreactieRoutes() {
    return {
        {"GET", "/wederhoor", Voor::ingelogd, {}, toonLijst},
        {"GET", "/wederhoor/{toets}", Voor::ingelogd, {{"gelukt"}}, bekijkReactie},
        {"GET", "/wederhoor/{toets}/rapport", Voor::ingelogd, {}, toonConceptrapport},
        {"GET", "/wederhoor/{toets}/passages", Voor::ingelogd, {}, toonWederhoorpassages},
        {"GET",
         "/wederhoor/{toets}/zienswijze",
         Voor::ingelogd,
         {},
         [](Aanvraag& aanvraag) { return toonZienswijze(aanvraag, {}); }},
        {"POST",
         "/wederhoor/{toets}/zienswijze",
         Voor::ingelogd,
         {{"versie"}, {"tekst"}, {kPrivacyveld}},
         bewaarZienswijzeformulier},
        {"POST",
         "/wederhoor/{toets}/formulierconcept",
         Voor::ingelogd,
         {{"sleutel"}, {"versie"}, {"plaats"}, {"citaat"}, {"soort"}, {"tekst"}, {kPrivacyveld}},
         bewaarConcept},
        {"POST",
         "/wederhoor/{toets}/indienen",
         Voor::ingelogd,
         {{"versie"}, {"zeker"}},
         dienReactie},
    };
}

}  // namespace maatlat::web

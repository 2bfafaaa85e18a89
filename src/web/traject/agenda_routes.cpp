// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <string_view>

#include "domain/fouten.h"
#include "pages/traject/wacht_pagina.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/traject/agenda.h"
#include "toetsing/traject/voortgangwacht.h"
#include "toetsing/traject/wachtlijst.h"
#include "web/aanvraag.h"
#include "web/http/adrescode.h"
#include "web/routes.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

constexpr std::string_view kAgendabestand = ".ics";

std::string uiterlijk(const Wachtregel& regel) {
    return regel.tot.empty() ? "geen termijn" : datumInWoorden(regel.tot);
}

std::string hoeveelLaat(int aantal) {
    if (aantal == 0) return {};
    return aantal == 1 ? "Eén taak is te laat."
                       : metHoofdletter(telwoord(aantal)) + " taken zijn te laat.";
}

/// Where somebody does what waits for them.
std::string werkpad(const Wachtregel& regel) {
    if (regel.voortgang == kTweedeScoresWacht) return toetspad(regel.toets, "/tweede-scores");
    if (!regel.voortgang.empty()) return toetspad(regel.toets, "/opvolging/voortgang");
    if (regel.opvolgzet == Opvolgzet::beoordeelMaatregel || regel.opvolgzet == Opvolgzet::stemIn)
        return toetspad(regel.toets, "/opvolging/oordeel");
    if (regel.opvolgzet) return toetspad(regel.toets, "/opvolging");
    switch (regel.zet) {
        case Zet::dienIn:
        case Zet::reageer:
            return "/wederhoor/" + std::to_string(regel.toets);
        case Zet::keurGoed:
            return toetspad(regel.toets, "/collegiale-toets");
        case Zet::sluitWederhoor:
            return toetspad(regel.toets, "/wederhoor");
        case Zet::beslisMee:
            return toetspad(regel.toets, "/verwerking");
        case Zet::stelVast:
            return toetspad(regel.toets, "/vaststellen");
        case Zet::maakPublicatieversie:
            return toetspad(regel.toets, "/publicatieversie");
        case Zet::besluitTotPublicatie:
        case Zet::publiceer:
            return toetspad(regel.toets, "/publicatie");
        default:
            return regel.magToetsLezen ? toetspad(regel.toets) : "";
    }
}

Antwoord bekijkWacht(Aanvraag& aanvraag) {
    const Wachtblad blad = watWachtOp(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.blad());
    WachtPagina pagina;
    pagina.telaat = hoeveelLaat(blad.telaat);
    pagina.bladeren = bladerbalk("Wat wacht op u", blad.bladen, "/wacht?pagina=");
    for (const Wachtregel& een : blad.regels)
        pagina.rijen.push_back({metHoofdletter(watWacht(een)), werkpad(een), een.organisatie,
                                een.onderzoek, uiterlijk(een), een.telaat});
    Raam raam = aanvraag.raam("Wat wacht op u");
    raam.breed = true;
    return aanvraag.pagina(raam, pagina);
}

Antwoord toonAgenda(Aanvraag& aanvraag, const std::string& adres) {
    const Agendastand stand = agendastand(aanvraag.werkplek(), aanvraag.persoon());
    AgendaPagina pagina{adres, stand.gemaakt.empty() ? "" : datumEnTijd(stand.gemaakt)};
    Raam raam = aanvraag.raam("Uw eigen agenda");
    raam.kruimels = {{"Account", "/account"}, {raam.titel, "", true}};
    if (!adres.empty()) raam.gelukt = "Het adres is gemaakt.";
    if (aanvraag.veld("gelukt") == "ingetrokken")
        raam.gelukt = "Het adres is ingetrokken. Het werkt niet meer.";
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkAgenda(Aanvraag& aanvraag) {
    return toonAgenda(aanvraag, "");
}

/// The address is in the answer to the post itself: it is nowhere else to be shown again.
Antwoord wijzigAgenda(Aanvraag& aanvraag) {
    const std::string keuze = aanvraag.veld("keuze");
    if (keuze == "maken")
        return toonAgenda(aanvraag, aanvraag.verzoek().oorsprong + "/agenda/" +
                                        maakAgendaAdres(aanvraag.werkplek(), aanvraag.persoon()) +
                                        std::string(kAgendabestand));
    if (keuze != "intrekken") throw Onvindbaar();
    trekAgendaAdresIn(aanvraag.werkplek(), aanvraag.persoon());
    return naar("/account/agenda?gelukt=ingetrokken");
}

/// For a calendar program, which does not log in and gets no page. Nothing of the address may be
/// told on: not in a log, nor in what is answered.
Antwoord geefAgenda(Aanvraag& aanvraag) {
    const std::string& deel = aanvraag.deel("token");
    if (!deel.ends_with(kAgendabestand)) return platteTekst(404, "Deze agenda is er niet.\n");
    const Agendaantwoord agenda =
        leesAgenda(aanvraag.werkplek(), deel.substr(0, deel.size() - kAgendabestand.size()),
                   aanvraag.verzoek().adres);
    switch (agenda.soort) {
        case Agendaantwoord::Soort::wacht:
            return platteTekst(429,
                               "Er is te vaak een verkeerd adres gevraagd. Wacht een kwartier.\n");
        case Agendaantwoord::Soort::bestaatNiet:
            return platteTekst(404, "Deze agenda is er niet (meer).\n");
        case Agendaantwoord::Soort::agenda:
            break;
    }
    Antwoord uit;
    uit.soort = "text/calendar; charset=utf-8";
    uit.inhoud = agenda.bestand;
    return uit;
}

void voegToe(std::string& tekst, const std::string& kop, const std::vector<Wachtregel>& regels) {
    if (regels.empty()) return;
    tekst += (tekst.empty() ? "" : "\n") + kop + "\n";
    for (const Wachtregel& een : regels) {
        tekst += "- " + een.organisatie + ": " + watWacht(een);
        if (!een.tot.empty()) tekst += ", uiterlijk " + datumInWoorden(een.tot);
        tekst += een.telaat ? " (te laat)\n" : "\n";
    }
}

Antwoord bekijkWachtlijst(Aanvraag& aanvraag) {
    const std::string id = aanvraag.deel("onderzoek");
    const Wachtlijst lijst = wachtlijstVan(aanvraag.werkplek(), aanvraag.persoon(), id);
    WachtlijstPagina pagina;
    voegToe(pagina.tekst, "Op niemand: wijs iemand aan", lijst.niemand);
    for (const Wachtlijst::Wie& een : lijst.personen)
        voegToe(pagina.tekst, een.naam, een.regels);
    if (pagina.tekst.empty()) pagina.tekst = "Er wacht nu niets op iemand.\n";
    pagina.tekst = lijst.onderzoek + ", stand op " + datumEnTijd(aanvraag.werkplek().nu()) +
                   "\n\n" + pagina.tekst;
    pagina.regels = std::clamp(static_cast<int>(std::ranges::count(pagina.tekst, '\n')) + 1, 5, 30);
    Raam raam = aanvraag.raam("Wat op wie wacht in " + lijst.onderzoek);
    raam.kruimels = {{"Onderzoeken", "/onderzoeken"},
                     {lijst.onderzoek, "/onderzoek/" + codeerParameter(id)},
                     {"Wat op wie wacht", "", true}};
    return aanvraag.pagina(raam, pagina);
}

}  // namespace

Routes agendaRoutes() {
    return {
        {"GET", "/wacht", Voor::ingelogd, {{"pagina"}}, bekijkWacht},
        {"GET", "/account/agenda", Voor::ingelogd, {{"gelukt"}}, bekijkAgenda},
        {"POST", "/account/agenda", Voor::ingelogd, {{"keuze"}}, wijzigAgenda},
        {"GET", "/agenda/{token}", Voor::programma, {}, geefAgenda},
        {"GET", "/onderzoek/{onderzoek}/wachtlijst", Voor::ingelogd, {}, bekijkWachtlijst},
    };
}

}  // namespace maatlat::web

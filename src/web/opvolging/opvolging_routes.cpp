// SPDX-License-Identifier: EUPL-1.2
// What follows an adopted toets: the page with everything, and what is done with the plan there.
#include <algorithm>

#include "domain/fouten.h"
#include "domain/woordtabel.h"
#include "pages/landelijk/leerpad.h"
#include "pages/opvolging/opvolging_pagina.h"
#include "pages/privacyvraag.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/opvolging/opvolgbeeld.h"
#include "toetsing/opvolging/planzetten.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/http/adrescode.h"
#include "web/opvolging/opvolg_opbouw.h"
#include "web/routes.h"
#include "web/toetspaden.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

std::vector<Samenvattingsrij> opvolgstand(const Opvolgbeeld& beeld) {
    std::vector<Samenvattingsrij> uit{
        {"Hoe ver", metHoofdletter(naam(beeld.stand.stap))},
        {"Sinds", datumEnTijd(beeld.sinds)},
    };
    if (!beeld.aanZet.empty()) uit.push_back({"Aan zet", metHoofdletter(beeld.aanZet)});
    if (!beeld.stand.tot.empty())
        uit.push_back({beeld.teLaat ? "Te laat: de laatste dag was" : "Uiterlijk",
                       datumInWoorden(beeld.stand.tot)});
    else if (beeld.stand.stap == Opvolgstap::planMaken)
        uit.push_back({"Uiterlijk", "De inspectie koos nog geen laatste dag."});
    if (beeld.stand.stap != Opvolgstap::eigen)
        uit.push_back(
            {"Dient het plan in", beeld.indiener.empty() ? "Nog niemand gekozen" : beeld.indiener});
    return uit;
}

OpvolgingPagina::Maatregelrij maatregelrij(const Opvolgbeeld& beeld, const Maatregelbeeld& een,
                                           bool eerste) {
    const std::string nr = std::to_string(een.maatregel.nr);
    OpvolgingPagina::Maatregelrij uit;
    uit.anker = eerste ? "maatregel-" + nr : "";
    uit.naam = "Maatregel " + nr;
    uit.pad = toetspad(beeld.kop.nr, "/maatregel/" + nr);
    uit.stand = standlabel(een.stand);
    uit.wat = een.maatregel.wat;
    uit.wie = wieEnWanneer(een.maatregel);
    uit.letop = alinea({een.teLaat ? "Te laat: de laatste dag is voorbij." : "",
                        een.maatregel.achteraf.empty() ? "" : "Achteraf vastgelegd."});
    if (een.oordeel && !een.oordeel->isOveralJa()) uit.oordeel = een.oordeel->motivering;
    return uit;
}

void voegPuntenToe(OpvolgingPagina& pagina, const Opvolgbeeld& beeld) {
    std::vector<std::int64_t> getoond;
    for (const Verbeterpunt& van : beeld.punten) {
        OpvolgingPagina::Punt punt{van.code, van.tekst,
                                   "Criterium " + van.criterium + " is " + van.oordeel + ".",
                                   van.uitleg};
        punt.leerpad = leerpad(beeld.kop.kaderHash, van.code);
        for (const Maatregelbeeld& een : beeld.maatregelen) {
            if (!geldtVoor(een.maatregel, van.code)) continue;
            const bool eerste = std::ranges::find(getoond, een.maatregel.nr) == getoond.end();
            punt.maatregelen.push_back(maatregelrij(beeld, een, eerste));
            getoond.push_back(een.maatregel.nr);
        }
        if (beeld.magMaken)
            punt.nieuwPad =
                toetspad(beeld.kop.nr, "/maatregel/nieuw?verwachting=" + codeerParameter(van.code));
        pagina.punten.push_back(std::move(punt));
    }
    for (const Maatregelbeeld& een : beeld.maatregelen)
        if (std::ranges::find(getoond, een.maatregel.nr) == getoond.end())
            pagina.los.push_back(maatregelrij(beeld, een, true));
}

/// What was done, as people say it afterwards: the name of a zet is an order.
constexpr Woordtabel<kAantalOpvolgzetten> kGedaan{"maatregel gewijzigd",
                                                  "gekozen wie het plan indient",
                                                  "laatste dag voor het plan gekozen",
                                                  "plan ingediend",
                                                  "plan teruggenomen",
                                                  "maatregel beoordeeld",
                                                  "oordeel voorgelegd",
                                                  "oordeel teruggenomen",
                                                  "ingestemd met het oordeel",
                                                  "niet ingestemd met het oordeel",
                                                  "plan teruggegeven",
                                                  "ritme van de verslagen gekozen",
                                                  "voortgang gemeld",
                                                  "uitstel gevraagd",
                                                  "over uitstel beslist",
                                                  "maatregel geverifieerd",
                                                  "eigen audit gedaan",
                                                  "eigen audit nagelopen",
                                                  "opvolging afgesloten",
                                                  "opvolging heropend"};
static_assert(!kGedaan.back().empty(), "an opvolgzet that nobody can have done");

std::string gedaanzin(const Opvolgregel& van) {
    std::string uit = datumEnTijd(van.wanneer) + ": " + std::string(woordVan(kGedaan, van.zet)) +
                      ", door " + van.wie + ".";
    if (!van.indiener.empty()) uit += " Het plan wordt ingediend door " + van.indiener + ".";
    if (!van.tot.empty()) uit += " Uiterlijk op " + datumInWoorden(van.tot) + ".";
    return van.reden.empty() ? uit : uit + " Reden: " + van.reden;
}

void voegPlanrijenToe(OpvolgingPagina& pagina, const Opvolgbeeld& beeld) {
    for (const Planregel& een : beeld.plannen)
        pagina.plannen.push_back(
            {"Plan " + std::to_string(een.versie),
             opvolgpad(beeld.kop.nr, "/plan/" + std::to_string(een.versie)),
             "ingediend door " + een.wie + " op " + datumEnTijd(een.wanneer) + ".",
             een.oordeel ? uitkomstwoord(*een.oordeel) + "." : ""});
    const bool opnieuw = beeld.stand.stap == Opvolgstap::planMaken;
    if (opnieuw && !beeld.plannen.empty() && beeld.plannen.front().oordeel)
        pagina.ontbreekt = beeld.plannen.front().oordeel->ontbreekt;
}

OpvolgingPagina opvolgingPagina(const Opvolgbeeld& beeld) {
    OpvolgingPagina uit;
    uit.hulp = opvolghulp(beeld.vanOrganisatie);
    uit.pad = opvolgpad(beeld.kop.nr);
    uit.versie = std::to_string(beeld.kop.versie);
    uit.stand = opvolgstand(beeld);
    uit.gaten = gatenzin(beeld.gaten);
    if (beeld.magMaken)
        uit.wegen.push_back({"Maatregel toevoegen", toetspad(beeld.kop.nr, "/maatregel/nieuw")});
    if (beeld.magOordeelLezen && beeld.stand.planversie > 0)
        uit.wegen.push_back({"Oordeel over het plan", opvolgpad(beeld.kop.nr, "/oordeel")});
    if (beeld.stand.stap == Opvolgstap::uitvoering || beeld.stand.stap == Opvolgstap::afgesloten)
        uit.wegen.push_back({"Voortgang van het plan", opvolgpad(beeld.kop.nr, "/voortgang")});
    voegPuntenToe(uit, beeld);
    voegPlanrijenToe(uit, beeld);
    for (const Opvolgregel& een : beeld.gedaan)
        uit.gedaan.push_back(gedaanzin(een));
    uit.magIndienerKiezen = beeld.magIndienerKiezen;
    for (const Persoon& een : beeld.kandidaten)
        uit.kandidaten.push_back(
            {std::to_string(een.nr), een.naam, een.nr == beeld.stand.indiener});
    uit.magTermijnStellen = beeld.magTermijnStellen;
    uit.magIndienen = beeld.magIndienen && !beeld.maatregelen.empty();
    if (!beeld.gaten.empty())
        uit.metGaten = "Ik dien het plan in, terwijl bij " +
                       hoeveel(static_cast<int>(beeld.gaten.size()), kVerbeterpunt) +
                       " geen maatregel staat.";
    uit.magTerugnemen = beeld.magTerugnemen;
    uit.magTeruggeven = beeld.magTeruggeven;
    return uit;
}

std::string opvolggelukt(std::string_view woord) {
    if (woord == "maatregel") return "De maatregel is opgeslagen.";
    if (woord == "maatregel-weg") return "De maatregel is ingetrokken.";
    if (woord == "indiener") return "Opgeslagen wie het plan indient.";
    if (woord == "termijn") return "De laatste dag is opgeslagen.";
    if (woord == "indienen") return "Het plan is ingediend. De inspectie kan het nu beoordelen.";
    if (woord == "terugnemen") return "Het plan is teruggenomen. U kunt weer wijzigen.";
    if (woord == "teruggeven") return "Het plan gaat terug naar de organisatie.";
    return {};
}

Antwoord toonOpvolging(Aanvraag& aanvraag, const Poging& poging) {
    const Opvolgbeeld beeld =
        opvolgbeeld(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    OpvolgingPagina pagina = opvolgingPagina(beeld);
    if (!poging.gelukt())
        pagina.getypt = {aanvraag.veld("keuze"),      aanvraag.veld("reden"), aanvraag.veld("tot"),
                         aanvraag.veld(kPrivacyveld), poging.vraagtReden,     poging.fouten};
    Raam raam = opvolgraam(aanvraag, beeld.kop, "Opvolging van " + beeld.kop.organisatie,
                           beeld.vanOrganisatie);
    raam.gelukt = opvolggelukt(aanvraag.veld("gelukt"));
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkOpvolging(Aanvraag& aanvraag) {
    return toonOpvolging(aanvraag, {});
}

void doeMetPlan(Aanvraag& aanvraag, const std::string& keuze) {
    Werkplek& werkplek = aanvraag.werkplek();
    const Handeling handeling = aanvraag.handeling();
    const std::int64_t toets = aanvraag.nummer("toets");
    const std::string reden = aanvraag.veld("reden"), privacy = aanvraag.veld(kPrivacyveld);
    if (keuze == "indiener")
        wijsIndienerAan(werkplek, handeling, toets, aanvraag.getal("indiener"));
    else if (keuze == "termijn")
        stelPlantermijn(werkplek, handeling, toets, aanvraag.veld("tot"));
    else if (keuze == "indienen")
        dienPlanIn(werkplek, handeling, toets, aanvraag.versie(), aanvraag.veld("gaten") == "ja");
    else if (keuze == "terugnemen")
        neemPlanTerug(werkplek, handeling, toets, reden, privacy);
    else if (keuze == "teruggeven")
        geefPlanTerug(werkplek, handeling, toets, reden, aanvraag.veld("tot"), privacy);
    else
        throw Onvindbaar();
}

Antwoord kiesMetPlan(Aanvraag& aanvraag) {
    const std::string keuze = aanvraag.veld("keuze");
    const Poging poging = probeer([&] { doeMetPlan(aanvraag, keuze); });
    if (!poging.gelukt()) return toonOpvolging(aanvraag, poging);
    return naar(opvolgpad(aanvraag.nummer("toets"), "?gelukt=" + keuze));
}

Antwoord bekijkPlan(Aanvraag& aanvraag) {
    const Planblad blad =
        leesPlan(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                 static_cast<int>(std::min<std::int64_t>(aanvraag.nummer("versie"), 1'000'000)));
    VerbeterplanPagina pagina;
    pagina.hulp = opvolghulp(blad.vanOrganisatie);
    pagina.terugPad = opvolgpad(blad.kop.nr);
    pagina.wanneer = "Ingediend door " + blad.wie + " op " + datumEnTijd(blad.wanneer) + ".";
    if (blad.versie < blad.nieuwste) pagina.wanneer += " Er is een nieuwer plan.";
    pagina.sha256 = blad.sha256;
    pagina.fout = blad.fout;
    pagina.gaten = gatenzin(blad.plan.gaten());
    std::vector<std::string> weg;
    for (const Planverschil& een : blad.verschillen)
        if (een.soort == Planverschil::Soort::weg) weg.push_back(std::to_string(een.maatregel));
    if (!weg.empty())
        pagina.weg = "Niet meer in dit plan: maatregel " + opsomming(weg) + " uit het vorige.";
    for (const auto& een : blad.plan.maatregelen) {
        Planstuk stuk = planstuk(een, blad.verschillen, blad.versie == 1);
        if (const auto van = blad.oordelen.find(een.nr); van != blad.oordelen.end())
            stuk.oordeel = {planantwoorden(van->second)};
        pagina.stukken.push_back(std::move(stuk));
    }
    if (const auto heel = blad.oordelen.find(kHelePlan); heel != blad.oordelen.end()) {
        pagina.geheel = {planantwoorden(heel->second)};
        pagina.ontbreekt = heel->second.ontbreekt;
    }
    const Raam raam = opvolgraam(aanvraag, blad.kop, "Verbeterplan " + std::to_string(blad.versie),
                                 blad.vanOrganisatie, {{"Opvolging", opvolgpad(blad.kop.nr)}});
    return aanvraag.pagina(raam, pagina);
}

}  // namespace

Routes opvolgingRoutes() {
    return {
        {"GET", "/toets/{toets}/opvolging", Voor::ingelogd, {{"gelukt"}}, bekijkOpvolging},
        {"POST",
         "/toets/{toets}/opvolging",
         Voor::ingelogd,
         {{"versie"}, {"keuze"}, {"indiener"}, {"tot"}, {"gaten"}, {"reden"}, {kPrivacyveld}},
         kiesMetPlan},
        {"GET", "/toets/{toets}/opvolging/plan/{versie}", Voor::ingelogd, {}, bekijkPlan},
    };
}

}  // namespace maatlat::web

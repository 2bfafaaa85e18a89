// SPDX-License-Identifier: EUPL-1.2
// The inspectie judges a plan: each maatregel and the whole, by two.
#include <algorithm>
#include <string>
#include <utility>

#include "domain/fouten.h"
#include "pages/opvolging/verbeterplan_pagina.h"
#include "pages/privacyvraag.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/opvolging/planoordelen.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/opvolging/opvolg_opbouw.h"
#include "web/routes.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

Planbeoordeling leesPlanbeoordeling(const Aanvraag& aanvraag) {
    return planbeoordeling(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
}

std::string oordeelpad(std::int64_t toets, const std::string& erachter = "") {
    return opvolgpad(toets, "/oordeel" + erachter);
}

std::string oordeelpadVan(const Planbeoordeling& van, std::int64_t maatregel) {
    return oordeelpad(van.opvolging.kop.nr,
                      maatregel == kHelePlan ? "/geheel" : "/" + std::to_string(maatregel));
}

void voegOordeelToe(Planstuk& stuk, const Planbeoordeling& van, std::int64_t maatregel) {
    const auto een = van.oordelen.find(maatregel);
    const bool er = een != van.oordelen.end();
    if (er)
        stuk.oordeel = {planantwoorden(een->second, van.namen.at(een->second.persoon) + ", " +
                                                        datumEnTijd(een->second.wanneer))};
    if (!van.opvolging.magBeoordelen) return;
    stuk.beoordeelPad = oordeelpadVan(van, maatregel);
    stuk.beoordeelTekst = er ? "Oordeel wijzigen" : "Beoordelen";
}

std::string beoordeelstand(const Planbeoordeling& van) {
    const std::string plan = "Plan " + std::to_string(van.planversie);
    switch (van.opvolging.stand.stap) {
        case Opvolgstap::planIngediend:
            return plan +
                   " is ingediend. Beoordeel elke maatregel en het plan als geheel, en leg het "
                   "oordeel dan voor aan een tweede inspecteur.";
        case Opvolgstap::planVoorgelegd:
            return van.voorlegger + " legde het oordeel over plan " +
                   std::to_string(van.planversie) + " voor. Een tweede inspecteur beslist mee.";
        case Opvolgstap::planMaken:
            return "De organisatie werkt aan een volgend plan. Dit is het oordeel over plan " +
                   std::to_string(van.planversie) + ".";
        default:
            return plan + " is aanvaard.";
    }
}

std::string watErDanGebeurt(const Planbeoordeling& van) {
    const auto geheel = van.oordelen.find(kHelePlan);
    const bool terug =
        geheel != van.oordelen.end() && geheel->second.uitkomst == Planuitkomst::terug;
    return terug ? "Als u het eens bent, gaat het plan terug naar de organisatie. Die leest dan "
                   "het oordeel en wat er ontbreekt."
                 : "Als u het eens bent, is het plan aanvaard. De organisatie leest dan het "
                   "oordeel en voert het plan uit.";
}

Antwoord toonPlanoordelen(Aanvraag& aanvraag, const Poging& poging) {
    const Planbeoordeling van = leesPlanbeoordeling(aanvraag);
    const std::int64_t toets = van.opvolging.kop.nr;
    PlanoordelenPagina pagina;
    pagina.pad = oordeelpad(toets);
    pagina.versie = van.opvolging.kop.versie;
    pagina.terugPad = opvolgpad(toets);
    pagina.stand = beoordeelstand(van);
    pagina.inDeWeg = alinea(van.inDeWeg);
    if (!van.terug.empty()) pagina.terug = van.terugDoor + " schreef:";
    pagina.terugReden = van.terug;
    pagina.gaten = gatenzin(van.plan.gaten());
    for (const auto& een : van.plan.maatregelen) {
        Planstuk stuk = planstuk(een, van.verschillen, van.planversie == 1);
        voegOordeelToe(stuk, van, een.nr);
        pagina.stukken.push_back(std::move(stuk));
    }
    pagina.geheel.naam = "Alle maatregelen samen";
    voegOordeelToe(pagina.geheel, van, kHelePlan);
    if (const auto geheel = van.oordelen.find(kHelePlan); geheel != van.oordelen.end())
        pagina.ontbreekt = geheel->second.ontbreekt;
    pagina.magVoorleggen = van.opvolging.magBeoordelen && van.inDeWeg.empty();
    pagina.magTerugnemen = van.opvolging.magOordeelTerugnemen;
    if (van.opvolging.magMeebeslissen) pagina.besluit = watErDanGebeurt(van);
    pagina.getypt = {aanvraag.veld("keuze"),      aanvraag.veld("reden"), "",
                     aanvraag.veld(kPrivacyveld), poging.vraagtReden,     poging.fouten};
    Raam raam = opvolgraam(aanvraag, van.opvolging.kop, "Oordeel over het plan", false,
                           {{"Opvolging", opvolgpad(toets)}});
    if (aanvraag.veld("gelukt") == "oordeel") raam.gelukt = "Het oordeel is opgeslagen.";
    if (aanvraag.veld("gelukt") == "zet") raam.gelukt = "Opgeslagen.";
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkPlanoordelen(Aanvraag& aanvraag) {
    return toonPlanoordelen(aanvraag, {});
}

void doeMetOordeel(Aanvraag& aanvraag, const std::string& keuze) {
    Werkplek& werkplek = aanvraag.werkplek();
    const std::int64_t toets = aanvraag.nummer("toets");
    if (keuze == "voorleggen")
        legPlanoordeelVoor(werkplek, aanvraag.handeling(), toets, aanvraag.versie());
    else if (keuze == "terugnemen")
        neemPlanoordeelTerug(werkplek, aanvraag.handeling(), toets);
    else if (keuze == "eens")
        stemInMetPlanoordeel(werkplek, aanvraag.handeling(), toets, aanvraag.versie());
    else if (keuze == "niet-eens")
        stemNietIn(werkplek, aanvraag.handeling(), toets, aanvraag.versie(), aanvraag.veld("reden"),
                   aanvraag.veld(kPrivacyveld));
    else
        throw Onvindbaar();
}

Antwoord kiesMetOordeel(Aanvraag& aanvraag) {
    const Poging poging = probeer([&] { doeMetOordeel(aanvraag, aanvraag.veld("keuze")); });
    if (!poging.gelukt()) return toonPlanoordelen(aanvraag, poging);
    return naar(oordeelpad(aanvraag.nummer("toets"), "?gelukt=zet"));
}

void vulVragen(PlanoordeelPagina& pagina, const Planoordeel& van) {
    for (const Planvraag vraag : kPlanvragen) {
        PlanoordeelPagina::Vraag een{std::string(naam(vraag)), std::string(vraagtekst(vraag)), {}};
        for (const Planantwoord antwoord : kPlanantwoorden)
            een.opties.push_back({std::string(naam(antwoord)), metHoofdletter(naam(antwoord)),
                                  van.antwoorden[static_cast<std::size_t>(vraag)] == antwoord});
        pagina.vragen.push_back(std::move(een));
    }
    pagina.motivering = van.motivering;
    pagina.ontbreekt = van.ontbreekt;
    pagina.termijn = van.termijn;
    pagina.uitkomsten = {
        {"aanvaard", "Het plan is aanvaard", van.uitkomst == Planuitkomst::aanvaard},
        {"terug", "Het plan gaat terug naar de organisatie", van.uitkomst == Planuitkomst::terug}};
}

/// What was typed, instead of what is stored.
void neemOordeelOver(PlanoordeelPagina& pagina, const Aanvraag& aanvraag, const Poging& poging) {
    for (PlanoordeelPagina::Vraag& een : pagina.vragen)
        for (Optie& optie : een.opties)
            optie.gekozen = optie.waarde == aanvraag.veld(een.naam);
    for (Optie& optie : pagina.uitkomsten)
        optie.gekozen = optie.waarde == aanvraag.veld("uitkomst");
    pagina.motivering = aanvraag.veld("motivering");
    pagina.ontbreekt = aanvraag.veld("ontbreekt");
    pagina.termijn = aanvraag.veld("termijn");
    pagina.privacyreden = aanvraag.veld(kPrivacyveld);
    pagina.vraagtPrivacyreden = poging.vraagtReden;
    pagina.fouten = poging.fouten;
    if (!poging.intussen) {
        pagina.versie = aanvraag.versie();
        return;
    }
    pagina.versie = poging.intussen->versie;
    pagina.intussen = intussenzin(*poging.intussen, aanvraag.persoon().nr);
}

Antwoord toonPlanoordeel(Aanvraag& aanvraag, std::int64_t maatregel, const Poging& poging) {
    const Planbeoordeling van = leesPlanbeoordeling(aanvraag);
    if (!van.opvolging.magBeoordelen)
        throw NietNu("Dit oordeel kan nu niet worden gewijzigd. Bekijk hoe ver het plan is.");
    const std::int64_t toets = van.opvolging.kop.nr;
    const bool heel = maatregel == kHelePlan;
    const auto* stuk = heel ? nullptr : van.plan.maatregel(maatregel);
    if (!heel && !stuk) throw Onvindbaar();
    const auto er = van.oordelen.find(maatregel);
    const Planoordeel nu = er == van.oordelen.end() ? Planoordeel{} : er->second;
    PlanoordeelPagina pagina;
    pagina.pad = oordeelpadVan(van, maatregel);
    pagina.terugPad = oordeelpad(toets);
    pagina.versie = nu.versie;
    pagina.heel = heel;
    if (stuk) pagina.stuk = {planstuk(*stuk, van.verschillen, van.planversie == 1)};
    vulVragen(pagina, nu);
    if (!poging.gelukt()) neemOordeelOver(pagina, aanvraag, poging);
    if (poging.intussen) pagina.ander = {planantwoorden(nu)};
    Raam raam = opvolgraam(
        aanvraag, van.opvolging.kop,
        heel ? "Oordeel over het hele plan" : "Oordeel over maatregel " + std::to_string(maatregel),
        false, {{"Opvolging", opvolgpad(toets)}, {"Oordeel over het plan", oordeelpad(toets)}});
    raam.fouten = foutregels(poging.fouten);
    Antwoord uit = aanvraag.pagina(raam, pagina);
    if (poging.intussen) uit.status = 409;
    return uit;
}

Antwoord bewaarOordeelformulier(Aanvraag& aanvraag, std::int64_t maatregel) {
    const std::int64_t toets = aanvraag.nummer("toets");
    Planoordeelinvoer invoer;
    invoer.versie = aanvraag.versie();
    for (const Planvraag vraag : kPlanvragen)
        invoer.antwoorden[std::string(naam(vraag))] = aanvraag.veld(naam(vraag));
    invoer.motivering = aanvraag.veld("motivering");
    invoer.uitkomst = aanvraag.veld("uitkomst");
    invoer.ontbreekt = aanvraag.veld("ontbreekt");
    invoer.termijn = aanvraag.veld("termijn");
    invoer.privacyreden = aanvraag.veld(kPrivacyveld);
    const Poging poging = probeer([&] {
        bewaarPlanoordeel(aanvraag.werkplek(), aanvraag.handeling(), toets, maatregel, invoer);
    });
    if (!poging.gelukt()) return toonPlanoordeel(aanvraag, maatregel, poging);
    return naar(oordeelpad(toets, "?gelukt=oordeel"));
}

std::vector<Veldregel> oordeelvelden() {
    std::vector<Veldregel> uit{{"versie"},    {"motivering"}, {"uitkomst"},
                               {"ontbreekt"}, {"termijn"},    {kPrivacyveld}};
    for (const Planvraag vraag : kPlanvragen)
        uit.push_back({naam(vraag)});
    return uit;
}

}  // namespace

Routes planoordeelRoutes() {
    const auto van = [](Aanvraag& aanvraag) { return aanvraag.nummer("nr"); };
    return {
        {"GET",
         "/toets/{toets}/opvolging/oordeel",
         Voor::ingelogd,
         {{"gelukt"}},
         bekijkPlanoordelen},
        {"POST",
         "/toets/{toets}/opvolging/oordeel",
         Voor::ingelogd,
         {{"versie"}, {"keuze"}, {"reden"}, {kPrivacyveld}},
         kiesMetOordeel},
        {"GET",
         "/toets/{toets}/opvolging/oordeel/geheel",
         Voor::ingelogd,
         {},
         [](Aanvraag& aanvraag) { return toonPlanoordeel(aanvraag, kHelePlan, {}); }},
        {"POST", "/toets/{toets}/opvolging/oordeel/geheel", Voor::ingelogd, oordeelvelden(),
         [](Aanvraag& aanvraag) { return bewaarOordeelformulier(aanvraag, kHelePlan); }},
        {"GET",
         "/toets/{toets}/opvolging/oordeel/{nr}",
         Voor::ingelogd,
         {},
         [van](Aanvraag& aanvraag) { return toonPlanoordeel(aanvraag, van(aanvraag), {}); }},
        {"POST", "/toets/{toets}/opvolging/oordeel/{nr}", Voor::ingelogd, oordeelvelden(),
         [van](Aanvraag& aanvraag) { return bewaarOordeelformulier(aanvraag, van(aanvraag)); }},
    };
}

}  // namespace maatlat::web

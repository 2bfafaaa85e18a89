// SPDX-License-Identifier: EUPL-1.2
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "pages/formulierpagina.h"
#include "pages/onderzoek/doelvakken.h"
#include "pages/onderzoek/onderzoek_beheer_pagina.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/onderzoek/onderzoek_wijzigen.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/onderzoek/onderzoekraam.h"
#include "web/onderzoek/veranderingsregels.h"
#include "web/routes.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

Onderzoekbeheer beheer(Aanvraag& aanvraag) {
    return onderzoekbeheer(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.deel("onderzoek"));
}

std::string titelVan(const Onderzoekbeheer& van, const std::string& regelset) {
    for (const Kaderkeuze::Set& een : van.regelsets)
        if (een.naam == regelset) return een.titel;
    return regelset;
}

Raam beheerraam(const Aanvraag& aanvraag, const Onderzoekbeheer& van, const std::string& titel) {
    const std::string& id = van.onderzoek.id;
    Raam raam = aanvraag.raam(titel);
    raam.kruimels = {{"Onderzoeken", "/onderzoeken"}, {van.onderzoek.naam, onderzoekpad(id)}};
    if (titel.starts_with("Onderzoek beheren"))
        raam.kruimels.push_back({"Onderzoek beheren", "", true});
    else
        raam.kruimels.insert(
            raam.kruimels.end(),
            {{"Onderzoek beheren", onderzoekpad(id, "/beheer")}, {titel, "", true}});
    return raam;
}

std::string ofNietIngevuld(const std::string& tekst) {
    return tekst.empty() ? "nog niet ingevuld" : tekst;
}

OnderzoekBeheerPagina::Toets rij(const Onderzoekbeheer::Deelnemer& een) {
    return {een.kop.organisatie, toetspad(een.kop.nr), std::string(naam(een.kop.status)), {}, {}};
}

Antwoord toonBeheer(Aanvraag& aanvraag) {
    const Onderzoekbeheer van = beheer(aanvraag);
    const std::string& id = van.onderzoek.id;
    OnderzoekBeheerPagina pagina;
    if (van.overgenomen)
        pagina.meldingen.emplace_back(
            "Dit onderzoek is overgenomen uit een bestand. Wijzig het bestand en importeer het "
            "opnieuw.");
    if (van.gesloten)
        pagina.meldingen.push_back("Gesloten op " + datumEnTijd(van.geslotenOp) + " door " +
                                   van.geslotenDoor + ". Reden: " + van.gesloteneReden);
    const bool open = !van.overgenomen && !van.gesloten;
    pagina.nu = {{"Naam", van.onderzoek.naam},
                 {"Periode", datumInWoorden(van.onderzoek.periodeVan) + " tot en met " +
                                 datumInWoorden(van.onderzoek.periodeTot)},
                 {"Doel", ofNietIngevuld(van.onderzoek.doel)},
                 {"Grondslag", ofNietIngevuld(van.onderzoek.grondslag)},
                 {"Beslisregels", titelVan(van, van.onderzoek.regelset)}};
    for (const Onderzoekbeheer::Deelnemer& een : van.toetsen) {
        auto& regel = pagina.toetsen.emplace_back(rij(een));
        if (van.overgenomen) continue;
        if (!een.waaromNietEruit.empty())
            regel.uitleg = "Deze toets blijft in het onderzoek.";
        else if (open)
            regel.actiepad = onderzoekpad(id, "/eruit?toets=" + std::to_string(een.kop.nr));
    }
    for (const Onderzoekbeheer::Deelnemer& een : van.uitgehaald) {
        auto& regel = pagina.uitgehaald.emplace_back(rij(een));
        regel.uitleg = "Eruit gehaald op " + datumEnTijd(een.wanneer) + " door " + een.wie +
                       ". Reden: " + een.reden;
        if (open) regel.actiepad = onderzoekpad(id, "/terug?toets=" + std::to_string(een.kop.nr));
    }
    if (open) {
        pagina.wijzigPad = onderzoekpad(id, "/wijzigen");
        pagina.sluitPad = onderzoekpad(id, "/sluiten");
        if (!van.erbij.empty()) pagina.erbijPad = onderzoekpad(id, "/erbij");
    }
    if (van.gesloten) pagina.heropenPad = onderzoekpad(id, "/heropenen");
    pagina.beeldPad = onderzoekpad(id);
    pagina.teamPad = onderzoekpad(id, "/team");
    pagina.veranderdPad = onderzoekpad(id, "/veranderd");
    Raam raam = beheerraam(aanvraag, van, "Onderzoek beheren: " + van.onderzoek.naam);
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.pagina(raam, pagina);
}

Antwoord toonVeranderd(Aanvraag& aanvraag) {
    const std::string id = aanvraag.deel("onderzoek");
    const auto van = onderzoeksgeschiedenis(aanvraag.werkplek(), aanvraag.persoon(), id,
                                            aanvraag.blad(), kBlokkenPerBlad);
    OnderzoekVeranderdPagina pagina;
    pagina.veranderingen = veranderingsregels(van);
    pagina.bladeren =
        bladerbalk("Veranderingen", van.bladen, onderzoekpad(id, "/veranderd?pagina="));
    pagina.beeldPad = onderzoekpad(id);
    const std::string titel = "Wat er aan dit onderzoek veranderde";
    Raam raam = aanvraag.raam(titel);
    raam.kruimels = {
        {"Onderzoeken", "/onderzoeken"}, {van.naam, onderzoekpad(id)}, {titel, "", true}};
    return aanvraag.pagina(raam, pagina);
}

/// One act: its form, and what sending it does. All of them ask for a reason.
struct Formulier {
    const char* erachter;  ///< of its path
    const char* titel;
    const char* knop;
    const char* gelukt;
    std::vector<std::string> (*uitleg)(const Onderzoekbeheer&);
    /// Before the reason. `getypt`: with what came in.
    std::vector<FormulierPagina::Veld> (*velden)(const Aanvraag&, const Onderzoekbeheer&,
                                                 bool getypt, const std::vector<Veldfouten::Fout>&);
    void (*doe)(Aanvraag&);
};

Tekstveld redenveld(const std::string& getypt, const std::vector<Veldfouten::Fout>& fouten) {
    return {.kop = {.naam = "reden",
                    .label = "Reden",
                    .hint = "Deze reden blijft staan bij het onderzoek. Zet er geen "
                            "persoonsgegevens in.",
                    .fout = foutVan(fouten, "reden"),
                    .verplicht = true},
            .waarde = getypt};
}

Antwoord toon(Aanvraag& aanvraag, const Formulier& van, const std::vector<Veldfouten::Fout>& fouten,
              bool getypt) {
    const Onderzoekbeheer nu = beheer(aanvraag);
    FormulierPagina pagina{.hulp = Hulpplek::onderzoekBeheren,
                           .pad = onderzoekpad(nu.onderzoek.id, van.erachter),
                           .knop = van.knop};
    pagina.alineas = van.uitleg(nu);
    pagina.velden = van.velden(aanvraag, nu, getypt, fouten);
    pagina.velden.emplace_back(redenveld(getypt ? aanvraag.veld("reden") : "", fouten));
    pagina.erna = {{"Terug zonder iets te wijzigen", onderzoekpad(nu.onderzoek.id, "/beheer")}};
    Raam raam = beheerraam(aanvraag, nu, van.titel);
    raam.fouten = foutregels(fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord verstuur(Aanvraag& aanvraag, const Formulier& van) {
    const Poging poging = probeer([&] { van.doe(aanvraag); });
    if (!poging.gelukt()) return toon(aanvraag, van, poging.fouten, true);
    return naar(onderzoekpad(aanvraag.deel("onderzoek"), "/beheer?gelukt=") + van.gelukt);
}

using Velden = std::vector<FormulierPagina::Veld>;
using Fouten = std::vector<Veldfouten::Fout>;

Velden correctievelden(const Aanvraag& aanvraag, const Onderzoekbeheer& nu, bool getypt,
                       const Fouten& fouten) {
    const auto met = [&](const char* veld, const std::string& anders) {
        return getypt ? aanvraag.veld(veld) : anders;
    };
    Velden uit{Verborgen{"versie", met("versie", std::to_string(nu.versie))},
               Tekstveld{.kop = {.naam = "naam",
                                 .label = "Naam",
                                 .fout = foutVan(fouten, "naam"),
                                 .verplicht = true},
                         .waarde = met("naam", nu.onderzoek.naam)},
               Tekstveld{.kop = {.naam = "periodeVan",
                                 .label = "Eerste dag",
                                 .fout = foutVan(fouten, "periodeVan"),
                                 .verplicht = true},
                         .waarde = met("periodeVan", nu.onderzoek.periodeVan),
                         .soort = Tekstveld::Soort::datum},
               Tekstveld{.kop = {.naam = "periodeTot",
                                 .label = "Laatste dag",
                                 .fout = foutVan(fouten, "periodeTot"),
                                 .verplicht = true},
                         .waarde = met("periodeTot", nu.onderzoek.periodeTot),
                         .soort = Tekstveld::Soort::datum}};
    for (Tekstvak& een : doelvakken(met("doel", nu.onderzoek.doel),
                                    met("grondslag", nu.onderzoek.grondslag), fouten))
        uit.emplace_back(std::move(een));
    const std::string fout = foutVan(fouten, "regelset");
    if ((!nu.regelsVast.empty() && fout.empty()) || nu.regelsets.size() < 2) return uit;
    Keuzelijst regels{.kop = {.naam = "regelset", .label = "Beslisregels", .fout = fout},
                      .opties = {}};
    for (const Kaderkeuze::Set& een : nu.regelsets)
        regels.opties.push_back(
            {een.naam, een.titel, een.naam == met("regelset", nu.onderzoek.regelset)});
    uit.emplace_back(std::move(regels));
    return uit;
}

std::vector<std::string> correctieuitleg(const Onderzoekbeheer& nu) {
    std::vector<std::string> uit{
        "Wat nog open is, volgt meteen. Een rapport dat al is vastgesteld, houdt wat er stond."};
    if (!nu.regelsVast.empty()) uit.push_back(nu.regelsVast);
    return uit;
}

void corrigeer(Aanvraag& aanvraag) {
    corrigeerOnderzoek(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.deel("onderzoek"),
                       {aanvraag.versie(), aanvraag.veld("naam"), aanvraag.veld("periodeVan"),
                        aanvraag.veld("periodeTot"), aanvraag.veld("regelset"),
                        aanvraag.veld("reden"), aanvraag.veld("doel"), aanvraag.veld("grondslag")});
}

Keuzelijst organisatielijst(const char* veld, std::vector<Optie> opties, const std::string& gekozen,
                            const Fouten& fouten) {
    opties.insert(opties.begin(), {"", "Kies een organisatie"});
    for (Optie& een : opties)
        een.gekozen = een.waarde == gekozen;
    return {.kop = {.naam = veld,
                    .label = "Organisatie",
                    .fout = foutVan(fouten, veld),
                    .verplicht = true},
            .opties = std::move(opties)};
}

std::vector<Optie> opties(const std::vector<Onderzoekbeheer::Deelnemer>& van) {
    std::vector<Optie> uit;
    for (const Onderzoekbeheer::Deelnemer& een : van)
        if (een.waaromNietEruit.empty())
            uit.push_back({std::to_string(een.kop.nr), een.kop.organisatie});
    return uit;
}

Velden erbijvelden(const Aanvraag& aanvraag, const Onderzoekbeheer& nu, bool,
                   const Fouten& fouten) {
    std::vector<Optie> keuzes;
    for (const std::string& een : nu.erbij)
        keuzes.push_back({een, een});
    return {
        organisatielijst("organisatie", std::move(keuzes), aanvraag.veld("organisatie"), fouten)};
}

Velden eruitvelden(const Aanvraag& aanvraag, const Onderzoekbeheer& nu, bool,
                   const Fouten& fouten) {
    return {organisatielijst("toets", opties(nu.toetsen), aanvraag.veld("toets"), fouten)};
}

Velden terugvelden(const Aanvraag& aanvraag, const Onderzoekbeheer& nu, bool,
                   const Fouten& fouten) {
    return {organisatielijst("toets", opties(nu.uitgehaald), aanvraag.veld("toets"), fouten)};
}

Velden sluitvelden(const Aanvraag& aanvraag, const Onderzoekbeheer& nu, bool,
                   const Fouten& fouten) {
    if (nu.open.empty()) return {};
    return {Vinkjes{{.naam = "metOpen",
                     .label = "Toetsen die nog open zijn",
                     .fout = foutVan(fouten, "metOpen")},
                    {{"ja", "Sluit ook terwijl deze toetsen niet zijn vastgesteld",
                      aanvraag.veld("metOpen") == "ja"}}}};
}

std::vector<std::string> sluituitleg(const Onderzoekbeheer& nu) {
    std::vector<std::string> uit{
        "Na het sluiten komen er geen organisaties, teams en scores meer bij. Wat is vastgesteld, "
        "kan nog worden gepubliceerd. U kunt het onderzoek heropenen."};
    if (!nu.open.empty())
        uit.push_back("Nog niet vastgesteld: " + opsomming(nu.open) +
                      ". Deze toetsen blijven zoals ze zijn, en niemand kan erin verder.");
    return uit;
}

const Formulier kCorrigeer{"/wijzigen",     "Beschrijving of beslisregels wijzigen",
                           "Opslaan",       "gecorrigeerd",
                           correctieuitleg, correctievelden,
                           corrigeer};

const Formulier kErbij{
    "/erbij",
    "Organisatie toevoegen",
    "Toevoegen",
    "organisatie-erbij",
    [](const Onderzoekbeheer&) {
        return std::vector<std::string>{
            "De organisatie krijgt een toets in dit onderzoek. Daarna kiest u het team."};
    },
    erbijvelden,
    [](Aanvraag& aanvraag) {
        voegOrganisatieToe(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.deel("onderzoek"),
                           aanvraag.veld("organisatie"), aanvraag.veld("reden"));
    }};

const Formulier kEruit{
    "/eruit",
    "Uit het onderzoek halen",
    "Uit het onderzoek halen",
    "organisatie-eruit",
    [](const Onderzoekbeheer&) {
        return std::vector<std::string>{
            "De toets blijft bewaard. Wie hem kon lezen, kan hem nog lezen. Niemand kan er iets in "
            "wijzigen, en hij telt niet mee in tabellen, ranglijst en rapport. U kunt hem "
            "terugzetten."};
    },
    eruitvelden,
    [](Aanvraag& aanvraag) {
        haalUitOnderzoek(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.deel("onderzoek"),
                         aanvraag.getal("toets"), aanvraag.veld("reden"));
    }};

const Formulier kTerug{
    "/terug",
    "Terugzetten in het onderzoek",
    "Terugzetten",
    "organisatie-terug",
    [](const Onderzoekbeheer& nu) {
        return std::vector<std::string>{nu.uitgehaald.empty()
                                            ? "Er is geen toets uit dit onderzoek gehaald."
                                            : "De toets doet weer mee, met alles wat erin stond."};
    },
    terugvelden,
    [](Aanvraag& aanvraag) {
        zetTerugInOnderzoek(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.deel("onderzoek"),
                            aanvraag.getal("toets"), aanvraag.veld("reden"));
    }};

const Formulier kSluit{"/sluiten",
                       "Onderzoek sluiten",
                       "Sluiten",
                       "onderzoek-gesloten",
                       sluituitleg,
                       sluitvelden,
                       [](Aanvraag& aanvraag) {
                           sluitOnderzoek(aanvraag.werkplek(), aanvraag.handeling(),
                                          aanvraag.deel("onderzoek"), aanvraag.veld("reden"),
                                          aanvraag.veld("metOpen") == "ja");
                       }};

const Formulier kHeropen{
    "/heropenen",
    "Onderzoek heropenen",
    "Heropenen",
    "onderzoek-heropend",
    [](const Onderzoekbeheer& nu) {
        return std::vector<std::string>{nu.gesloten
                                            ? "Daarna kan iedereen verder waar het stil lag."
                                            : "Dit onderzoek is open."};
    },
    [](const Aanvraag&, const Onderzoekbeheer&, bool, const Fouten&) { return Velden(); },
    [](Aanvraag& aanvraag) {
        heropenOnderzoek(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.deel("onderzoek"),
                         aanvraag.veld("reden"));
    }};

template <const Formulier& Van>
Antwoord bekijkFormulier(Aanvraag& aanvraag) {
    return toon(aanvraag, Van, {}, false);
}

template <const Formulier& Van>
Antwoord verstuurFormulier(Aanvraag& aanvraag) {
    return verstuur(aanvraag, Van);
}

}  // namespace

Routes onderzoekBeheerRoutes() {
    return {
        {"GET", "/onderzoek/{onderzoek}/beheer", Voor::ingelogd, {{"gelukt"}}, toonBeheer},
        {"GET", "/onderzoek/{onderzoek}/veranderd", Voor::ingelogd, {{"pagina"}}, toonVeranderd},
        {"GET", "/onderzoek/{onderzoek}/wijzigen", Voor::ingelogd, {}, bekijkFormulier<kCorrigeer>},
        {"POST",
         "/onderzoek/{onderzoek}/wijzigen",
         Voor::ingelogd,
         {{"versie"},
          {"naam"},
          {"periodeVan"},
          {"periodeTot"},
          {"doel"},
          {"grondslag"},
          {"regelset"},
          {"reden"}},
         verstuurFormulier<kCorrigeer>},
        {"GET", "/onderzoek/{onderzoek}/erbij", Voor::ingelogd, {}, bekijkFormulier<kErbij>},
        {"POST",
         "/onderzoek/{onderzoek}/erbij",
         Voor::ingelogd,
         {{"organisatie"}, {"reden"}},
         verstuurFormulier<kErbij>},
        {"GET",
         "/onderzoek/{onderzoek}/eruit",
         Voor::ingelogd,
         {{"toets"}},
         bekijkFormulier<kEruit>},
        {"POST",
         "/onderzoek/{onderzoek}/eruit",
         Voor::ingelogd,
         {{"toets"}, {"reden"}},
         verstuurFormulier<kEruit>},
        {"GET",
         "/onderzoek/{onderzoek}/terug",
         Voor::ingelogd,
         {{"toets"}},
         bekijkFormulier<kTerug>},
        {"POST",
         "/onderzoek/{onderzoek}/terug",
         Voor::ingelogd,
         {{"toets"}, {"reden"}},
         verstuurFormulier<kTerug>},
        {"GET", "/onderzoek/{onderzoek}/sluiten", Voor::ingelogd, {}, bekijkFormulier<kSluit>},
        {"POST",
         "/onderzoek/{onderzoek}/sluiten",
         Voor::ingelogd,
         {{"metOpen"}, {"reden"}},
         verstuurFormulier<kSluit>},
        {"GET", "/onderzoek/{onderzoek}/heropenen", Voor::ingelogd, {}, bekijkFormulier<kHeropen>},
        {"POST",
         "/onderzoek/{onderzoek}/heropenen",
         Voor::ingelogd,
         {{"reden"}},
         verstuurFormulier<kHeropen>},
    };
}

}  // namespace maatlat::web

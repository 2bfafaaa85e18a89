// SPDX-License-Identifier: EUPL-1.2
// What is published, for everybody who logs in; what VT-management reads and says of its own; and
// by what law an onderzoek is published.
#include <string>
#include <utility>

#include "pages/opslagstatus.h"
#include "pages/privacyvraag.h"
#include "pages/publicatie/publicatie_paginas.h"
#include "reporting/publicatie/publicatiestatus.h"
#include "taal/tijd.h"
#include "taal/woordtelling.h"
#include "taal/zin.h"
#include "toetsing/publicatie/publicatiebesluiten.h"
#include "toetsing/publicatie/publicatieversie.h"
#include "toetsing/publicatie/regimes.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/http/adrescode.h"
#include "web/publicatie/besluitregels.h"
#include "web/publicatiemap.h"
#include "web/recordroutes.h"
#include "web/routes.h"
#include "web/stijlbeleid.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

Antwoord lijst(Aanvraag& aanvraag) {
    PublicatiesPagina pagina;
    for (const auto& van : publicaties(aanvraag.werkplek(), aanvraag.persoon())) {
        const Publicatiestatus status = publicatiestatus(van);
        PublicatiesPagina::Rij rij{van.organisatie,
                                   van.onderzoeknaam,
                                   status.zin,
                                   status.gewijzigd,
                                   status.melding,
                                   "",
                                   "",
                                   reactieBij(van)};
        if (const Publicatiebesluit* nu = van.nu(); nu && !nu->isOpgeschort()) {
            rij.rapportPad = "/publicaties/" + std::to_string(van.toets);
            rij.gegevensPad = rij.rapportPad + "/gegevens";
        }
        pagina.rijen.push_back(std::move(rij));
    }
    return aanvraag.pagina(aanvraag.raam("Gepubliceerde rapporten"), pagina);
}

Antwoord leesRapportVan(Aanvraag& aanvraag) {
    auto versie = leesPublicatie(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    return rapportantwoord({versie.kenmerk.naam, std::move(versie.html)},
                           aanvraag.veld("als") == "bestand");
}

Antwoord leesGegevensVan(Aanvraag& aanvraag) {
    auto versie = leesPublicatie(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    Antwoord uit;
    uit.soort = "application/json";
    uit.inhoud = std::move(versie.gegevens);
    uit.bestandsnaam = versie.kenmerk.naam.substr(0, versie.kenmerk.naam.rfind('.')) + ".json";
    return uit;
}

Antwoord vastgesteldRapport(Aanvraag& aanvraag) {
    return rapportantwoord(
        leesVastgesteld(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets")),
        aanvraag.veld("als") == "bestand");
}

// The reaction.

std::string reactiepad(std::int64_t toets) {
    return toetspad(toets, "/besluit");
}

/// Nothing as long as there is nothing to count.
std::string woordteller(const std::string& tekst, int meeste) {
    const int woorden = telWoorden(tekst);
    if (woorden == 0) return {};
    return "Uw reactie heeft " + hoeveel(woorden, {"woord", "woorden", true}) + ". Hoogstens " +
           std::to_string(meeste) + " mogen.";
}

PublicatiereactiePagina::Formulier reactieformulier(const Aanvraag& aanvraag,
                                                    const Publicatiereactiebeeld& beeld,
                                                    const Poging& poging) {
    PublicatiereactiePagina::Formulier uit;
    uit.pad = reactiepad(beeld.kop.nr);
    uit.conceptPad = reactiepad(beeld.kop.nr) + "/concept";
    uit.versie = std::to_string(beeld.reactie.versie);
    uit.uitleg =
        "Uw reactie komt bij het rapport te staan zolang dat is gepubliceerd. U kunt haar "
        "wijzigen tot en met " +
        datumInWoorden(beeld.besluit->reactieTot) + ". Zij heeft hoogstens " +
        std::to_string(beeld.besluit->meesteWoorden) + " woorden.";
    uit.tekst = beeld.reactie.tekst;
    if (beeld.concept_) {
        uit.tekst = beeld.concept_->inhoud.tekst("tekst");
        uit.versie = std::to_string(beeld.concept_->versie);
        uit.bericht = nogNietOpgeslagen(*beeld.concept_);
    }
    if (aanvraag.heeftVeld("tekst")) {
        uit.tekst = aanvraag.veld("tekst");
        uit.bericht.clear();
    }
    if (poging.intussen) {
        uit.versie = std::to_string(poging.intussen->versie);
        uit.bericht = (poging.intussen->auteur == aanvraag.persoon().nr
                           ? std::string("U hebt intussen zelf opgeslagen in een ander tabblad: \"")
                           : "Iemand anders van uw organisatie heeft intussen opgeslagen: \"") +
                      poging.intussen->inhoud.tekst("tekst") +
                      "\". Slaat u op, dan komt uw tekst daarvoor in de plaats. ";
    }
    uit.bericht = alinea({uit.bericht, woordteller(uit.tekst, beeld.besluit->meesteWoorden)});
    uit.privacyreden = aanvraag.veld(kPrivacyveld);
    uit.vraagtPrivacyreden = poging.vraagtReden;
    uit.fouten = poging.fouten;
    return uit;
}

Antwoord toonReactie(Aanvraag& aanvraag, const Poging& poging) {
    const Publicatiereactiebeeld beeld =
        publicatiereactiebeeld(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    PublicatiereactiePagina pagina;
    pagina.stand =
        beeld.besluiten.empty()
            ? "Het rapport over uw organisatie is vastgesteld. Er is nog geen besluit om "
              "het te publiceren."
            : "Hieronder staat wat er is besloten over publicatie van het rapport.";
    pagina.rapportPad = toetspad(beeld.kop.nr, "/vastgesteld");
    for (const Besluitregel& een : beeld.besluiten)
        pagina.besluiten.push_back(besluitdeel(een, false));
    if (beeld.magReageren) pagina.formulier = reactieformulier(aanvraag, beeld, poging);
    Raam raam = aanvraag.raam("Besluit over publicatie: " + beeld.kop.organisatie);
    zetWaarvan(raam, beeld.kop.organisatie, beeld.kop.onderzoekNaam);
    raam.kruimels = {{"Start", "/"}, {"Besluit over publicatie", "", true}};
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkReactie(Aanvraag& aanvraag) {
    return toonReactie(aanvraag, {});
}

Antwoord stuurReactie(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const bool telt = aanvraag.veld("keuze") == "tel";
    const Poging poging = probeer([&] {
        if (telt)
            bewaarReactieconcept(aanvraag.werkplek(), aanvraag.persoon(), toets, aanvraag.versie(),
                                 aanvraag.veld("tekst"));
        else
            bewaarReactie(aanvraag.werkplek(), aanvraag.handeling(), toets, aanvraag.versie(),
                          {aanvraag.veld("tekst"), aanvraag.veld(kPrivacyveld)});
    });
    if (!poging.gelukt() || telt) return toonReactie(aanvraag, poging);
    return naar(reactiepad(toets) +
                (werkPublicatiemapBij(aanvraag) ? "?gelukt=reactie" : "?gelukt=publicatiemap"));
}

Antwoord bewaarConceptreactie(Aanvraag& aanvraag) {
    std::string moment;
    const Poging poging = probeer([&] {
        moment =
            bewaarReactieconcept(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                                 aanvraag.versie(), aanvraag.veld("tekst"));
    });
    Opslagstatus status{.soort = Opslagstatus::Soort::alsConcept, .tijd = kloktijd(moment)};
    if (!poging.gelukt())
        status = {.soort = Opslagstatus::Soort::nietOpgeslagen,
                  .melding = poging.fouten.front().melding};
    return aanvraag.deelpagina(status, poging.gelukt() ? 200 : 422);
}

// By what law.

std::string regimepad(const std::string& onderzoek, const std::string& erachter = "") {
    return "/onderzoek/" + codeerParameter(onderzoek) + erachter;
}

OpenbaarmakingPagina::Regime regimedeel(const Openbaarmakingsregime& van) {
    OpenbaarmakingPagina::Regime uit;
    uit.naam = van.naam;
    const auto rij = [&](const char* naam, const std::string& waarde) {
        if (!waarde.empty()) uit.feiten.push_back({naam, waarde});
    };
    rij("Wet", van.grond);
    rij("Bron", van.bron);
    if (van.publiceert) {
        rij("Wachten na de bekendmaking",
            van.wachttijd ? tekst(*van.wachttijd) : "Niet: publiceren kan meteen");
        if (van.reactietermijn)
            rij("Reactie van de organisatie", "Tot " + tekst(*van.reactietermijn) +
                                                  " na de bekendmaking, hoogstens " +
                                                  std::to_string(van.meesteWoorden) + " woorden");
        rij("Rechtsmiddelen", van.rechtsmiddelen);
        rij("Redenen om iets weg te laten", opsomming(van.gronden));
        rij("Wie genoemd mag worden", opsomming(van.namen));
    }
    uit.open = van.open;
    return uit;
}

Antwoord toonRegimes(Aanvraag& aanvraag, const Poging& poging) {
    const std::string& id = aanvraag.deel("onderzoek");
    const Regimekeuze keuze = regimekeuze(aanvraag.werkplek(), aanvraag.persoon(), id);
    OpenbaarmakingPagina pagina;
    Stapformulier kies;
    kies.anker = "kiezen";
    kies.titel = "Kiezen";
    kies.pad = regimepad(id, "/openbaarmaking");
    kies.versie = std::to_string(keuze.versie);
    kies.keuze = "regime";
    kies.knop = "Sla op";
    std::vector<Optie> opties;
    for (const Openbaarmakingsregime& een : keuze.regimes) {
        opties.push_back(
            {een.id, een.naam,
             een.id == keuze.instelling.regime && een.publiceert == keuze.instelling.publicatie,
             een.grond});
        pagina.regimes.push_back(regimedeel(een));
    }
    kies.velden = {Keuzerondjes{{"regime", "Volgens welke wet wordt gepubliceerd?", "", "",
                                 foutVan(poging.fouten, "regime"), true, ""},
                                std::move(opties)}};
    pagina.formulieren = {std::move(kies)};
    Raam raam = aanvraag.raam("Openbaarmaking: " + keuze.onderzoekNaam);
    raam.kruimels = {{"Onderzoeken", "/onderzoeken"},
                     {keuze.onderzoekNaam, regimepad(id)},
                     {"Openbaarmaking", "", true}};
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkRegimes(Aanvraag& aanvraag) {
    return toonRegimes(aanvraag, {});
}

Antwoord kiesRegimeVan(Aanvraag& aanvraag) {
    const std::string& id = aanvraag.deel("onderzoek");
    const Poging poging = probeer([&] {
        kiesRegime(aanvraag.werkplek(), aanvraag.handeling(), id, aanvraag.versie(),
                   aanvraag.veld("regime"));
    });
    if (!poging.gelukt()) return toonRegimes(aanvraag, poging);
    return naar(regimepad(id, "/openbaarmaking?gelukt=regime"));
}

}  // namespace

Routes openbaarRoutes() {
    return {
        {"GET", "/publicaties", Voor::ingelogd, {}, lijst},
        {"GET", "/publicaties/{toets}", Voor::ingelogd, {{"als"}}, leesRapportVan},
        {"GET", "/publicaties/{toets}/gegevens", Voor::ingelogd, {}, leesGegevensVan},
        {"GET", "/toets/{toets}/vastgesteld", Voor::ingelogd, {{"als"}}, vastgesteldRapport},
        {"GET", "/toets/{toets}/besluit", Voor::ingelogd, {{"gelukt"}}, bekijkReactie},
        {"POST",
         "/toets/{toets}/besluit",
         Voor::ingelogd,
         {{"versie"}, {"keuze"}, {"tekst"}, {kPrivacyveld}},
         stuurReactie},
        {"POST",
         "/toets/{toets}/besluit/concept",
         Voor::ingelogd,
         {{"versie"}, {"sleutel"}, {"tekst"}, {kPrivacyveld}},
         bewaarConceptreactie},
        {"GET",
         "/onderzoek/{onderzoek}/openbaarmaking",
         Voor::ingelogd,
         {{"gelukt"}},
         bekijkRegimes},
        {"POST",
         "/onderzoek/{onderzoek}/openbaarmaking",
         Voor::ingelogd,
         {{"versie"}, {"keuze"}, {"regime"}},
         kiesRegimeVan},
    };
}

}  // namespace maatlat::web

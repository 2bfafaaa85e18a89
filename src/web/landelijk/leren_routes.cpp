// SPDX-License-Identifier: EUPL-1.2
// Who can learn from whom: the good practices of all rounds, and where an organisation stands.
#include <string>
#include <utility>

#include "domain/fouten.h"
#include "pages/landelijk/practiceregister_pagina.h"
#include "reporting/landelijk/plaatspagina.h"
#include "reporting/zinnen.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/landelijk/practiceregister.h"
#include "toetsing/landelijk/uw_plaats.h"
#include "toetsing/opvolging/toezicht.h"
#include "web/aanvraag.h"
#include "web/http/adrescode.h"
#include "web/opvolging/toezichtpaden.h"
#include "web/routes.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

constexpr Telbaar kPractice{"good practice", "good practices"};

Registervraag leesVraag(const Aanvraag& aanvraag) {
    return {aanvraag.veld("kader"), getrimd(aanvraag.veld("waar")),
            getrimd(aanvraag.veld("woorden"))};
}

/// The address of a page of the same search, up to its number.
std::string bladPad(const Registervraag& vraag) {
    std::string uit = "/good-practices?";
    const auto voeg = [&](const char* naam, const std::string& waarde) {
        if (!waarde.empty()) uit += std::string(naam) + "=" + codeerParameter(waarde) + "&";
    };
    voeg("waar", vraag.waar);
    voeg("woorden", vraag.woorden);
    voeg("kader", vraag.kader);
    return uit + "pagina=";
}

Organisatienaam naamVan(const Practiceorganisatie& een) {
    switch (een.weg) {
        case Practiceweg::toets:
            return {een.naam, toetspad(een.toets), ""};
        case Practiceweg::eigenRapport:
            return {een.naam, toetspad(een.toets, "/besluit"), "uw eigen organisatie"};
        case Practiceweg::publicatie:
            return {een.naam, "/publicaties/" + std::to_string(een.toets), ""};
        case Practiceweg::geen:
            break;
    }
    return {een.naam, "", ""};
}

/// At which verwachtingen it belongs, and whose word that is.
std::string waarbij(const Registerpractice& een) {
    std::string uit = "Thema " + een.thema + ": " + een.themanaam + ".";
    if (een.verwachtingen.empty()) return uit;
    uit += " Bij " + opsomming(een.verwachtingen);
    switch (een.plaatser) {
        case Plaatser::ons:
            return uit + ", geplaatst door Maatlat: het rapport noemt alleen het thema.";
        case Plaatser::team:
            return uit + ", zoals de tekst zelf zegt.";
        case Plaatser::bron:
            return uit + ", zoals het rapport zegt.";
        case Plaatser::niemand:
            break;
    }
    return uit + ".";
}

std::string bronVan(const Registerpractice& een) {
    std::string uit = een.onderzoekNaam + ", ";
    uit += een.vastgesteldOp.empty() ? periodeInWoorden(een.periodeVan, een.periodeTot)
                                     : "vastgesteld op " + datumInWoorden(een.vastgesteldOp);
    if (!een.bron.empty()) uit += ". " + een.bron;
    if (!een.plaats.empty()) uit += ", " + een.plaats;
    return uit + ".";
}

std::vector<Optie> plekken(const Registerblad& van, const std::string& gekozen) {
    std::vector<Optie> uit{{"", "Alles"}};
    const auto voeg = [&](const std::string& code, const std::string& label) {
        uit.push_back({code, label, code == gekozen});
    };
    if (!van.kader) return uit;
    for (const Thema& thema : van.kader->themas) {
        voeg(thema.code, "Thema " + thema.code + ": " + thema.naam);
        for (const Criterium& criterium : thema.criteria) {
            voeg(criterium.code, criterium.code + " " + criterium.tekst);
            for (const Verwachting& een : criterium.verwachtingen)
                if (een.beoordeeld) voeg(een.code, een.code + " " + een.tekst);
        }
    }
    return uit;
}

void vulVerwachting(const Registerblad& van, PracticeregisterPagina& uit) {
    if (!van.verwachting) return;
    uit.norm = van.verwachting->code + " " + van.verwachting->tekst;
    uit.voldoen = van.aantalVoldoen == 0
                      ? "Er is geen vastgestelde toets die u mag lezen met een voldoende hiervoor."
                      : metHoofdletter(hoeveel(van.aantalVoldoen, {"toets", "toetsen"})) +
                            " die u mag lezen of die " + (van.aantalVoldoen == 1 ? "is" : "zijn") +
                            " gepubliceerd, " + (van.aantalVoldoen == 1 ? "heeft" : "hebben") +
                            " hiervoor een voldoende.";
    for (const Practiceorganisatie& een : van.voldoen)
        uit.wie.push_back(naamVan(een));
    if (const int over = van.aantalVoldoen - static_cast<int>(van.voldoen.size()); over > 0)
        uit.meer = "En nog " + std::to_string(over) + " andere.";
}

Antwoord toonPractices(Aanvraag& aanvraag) {
    const Registervraag vraag = leesVraag(aanvraag);
    const Persoon& wie = aanvraag.persoon();
    const Registerblad van = practiceregister(aanvraag.werkplek(), wie, vraag, aanvraag.blad());
    PracticeregisterPagina uit{.hulp = wie.heeft(Rol::vtManagement) ? Hulpplek::lerenVanAnderen
                                                                    : Hulpplek::goodPractices};
    uit.plekken = plekken(van, vraag.waar);
    for (const Registerblad::Kaderkeus& een : van.kaders)
        uit.kaders.push_back({een.hash, een.naam, een.hash == van.kaders.front().hash});
    uit.woorden = vraag.woorden;
    uit.gefilterd = !vraag.woorden.empty() || (!vraag.waar.empty() && !van.onbekend);
    const int totaal = van.bladen.totaal();
    uit.hoeveel = totaal == 0 ? "Geen good practices" : metHoofdletter(hoeveel(totaal, kPractice));
    vulVerwachting(van, uit);
    for (const Registerpractice& een : van.practices) {
        PracticeregisterPagina::Practice regel{
            {}, een.tekst, een.opgemaakt, een.citaat, waarbij(een), bronVan(een), ""};
        for (const Practiceorganisatie& organisatie : een.organisaties)
            regel.organisaties.push_back(naamVan(organisatie));
        if (een.vastgesteldOp.empty() && mag(wie, Actie::landelijkBeeld))
            regel.rapportPad = "/onderzoek/" + codeerParameter(een.onderzoekId) + "/rapport";
        uit.practices.push_back(std::move(regel));
    }
    uit.bladeren = bladerbalk("Good practices", van.bladen, bladPad(vraag));
    Raam raam = aanvraag.raam("Good practices van alle onderzoeken");
    raam.kruimels = {{"Start", "/"}, {raam.titel, "", true}};
    if (van.onbekend) {
        uit.plekfout = "Deze code staat niet in dit kader. Kies uit de lijst.";
        raam.fouten = {{"waar", uit.plekfout}};
    }
    return aanvraag.pagina(raam, uit);
}

Antwoord toonPlaatsVan(Aanvraag& aanvraag, std::int64_t organisatie, const std::string& pad) {
    const Persoon& wie = aanvraag.persoon();
    const Plaatsbeeld beeld =
        plaatsbeeld(aanvraag.werkplek(), wie, organisatie, aanvraag.getal("toets"));
    const bool eigen = wie.heeft(Rol::vtManagement);
    PlaatsPagina pagina = plaatspagina(beeld, pad, eigen ? "u" : beeld.organisatie);
    pagina.erna = {{"Verhaal van " + beeld.organisatie, verhaalpad(organisatie)},
                   {"Good practices van alle onderzoeken", "/good-practices"}};
    if (beeld.zelfevaluaties > 0 && eigen)
        pagina.erna.push_back({"De eigen zelfevaluaties naast elkaar", "/zelfevaluatie/jaren"});
    Raam raam = aanvraag.raam(eigen ? "Uw plaats naast het land"
                                    : "Plaats van " + beeld.organisatie + " naast het land");
    if (eigen)
        raam.kruimels = {{"Start", "/"}};
    else
        raam.kruimels = {{"Verhaal van " + beeld.organisatie, verhaalpad(organisatie)}};
    raam.kruimels.push_back({raam.titel, "", true});
    return aanvraag.pagina(raam, pagina);
}

Antwoord toonPlaats(Aanvraag& aanvraag) {
    const std::int64_t nr = aanvraag.nummer("nr");
    return toonPlaatsVan(aanvraag, nr, "/organisatie/" + std::to_string(nr) + "/plaats");
}

Antwoord toonUwPlaats(Aanvraag& aanvraag) {
    const Persoon& wie = aanvraag.persoon();
    const std::int64_t nr =
        wie.heeft(Rol::vtManagement) ? organisatienummer(aanvraag.werkplek(), wie.organisatie) : 0;
    if (nr == 0) throw Onvindbaar();
    return toonPlaatsVan(aanvraag, nr, "/uw-plaats");
}

}  // namespace

Routes lerenRoutes() {
    return {
        {"GET",
         "/good-practices",
         Voor::ingelogd,
         {{"waar"}, {"woorden"}, {"kader"}, {"pagina"}},
         toonPractices},
        {"GET", "/uw-plaats", Voor::ingelogd, {{"toets"}}, toonUwPlaats},
        {"GET", "/organisatie/{nr}/plaats", Voor::ingelogd, {{"toets"}}, toonPlaats},
    };
}

}  // namespace maatlat::web

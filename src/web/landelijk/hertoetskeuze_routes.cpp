// SPDX-License-Identifier: EUPL-1.2
// By a rule a list of where hertoetsen could come, and opening those that were chosen together.
#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "domain/fouten.h"
#include "pages/landelijk/hertoetskeuze_pagina.h"
#include "taal/telzin.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/landelijk/hertoetsenkiezen.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/http/adrescode.h"
#include "web/onderzoek/onderzoekraam.h"
#include "web/routes.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

using Waar = Hertoetskandidaat::Waar;

Hertoetskeuzevraag vraagUit(const Aanvraag& aanvraag) {
    Hertoetskeuzevraag uit;
    uit.regel = aanvraag.veld("regel");
    uit.criterium = aanvraag.veld("criterium");
    if (const std::string getypt = aanvraag.veld("aantal"); !getypt.empty()) {
        constexpr int kMeeste = 10'000;
        const std::int64_t aantal = aanvraag.getal("aantal");
        if (aantal < 1 || aantal > kMeeste)
            throw Veldfouten("aantal", "Vul een aantal in van 1 tot en met 10.000.");
        uit.aantal = static_cast<int>(aantal);
    }
    return uit;
}

std::string waaromRang(const Hertoetskandidaat& een, int grens) {
    const std::string stand = "Voldoende op " + vanDe(een.voldoende, een.beoordeeld) + ".";
    switch (een.waar) {
        case Waar::erin:
            return stand;
        case Waar::opDeGrens:
            return stand + " Dat hebben er meer: op deze rang valt de grens.";
        case Waar::netErbuiten:
            return stand + (grens < 0 ? std::string()
                                      : " Dat is " + std::to_string(een.afstand - grens) +
                                            " meer dan de hoogste in de lijst.");
        case Waar::nietTeBeoordelen:
            break;
    }
    return "Nog niet elke verwachting is beoordeeld.";
}

std::string waaromOordeel(const Hertoetskandidaat& een, const std::string& criterium) {
    if (een.waar == Waar::nietTeBeoordelen)
        return "Criterium " + criterium + " is nog niet helemaal beoordeeld.";
    if (een.waar == Waar::erin) return "Onvoldoende op " + criterium + ".";
    return "Niet onvoldoende op " + criterium + ". Dat zou zo zijn als nog " +
           hoeveel(een.afstand, {"verwachting", "verwachtingen"}) + " onvoldoende was.";
}

std::string waaromTeLaat(const Hertoetskandidaat& een) {
    if (een.waar == Waar::erin)
        return "De laatste dag van een maatregel was " + datumInWoorden(een.dag) + ".";
    return "De laatste dag van een maatregel is " + datumInWoorden(een.dag) + ", over " +
           hoeveel(een.afstand, {"dag", "dagen"}) + ".";
}

std::string waarom(const Hertoetskeuzeblad& van, const Hertoetskandidaat& een) {
    switch (van.regel.soort) {
        case Hertoetsregelsoort::laagste:
            return waaromRang(een, van.grens);
        case Hertoetsregelsoort::onvoldoende:
            return waaromOordeel(een, van.regel.criterium);
        case Hertoetsregelsoort::maatregelTeLaat:
            break;
    }
    return waaromTeLaat(een);
}

std::string samenvatting(const Hertoetskeuzeblad& van) {
    if (van.vast == 0)
        return "Er staat nog geen toets van dit onderzoek vast. De lijst is er zodra de eerste "
               "toets is vastgesteld.";
    if (van.kandidaten.empty() && van.regel.soort == Hertoetsregelsoort::maatregelTeLaat)
        return "Geen enkele maatregel is over de termijn, of bijna. Van een overgenomen ronde kent "
               "Maatlat geen maatregelen.";
    std::string uit = "In de lijst: " + hoeveel(van.erin, {"organisatie", "organisaties"}) +
                      (van.bladen.aantal() > 1 ? ", op alle pagina's samen." : ".");
    if (van.nogTeKiezen > 0)
        uit += " De grens valt binnen een rang: kies daar nog " + std::to_string(van.nogTeKiezen) +
               " bij.";
    if (van.teWeinig)
        uit += " Er werd om " + std::to_string(van.regel.aantal) +
               " gevraagd; meer organisaties hebben geen rang.";
    return uit;
}

HertoetskeuzePagina::Rij rijVan(const Hertoetskeuzeblad& van, const Hertoetskandidaat& een,
                                const std::set<std::int64_t>* gekozen) {
    HertoetskeuzePagina::Rij uit;
    uit.organisatie = een.organisatie;
    uit.pad = toetspad(een.toets);
    uit.rang = een.rang == 0 ? "–" : std::to_string(een.rang);
    uit.aantal = vanDe(een.voldoende, een.beoordeeld);
    uit.waarom = waarom(van, een);
    uit.bezwaar = een.bezwaar;
    if (een.ander != 0) uit.ander = {"Naar die hertoets", toetspad(een.ander)};
    if (!een.bezwaar.empty()) return uit;
    uit.toets = std::to_string(een.toets);
    uit.vak = "toets-" + uit.toets;
    uit.aan = gekozen ? gekozen->contains(een.toets) : een.waar == Waar::erin;
    return uit;
}

void vulGroepen(HertoetskeuzePagina& pagina, const Hertoetskeuzeblad& van,
                const std::set<std::int64_t>* gekozen) {
    const std::array<std::tuple<Waar, const char*, std::string, std::string>, 4> kGroepen{
        {{Waar::erin, "erin", "In de lijst", ""},
         {Waar::opDeGrens, "grens", "Op de grens",
          "Deze organisaties staan gelijk. De regel zegt niet wie van hen erbij hoort: kies er " +
              std::to_string(van.nogTeKiezen) + "."},
         {Waar::netErbuiten, "buiten", "Net erbuiten", "Wie het dichtst bij de lijst staat."},
         {Waar::nietTeBeoordelen, "onvolledig", "Niet te zeggen",
          "Van deze organisaties is nog niet alles beoordeeld. Ze kunnen nog in de lijst komen."}}};
    for (const auto& [waar, id, kop, uitleg] : kGroepen) {
        HertoetskeuzePagina::Groep groep{id, kop, uitleg, {}};
        for (const Hertoetskandidaat& een : van.kandidaten)
            if (een.waar == waar) groep.rijen.push_back(rijVan(van, een, gekozen));
        if (!groep.rijen.empty()) pagina.groepen.push_back(std::move(groep));
    }
}

std::string adres(const std::string& id, const Hertoetsregel& regel) {
    std::string uit = onderzoekpad(id, "/hertoetskeuze") + "?regel=" + codeerParameter(regel.id);
    if (regel.aantal > 0) uit += "&aantal=" + std::to_string(regel.aantal);
    if (!regel.criterium.empty()) uit += "&criterium=" + codeerParameter(regel.criterium);
    return uit;
}

/// Ticks of another page are not sent along.
std::string alleenDitBlad(const Bladen& bladen) {
    if (bladen.aantal() == 1) return {};
    return " U opent alleen waar op deze pagina een vinkje staat: pagina " +
           std::to_string(bladen.blad()) + " van " + std::to_string(bladen.aantal()) +
           ". Doe de andere pagina's daarna.";
}

Antwoord toonKeuze(Aanvraag& aanvraag, Poging poging) {
    const std::string& id = aanvraag.deel("onderzoek");
    const bool gestuurd = !poging.gelukt();
    Hertoetskeuzevraag vraag;
    const Poging lezen = probeer([&] { vraag = vraagUit(aanvraag); });
    poging.fouten.insert(poging.fouten.end(), lezen.fouten.begin(), lezen.fouten.end());
    if (!lezen.gelukt()) vraag.regel = aanvraag.veld("regel");
    const Hertoetskeuzeblad van =
        leesHertoetskeuze(aanvraag.werkplek(), aanvraag.persoon(), id, vraag, aanvraag.blad());
    HertoetskeuzePagina pagina;
    pagina.pad = onderzoekpad(id, "/hertoetskeuze");
    for (const Hertoetsregel& een : hertoetsregels(aanvraag.werkplek()))
        pagina.regels.push_back({een.id, een.naam, een.id == van.regel.id});
    if (van.regel.aantal > 0) pagina.aantal = std::to_string(van.regel.aantal);
    if (van.regel.soort == Hertoetsregelsoort::onvoldoende)
        for (const Criterium* een : van.kader->criteria())
            pagina.criteria.push_back(
                {een->code, een->code + " " + een->tekst, een->code == van.regel.criterium});
    pagina.regel = van.regel.id;
    pagina.criterium = van.regel.criterium;
    pagina.bron = van.regel.bron;
    pagina.samenvatting = samenvatting(van);
    if (van.vast < van.toetsen && van.vast > 0)
        pagina.voorbehoud =
            "Van de " + std::to_string(van.toetsen) + " toetsen " +
            (van.vast == 1 ? "staat er 1 vast" : "staan er " + std::to_string(van.vast) + " vast") +
            ". De andere tellen hier nog niet mee, en kunnen de lijst veranderen.";
    std::set<std::int64_t> gekozen;
    if (gestuurd)
        for (const std::int64_t een : aanvraag.nummers("toets"))
            gekozen.insert(een);
    vulGroepen(pagina, van, gestuurd ? &gekozen : nullptr);
    pagina.kanOpenen = !van.waar.empty();
    pagina.waar =
        "De hertoetsen komen in het onderzoek “" + van.waar + "”." + alleenDitBlad(van.bladen);
    if (van.bladen.aantal() > 1) pagina.bladnummer = std::to_string(van.bladen.blad());
    pagina.streef = gestuurd ? aanvraag.veld("streef") : van.streef;
    pagina.fouten = poging.fouten;
    pagina.bladeren = bladerbalk("Organisaties", van.bladen, adres(id, van.regel) + "&pagina=");
    pagina.terugpad = onderzoekpad(id);
    Raam raam = aanvraag.raam("Hertoetsen kiezen");
    raam.breed = true;
    raam.kruimels = {{"Onderzoeken", "/onderzoeken"},
                     {van.onderzoekNaam, pagina.terugpad},
                     {raam.titel, "", true}};
    for (const Veldfouten::Fout& een : poging.fouten) {
        // There is no single field "toets": lead to the first that can be chosen.
        std::string veld = een.veld;
        if (veld == "toets") {
            veld.clear();
            for (const auto& groep : pagina.groepen)
                for (const auto& rij : groep.rijen)
                    if (veld.empty()) veld = rij.vak;
        }
        raam.fouten.push_back({veld, een.melding});
    }
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkKeuze(Aanvraag& aanvraag) {
    return toonKeuze(aanvraag, {});
}

Antwoord openKeuze(Aanvraag& aanvraag) {
    const std::string& id = aanvraag.deel("onderzoek");
    const Poging poging = probeer([&] {
        openGekozenHertoetsen(aanvraag.werkplek(), aanvraag.handeling(), id,
                              aanvraag.nummers("toets"), aanvraag.veld("streef"));
    });
    if (!poging.gelukt()) return toonKeuze(aanvraag, poging);
    std::string terug = onderzoekpad(id, "/hertoetskeuze") + "?gelukt=hertoetsen";
    for (const char* veld : {"regel", "aantal", "criterium", "pagina"})
        if (const std::string waarde = aanvraag.veld(veld); !waarde.empty())
            terug += "&" + std::string(veld) + "=" + codeerParameter(waarde);
    return naar(terug);
}

}  // namespace

Routes hertoetskeuzeRoutes() {
    return {
        {"GET",
         "/onderzoek/{onderzoek}/hertoetskeuze",
         Voor::ingelogd,
         {{"regel"}, {"aantal"}, {"criterium"}, {"pagina"}, {"gelukt"}},
         bekijkKeuze},
        {"POST",
         "/onderzoek/{onderzoek}/hertoetskeuze",
         Voor::ingelogd,
         {{"regel"}, {"aantal"}, {"criterium"}, {"pagina"}, {"toets", true}, {"streef"}},
         openKeuze},
    };
}

}  // namespace maatlat::web

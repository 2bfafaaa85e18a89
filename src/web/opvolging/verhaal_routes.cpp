// SPDX-License-Identifier: EUPL-1.2
// The story of one organisation, in time order.
#include <algorithm>
#include <string>

#include "domain/fouten.h"
#include "pages/opvolging/verhaal_pagina.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/opvolging/verhaal.h"
#include "toetsing/toegang.h"
#include "web/aanvraag.h"
#include "web/gelukt.h"
#include "web/opvolging/toezichtpaden.h"
#include "web/routes.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

std::string padVan(std::int64_t organisatie, const Verhaalregel& regel) {
    switch (regel.plek) {
        case Verhaalplek::toets:
            return toetspad(regel.nr);
        case Verhaalplek::vastgesteld:
            return toetspad(regel.nr, "/besluit");
        case Verhaalplek::publicatie:
            return "/publicaties/" + std::to_string(regel.nr);
        case Verhaalplek::steekproef:
            return toetspad(regel.nr, "/steekproef/" + std::to_string(regel.binnen));
        case Verhaalplek::opvolging:
            return toetspad(regel.nr, "/opvolging");
        case Verhaalplek::feit:
            return feitpad(organisatie, regel.nr);
        case Verhaalplek::organisatie:
            return "/organisatie/" + std::to_string(regel.nr);
        case Verhaalplek::geen:
            break;
    }
    return {};
}

std::string doetekst(Feitsoort soort) {
    switch (soort) {
        case Feitsoort::instellen:
            return "Verscherpt toezicht instellen";
        case Feitsoort::verlengen:
            return "Verscherpt toezicht verlengen";
        case Feitsoort::opheffen:
            return "Verscherpt toezicht opheffen";
        case Feitsoort::aanwijzing:
            return "Aanwijzing opschrijven";
        case Feitsoort::bevel:
            return "Bevel opschrijven";
        case Feitsoort::last:
            return "Last opschrijven";
        case Feitsoort::boete:
            return "Boete opschrijven";
        case Feitsoort::uitkomst:
            return "Uitkomst zonder scores opschrijven";
    }
    return {};
}

const Toezichtperiode* lopendePeriode(const Toezichtbeeld& beeld) {
    const Toezichtperiode* een = lopende(beeld.perioden);
    return een && een->loopt() ? een : nullptr;
}

/// Who reads only what was published is not told that there is nothing else.
std::string standwoorden(const Toezichtbeeld& beeld) {
    const std::string stand = metHoofdletter(naam(beeld.stand));
    if (beeld.leestBesluiten) return stand;
    return beeld.stand == Toezichtstand::geen ? "Over verscherpt toezicht is niets gepubliceerd"
                                              : stand + ", volgens wat is gepubliceerd";
}

std::vector<Samenvattingsrij> standrijen(const Toezichtbeeld& beeld) {
    std::vector<Samenvattingsrij> uit{{"Stand op " + feitdag(beeld.vandaag), standwoorden(beeld)}};
    if (const Toezichtperiode* nu = lopendePeriode(beeld)) {
        uit.push_back({"Ingesteld op", feitdag(nu->begin())});
        uit.push_back({"Tot en met", nu->tot().empty() ? "niet bekend" : feitdag(nu->tot())});
        for (const Toezichtfeit& een : nu->feiten) {
            if (!geldt(een.stand)) continue;
            if (!een.aanTeTonen.empty())
                uit.push_back({"De organisatie laat zien", een.aanTeTonen});
            if (!een.ritme.empty()) uit.push_back({"Verslag", een.ritme});
        }
    }
    return uit;
}

/// A proposal waits, or the end has come and nobody decided.
std::string waarschuwing(const Toezichtbeeld& beeld) {
    const Toezichtperiode* nu = lopendePeriode(beeld);
    if (nu && !nu->tot().empty() && nu->tot() < beeld.vandaag)
        return "Het verscherpt toezicht duurde tot en met " + feitdag(nu->tot()) +
               ". Er is nog niet besloten om het te verlengen of op te heffen.";
    const Toezichtperiode* open = lopende(beeld.perioden);
    if (open && open->open())
        return "Er ligt een voorstel. Een landelijk coördinator die het niet zelf deed, beslist "
               "daarover.";
    return {};
}

VerhaalPagina::Regel regel(std::int64_t organisatie, const Verhaalregel& een) {
    return {een.tijd.empty() ? metHoofdletter(feitdag(een.dag)) : een.tijd, een.kop,
            padVan(organisatie, een), een.zinnen, een.merken};
}

/// Its own people find it under an address of their own.
std::string plaatspad(const Aanvraag& aanvraag, std::int64_t organisatie) {
    return aanvraag.persoon().heeft(Rol::vtManagement)
               ? "/uw-plaats"
               : "/organisatie/" + std::to_string(organisatie) + "/plaats";
}

Antwoord toon(Aanvraag& aanvraag) {
    const std::int64_t nr = aanvraag.nummer("nr");
    const bool heel = aanvraag.veld("alles") == "ja";
    const Verhaal beeld = verhaal(aanvraag.werkplek(), aanvraag.persoon(), nr, aanvraag.blad(),
                                  heel ? kRegelsOpPapier : kRegelsPerBlad);
    VerhaalPagina pagina{.hulp = aanvraag.persoon().heeft(Rol::vtManagement)
                                     ? Hulpplek::eigenVerhaal
                                     : Hulpplek::verhaalLezen};
    if (beeld.leven.ging) {
        pagina.gegaan = beeld.leven.ging->opvolgernaam;
        pagina.gegaanPad = verhaalpad(beeld.leven.ging->opvolger);
    }
    pagina.waarschuwing = waarschuwing(beeld.toezicht);
    pagina.stand = standrijen(beeld.toezicht);
    for (const Feitsoort een : beeld.toezicht.kan)
        pagina.doen.push_back({doetekst(een), vastlegpad(nr, naam(een))});
    for (const Verhaalregel& een : beeld.regels)
        pagina.regels.push_back(regel(nr, een));
    pagina.bladeren = bladerbalk("Wat er gebeurde", beeld.bladen,
                                 verhaalpad(nr, heel ? "?alles=ja&pagina=" : "?pagina="));
    Raam raam = aanvraag.raam("Verhaal van " + beeld.leven.naam);
    if (!heel && beeld.bladen.aantal() > 1)
        pagina.erna.push_back(
            {"Het hele verhaal op één pagina, om af te drukken", verhaalpad(nr, "?alles=ja")});
    if (mag(aanvraag.persoon(), Actie::organisatiesLezen)) {
        pagina.erna.push_back({"Namen, rechtsvorm en drager van " + beeld.leven.naam,
                               "/organisatie/" + std::to_string(nr)});
        raam.kruimels = {{"Organisaties", "/organisaties"},
                         {beeld.leven.naam, "/organisatie/" + std::to_string(nr)},
                         {"Verhaal", "", true}};
    } else {
        raam.kruimels = {{"Start", "/"}, {raam.titel, "", true}};
    }
    if (beeld.leestPlaats)
        pagina.erna.push_back(
            {"Plaats van " + beeld.leven.naam + " naast het land", plaatspad(aanvraag, nr)});
    pagina.erna.push_back(
        {"Door de rondes heen", "/organisatie/" + std::to_string(nr) + "/rondes"});
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.pagina(raam, pagina);
}

Antwoord toonEigen(Aanvraag& aanvraag) {
    const Persoon& wie = aanvraag.persoon();
    const std::int64_t nr =
        wie.heeft(Rol::vtManagement) ? organisatienummer(aanvraag.werkplek(), wie.organisatie) : 0;
    if (nr == 0) throw Onvindbaar();
    return naar(verhaalpad(nr));
}

}  // namespace

Routes verhaalRoutes() {
    return {
        {"GET",
         "/organisatie/{nr}/verhaal",
         Voor::ingelogd,
         {{"pagina"}, {"alles"}, {"gelukt"}},
         toon},
        {"GET", "/mijn-organisatie", Voor::ingelogd, {}, toonEigen},
    };
}

}  // namespace maatlat::web

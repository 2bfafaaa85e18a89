// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/ijking.h"

#include <algorithm>
#include <optional>

#include "domain/fouten.h"
#include "store/onderzoek/vergelijkbaar_store.h"
#include "store/toets/veld_store.h"
#include "taal/getal.h"
#include "taal/tekst.h"
#include "taal/telzin.h"
#include "taal/zin.h"
#include "toetsing/handelen.h"
#include "toetsing/onderzoek/zelfevaluatiebegin.h"

namespace maatlat {

namespace {

using vergelijkbaarStore::Vergelijkbaar;

Score scoreVan(const Toetslezing& toets, const std::string& code) {
    const Veldsleutel sleutel{Veldsoort::score, code};
    return scoreMetNaam(veldStore::lees(toets, sleutel.tekst()).waarde)
        .value_or(Score::onbeoordeeld);
}

bool magErnaast(const Toetsinzage& zelf, const Vergelijkbaar& een) {
    if (een.soort == Toetssoort::zelfevaluatie || een.kaderHash != zelf.kop().kaderHash)
        return false;
    try {
        const Toetsinzage inspectie(zelf.werkplek(), zelf, zelf.persoon(), een.nr,
                                    Actie::ijkbaarLezen);
        return true;
    } catch (const Onvindbaar&) {
        return false;
    } catch (const NietNu&) {  // it was opened again for a next editie
        return false;
    }
}

void telMee(IJking& uit, IJkverschil verschil) {
    switch (verschil) {
        case IJkverschil::nietTeZien:
            ++uit.nietTeZien;
            return;
        case IJkverschil::gelijk:
            ++uit.gelijk;
            break;
        case IJkverschil::strenger:
            ++uit.verschillen.strenger;
            break;
        case IJkverschil::milder:
            ++uit.verschillen.milder;
            break;
    }
    ++uit.vergeleken;
}

void vergelijk(IJking& uit, const Toetsinzage& zelf, std::int64_t naast) {
    const Toetsinzage inspectie(zelf.werkplek(), zelf, zelf.persoon(), naast, Actie::ijkbaarLezen);
    for (const Criterium* criterium : zelf.kader()->criteria()) {
        IJking::Deel deel{criterium->code, criterium->tekst, {}};
        for (const Verwachting& een : criterium->verwachtingen) {
            if (!een.beoordeeld) continue;
            IJkrij& rij = deel.rijen.emplace_back();
            rij.code = een.code;
            rij.tekst = een.tekst;
            rij.zelf = scoreVan(zelf, een.code);
            rij.inspectie = scoreVan(inspectie, een.code);
            rij.verschil = ijkverschil(rij.zelf, rij.inspectie);
            telMee(uit, rij.verschil);
        }
        if (!deel.rijen.empty()) uit.criteria.push_back(std::move(deel));
    }
    uit.kans = tekentoets(uit.verschillen);
}

IJking maakIJking(const Toetsinzage& zelf, std::int64_t naast) {
    if (zelf.kop().soort != Toetssoort::zelfevaluatie) throw Onvindbaar();
    IJking uit;
    uit.kop = zelf.kop();
    uit.eigen = zelf.doelwit().eigenOrganisatie;
    for (const Vergelijkbaar& een : vergelijkbaarStore::van(zelf, uit.kop.organisatieNu)) {
        if (een.nr == uit.kop.nr) uit.zelf = vergelijkbareNaam(een);
        if (magErnaast(zelf, een)) uit.keuzes.push_back({een.nr, vergelijkbareNaam(een), false});
    }
    if (uit.keuzes.empty() && naast == 0) return uit;
    const auto gekozen = naast == 0 ? uit.keuzes.begin()
                                    : std::ranges::find(uit.keuzes, naast, &IJking::Keuze::toets);
    if (gekozen == uit.keuzes.end()) throw Onvindbaar();
    gekozen->gekozen = true;
    uit.inspectie = gekozen->naam;
    vergelijk(uit, zelf, gekozen->toets);
    return uit;
}

std::string wieWas(bool eigen) {
    return eigen ? "u" : "de organisatie";
}

std::string tellingzin(const IJking& van) {
    const std::string punten = std::to_string(van.vergeleken);
    const auto was = [&](int aantal, const char* hoe) {
        return "op " + std::to_string(aantal) + " " + hoe;
    };
    return metHoofdletter(wieWas(van.eigen)) + " was op " +
           std::to_string(van.verschillen.strenger) + " van de " + punten +
           " vergeleken verwachtingen strenger dan de inspectie, en " +
           was(van.verschillen.milder, "milder") + ". Op " + std::to_string(van.gelijk) +
           " was de score gelijk.";
}

/// What can be said of a direction, of two differences or more.
std::string richtingzin(const IJking& van) {
    const Verschiltelling& telling = van.verschillen;
    const int nodig = minsteVerschillenVoorRichting();
    if (telling.totaal() < nodig)
        return "Over een richting zegt dit nog niets: daarvoor zijn minstens " + telwoord(nodig) +
               " verschillen nodig, alle naar dezelfde kant. Bekijk ze één voor één.";
    const std::string kans =
        "Zou strenger en milder even vaak voorkomen, dan is een verdeling die "
        "minstens zo scheef is er " +
        hoeVaak(van.kans) + ". ";
    if (van.kans >= kTekentoetsgrens)
        return kans + "Een vaste richting is hier dus niet aan te zien.";
    const bool milder = telling.milder > telling.strenger;
    return kans + "Dat wijst erop dat " + wieWas(van.eigen) + " " +
           (milder ? "zichzelf vaker milder" : "zichzelf vaker strenger") +
           " beoordeelt dan de inspectie doet.";
}

}  // namespace

std::string_view naam(IJkverschil verschil) {
    switch (verschil) {
        case IJkverschil::gelijk:
            return "gelijk";
        case IJkverschil::strenger:
            return "strenger dan de inspectie";
        case IJkverschil::milder:
            return "milder dan de inspectie";
        case IJkverschil::nietTeZien:
            break;
    }
    return "niet te vergelijken";
}

IJkverschil ijkverschil(Score zelf, Score inspectie) {
    const auto telt = [](Score een) {
        return een == Score::voldoende || een == Score::onvoldoende;
    };
    if (!telt(zelf) || !telt(inspectie)) return IJkverschil::nietTeZien;
    if (zelf == inspectie) return IJkverschil::gelijk;
    return zelf == Score::onvoldoende ? IJkverschil::strenger : IJkverschil::milder;
}

IJking ijking(Werkplek& werkplek, const Persoon& persoon, std::int64_t zelfevaluatie,
              std::int64_t naast) {
    return inzien(werkplek, persoon, zelfevaluatie, Actie::ijkingLezen,
                  [&](const Toetsinzage& zelf) { return maakIJking(zelf, naast); });
}

std::vector<std::string> ijkzinnen(const IJking& van) {
    if (van.criteria.empty()) return {};
    if (van.vergeleken == 0)
        return {
            "Er is geen verwachting waarbij beide een plus of een min gaven. Er valt dus niets "
            "te vergelijken."};
    std::vector<std::string> uit{tellingzin(van)};
    if (van.nietTeZien > 0)
        uit.push_back("Niet te vergelijken: " + std::to_string(van.nietTeZien) +
                      ". Daar gaf een van beide geen plus of min.");
    if (van.verschillen.totaal() == 0) {
        uit.push_back(
            "Er is geen verschil. Dat zegt niet dat elk oordeel klopt: ook samen kunt u "
            "hetzelfde over het hoofd zien.");
        return uit;
    }
    uit.push_back(richtingzin(van));
    uit.push_back(
        "Lees dit als een aanwijzing, niet als een oordeel. Verwachtingen die op elkaar "
        "lijken krijgen vaak dezelfde score, en tussen beide dagen kan er iets zijn "
        "veranderd. Een verschil is een goed begin van een gesprek.");
    return uit;
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "rules/opvolging/toezicht.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "domain/dag.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

using enum Toezichtstand;
using enum Toezichtzet;
using T = Toezichthoedanigheid;
using Gevolg = Toezichtgevolg;

// What does not stand here cannot be done.
constexpr std::array kToezichtovergangen{
    Toezichtovergang{geen, stelInstellenVoor, T::toezichthouder, Gevolg::voorstel,
                     instellenVoorgesteld},
    Toezichtovergang{opgeheven, stelInstellenVoor, T::toezichthouder, Gevolg::voorstel,
                     instellenVoorgesteld},
    Toezichtovergang{instellenVoorgesteld, besluitInstellen, T::tweede, Gevolg::besluit,
                     verscherpt},
    Toezichtovergang{instellenVoorgesteld, wijsAf, T::tweede, Gevolg::terug, geen, true},
    Toezichtovergang{instellenVoorgesteld, neemTerug, T::voorsteller, Gevolg::terug, geen, true},

    Toezichtovergang{verscherpt, verleng, T::beslisser, Gevolg::besluit, verlengd},
    Toezichtovergang{verscherpt, stelOpheffenVoor, T::toezichthouder, Gevolg::voorstel,
                     opheffenVoorgesteld},
    Toezichtovergang{verscherpt, stelIntrekkenVoor, T::toezichthouder, Gevolg::voorstel,
                     intrekkenVoorgesteld, true},
    Toezichtovergang{verlengd, verleng, T::beslisser, Gevolg::besluit, verlengd},
    Toezichtovergang{verlengd, stelOpheffenVoor, T::toezichthouder, Gevolg::voorstel,
                     opheffenVoorgesteld},
    Toezichtovergang{verlengd, stelIntrekkenVoor, T::toezichthouder, Gevolg::voorstel,
                     intrekkenVoorgesteld, true},

    Toezichtovergang{opheffenVoorgesteld, besluitOpheffen, T::tweede, Gevolg::besluit, opgeheven},
    Toezichtovergang{opheffenVoorgesteld, wijsAf, T::tweede, Gevolg::terug, geen, true},
    Toezichtovergang{opheffenVoorgesteld, neemTerug, T::voorsteller, Gevolg::terug, geen, true},
    Toezichtovergang{opgeheven, stelIntrekkenVoor, T::toezichthouder, Gevolg::voorstel,
                     intrekkenVoorgesteld, true},

    Toezichtovergang{intrekkenVoorgesteld, besluitIntrekken, T::tweede, Gevolg::ongedaan, geen},
    Toezichtovergang{intrekkenVoorgesteld, wijsAf, T::tweede, Gevolg::terug, geen, true},
    Toezichtovergang{intrekkenVoorgesteld, neemTerug, T::voorsteller, Gevolg::terug, geen, true},
};

/// Where a decision of this kind leads to.
Toezichtstand standNa(Feitsoort soort) {
    if (soort == Feitsoort::instellen) return verscherpt;
    return soort == Feitsoort::verlengen ? verlengd : opgeheven;
}

std::string naMaand(const std::string& dag, int maanden) {
    const auto van = dagUit(dag);
    return van ? iso(naMaanden(*van, maanden)) : std::string();
}

void eisInstellen(std::vector<Toezichtbezwaar>& uit, const std::vector<Toezichtperiode>& perioden,
                  const Toezichtfeit& nieuw) {
    for (const Toezichtperiode& een : perioden) {
        if (een.isVoorstel() || een.nr == nieuw.nr) continue;
        const std::string einde = een.opgeheven();
        if (einde.empty())
            uit.push_back({"dag", "Het verscherpt toezicht van " + feitdag(een.begin()) +
                                      " loopt nog. Hef dat eerst op, of verleng het."});
        else if (nieuw.dag < einde)
            uit.push_back(
                {"dag", "Van " + feitdag(een.begin()) + " tot " + feitdag(einde) +
                            " was er al verscherpt toezicht. Kies een dag daarna. Wilt u een "
                            "eerdere periode opschrijven, doe dat dan met de eerste te beginnen."});
    }
}

/// A stretch as it stood before this was written down: all of it for something new.
Toezichtperiode ervoor(Toezichtperiode van, const Toezichtfeit& nieuw) {
    if (nieuw.nr != 0)
        std::erase_if(van.feiten, [&](const Toezichtfeit& een) { return een.nr >= nieuw.nr; });
    return van;
}

void eisVervolg(std::vector<Toezichtbezwaar>& uit, const Toezichtperiode& van,
                const Toezichtfeit& nieuw) {
    if (nieuw.dag < van.begin())
        uit.push_back({"dag", "Het verscherpt toezicht is pas ingesteld op " +
                                  feitdag(van.begin()) + ". Kies die dag of een latere."});
    else if (nieuw.dag < van.laatste())
        uit.push_back({"dag", "Er is al een later besluit, van " + feitdag(van.laatste()) +
                                  ". Kies die dag of een latere."});
    if (nieuw.soort != Feitsoort::verlengen || van.tot().empty()) return;
    if (nieuw.dag > van.tot())
        uit.push_back({"dag", "Dit sluit niet aan: het verscherpt toezicht duurde tot en met " +
                                  feitdag(van.tot()) +
                                  ". Kies een dag tot en met die dag, of hef het op en stel het "
                                  "opnieuw in."});
    if (!nieuw.tot.empty() && nieuw.tot <= van.tot())
        uit.push_back({"tot", "Zonder verlenging duurt het al tot en met " + feitdag(van.tot()) +
                                  ". Kies een latere dag."});
}

/// Of what is corrected: what came after it stays after it.
void eisVoorVolgende(std::vector<Toezichtbezwaar>& uit, const Toezichtperiode& van,
                     const Toezichtfeit& nieuw) {
    for (const Toezichtfeit& een : van.feiten)
        if (nieuw.nr != 0 && een.nr > nieuw.nr && een.dag < nieuw.dag) {
            uit.push_back({"dag", "Het volgende besluit is van " + feitdag(een.dag) +
                                      ". Kies die dag of een eerdere."});
            return;
        }
}

}  // namespace

bool is(Toezichthoedanigheid hoedanigheid, const Toezichtbetrokkenheid& wie) {
    // Who belongs to an organisation, or did to this one, decides nothing about it.
    const bool vrij = !wie.werkteErbij && !wie.vtManagement;
    const bool beslisser = wie.coordinator && vrij;
    const bool toezichthouder = beslisser || (wie.inspecteur && wie.inspecteert && vrij);
    switch (hoedanigheid) {
        case T::toezichthouder:
            return toezichthouder;
        case T::beslisser:
            return beslisser;
        case T::tweede:
            return beslisser && !wie.voorsteller;
        case T::voorsteller:
            return toezichthouder && wie.voorsteller;
    }
    return false;
}

std::span<const Toezichtovergang> toezichtovergangen() {
    return kToezichtovergangen;
}

const Toezichtovergang* vindToezichtovergang(Toezichtstand van, Toezichtzet zet,
                                             const Toezichtbetrokkenheid& wie) {
    const auto* een =
        std::ranges::find_if(kToezichtovergangen, [&](const Toezichtovergang& overgang) {
            return overgang.van == van && overgang.zet == zet && is(overgang.wie, wie);
        });
    return een == kToezichtovergangen.end() ? nullptr : een;
}

Toezichtstand Toezichtverloop::stand() const {
    if (voorstel_) return *voorstel_;
    return besluiten_.empty() ? geen : besluiten_.back();
}

void Toezichtverloop::doe(const Toezichtovergang& overgang) {
    voorstel_.reset();
    switch (overgang.gevolg) {
        case Gevolg::voorstel:
            voorstel_ = overgang.naar;
            return;
        case Gevolg::besluit:
            besluiten_.push_back(overgang.naar);
            return;
        case Gevolg::ongedaan:
            if (!besluiten_.empty()) besluiten_.pop_back();
            return;
        case Gevolg::terug:
            return;
    }
}

Toezichtverloop verloopVan(std::span<const Toezichtfeit> feiten) {
    Toezichtverloop uit;
    for (const Toezichtfeit& een : feiten) {
        if (!isVerscherptToezicht(een.soort)) continue;
        if (geldt(een.stand)) uit.besluiten_.push_back(standNa(een.soort));
        if (een.stand == Feitstand::intrekkingVoorgesteld) uit.voorstel_ = intrekkenVoorgesteld;
        if (een.stand == Feitstand::voorgesteld)
            uit.voorstel_ =
                een.soort == Feitsoort::instellen ? instellenVoorgesteld : opheffenVoorgesteld;
    }
    return uit;
}

bool Toezichtperiode::loopt() const {
    return !verloop.besluiten().empty() && verloop.besluiten().back() != Toezichtstand::opgeheven;
}

bool Toezichtperiode::isVoorstel() const {
    return verloop.besluiten().empty();
}

std::string Toezichtperiode::begin() const {
    return feiten.empty() ? std::string() : feiten.front().dag;
}

std::string Toezichtperiode::tot() const {
    std::string uit;
    for (const Toezichtfeit& een : feiten)
        if (geldt(een.stand) && een.soort != Feitsoort::opheffen) uit = een.tot;
    return uit;
}

std::string Toezichtperiode::opgeheven() const {
    for (const Toezichtfeit& een : feiten)
        if (geldt(een.stand) && een.soort == Feitsoort::opheffen) return een.dag;
    return {};
}

const Toezichtfeit* Toezichtperiode::laatsteBesluit() const {
    const Toezichtfeit* uit = nullptr;
    for (const Toezichtfeit& een : feiten)
        if (geldt(een.stand)) uit = &een;
    return uit;
}

std::string Toezichtperiode::laatste() const {
    const Toezichtfeit* een = laatsteBesluit();
    return een ? een->dag : begin();
}

const Toezichtfeit* Toezichtperiode::open() const {
    for (const Toezichtfeit& een : feiten)
        if (een.stand == Feitstand::voorgesteld || een.stand == Feitstand::intrekkingVoorgesteld)
            return &een;
    return nullptr;
}

std::vector<Toezichtperiode> toezichtperioden(const std::vector<Toezichtfeit>& feiten) {
    std::vector<Toezichtfeit> tellen;
    std::ranges::copy_if(feiten, std::back_inserter(tellen), [](const Toezichtfeit& een) {
        return isVerscherptToezicht(een.soort) &&
               (geldt(een.stand) || een.stand == Feitstand::voorgesteld);
    });
    std::ranges::sort(tellen, {}, &Toezichtfeit::nr);
    std::vector<Toezichtperiode> uit;
    for (const Toezichtfeit& een : tellen) {
        auto plek = std::ranges::find(uit, een.periode, &Toezichtperiode::nr);
        if (plek == uit.end()) {
            uit.push_back({een.periode, {}, {}});
            plek = std::prev(uit.end());
        }
        plek->feiten.push_back(een);
    }
    for (Toezichtperiode& een : uit)
        een.verloop = verloopVan(een.feiten);
    std::ranges::stable_sort(uit, {}, &Toezichtperiode::begin);
    return uit;
}

const Toezichtperiode* lopende(const std::vector<Toezichtperiode>& perioden) {
    for (const Toezichtperiode& een : perioden)
        if (een.loopt() || een.isVoorstel() || een.open()) return &een;
    return nullptr;
}

Toezichtstand standNu(const std::vector<Toezichtperiode>& perioden) {
    if (const Toezichtperiode* een = lopende(perioden)) return een->verloop.stand();
    return perioden.empty() ? geen : perioden.back().verloop.stand();
}

std::vector<Toezichtbezwaar> dagbezwaren(const std::vector<Toezichtperiode>& perioden,
                                         const Toezichtfeit& nieuw, const std::string& vandaag) {
    std::vector<Toezichtbezwaar> uit;
    if (nieuw.dag > vandaag)
        uit.push_back(
            {"dag", "Deze dag komt nog. Vul dit in op of na " + feitdag(nieuw.dag) + "."});
    if (!nieuw.tot.empty() && nieuw.tot < nieuw.dag)
        uit.push_back({"tot", "Het einde ligt voor het begin. Wijzig een van beide dagen."});
    if (!uit.empty() || nieuw.dag.empty()) return uit;
    if (nieuw.soort == Feitsoort::instellen) eisInstellen(uit, perioden, nieuw);
    const auto van = std::ranges::find(perioden, nieuw.periode, &Toezichtperiode::nr);
    if (!isVerscherptToezicht(nieuw.soort) || van == perioden.end()) return uit;
    if (nieuw.soort != Feitsoort::instellen) eisVervolg(uit, ervoor(*van, nieuw), nieuw);
    eisVoorVolgende(uit, *van, nieuw);
    return uit;
}

std::string gewoneTot(Feitsoort soort, const std::string& dag) {
    if (soort == Feitsoort::instellen) return naMaand(dag, 6);
    const auto van = dagUit(dag);
    if (soort != Feitsoort::bevel || !van) return {};
    return iso(*van + std::chrono::days(7));
}

std::string feitdag(const std::string& dag) {
    if (dag.empty()) return "datum niet bekend";
    if (dag.size() != 7) return datumInWoorden(dag);
    return datumInWoorden(dag + "-01").substr(2);
}

std::string feittitel(const Toezichtfeit& feit) {
    const bool besloten = geldt(feit.stand) || feit.stand == Feitstand::ingetrokken;
    if (besloten || !isVerscherptToezicht(feit.soort)) return std::string(titel(feit.soort));
    return feit.soort == Feitsoort::instellen ? "Voorstel om verscherpt toezicht in te stellen"
                                              : "Voorstel om verscherpt toezicht op te heffen";
}

std::string inWoorden(const Totaal& totaal) {
    const auto met = [&](const std::string& aantal, const char* wat) {
        if (!totaal.van)
            return aantal + " " + (aantal == "1" ? "verwachting" : "verwachtingen") + " " + wat;
        return aantal + " van de " + std::to_string(*totaal.van) + " verwachtingen " + wat;
    };
    std::vector<std::string> delen;
    if (totaal.voldoende)
        delen.push_back(
            met(std::to_string(*totaal.voldoende) +
                    (totaal.hoogstens ? " of " + std::to_string(*totaal.hoogstens) : ""),
                "voldoende"));
    if (totaal.onvoldoende)
        delen.push_back(met(std::to_string(*totaal.onvoldoende), "onvoldoende"));
    return opsomming(delen);
}

}  // namespace maatlat

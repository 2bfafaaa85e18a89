// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/opvolging/toezichtkeuzes.h"

#include <algorithm>

#include "domain/dag.h"
#include "rules/publicatie/publicatiedag.h"

namespace maatlat {

namespace {

bool isAf(Feitstand stand) {
    return stand == Feitstand::afgewezen || stand == Feitstand::teruggenomen ||
           stand == Feitstand::ingetrokken;
}

}  // namespace

Toezichtzet zetBij(Feitsoort soort) {
    if (soort == Feitsoort::instellen) return Toezichtzet::stelInstellenVoor;
    return soort == Feitsoort::verlengen ? Toezichtzet::verleng : Toezichtzet::stelOpheffenVoor;
}

std::int64_t voorstellerVan(const Toezichtperiode* periode) {
    const Toezichtfeit* open = periode ? periode->open() : nullptr;
    return open ? open->persoon : 0;
}

const Toezichtovergang* overgangNu(const Organisatieinzage& inzage,
                                   const std::vector<Toezichtperiode>& perioden, Toezichtzet zet) {
    return vindToezichtovergang(standNu(perioden), zet,
                                inzage.betrokkenheid(voorstellerVan(lopende(perioden))));
}

bool kanNu(const Organisatieinzage& inzage, const std::vector<Toezichtperiode>& perioden,
           Feitsoort soort) {
    return !isVerscherptToezicht(soort) || overgangNu(inzage, perioden, zetBij(soort));
}

std::string waaromNietNu(Toezichtstand stand, Feitsoort soort) {
    using enum Toezichtstand;
    switch (stand) {
        case instellenVoorgesteld:
        case opheffenVoorgesteld:
        case intrekkenVoorgesteld:
            return "Er ligt al een voorstel. Een coördinator moet daar eerst over beslissen, of "
                   "wie het deed moet het terugnemen.";
        case geen:
        case opgeheven:
            return soort == Feitsoort::verlengen
                       ? "Er is nu geen verscherpt toezicht. Er is dus niets te verlengen."
                       : "Er is nu geen verscherpt toezicht. Er is dus niets op te heffen. Schrijf "
                         "eerst op dat het is ingesteld.";
        case verscherpt:
        case verlengd:
            break;
    }
    return soort == Feitsoort::instellen
               ? "Er is al verscherpt toezicht. Verleng het, of hef het eerst op."
               : "Dit kan nu niet, of niet door u. Een landelijk coördinator beslist hierover.";
}

const Toezichtperiode* periodeVan(const std::vector<Toezichtperiode>& perioden,
                                  const Toezichtfeit& feit) {
    const auto een = std::ranges::find(perioden, feit.periode, &Toezichtperiode::nr);
    return een == perioden.end() ? nullptr : &*een;
}

std::vector<Toezichtzet> zettenMet(const Organisatieinzage& inzage,
                                   const std::vector<Toezichtperiode>& perioden,
                                   const Toezichtfeit& feit) {
    std::vector<Toezichtzet> uit;
    const Toezichtperiode* periode = periodeVan(perioden, feit);
    if (!periode || !isVerscherptToezicht(feit.soort)) return uit;
    const Toezichtfeit* open = periode->open();
    const Toezichtfeit* laatste = periode->laatsteBesluit();
    const bool isOpen = open && open->nr == feit.nr;
    const bool isLaatste = !open && laatste && laatste->nr == feit.nr;
    for (const Toezichtovergang& een : toezichtovergangen()) {
        if (een.van != periode->verloop.stand() ||
            !is(een.wie, inzage.betrokkenheid(voorstellerVan(periode))))
            continue;
        const bool hierover = een.zet == Toezichtzet::stelIntrekkenVoor
                                  ? isLaatste
                                  : isOpen && een.gevolg != Toezichtgevolg::voorstel;
        if (hierover) uit.push_back(een.zet);
    }
    return uit;
}

bool isLaatstePeriode(const std::vector<Toezichtperiode>& perioden, const Toezichtfeit& feit) {
    return !perioden.empty() && perioden.back().nr == feit.periode;
}

bool magWijzigen(const Organisatieinzage& inzage, const Toezichtfeit& feit) {
    // Who proposes to take it back stands on its newest version.
    if (isAf(feit.stand) || feit.stand == Feitstand::intrekkingVoorgesteld) return false;
    if (feit.stand == Feitstand::voorgesteld)
        return feit.persoon == inzage.persoon().nr && inzage.mag(Actie::toezichtVastleggen);
    return inzage.mag(isVerscherptToezicht(feit.soort) ? Actie::toezichtBesluiten
                                                       : Actie::toezichtVastleggen);
}

const Openbaarmakingsregime* regimeMet(const Werkplek& werkplek, const std::string& id) {
    return vindRegime(werkplek.openbaarmaking().regimes, id);
}

std::string eersteDagVan(const Werkplek& werkplek, const Toezichtfeit& feit) {
    const auto* regime = regimeMet(werkplek, feit.regime);
    const auto dag = dagUit(feit.bekendgemaakt);
    if (!regime || !regime->publiceert || !dag) return {};
    return iso(publicatiedagen(*regime, *dag, werkplek.kalender()).eersteDag);
}

}  // namespace maatlat

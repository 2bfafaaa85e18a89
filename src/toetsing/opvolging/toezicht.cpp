// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/opvolging/toezicht.h"

#include <algorithm>
#include <array>
#include <utility>

#include "domain/fouten.h"
#include "store/onderzoek/organisatieleven_store.h"
#include "store/opvolging/toezicht_store.h"
#include "taal/tijd.h"
#include "toetsing/opvolging/toezichtkeuzes.h"
#include "toetsing/persoonsnaam.h"

namespace maatlat {

namespace {

constexpr std::array kSoorten{Feitsoort::instellen,  Feitsoort::verlengen, Feitsoort::opheffen,
                              Feitsoort::aanwijzing, Feitsoort::bevel,     Feitsoort::last,
                              Feitsoort::boete,      Feitsoort::uitkomst};

/// What goes past who may only read what was decided, or what was published.
void laatWeg(Toezichtfeit& feit) {
    if (feit.uitBericht) return;
    for (std::string* een : {&feit.motivering, &feit.aanTeTonen, &feit.ritme, &feit.grond,
                             &feit.uitkomst, &feit.bron, &feit.reden})
        een->clear();
    feit.toets = 0;
}

bool isBesloten(const Toezichtfeit& feit) {
    return geldt(feit.stand) || feit.stand == Feitstand::ingetrokken;
}

std::vector<Toezichtfeit> zichtbaar(std::vector<Toezichtfeit> feiten, const Toezichtbeeld& voor) {
    if (voor.leestAlles) return feiten;
    std::erase_if(feiten, [&](const Toezichtfeit& een) {
        return voor.leestBesluiten ? !isBesloten(een) : !isOpenbaar(een, voor.vandaag);
    });
    for (Toezichtfeit& een : feiten) {
        // That somebody proposes to take it back is of the inspectie alone.
        if (een.stand == Feitstand::intrekkingVoorgesteld) {
            een.stand = Feitstand::besloten;
            een.reden.clear();
        }
        if (!voor.leestBesluiten) laatWeg(een);
    }
    return feiten;
}

/// That somebody proposed to take a decision back and it was not done, and why: of the inspectie
/// alone. What then holds is what held before.
void laatVoorstellenTotIntrekkenWeg(std::vector<Toezichtfeit>& versies) {
    std::vector<Toezichtfeit> uit;
    bool nogVoorgesteld = false;
    for (Toezichtfeit& een : versies) {
        const bool terug = nogVoorgesteld && een.stand == Feitstand::besloten;
        nogVoorgesteld = een.stand == Feitstand::intrekkingVoorgesteld;
        if (!terug) uit.push_back(std::move(een));
    }
    versies = std::move(uit);
}

}  // namespace

Toezichtbeeld toezichtbeeld(const Organisatieinzage& inzage) {
    Toezichtbeeld uit;
    uit.organisatie = inzage.nr();
    uit.naam = inzage.leven().naam;
    uit.naamNu = inzage.naamNu();
    uit.vandaag = dagVan(inzage.werkplek().nu());
    uit.leestAlles = inzage.mag(Actie::toezichtLezen);
    uit.leestBesluiten = inzage.mag(Actie::toezichtbesluitLezen);
    uit.magVastleggen = inzage.mag(Actie::toezichtVastleggen) && !inzage.leven().ging;
    const auto alle = toezichtStore::alle(inzage);
    uit.aantal = static_cast<int>(alle.size());
    uit.feiten = zichtbaar(alle, uit);
    uit.perioden = toezichtperioden(uit.feiten);
    uit.stand = standNu(uit.perioden);
    if (!uit.magVastleggen) return uit;
    const auto perioden = toezichtperioden(alle);
    std::ranges::copy_if(kSoorten, std::back_inserter(uit.kan),
                         [&](Feitsoort soort) { return kanNu(inzage, perioden, soort); });
    return uit;
}

Toezichtbeeld toezichtbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t organisatie,
                            Actie actie) {
    return inzienBij(werkplek, persoon, organisatie, actie,
                     [](const Organisatieinzage& inzage) { return toezichtbeeld(inzage); });
}

std::string waaromNietNu(const Toezichtbeeld& beeld, Feitsoort soort) {
    if (std::ranges::find(beeld.kan, soort) != beeld.kan.end()) return {};
    if (!beeld.magVastleggen)
        return beeld.naam + " ging op in " + beeld.naamNu + ". Schrijf dit bij die organisatie op.";
    return waaromNietNu(beeld.stand, soort);
}

Feitbeeld feitbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t organisatie,
                    std::int64_t feit) {
    return inzienBij(werkplek, persoon, organisatie, Actie::toezichtbesluitLezen,
                     [&](const Organisatieinzage& inzage) {
                         Feitbeeld uit;
                         uit.organisatie = inzage.nr();
                         uit.naamNu = inzage.naamNu();
                         uit.versies = toezichtStore::versies(inzage, feit);
                         const bool alles = inzage.mag(Actie::toezichtLezen);
                         if (!alles) {
                             // The organisation reads what was decided, not how it came about.
                             laatVoorstellenTotIntrekkenWeg(uit.versies);
                             std::erase_if(uit.versies, [](const Toezichtfeit& een) {
                                 return !isBesloten(een) ||
                                        een.stand == Feitstand::intrekkingVoorgesteld;
                             });
                             const auto alle = toezichtStore::versies(inzage, feit);
                             if (!alle.empty() && !isBesloten(alle.back())) uit.versies.clear();
                         }
                         if (uit.versies.empty()) throw Onvindbaar();
                         for (const Toezichtfeit& een : uit.versies)
                             if (een.persoon != 0 && alles)
                                 uit.namen[een.persoon] = persoonsnaam(inzage, een.persoon);
                         if (const auto* regime = regimeMet(werkplek, uit.nu().regime))
                             uit.regimenaam = regime->naam;
                         uit.eersteDag = eersteDagVan(werkplek, uit.nu());
                         if (!alles || inzage.leven().ging) return uit;
                         const auto perioden = toezichtperioden(toezichtStore::alle(inzage));
                         uit.zetten = zettenMet(inzage, perioden, uit.nu());
                         if (!isLaatstePeriode(perioden, uit.nu()))
                             std::erase(uit.zetten, Toezichtzet::stelIntrekkenVoor);
                         uit.magWijzigen = magWijzigen(inzage, uit.nu());
                         return uit;
                     });
}

std::vector<Wachtendtoezicht> wachtendToezicht(Werkplek& werkplek, const Persoon& persoon) {
    return werkplek.database().lees([&](Sessie& sessie) {
        const std::string vandaag = dagVan(werkplek.nu());
        const bool beslist = persoon.heeft(Rol::coordinator);
        std::vector<Wachtendtoezicht> uit;
        for (const Toezichtperiode& een : toezichtperioden(
                 Organisatieinzage::lopendToezicht(sessie, persoon, Actie::toezichtVastleggen))) {
            const Toezichtfeit& van = een.feiten.front();
            const Toezichtfeit* open = een.open();
            if (open && beslist && open->persoon != persoon.nr)
                uit.push_back({van.organisatie, van.organisatienaam,
                               "Er ligt een voorstel waarover u kunt beslissen."});
            else if (!open && een.loopt() && !een.tot().empty() && een.tot() < vandaag)
                uit.push_back({van.organisatie, van.organisatienaam,
                               "Het duurde tot en met " + feitdag(een.tot()) +
                                   ". Verleng het, of hef het op."});
        }
        return uit;
    });
}

std::int64_t organisatienummer(Werkplek& werkplek, const std::string& naam) {
    return werkplek.database().lees(
        [&](Sessie& sessie) { return organisatielevenStore::nummer(sessie, naam); });
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/trekwerk.h"

#include <algorithm>
#include <map>
#include <set>

#include "domain/vastlegging.h"
#include "rules/steekproef/trekking.h"

namespace maatlat {

namespace {

constexpr int kMinsteReserve = 5;

/// Drawn by an earlier draw, also when it was replaced since.
bool isOoitGetrokken(const Steekproefdossier& een) {
    return een.stand == Dossierstand::getrokken || een.stand == Dossierstand::vervangen;
}

/// What the list says of a dossier, for who reads it.
std::string inLijst(const Populatie::Rij& rij) {
    Vastlegging uit;
    for (std::size_t i = 0; i < kLijstdatums.size(); ++i)
        if (rij.datums[i]) uit.voegToe(std::string(naam(kLijstdatums[i])), iso(*rij.datums[i]));
    for (const auto& [kolom, waarde] :
         {std::pair(Groepkolom::soort, rij.soort), std::pair(Groepkolom::gemeente, rij.gemeente)})
        if (!waarde.empty()) uit.voegToe(std::string(naam(kolom)), std::string(waarde));
    return uit.codeer();
}

int grootsteReserve(const Trekplan& plan) {
    int uit = kMinsteReserve;
    for (const Populatiegroep& groep : plan.groepen)
        uit = std::max(uit, groep.trek);
    return uit;
}

/// How many of a group come out of the draw: as many in reserve as are drawn, and at least five. Of
/// a group that nothing is drawn from there is no reserve.
int hoogsteVolgorde(int trek) {
    return trek == 0 ? 0 : trek + std::max(kMinsteReserve, trek);
}

/// What was picked on purpose may stand in the key beside the list, so the count alone does not
/// say.
bool heeftHeleLijst(const Sleutelbestand& sleutel, const Populatie& populatie,
                    const std::vector<Steekproefdossier>& getrokken) {
    if (sleutel.dossiers.size() < populatie.aantal()) return false;
    std::set<std::string_view> bekend;
    for (const auto& een : sleutel.dossiers)
        bekend.insert(een.first);
    return std::ranges::all_of(
        getrokken, [&](const Steekproefdossier& een) { return bekend.contains(een.pseudoniem); });
}

void wijsDubbelAan(std::vector<Steekproefdossier>& dossiers, int percentage) {
    std::vector<Steekproefdossier*> getrokken;
    for (Steekproefdossier& een : dossiers)
        if (een.telt()) getrokken.push_back(&een);
    std::ranges::sort(getrokken, {}, [](const Steekproefdossier* een) { return een->lot; });
    const std::size_t aantal = (getrokken.size() * static_cast<std::size_t>(percentage) + 99) / 100;
    for (std::size_t i = 0; i < aantal; ++i)
        getrokken[i]->dubbel = true;
}

}  // namespace

std::vector<Populatiegroep> overGebleven(const std::vector<Populatiegroep>& groepen,
                                         const std::vector<Steekproefdossier>& eerder) {
    std::vector<Populatiegroep> uit = groepen;
    for (Populatiegroep& groep : uit) {
        groep.trek = 0;
        groep.aantal -= std::ranges::count_if(eerder, [&](const Steekproefdossier& een) {
            return isOoitGetrokken(een) && een.groep == groep.naam;
        });
    }
    return uit;
}

std::vector<Steekproefdossier> trekOp(const Populatie& populatie,
                                      const Dossiersteekproef& steekproef, const Trekking& trekking,
                                      const std::vector<Steekproefdossier>& eerder,
                                      const std::string& bewarenTot) {
    Trekplan plan{steekproef.kolom, steekproef.groepen};
    std::map<std::string_view, int> trekPerGroep;
    for (std::size_t i = 0; i < plan.groepen.size(); ++i) {
        plan.groepen[i].trek = trekking.aantallen.at(i);
        trekPerGroep[steekproef.groepen[i].naam] = trekking.aantallen[i];
    }
    std::vector<Pseudoniem> alGetrokken;
    for (const Steekproefdossier& een : eerder)
        if (isOoitGetrokken(een)) alGetrokken.push_back(pseudoniemUit(een.pseudoniem).value());

    // What somebody picked keeps its place when it would only be a reserve. The reserve of its
    // group ends before it: reserves are used in the order of their lots, without a gap.
    std::set<std::string> gericht;
    for (const Steekproefdossier& een : eerder)
        if (een.stand == Dossierstand::gericht) gericht.insert(een.pseudoniem);
    std::set<std::string> reserveOp;

    std::vector<Steekproefdossier> uit;
    for (const Getrokkene& een :
         trek(populatie, plan, trekking.startwaarde, alGetrokken, grootsteReserve(plan))) {
        if (een.volgorde > hoogsteVolgorde(trekPerGroep[een.groep])) continue;
        Steekproefdossier dossier;
        dossier.pseudoniem = pseudoniemTekst(populatie.pseudoniem(een.plaats));
        if (een.reserve && gericht.contains(dossier.pseudoniem)) reserveOp.insert(een.groep);
        if (een.reserve && reserveOp.contains(een.groep)) continue;
        dossier.stand = een.reserve ? Dossierstand::reserve : Dossierstand::getrokken;
        dossier.trekking = trekking.nr;
        dossier.groep = een.groep;
        dossier.lot = hex(een.lot);
        dossier.volgorde = een.volgorde;
        dossier.lijst = inLijst(populatie.rij(een.plaats));
        dossier.bewarenTot = bewarenTot;
        uit.push_back(std::move(dossier));
    }
    wijsDubbelAan(uit, steekproef.dubbelPercentage);
    return uit;
}

Sleutelbestand sleutelNa(const Sleutelbestand& sleutel, const Populatie& populatie,
                         const std::vector<Steekproefdossier>& eerder,
                         const std::vector<Steekproefdossier>& getrokken) {
    if (heeftHeleLijst(sleutel, populatie, getrokken)) return sleutel;
    std::set<std::string> blijft;
    for (const Steekproefdossier& een : eerder)
        if (een.stand != Dossierstand::reserve) blijft.insert(een.pseudoniem);
    for (const Steekproefdossier& een : getrokken)
        blijft.erase(een.pseudoniem);
    Sleutelbestand uit{sleutel.sleutel, {}};
    for (const auto& een : sleutel.dossiers)
        if (blijft.contains(een.first)) uit.dossiers.push_back(een);
    for (const Steekproefdossier& een : getrokken) {
        const auto plaats = populatie.plaats(pseudoniemUit(een.pseudoniem).value());
        uit.dossiers.emplace_back(een.pseudoniem,
                                  std::string(populatie.rij(plaats.value()).nummer));
    }
    return uit;
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/wijzigingen.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <utility>

#include "domain/toets/recordsleutel.h"
#include "taal/collatie.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/recordnaam.h"
#include "toetsing/recordtoegang.h"
#include "toetsing/recordvormen.h"
#include "toetsing/toets/toewijzingen.h"

namespace maatlat {

namespace {

using geschiedenisStore::Verandering;

/// A key with its part, in the order of the toets.
struct Plek {
    Toetsdeel onderdeel;
    std::string sleutel;

    bool operator<(const Plek& ander) const {
        if (onderdeel != ander.onderdeel) return onderdeel < ander.onderdeel;
        return staatEerder(sleutel, ander.sleutel);
    }
};

Plek plekVan(const Toetsinzage& inzage, const std::string& sleutel) {
    return {toetsdeelVan(*inzage.kader(), sleutel), sleutel};
}

/// Who may not read something, as notes, hears nothing of it.
std::vector<Verandering> leesbare(const Toetsinzage& inzage, std::vector<Verandering> versies) {
    std::erase_if(versies,
                  [&](const Verandering& een) { return !leestSleutel(inzage, een.sleutel); });
    return versies;
}

std::set<std::string> sleutelsIn(const std::vector<Verandering>& versies) {
    std::set<std::string> uit;
    for (const Verandering& een : versies)
        uit.insert(een.sleutel);
    return uit;
}

std::vector<Plek> inVolgorde(const Toetsinzage& inzage, const std::vector<Verandering>& versies) {
    std::vector<Plek> uit;
    for (const std::string& een : sleutelsIn(versies))
        uit.push_back(plekVan(inzage, een));
    std::ranges::sort(uit, std::less<>());
    return uit;
}

/// What one person changed, each record once.
Nieuws::Door vanEen(const Toetsinzage& inzage, std::int64_t nr,
                    const std::map<std::string, std::string>& wanneer) {
    std::vector<Plek> plekken;
    for (const auto& een : wanneer)
        plekken.push_back(plekVan(inzage, een.first));
    std::ranges::sort(plekken, std::less<>());
    Nieuws::Door uit{persoonsnaam(inzage, nr), {}, static_cast<int>(plekken.size())};
    for (const Plek& een : plekken) {
        if (uit.delen.empty() || uit.delen.back().naam != een.onderdeel.naam)
            uit.delen.push_back({een.onderdeel.naam, {}});
        uit.delen.back().rijen.push_back({een.sleutel, volleRecordnaam(inzage, een.sleutel),
                                          criteriumVan(*inzage.kader(), een.sleutel),
                                          wanneer.at(een.sleutel)});
    }
    return uit;
}

Vastlegging inhoudVan(const Toetsinzage& inzage, const std::string& sleutel, int versie) {
    const auto rij = geschiedenisStore::versie(inzage, sleutel, versie);
    if (!rij) return {};
    return metNamen(inzage, sleutel, Vastlegging::lees(rij->inhoud).value_or(Vastlegging()));
}

/// Of the versions that others made of one record, from old to new.
Recordwijziging wijzigingVan(const Toetsinzage& inzage, const Plek& plek,
                             const std::vector<Verandering>& versies) {
    Recordwijziging uit;
    uit.sleutel = plek.sleutel;
    uit.naam = volleRecordnaam(inzage, plek.sleutel);
    uit.onderdeel = plek.onderdeel.naam;
    uit.criterium = criteriumVan(*inzage.kader(), plek.sleutel);
    int eerste = 0;
    for (const Verandering& een : versies) {
        if (een.sleutel != plek.sleutel) continue;
        if (eerste == 0) eerste = een.versie;
        uit.wanneer = een.wanneer;
        const std::string wie = persoonsnaam(inzage, een.auteur);
        std::erase(uit.wie, wie);
        uit.wie.insert(uit.wie.begin(), wie);
    }
    uit.versie = geschiedenisStore::omvang(inzage, plek.sleutel).nieuwste;
    uit.was = inhoudVan(inzage, plek.sleutel, eerste - 1);
    uit.wordt = inhoudVan(inzage, plek.sleutel, uit.versie);
    const auto record = leesRecordsleutel(plek.sleutel);
    uit.heeftGeschiedenis = record && !veldenVan(record->soort).empty();
    return uit;
}

}  // namespace

Nieuws nieuws(const Toetsinzage& inzage) {
    const auto versies = leesbare(inzage, gezienStore::ongezien(inzage, inzage.persoon().nr));
    std::map<std::int64_t, std::map<std::string, std::string>> perPersoon;
    Nieuws uit;
    for (const Verandering& een : versies) {
        perPersoon[een.auteur][een.sleutel] = een.wanneer;
        if (uit.getoond.empty() || uit.getoond.back().sleutel != een.sleutel)
            uit.getoond.push_back({een.sleutel, een.versie});
        uit.getoond.back().versie = een.versie;
    }
    for (const auto& [nr, wanneer] : perPersoon)
        uit.door.push_back(vanEen(inzage, nr, wanneer));
    const Collatie volgorde;
    std::ranges::stable_sort(uit.door, [&](const Nieuws::Door& a, const Nieuws::Door& b) {
        return volgorde(a.wie, b.wie);
    });
    uit.aantal = static_cast<int>(uit.getoond.size());
    return uit;
}

void noteerGezien(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                  const std::vector<Getoond>& wat) {
    handel(werkplek, handeling, toets, Actie::toetsLezen,
           [&](const auto& transactie) { gezienStore::noteer(transactie, handeling.wie.nr, wat); });
}

Wijzigingenloop wijzigingenloop(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                const Loopplaats& waar) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        Wijzigingenloop uit;
        uit.kop = inzage.kop();
        const auto versies =
            leesbare(inzage, waar.alles ? gezienStore::vanAnderen(inzage, persoon.nr)
                                        : gezienStore::ongezien(inzage, persoon.nr));
        const std::vector<Plek> plekken = inVolgorde(inzage, versies);
        uit.totaal = static_cast<int>(plekken.size());
        auto hier = plekken.begin();
        if (!waar.na.empty())
            hier = std::upper_bound(plekken.begin(), plekken.end(), plekVan(inzage, waar.na));
        else if (!waar.bij.empty())
            hier = std::lower_bound(plekken.begin(), plekken.end(), plekVan(inzage, waar.bij));
        if (hier != plekken.begin()) uit.vorige = (hier - 1)->sleutel;
        if (hier == plekken.end()) return uit;
        if (hier + 1 != plekken.end()) uit.volgende = (hier + 1)->sleutel;
        uit.plaats = static_cast<int>(hier - plekken.begin()) + 1;
        uit.nu = wijzigingVan(inzage, *hier, versies);
        return uit;
    });
}

int aantalTeZien(const Toetsinzage& inzage) {
    return static_cast<int>(
        sleutelsIn(leesbare(inzage, gezienStore::ongezien(inzage, inzage.persoon().nr))).size());
}

}  // namespace maatlat

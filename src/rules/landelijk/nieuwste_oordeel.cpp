// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/nieuwste_oordeel.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace maatlat {

namespace {

/// The newest day on which an organisation was judged, by its number.
using Dagen = std::map<std::int64_t, std::string>;

/// Whether its successor was judged as such.
bool isVervangen(const Beeldplek& van, const Dagen& dagen) {
    if (van.opgegaan.empty()) return false;
    return std::ranges::any_of(std::vector{van.opvolger, van.nu}, [&](std::int64_t ander) {
        const auto dag = dagen.find(ander);
        return dag != dagen.end() && dag->second >= van.opgegaan;
    });
}

}  // namespace

std::vector<std::size_t> nieuwsteOordelen(const std::vector<const Beeldplek*>& alle) {
    std::set<std::int64_t> opnieuw;
    for (const Beeldplek* een : alle)
        if (een->hertoetsVan != 0) opnieuw.insert(een->hertoetsVan);
    std::map<std::int64_t, std::size_t> nieuwste;
    for (std::size_t i = 0; i < alle.size(); ++i) {
        if (opnieuw.contains(alle[i]->toets)) continue;
        const auto [plek, eerste] = nieuwste.try_emplace(alle[i]->organisatie, i);
        if (!eerste && alle[plek->second]->dag <= alle[i]->dag) plek->second = i;
    }
    Dagen dagen;
    for (const auto& [organisatie, i] : nieuwste)
        dagen[organisatie] = alle[i]->dag;
    std::vector<std::size_t> uit;
    for (const auto& [organisatie, i] : nieuwste)
        if (!isVervangen(*alle[i], dagen)) uit.push_back(i);
    std::ranges::sort(uit);
    return uit;
}

}  // namespace maatlat

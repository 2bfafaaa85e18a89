// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <stdexcept>
#include <utility>

#include "rules/steekproef/trekking.h"

namespace maatlat {

namespace {

using Groepen = std::vector<Populatiegroep*>;

std::int64_t omvang(const Groepen& groepen) {
    std::int64_t uit = 0;
    for (const Populatiegroep* een : groepen)
        uit += een->aantal;
    return uit;
}

/// Gives one to the groups whose share of `aantal` is less than one, takes these away from the
/// groups and from `aantal`, and looks again: the others now share less.
void geefKleineGroepenEen(Groepen& groepen, std::int64_t& aantal) {
    while (true) {
        const std::int64_t alles = omvang(groepen);
        const auto klein = std::stable_partition(
            groepen.begin(), groepen.end(),
            [&](const Populatiegroep* een) { return aantal * een->aantal >= alles; });
        if (klein == groepen.end()) return;
        std::for_each(klein, groepen.end(), [](Populatiegroep* een) { een->trek = 1; });
        aantal -= groepen.end() - klein;
        groepen.erase(klein, groepen.end());
    }
}

/// The whole part of each share; what is left goes one by one to the largest remainders.
void verdeelNaarRest(Groepen groepen, std::int64_t aantal) {
    const std::int64_t alles = omvang(groepen);
    std::int64_t over = aantal;
    for (Populatiegroep* een : groepen) {
        een->trek = static_cast<int>(aantal * een->aantal / alles);
        over -= een->trek;
    }
    std::sort(groepen.begin(), groepen.end(),
              [&](const Populatiegroep* a, const Populatiegroep* b) {
                  const std::int64_t restA = aantal * a->aantal % alles;
                  const std::int64_t restB = aantal * b->aantal % alles;
                  if (restA != restB) return restA > restB;
                  return a->aantal != b->aantal ? a->aantal > b->aantal : a->naam < b->naam;
              });
    for (std::size_t i = 0; std::cmp_less(i, over); ++i)
        ++groepen[i]->trek;
}

}  // namespace

std::vector<Populatiegroep> verdeel(std::vector<Populatiegroep> groepen, int aantal) {
    Groepen open;
    for (Populatiegroep& een : groepen) {
        een.trek = 0;
        if (een.aantal > 0) open.push_back(&een);
    }
    if (std::cmp_less(aantal, open.size()) || aantal < 1 || aantal > omvang(open))
        throw std::invalid_argument("so many dossiers cannot be divided over these groups");
    std::int64_t rest = aantal;
    geefKleineGroepenEen(open, rest);
    if (!open.empty()) verdeelNaarRest(std::move(open), rest);
    return groepen;
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/mediaan.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace maatlat {

namespace {

double middelsteVan(std::vector<double> waarden) {
    if (waarden.empty()) return 0;
    std::ranges::sort(waarden);
    const std::size_t midden = waarden.size() / 2;
    if (waarden.size() % 2 == 1) return waarden[midden];
    return (waarden[midden - 1] + waarden[midden]) / 2.0;
}

/// Of each criterium, with `maat` of a telling as what is put in order.
template <class Maat>
std::vector<double> medianenVan(const Beoordeling& beoordeling, const Maat& maat) {
    std::vector<double> uit;
    for (const Criterium* criterium : beoordeling.kader().criteria()) {
        std::vector<double> waarden;
        for (const Toets& een : beoordeling.ronde().toetsen)
            if (const Telling telling = tel(een.scores, *criterium);
                beoordeling.teltMee(een) && telling.teltMee())
                waarden.push_back(maat(telling));
        uit.push_back(middelsteVan(std::move(waarden)));
    }
    return uit;
}

}  // namespace

double mediaan(std::vector<int> waarden) {
    return middelsteVan({waarden.begin(), waarden.end()});
}

std::vector<double> mediaanPerCriterium(const Beoordeling& beoordeling) {
    return medianenVan(beoordeling,
                       [](const Telling& een) { return static_cast<double>(een.voldoende); });
}

std::vector<double> mediaanAandeelPerCriterium(const Beoordeling& beoordeling) {
    return medianenVan(beoordeling, [](const Telling& een) {
        return static_cast<double>(een.voldoende) / een.beoordeeld();
    });
}

double mediaanInTotaal(const Beoordeling& beoordeling) {
    std::vector<int> waarden;
    for (const Toets& een : beoordeling.ronde().toetsen)
        if (beoordeling.teltMee(een))
            waarden.push_back(tel(een.scores, beoordeling.kader()).voldoende);
    return mediaan(std::move(waarden));
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/mediaan.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace maatlat {

double mediaan(std::vector<int> waarden) {
    if (waarden.empty()) return 0;
    std::ranges::sort(waarden);
    const std::size_t midden = waarden.size() / 2;
    if (waarden.size() % 2 == 1) return waarden[midden];
    return (waarden[midden - 1] + waarden[midden]) / 2.0;
}

std::vector<double> mediaanPerCriterium(const Beoordeling& beoordeling) {
    std::vector<double> uit;
    for (const Criterium* criterium : beoordeling.kader().criteria()) {
        std::vector<int> waarden;
        for (const Toets& een : beoordeling.ronde().toetsen)
            if (const Telling telling = tel(een.scores, *criterium);
                beoordeling.teltMee(een) && telling.teltMee())
                waarden.push_back(telling.voldoende);
        uit.push_back(mediaan(std::move(waarden)));
    }
    return uit;
}

double mediaanInTotaal(const Beoordeling& beoordeling) {
    std::vector<int> waarden;
    for (const Toets& een : beoordeling.ronde().toetsen)
        if (beoordeling.teltMee(een))
            waarden.push_back(tel(een.scores, beoordeling.kader()).voldoende);
    return mediaan(std::move(waarden));
}

}  // namespace maatlat

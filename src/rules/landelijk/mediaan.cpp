// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/mediaan.h"

#include <algorithm>

#include "rules/onderzoek/middelste.h"

namespace maatlat {

namespace {

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
        std::ranges::sort(waarden);
        uit.push_back(middelste(waarden));
    }
    return uit;
}

}  // namespace

std::vector<double> mediaanPerCriterium(const Beoordeling& beoordeling) {
    return medianenVan(beoordeling,
                       [](const Telling& een) { return static_cast<double>(een.voldoende); });
}

std::vector<double> mediaanAandeelPerCriterium(const Beoordeling& beoordeling) {
    return medianenVan(beoordeling, [](const Telling& een) {
        return static_cast<double>(een.voldoende) / een.beoordeeld();
    });
}

}  // namespace maatlat

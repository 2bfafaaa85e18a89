// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/tekentoets.h"

#include <algorithm>
#include <cmath>

#include "rules/kansen.h"

namespace maatlat {

double tekentoets(const Verschiltelling& verschillen) {
    const int totaal = verschillen.totaal();
    const int minst = std::min(verschillen.strenger, verschillen.milder);
    // By logarithms: with many differences a half to that power is no number any more.
    const double helften = totaal * std::log(2.0);
    double som = 0;
    for (int k = 0; k <= minst; ++k)
        som += std::exp(logKeuzes(totaal, k) - helften);
    return std::min(1.0, 2 * som);
}

int minsteVerschillenVoorRichting() {
    int uit = 1;
    while (tekentoets({uit, 0}) >= kTekentoetsgrens)
        ++uit;
    return uit;
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "domain/beslisregel.h"

#include <algorithm>
#include <array>

namespace maatlat {

std::string_view naam(Vergelijking vergelijking) {
    constexpr std::array<std::string_view, 5> namen{"precies", "minstens", "hoogstens", "meer dan",
                                                    "minder dan"};
    return namen[static_cast<std::size_t>(vergelijking)];
}

bool voldoet(const Telling& telling, const Voorwaarde& voorwaarde) {
    // Shares are compared as products of whole numbers, so that 50% and 51% are exact.
    long links = telling.van(voorwaarde.van);
    long rechts = voorwaarde.grens;
    if (voorwaarde.aandeel) {
        const bool telt =
            voorwaarde.van == Score::voldoende || voorwaarde.van == Score::onvoldoende;
        const long geheel = telt ? telling.beoordeeld() : telling.totaal();
        if (geheel == 0) return false;
        links *= 10000;
        rechts *= geheel;
    }
    switch (voorwaarde.vergelijking) {
        case Vergelijking::precies:
            return links == rechts;
        case Vergelijking::minstens:
            return links >= rechts;
        case Vergelijking::hoogstens:
            return links <= rechts;
        case Vergelijking::meerDan:
            return links > rechts;
        case Vergelijking::minderDan:
            return links < rechts;
    }
    return false;
}

bool noemtAllesNvt(const Clausule& clausule) {
    constexpr long kAlles = 10000;
    return std::any_of(clausule.voorwaarden.begin(), clausule.voorwaarden.end(),
                       [](const Voorwaarde& een) {
                           return een.van == Score::nvt && een.aandeel && een.grens == kAlles &&
                                  (een.vergelijking == Vergelijking::precies ||
                                   een.vergelijking == Vergelijking::minstens);
                       });
}

}  // namespace maatlat

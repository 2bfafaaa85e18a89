// SPDX-License-Identifier: EUPL-1.2
#include "web/landelijk/scorewoorden.h"

#include <cmath>
#include <cstdlib>

#include "taal/telzin.h"
#include "taal/zin.h"

namespace maatlat::web {

namespace {

std::string alsGetal(double waarde) {
    const long honderdsten = std::lround(waarde * 100);
    const long heel = std::labs(honderdsten) / 100, rest = std::labs(honderdsten) % 100;
    return (honderdsten < 0 ? "−" : "") + std::to_string(heel) + (rest < 10 ? ",0" : ",") +
           std::to_string(rest);
}

}  // namespace

std::string scoreInWoorden(Score score) {
    switch (score) {
        case Score::voldoende:
            return "voldoende (+)";
        case Score::onvoldoende:
            return "onvoldoende (−)";
        case Score::nvt:
            return "niet van toepassing";
        case Score::onbeoordeeld:
            break;
    }
    return "nog niet beoordeeld";
}

std::string_view scoreteken(Score score) {
    return score == Score::onvoldoende ? "−" : teken(score);
}

std::string kappaInWoorden(const Overeenstemming& van) {
    if (!van.kappa.waarde) return "–";
    std::string uit = alsGetal(*van.kappa.waarde);
    if (van.kappa.interval)
        uit += " (" + alsGetal(van.kappa.interval->laag) + " tot " +
               alsGetal(van.kappa.interval->hoog) + ")";
    return uit;
}

std::string gelijkheidInWoorden(const Overeenstemming& van) {
    if (van.paren == 0) return "Er zijn nog geen scores om te vergelijken.";
    std::string uit = "Bij " + vanDe(van.gelijk, van.paren) +
                      " scores gaven het team en de tweede beoordelaar dezelfde score (" +
                      procent(van.gelijk, van.paren) + ").";
    if (van.kappa.waarde) uit += " Kappa is " + kappaInWoorden(van) + ".";
    return uit;
}

}  // namespace maatlat::web

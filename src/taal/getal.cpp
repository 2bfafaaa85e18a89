// SPDX-License-Identifier: EUPL-1.2
#include "taal/getal.h"

#include <cmath>
#include <cstdlib>

namespace maatlat {

std::string metEenDecimaal(double getal) {
    const long tienden = std::lround(getal * 10);
    return (tienden < 0 ? "-" : "") + std::to_string(std::labs(tienden) / 10) + "," +
           std::to_string(std::labs(tienden) % 10);
}

std::string metHalven(double getal) {
    const long helften = std::lround(getal * 2);
    return (helften < 0 ? "-" : "") + std::to_string(std::labs(helften) / 2) +
           (helften % 2 == 0 ? "" : ",5");
}

std::string hoeVaak(double kans) {
    if (kans < 0.001) return "minder dan 1 van de 1000 keer";
    if (kans < 0.01)
        return "ongeveer " + std::to_string(std::lround(kans * 1000)) + " van de 1000 keer";
    return "ongeveer " + std::to_string(std::lround(kans * 100)) + " van de 100 keer";
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/figuur.h"
#include "pages/onderdelen.h"
#include "pages/vulling.h"

namespace maatlat {

/// How often each outcome occurs, beside a figure, with the names behind it. Partial STANDTABEL.
struct Standtabel {
    /// Who have one outcome.
    struct Groep {
        std::string kop;      ///< "Voldoen niet: 20 organisaties"
        std::string namen;    ///< "Drenthe, Flevoland en Twente"
        std::string meerPad;  ///< to all of them, when there are more than are named; else empty
    };
    struct Rij {
        std::string code;
        std::string tekst;
        std::string pad;  ///< of the organisations behind it; empty: no link
        Balk balk;
        int voldoende = 0;
        std::string matig;  ///< a number, or a dash where the outcome does not exist
        int onvoldoende = 0;
        int overig = 0;                ///< without oordeel, nvt or not judged yet
        std::string aandeel;           ///< of voldoende, "69,2%"; a dash when nothing was judged
        std::vector<Groep> groepen{};  ///< none: the names are not shown
    };
    std::string bijschrift;
    std::string kop;       ///< of the first column
    bool metMatig = true;  ///< has that column
    std::vector<Rij> rijen;
};
void vul(Vulling& vulling, const Standtabel& tabel);

}  // namespace maatlat

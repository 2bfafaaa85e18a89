// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/onderdelen.h"
#include "pages/vulling.h"

namespace maatlat {

/// What a verwachting of a hertoets says of the earlier toets: that it came along, with the button
/// to judge it anew, and what stood there. Partial HERTOETSBLOK.
struct Hertoetsblok {
    struct Bevinding {
        std::string bron;
        std::string richting;  ///< style class
        std::string merk;      ///< "steunt voldoende"
        std::string tekst;     ///< Markdown
        std::string plaats;
    };
    std::string code;
    std::string merk;       ///< "Overgenomen uit de toets van …"; empty: it is judged here
    std::string uitleg;     ///< that it was opened, and can be closed; empty: nothing to say
    std::string knop;       ///< "Opnieuw beoordelen", "Sluiten"; empty: nothing can be done now
    std::string pad;        ///< where that button posts to
    std::string herkomst;   ///< "de toets van 23 oktober 2015"
    Teken score;            ///< as it was there
    bool open = false;      ///< the earlier toets is shown at once, not folded
    bool leesbaar = false;  ///< the rest is known to who reads
    std::string motivering;
    std::string verbeterpunt;
    bool opgemaakt = true;  ///< those two are Markdown
    std::vector<Bevinding> bevindingen;
};
void vul(Vulling& vulling, const Hertoetsblok& blok);

}  // namespace maatlat

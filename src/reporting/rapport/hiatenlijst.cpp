// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/hiatenlijst.h"

#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

Hiatendeel hiatendeel(const std::vector<Hiaat>& hiaten, bool metLinks) {
    constexpr Telbaar kPunt{"punt", "punten", true};
    Hiatendeel uit;
    const auto aantal = static_cast<int>(hiaten.size());
    uit.inleiding =
        metHoofdletter(hoeveel(aantal, kPunt)) + (aantal == 1 ? " vraagt" : " vragen") +
        " nog aandacht." +
        (metLinks ? " Kies een regel om naar de plaats te gaan waar u dat aanvult." : "");
    const Hiaat* vorige = nullptr;
    for (const Hiaat& een : hiaten) {
        if (!vorige || vorige->soort != een.soort)
            uit.groepen.push_back({std::string(kop(een.soort)), {}});
        uit.groepen.back().regels.push_back({een.tekst, metLinks ? een.pad : ""});
        vorige = &een;
    }
    return uit;
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "rules/publicatie/publicatiedag.h"

#include "rules/steekproef/termijnen.h"

namespace maatlat {

Publicatiedagen publicatiedagen(const Openbaarmakingsregime& regime, Dag bekendgemaakt,
                                const Termijnkalender& kalender) {
    Publicatiedagen uit{bekendgemaakt, false, std::nullopt};
    if (regime.wachttijd) {
        const Termijneinde einde = termijneinde(bekendgemaakt, *regime.wachttijd, kalender);
        uit.eersteDag = einde.dag + std::chrono::days{1};
        uit.eersteDagOnzeker = einde.onzeker;
    }
    if (regime.reactietermijn)
        uit.reactieTot = termijneinde(bekendgemaakt, *regime.reactietermijn, kalender).dag;
    return uit;
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/logboekinzage.h"

#include <utility>

#include "store/motor/logboek.h"
#include "toetsing/handelen.h"

namespace maatlat {

Logboekinzage logboekinzage(Werkplek& werkplek, const Persoon& wie, int blad, Controle controle,
                            int perBlad) {
    eisMag(wie, Actie::logboekLezen);
    Logboekoordeel oordeel =
        controle == Controle::alles ? keurLogboekEnOnthoud(werkplek) : keurNieuweRegels(werkplek);
    const auto sleutel = werkplek.database().logboeksleutel();
    return inzien(werkplek, wie, Actie::logboekLezen, [&](Sessie& sessie) {
        const Logboekkop laatste = logboek::laatste(sessie);
        Logboekinzage uit{laatste.nr, laatste.hash, {}, oordeel};
        const Bladen bladen(static_cast<int>(laatste.nr), blad, perBlad);
        if (sleutel)
            uit.gebroken = logboek::controleerDeel(sessie, *sleutel, laatste.nr - bladen.tot(),
                                                   laatste.nr - bladen.ervoor())
                               .gebroken;
        return uit;
    });
}

}  // namespace maatlat

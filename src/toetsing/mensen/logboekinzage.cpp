// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/logboekinzage.h"

#include "store/spoor/logboeklijst.h"
#include "toetsing/handelen.h"

namespace maatlat {

Logboekinzage logboekinzage(Werkplek& werkplek, const Persoon& wie, int blad, Controle controle,
                            int perBlad) {
    return inzien(werkplek, wie, Actie::logboekLezen, [&](Sessie& sessie) {
        const Logboekstand laatste = logboek::laatste(sessie);
        Logboekinzage uit{laatste.aantal,
                          laatste.kop,
                          {},
                          {},
                          Bladen(static_cast<int>(laatste.aantal), blad, perBlad)};
        const std::int64_t tot = laatste.aantal - uit.bladen.ervoor();
        const std::int64_t na = laatste.aantal - uit.bladen.tot();
        uit.gebroken = controle == Controle::alles
                           ? logboek::controleer(sessie).gebroken
                           : logboek::controleerDeel(sessie, na, tot).gebroken;
        for (Logregel& een : logboek::nieuwste(sessie, perBlad, tot))
            uit.regels.push_back({een.nr, std::move(een.wanneer), std::move(een.wie),
                                  std::move(een.wat), std::move(een.sleutel)});
        return uit;
    });
}

}  // namespace maatlat

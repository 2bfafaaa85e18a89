// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/logboekinzage.h"

#include "store/spoor/logboeklijst.h"
#include "toetsing/handelen.h"

namespace maatlat {

Logboekinzage logboekinzage(Werkplek& werkplek, const Persoon& wie, int hoogstens) {
    return inzien(werkplek, wie, Actie::logboekLezen, [&](Sessie& sessie) {
        const Logboekstand stand = logboek::controleer(sessie);
        Logboekinzage uit{stand.aantal, stand.kop, stand.gebroken, {}};
        for (Logregel& een : logboek::nieuwste(sessie, hoogstens))
            uit.regels.push_back({een.nr, std::move(een.wanneer), std::move(een.wie),
                                  std::move(een.wat), std::move(een.sleutel)});
        return uit;
    });
}

}  // namespace maatlat

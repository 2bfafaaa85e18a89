// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/logboekinzage.h"

#include <utility>

#include "domain/gebeurtenis.h"
#include "store/spoor/logboeklijst.h"
#include "toetsing/handelen.h"

namespace maatlat {

namespace {

/// What happened, by its name of today: an event was called otherwise before, and its line stays
/// as it was.
std::string watErGebeurde(std::string regel) {
    const auto gebeurtenis = gebeurtenisMetNaam(regel);
    return gebeurtenis ? std::string(naam(*gebeurtenis)) : std::move(regel);
}

}  // namespace

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
                                  watErGebeurde(std::move(een.wat)), std::move(een.sleutel)});
        return uit;
    });
}

}  // namespace maatlat

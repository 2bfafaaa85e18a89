// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/logboekinzage.h"

#include <utility>

#include "domain/gebeurtenis.h"
#include "store/motor/logboek.h"
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
    eisMag(wie, Actie::logboekLezen);
    Logboekoordeel oordeel =
        controle == Controle::alles ? keurLogboekEnOnthoud(werkplek) : keurNieuweRegels(werkplek);
    const auto sleutel = werkplek.database().logboeksleutel();
    return inzien(werkplek, wie, Actie::logboekLezen, [&](Sessie& sessie) {
        const Logboekkop laatste = logboek::laatste(sessie);
        Logboekinzage uit{laatste.nr, laatste.hash,
                          {},         oordeel,
                          {},         Bladen(static_cast<int>(laatste.nr), blad, perBlad)};
        const std::int64_t tot = laatste.nr - uit.bladen.ervoor();
        const std::int64_t na = laatste.nr - uit.bladen.tot();
        if (sleutel) uit.gebroken = logboek::controleerDeel(sessie, *sleutel, na, tot).gebroken;
        for (Logregel& een : logboek::nieuwste(sessie, perBlad, tot))
            uit.regels.push_back({een.nr, std::move(een.wanneer), std::move(een.wie),
                                  watErGebeurde(std::move(een.wat)), std::move(een.sleutel)});
        return uit;
    });
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "rules/evaluate.h"

#include <algorithm>

namespace maatlat {

namespace {

bool past(const Clausule& clausule, const Telling& telling) {
    return std::all_of(clausule.voorwaarden.begin(), clausule.voorwaarden.end(),
                       [&](const Voorwaarde& een) { return voldoet(telling, een); });
}

/// The outcome by those clauses that speak of the telling at all.
Uitkomst pasToe(const Beslisregel& regel, const Telling& telling, auto spreektErvan) {
    Uitkomst uitkomst;
    if (!telling.volledig()) {
        uitkomst.grond = Grond::onvolledig;
        return uitkomst;
    }
    for (std::size_t i = 0; i < regel.clausules.size(); ++i)
        if (spreektErvan(regel.clausules[i]) && past(regel.clausules[i], telling))
            uitkomst.passend.push_back(i);

    if (uitkomst.passend.empty()) {
        uitkomst.grond = Grond::gat;
        return uitkomst;
    }
    const Oordeel eerste = regel.clausules[uitkomst.passend.front()].oordeel;
    for (const std::size_t i : uitkomst.passend)
        if (regel.clausules[i].oordeel != eerste) {
            uitkomst.grond = Grond::dubbel;
            return uitkomst;
        }
    uitkomst.grond = Grond::beslist;
    uitkomst.oordeel = eerste;
    return uitkomst;
}

}  // namespace

Uitkomst evaluate(const Beslisregel& regel, const Telling& telling) {
    if (!telling.nietsVanToepassing()) return naarDeLetter(regel, telling);
    Uitkomst uitkomst = pasToe(regel, telling, noemtAllesNvt);
    if (uitkomst.grond == Grond::gat) uitkomst.grond = Grond::nietsVanToepassing;
    return uitkomst;
}

Uitkomst naarDeLetter(const Beslisregel& regel, const Telling& telling) {
    return pasToe(regel, telling, [](const Clausule&) { return true; });
}

Uitkomst evaluate(const Toetsingskader& kader, const Regelset& regelset, const Criterium& criterium,
                  const Scorerij& scores) {
    const Beslisregel* regel = kader.regel(regelset, criterium);
    return regel ? evaluate(*regel, tel(scores, criterium)) : Uitkomst{};
}

}  // namespace maatlat

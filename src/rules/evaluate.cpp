// SPDX-License-Identifier: EUPL-1.2
#include "rules/evaluate.h"

#include <algorithm>

namespace maatlat {

namespace {

bool past(const Clausule& clausule, const Telling& telling) {
    return std::all_of(clausule.voorwaarden.begin(), clausule.voorwaarden.end(),
                       [&](const Voorwaarde& een) { return voldoet(telling, een); });
}

}  // namespace

Uitkomst evaluate(const Beslisregel& regel, const Telling& telling) {
    Uitkomst uitkomst;
    if (!telling.volledig()) {
        uitkomst.grond = Grond::onvolledig;
        return uitkomst;
    }
    for (std::size_t i = 0; i < regel.clausules.size(); ++i)
        if (past(regel.clausules[i], telling)) uitkomst.passend.push_back(i);

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

Uitkomst evaluate(const Toetsingskader& kader, const Regelset& regelset, const Criterium& criterium,
                  const Scorerij& scores) {
    const Beslisregel* regel = kader.regel(regelset, criterium);
    return regel ? evaluate(*regel, tel(scores, criterium)) : Uitkomst{};
}

}  // namespace maatlat

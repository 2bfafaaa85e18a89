// SPDX-License-Identifier: EUPL-1.2
#include "rules/verklaring.h"

#include <algorithm>

namespace maatlat {

namespace {

bool teltMee(const Clausule& clausule, Score score) {
    return std::any_of(clausule.voorwaarden.begin(), clausule.voorwaarden.end(),
                       [&](const Voorwaarde& een) { return een.van == score; });
}

bool kent(const Beslisregel& regel, Oordeel oordeel) {
    return std::any_of(regel.clausules.begin(), regel.clausules.end(),
                       [&](const Clausule& een) { return een.oordeel == oordeel; });
}

}  // namespace

const Clausule* Verklaring::clausule() const {
    return uitkomst.oordeel ? &regel->clausules[uitkomst.passend.front()] : nullptr;
}

std::vector<const Verwachting*> Verklaring::met(Score score) const {
    std::vector<const Verwachting*> gevonden;
    std::size_t plaats = 0;
    for (const Verwachting& een : criterium->verwachtingen)
        if (een.beoordeeld && scores[plaats++] == score) gevonden.push_back(&een);
    return gevonden;
}

Verklaring verklaar(const Toetsingskader& kader, const Regelset& regelset,
                    const Criterium& criterium, const Scorerij& scores) {
    Verklaring uit;
    uit.criterium = &criterium;
    uit.regelset = &regelset;
    uit.regel = kader.regel(regelset, criterium);
    uit.telling = tel(scores, criterium);
    for (int i = 0; i < criterium.aantal; ++i)
        uit.scores.push_back(scores.op(criterium.eerste + i));
    if (!uit.regel) return uit;

    uit.uitkomst = evaluate(*uit.regel, uit.telling);
    uit.bereik = bereik(*uit.regel, uit.telling);
    // Where nothing applies there is nothing to do better or worse.
    if (uit.uitkomst.grond == Grond::nietsVanToepassing) return uit;
    for (const Oordeel oordeel : kOordelen)
        if (oordeel != uit.uitkomst.oordeel && kent(*uit.regel, oordeel))
            uit.doelen.push_back({oordeel, kleinsteWijzigingen(*uit.regel, uit.telling, oordeel)});

    if (const Clausule* beslist = uit.clausule()) {
        std::size_t plaats = 0;
        for (const Verwachting& een : criterium.verwachtingen)
            if (een.beoordeeld && teltMee(*beslist, uit.scores[plaats++]))
                uit.beslissend.push_back(&een);
    }
    return uit;
}

}  // namespace maatlat

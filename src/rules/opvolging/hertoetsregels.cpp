// SPDX-License-Identifier: EUPL-1.2
#include "rules/opvolging/hertoetsregels.h"

#include "domain/dag.h"
#include "rules/evaluate.h"

namespace maatlat {

Hertoetsbezwaar hertoetsbezwaar(const Hertoetsvraag& vraag) {
    using enum Hertoetsbezwaar;
    if (vraag.inCorrectie) return inCorrectie;
    if (!staatVast(vraag.status)) return nietVast;
    if (vraag.looptAl) return looptAl;
    if (vraag.alHertoetst) return alHertoetst;
    return vraag.onvoldoendeCriteria == 0 ? nietsOnvoldoende : geen;
}

std::vector<std::string> onvoldoendeCriteria(const Toetsingskader& kader, const Regelset& regelset,
                                             const Scorerij& scores) {
    std::vector<std::string> uit;
    for (const Criterium* een : kader.criteria())
        if (evaluate(kader, regelset, *een, scores).oordeel == Oordeel::onvoldoende)
            uit.push_back(een->code);
    return uit;
}

std::vector<std::string> opnieuwTeBeoordelen(const Toetsingskader& kader, const Scorerij& scores) {
    std::vector<std::string> uit;
    for (const Verwachting* een : kader.beoordeelde()) {
        const Score score = scores.op(een->positie);
        if (score == Score::onvoldoende || score == Score::onbeoordeeld) uit.push_back(een->code);
    }
    return uit;
}

std::string voorgesteldeStreefdatum(const std::string& vastgesteldOp, const std::string& vandaag) {
    const auto nu = dagUit(vandaag);
    if (!nu) return {};
    const auto toen = dagUit(vastgesteldOp);
    if (toen)
        if (const Dag dan = naMaanden(*toen, kMaandenTotHertoets); dan > *nu) return iso(dan);
    return iso(naMaanden(*nu, kMaandenTotHertoets));
}

}  // namespace maatlat

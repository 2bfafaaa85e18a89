// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/rondevergelijking.h"

namespace maatlat {

namespace {

Rondevergelijking::Midden midden(const Ronde& ronde, const Regelset& regelset) {
    if (ronde.toetsen.empty()) return {};
    const Beoordeling uit(ronde, regelset);
    return {uit.spreiding(), uit.basis().metNvt};
}

}  // namespace

Rondevergelijking vergelijkRondes(const Beoordeling& a, const Beoordeling& b,
                                  const std::function<Rondelijn(const std::string&)>& lijn) {
    Rondevergelijking uit;
    const auto paren = rondeparen(a.ronde(), b.ronde(), lijn);
    uit.gangen = rondegangen(paren, a.kader());
    uit.telling = telGangen(uit.gangen);
    uit.verwachtingen = verwachtingsverschillen(a, b, paren);
    const Rondesamen samen = inBeideRondes(a.ronde(), b.ronde(), paren);
    uit.a = midden(samen.a, a.regelset());
    uit.b = midden(samen.b, b.regelset());
    return uit;
}

}  // namespace maatlat

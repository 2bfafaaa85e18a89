// SPDX-License-Identifier: EUPL-1.2
#include "rules/bewijs.h"

#include <algorithm>

#include "rules/evaluate.h"

namespace maatlat {

Bewijs bewijs(const Beslisregel& regel, int verwachtingen) {
    Bewijs uit;
    uit.verwachtingen = verwachtingen;
    std::vector<bool> geraakt(regel.clausules.size(), false);
    for (int nvt = 0; nvt <= verwachtingen; ++nvt)
        for (int onvoldoende = 0; onvoldoende <= verwachtingen - nvt; ++onvoldoende) {
            const Telling telling{.voldoende = verwachtingen - nvt - onvoldoende,
                                  .onvoldoende = onvoldoende,
                                  .nvt = nvt};
            const Uitkomst uitkomst = naarDeLetter(regel, telling);
            ++uit.tellingen;
            for (const std::size_t i : uitkomst.passend)
                geraakt[i] = true;
            if (uitkomst.grond == Grond::gat) uit.gaten.push_back({telling, {}});
            if (uitkomst.grond == Grond::dubbel) uit.dubbel.push_back({telling, uitkomst.passend});
        }
    for (std::size_t i = 0; i < geraakt.size(); ++i)
        if (!geraakt[i]) uit.nooit.push_back(i);
    return uit;
}

bool alleenBekendeGaten(const Bewijs& bewijs, const Beslisregel& regel) {
    const bool metNvt = std::all_of(bewijs.gaten.begin(), bewijs.gaten.end(),
                                    [](const Tegenvoorbeeld& een) { return een.telling.nvt > 0; });
    return bewijs.dubbel.empty() && metNvt && (bewijs.gaten.empty() || !regel.bekendGat.empty());
}

std::optional<Tegenvoorbeeld> kleinsteTegenvoorbeeld(const Beslisregel& regel, int vanaf, int tot) {
    for (int verwachtingen = vanaf; verwachtingen <= tot; ++verwachtingen)
        for (int onvoldoende = 0; onvoldoende <= verwachtingen; ++onvoldoende) {
            const Telling telling{.voldoende = verwachtingen - onvoldoende,
                                  .onvoldoende = onvoldoende};
            const Uitkomst uitkomst = naarDeLetter(regel, telling);
            if (uitkomst.grond != Grond::beslist) return Tegenvoorbeeld{telling, uitkomst.passend};
        }
    return std::nullopt;
}

}  // namespace maatlat

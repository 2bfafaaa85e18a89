// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/hertoetsgrens.h"

#include <algorithm>
#include <stdexcept>

namespace maatlat {

Hertoetsgrens hertoetsgrens(const Ranglijst& ranglijst, int aantal) {
    if (aantal < 1) throw std::invalid_argument("a line with nobody below it");
    Hertoetsgrens uit;
    uit.gevraagd = aantal;
    uit.voorlopig = ranglijst.basis().onvolledig > 0;
    const std::size_t allen = ranglijst.metRang();
    const std::size_t eerste = allen - std::min(allen, static_cast<std::size_t>(aantal));
    const bool gelijk =
        eerste > 0 && eerste < allen && ranglijst.rang(eerste - 1) == ranglijst.rang(eerste);
    for (std::size_t plaats = 0; plaats < allen; ++plaats) {
        if (gelijk && ranglijst.rang(plaats) == ranglijst.rang(eerste))
            uit.opDeGrens.push_back(plaats);
        else if (plaats >= eerste)
            uit.eronder.push_back(plaats);
        else if (!gelijk && ranglijst.rang(plaats) == ranglijst.rang(eerste - 1))
            uit.netErbuiten.push_back(plaats);
    }
    return uit;
}

Hertoetsplek hertoetsplek(const Hertoetsgrens& grens, std::size_t plaats) {
    const auto staatIn = [&](const std::vector<std::size_t>& plaatsen) {
        return std::find(plaatsen.begin(), plaatsen.end(), plaats) != plaatsen.end();
    };
    if (staatIn(grens.eronder)) return Hertoetsplek::hertoets;
    return staatIn(grens.opDeGrens) ? Hertoetsplek::opDeGrens : Hertoetsplek::niet;
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "rules/bereik.h"

#include <array>

#include "rules/evaluate.h"

namespace maatlat {

Bereik bereik(const Beslisregel& regel, const Telling& telling) {
    Bereik uit;
    std::array<bool, kOordelen.size()> gezien{};
    const int open = telling.onbeoordeeld;
    for (int nvt = 0; nvt <= open; ++nvt)
        for (int onvoldoende = 0; onvoldoende <= open - nvt; ++onvoldoende) {
            const Telling afgemaakt{.voldoende = telling.voldoende + open - nvt - onvoldoende,
                                    .onvoldoende = telling.onvoldoende + onvoldoende,
                                    .nvt = telling.nvt + nvt};
            const Uitkomst uitkomst = evaluate(regel, afgemaakt);
            if (uitkomst.oordeel)
                gezien[static_cast<std::size_t>(*uitkomst.oordeel)] = true;
            else
                uit.zonderOordeel = true;
        }
    for (const Oordeel oordeel : kOordelen)
        if (gezien[static_cast<std::size_t>(oordeel)]) uit.mogelijk.push_back(oordeel);
    return uit;
}

}  // namespace maatlat

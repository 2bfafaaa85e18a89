// SPDX-License-Identifier: EUPL-1.2
#include "rules/wijziging.h"

#include "rules/evaluate.h"

namespace maatlat {

std::vector<Wijziging> kleinsteWijzigingen(const Beslisregel& regel, const Telling& telling,
                                           Oordeel doel) {
    std::vector<Wijziging> beste;
    int minste = telling.totaal() + 1;

    // `om` > 0: so many from voldoende to onvoldoende; < 0: the other way. Both at once would undo
    // each other and is never the smallest.
    for (int om = -telling.onvoldoende; om <= telling.voldoende; ++om)
        for (int nvtGoed = 0; nvtGoed <= telling.nvt; ++nvtGoed)
            for (int nvtFout = 0; nvtFout <= telling.nvt - nvtGoed; ++nvtFout)
                for (int openFout = 0; openFout <= telling.onbeoordeeld; ++openFout) {
                    const int openGoed = telling.onbeoordeeld - openFout;
                    const int totaal =
                        (om < 0 ? -om : om) + nvtGoed + nvtFout + telling.onbeoordeeld;
                    if (totaal > minste) continue;
                    const Telling daarna{
                        .voldoende = telling.voldoende - om + nvtGoed + openGoed,
                        .onvoldoende = telling.onvoldoende + om + nvtFout + openFout,
                        .nvt = telling.nvt - nvtGoed - nvtFout};
                    if (evaluate(regel, daarna).oordeel != doel) continue;
                    if (totaal < minste) beste.clear();
                    minste = totaal;

                    Wijziging wijziging;
                    const auto stap = [&](Score van, Score naar, int aantal) {
                        if (aantal > 0) wijziging.push_back({van, naar, aantal});
                    };
                    stap(Score::onvoldoende, Score::voldoende, -om);
                    stap(Score::voldoende, Score::onvoldoende, om);
                    stap(Score::nvt, Score::voldoende, nvtGoed);
                    stap(Score::nvt, Score::onvoldoende, nvtFout);
                    stap(Score::onbeoordeeld, Score::voldoende, openGoed);
                    stap(Score::onbeoordeeld, Score::onvoldoende, openFout);
                    beste.push_back(std::move(wijziging));
                }
    return beste;
}

}  // namespace maatlat

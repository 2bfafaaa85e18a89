// SPDX-License-Identifier: EUPL-1.2
#include "pages/bladerbalk.h"

namespace maatlat {

Bladerbalk bladerbalk(const std::string& lijst, const Bladen& bladen, const std::string& pad) {
    if (bladen.aantal() == 1) return {};
    Bladerbalk uit;
    uit.lijst = lijst;
    uit.waar = std::to_string(bladen.ervoor() + 1) + " tot en met " + std::to_string(bladen.tot()) +
               " van " + std::to_string(bladen.totaal());
    if (bladen.blad() > 1) uit.vorige = pad + std::to_string(bladen.blad() - 1);
    if (bladen.blad() < bladen.aantal()) uit.volgende = pad + std::to_string(bladen.blad() + 1);
    return uit;
}

void vul(Vulling& vulling, const Bladerbalk& balk) {
    if (balk.waar.empty()) return;
    Vulling& deel = vulling.deel("BLADERBALK");
    deel.zet("LIJST", balk.lijst);
    deel.zet("WAAR", balk.waar);
    deel.zetAls("VORIGE", "PAD", balk.vorige);
    deel.zetAls("VOLGENDE", "PAD", balk.volgende);
}

}  // namespace maatlat

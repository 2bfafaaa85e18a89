// SPDX-License-Identifier: EUPL-1.2
#include "pages/landelijk/verloopfiguur.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace maatlat {

namespace {

constexpr int kRand = 34;    // left and right of the outer points
constexpr int kBoven = 24;   // where everything is voldoende
constexpr int kOnder = 164;  // … and nothing
constexpr int kTussen = 62;  // the least between two points
constexpr int kMinsteBreedte = 320;

int hoogte(double aandeel) {
    return kOnder -
           static_cast<int>(std::lround(std::clamp(aandeel, 0.0, 1.0) * (kOnder - kBoven)));
}

}  // namespace

void Verloopfiguur::Punt::beschrijf(Vulling& uit) const {
    uit.zet("PX", x);
    uit.zet("LABELY", std::min(y, top) - 9);
    uit.zet("LABEL", label);
    uit.zet("NUMMER", nummer);
    if (top != y) {
        Vulling& bereik = uit.sectie("BEREIK");
        bereik.zet("TOP", top);
        bereik.zet("VOET", y);
    }
    if (totaal) {
        Vulling& vak = uit.sectie("TOTAAL");
        vak.zet("VX", x - 5);
        vak.zet("VY", y - 5);
    } else {
        uit.sectie("SCORES").zet("PY", y);
    }
}

void Verloopfiguur::Lijn::beschrijf(Vulling& uit) const {
    uit.zet("X1", x1);
    uit.zet("Y1", y1);
    uit.zet("X2", x2);
    uit.zet("Y2", y2);
    uit.zet("LIJNSOORT", stippel ? "stippel" : "vol");
}

Verloopfiguur verloopfiguur(std::string titel, const std::vector<Verloopmoment>& momenten) {
    Verloopfiguur uit;
    uit.titel = std::move(titel);
    std::vector<const Verloopmoment*> tekenbaar;
    for (const Verloopmoment& een : momenten)
        if (een.aandeel) tekenbaar.push_back(&een);
    const auto aantal = static_cast<int>(tekenbaar.size());
    uit.breedte = std::max(kMinsteBreedte, 2 * kRand + (aantal - 1) * kTussen);
    std::map<std::string, std::pair<Verloopfiguur::Punt, bool>> vorige;
    for (int i = 0; i < aantal; ++i) {
        const Verloopmoment& een = *tekenbaar[static_cast<std::size_t>(i)];
        Verloopfiguur::Punt punt;
        punt.x =
            aantal == 1 ? uit.breedte / 2 : kRand + i * (uit.breedte - 2 * kRand) / (aantal - 1);
        punt.y = hoogte(*een.aandeel);
        punt.top = een.hoogstens ? hoogte(*een.hoogstens) : punt.y;
        punt.totaal = een.totaal;
        punt.label = een.waarde;
        punt.nummer = een.nummer;
        if (const auto eerder = vorige.find(een.reeks); eerder != vorige.end())
            uit.lijnen.push_back({eerder->second.first.x, eerder->second.first.y, punt.x, punt.y,
                                  een.totaal || eerder->second.second});
        vorige[een.reeks] = {punt, een.totaal};
        uit.beschrijving += (uit.beschrijving.empty() ? "" : "; ") + std::to_string(een.nummer) +
                            ": " + een.waarde + (een.totaal ? ", alleen het totaal" : "");
        uit.punten.push_back(std::move(punt));
    }
    return uit;
}

void vul(Vulling& vulling, const Verloopfiguur& figuur) {
    if (figuur.punten.empty()) return;
    Vulling& deel = vulling.deel("VERLOOP");
    deel.zet("TITEL", figuur.titel);
    deel.zet("BESCHRIJVING", figuur.beschrijving);
    deel.zet("BREEDTE", figuur.breedte);
    deel.zet("EINDE", figuur.breedte - 4);
    deel.elk("LIJN", figuur.lijnen);
    deel.elk("PUNT", figuur.punten);
}

}  // namespace maatlat

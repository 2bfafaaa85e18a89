// SPDX-License-Identifier: EUPL-1.2
#include "pages/landelijk/verloopfiguur.h"

#include <algorithm>
#include <cmath>
#include <iterator>
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
    const auto aantal = static_cast<int>(std::ranges::count_if(
        momenten, [](const Verloopmoment& een) { return een.aandeel.has_value(); }));
    uit.breedte = std::max(kMinsteBreedte, 2 * kRand + (aantal - 1) * kTussen);
    // By number of a moment: the points that a line to what follows it comes from.
    std::map<int, std::vector<Verloopfiguur::Punt>> einden;
    int i = 0;
    for (const Verloopmoment& een : momenten) {
        std::vector<Verloopfiguur::Punt> ervoor;
        for (const int nummer : een.vorigen)
            std::ranges::copy(einden[nummer], std::back_inserter(ervoor));
        if (!een.aandeel) {
            einden[een.nummer] = std::move(ervoor);
            continue;
        }
        Verloopfiguur::Punt punt;
        punt.x =
            aantal == 1 ? uit.breedte / 2 : kRand + i * (uit.breedte - 2 * kRand) / (aantal - 1);
        ++i;
        punt.y = hoogte(*een.aandeel);
        punt.top = een.hoogstens ? hoogte(*een.hoogstens) : punt.y;
        punt.totaal = een.totaal;
        punt.label = een.waarde;
        punt.nummer = een.nummer;
        for (const Verloopfiguur::Punt& van : ervoor)
            uit.lijnen.push_back({van.x, van.y, punt.x, punt.y, een.totaal || van.totaal});
        einden[een.nummer] = {punt};
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

// SPDX-License-Identifier: EUPL-1.2
#include "domain/steekproef/termijnkalender.h"

#include <algorithm>
#include <chrono>

namespace maatlat {

int jaarVan(Dag dag) {
    return static_cast<int>(std::chrono::year_month_day(dag).year());
}

const Gelijkstelling* Termijnkalender::gelijkgesteld(Dag dag) const {
    for (const Gelijkstelling& een : besluiten_)
        if (std::find(een.dagen.begin(), een.dagen.end(), dag) != een.dagen.end()) return &een;
    return nullptr;
}

bool Termijnkalender::isBekend(Dag dag) const {
    const int jaar = jaarVan(dag);
    return std::any_of(besluiten_.begin(), besluiten_.end(), [&](const Gelijkstelling& een) {
        return een.van <= jaar && jaar <= een.totEnMet;
    });
}

std::optional<int> Termijnkalender::bekendTotEnMet() const {
    return besluiten_.empty() ? std::nullopt : std::optional(besluiten_.back().totEnMet);
}

Termijnkalender Termijnkalender::zoalsBekendTot(int jaar) const {
    std::vector<Gelijkstelling> uit;
    for (const Gelijkstelling& een : besluiten_)
        if (een.totEnMet <= jaar) uit.push_back(een);
    return Termijnkalender(std::move(uit));
}

}  // namespace maatlat

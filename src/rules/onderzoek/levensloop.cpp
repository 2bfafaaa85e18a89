// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/levensloop.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "domain/dag.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

std::string naast(const std::string& dag, int verder) {
    const auto van = dagUit(dag);
    return van ? iso(*van + std::chrono::days(verder)) : std::string();
}

bool eindigtVoor(const std::string& tot, const std::string& van) {
    return !tot.empty() && !van.empty() && tot < van;
}

bool overlapt(const Levensperiode& een, const Levensperiode& ander) {
    return !eindigtVoor(een.tot, ander.van) && !eindigtVoor(ander.tot, een.van);
}

}  // namespace

std::string inWoorden(const Levensperiode& periode) {
    if (periode.van.empty() && periode.tot.empty()) return "altijd, voor zover bekend";
    if (periode.van.empty()) return "tot en met " + datumInWoorden(periode.tot);
    if (periode.tot.empty()) return "vanaf " + datumInWoorden(periode.van);
    return "van " + datumInWoorden(periode.van) + " tot en met " + datumInWoorden(periode.tot);
}

Inpassing pasIn(std::vector<Levensperiode> bestaand, const Levensperiode& nieuw) {
    for (Levensperiode& een : bestaand) {
        if (!overlapt(een, nieuw)) continue;
        const bool laatste = een.tot.empty() && nieuw.tot.empty() && !nieuw.van.empty();
        const bool eerste = een.van.empty() && nieuw.van.empty() && !nieuw.tot.empty();
        if (laatste && een.van < nieuw.van)
            een.tot = naast(nieuw.van, -1);
        else if (eerste && (een.tot.empty() || nieuw.tot < een.tot))
            een.van = naast(nieuw.tot, 1);
        else
            return {{},
                    "Deze periode overlapt met \"" + een.waarde + "\", " + inWoorden(een) +
                        ". Op één dag kan er maar één zijn. Kies andere dagen."};
    }
    bestaand.push_back(nieuw);
    std::ranges::sort(bestaand, {}, &Levensperiode::van);
    return {std::move(bestaand), {}};
}

}  // namespace maatlat

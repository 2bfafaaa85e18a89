// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/moment.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <stdexcept>

#include "domain/dag.h"

namespace maatlat {

namespace {

using namespace std::chrono;

constexpr std::string_view kVorm = "dddd-dd-ddTdd:dd:dd.dddZ";

void eisVorm(std::string_view moment) {
    bool past = moment.size() == kVorm.size();
    for (std::size_t i = 0; past && i < kVorm.size(); ++i) {
        const bool cijfer = moment[i] >= '0' && moment[i] <= '9';
        past = kVorm[i] == 'd' ? cijfer : moment[i] == kVorm[i];
    }
    if (!past) throw std::logic_error("not a moment: " + std::string(moment));
}

}  // namespace

std::int64_t seconden(std::string_view moment) {
    eisVorm(moment);
    const auto getal = [&](std::size_t van, std::size_t lengte) {
        int uit = 0;
        for (const char cijfer : moment.substr(van, lengte))
            uit = uit * 10 + (cijfer - '0');
        return uit;
    };
    const auto dag = dagUit(moment.substr(0, 10));
    if (!dag) throw std::logic_error("not a day: " + std::string(moment));
    const auto heel =
        *dag + hours(getal(11, 2)) + minutes(getal(14, 2)) + std::chrono::seconds(getal(17, 2));
    return heel.time_since_epoch() / std::chrono::seconds(1);
}

std::string moment(std::int64_t sinds1970) {
    const sys_seconds heel{std::chrono::seconds(sinds1970)};
    const auto middernacht = floor<days>(heel);
    const hh_mm_ss tijd(heel - middernacht);
    std::array<char, 48> tekst{};
    std::snprintf(tekst.data(), tekst.size(), "T%02d:%02d:%02d.000Z",
                  static_cast<int>(tijd.hours().count()), static_cast<int>(tijd.minutes().count()),
                  static_cast<int>(tijd.seconds().count()));
    return iso(middernacht) + tekst.data();
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/rapporttraject.h"

#include <algorithm>
#include <array>

namespace maatlat {

namespace {

using enum Rapportstap;
using enum Rapporthoedanigheid;

constexpr std::array kOvergangen{
    Rapportovergang{schrijven, Rapportzet::legVoor, coordinator, voorgelegd},
    Rapportovergang{voorgelegd, Rapportzet::neemTerug, coordinator, schrijven},
    Rapportovergang{voorgelegd, Rapportzet::geefTerug, tweede, schrijven, true},
    Rapportovergang{voorgelegd, Rapportzet::gaAkkoord, tweede, akkoord},
    Rapportovergang{akkoord, Rapportzet::neemTerug, coordinator, schrijven},
    Rapportovergang{akkoord, Rapportzet::stelVast, coordinator, vastgesteld},
    Rapportovergang{vastgesteld, Rapportzet::corrigeer, coordinator, schrijven, true},
};

}  // namespace

bool is(Rapporthoedanigheid hoedanigheid, const Rapportbetrokkenheid& wie) {
    if (hoedanigheid == coordinator) return wie.coordinator;
    return (wie.inspecteur || wie.coordinator) && wie.gevraagd && !wie.schreef;
}

std::span<const Rapportovergang> rapportovergangen() {
    return kOvergangen;
}

const Rapportovergang* vindRapportovergang(Rapportstap van, Rapportzet zet,
                                           const Rapportbetrokkenheid& wie) {
    const auto een = std::ranges::find_if(kOvergangen, [&](const Rapportovergang& regel) {
        return regel.van == van && regel.zet == zet && is(regel.wie, wie);
    });
    return een == kOvergangen.end() ? nullptr : &*een;
}

Rapportstap stapNa(const std::vector<Rapportstapregel>& zetten) {
    Rapportstap uit = schrijven;
    for (const Rapportstapregel& zet : zetten)
        for (const Rapportovergang& een : kOvergangen)
            if (een.van == uit && een.zet == zet.zet) {
                uit = een.naar;
                break;
            }
    return uit;
}

std::int64_t gevraagdeNa(const std::vector<Rapportstapregel>& zetten) {
    const Rapportstap stap = stapNa(zetten);
    if (stap != voorgelegd && stap != akkoord) return 0;
    for (auto een = zetten.rbegin(); een != zetten.rend(); ++een)
        if (een->zet == Rapportzet::legVoor) return een->aan;
    return 0;
}

}  // namespace maatlat

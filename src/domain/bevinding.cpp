// SPDX-License-Identifier: EUPL-1.2
#include "domain/bevinding.h"

namespace maatlat {

std::string_view naam(Richting richting) {
    constexpr std::array<std::string_view, 3> kNamen{"voldoende", "onvoldoende", "neutraal"};
    return kNamen[static_cast<std::size_t>(richting)];
}

std::optional<Richting> richtingMetNaam(std::string_view woord) {
    for (const Richting een : kRichtingen)
        if (naam(een) == woord) return een;
    return std::nullopt;
}

}  // namespace maatlat

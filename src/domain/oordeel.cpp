// SPDX-License-Identifier: EUPL-1.2
#include "domain/oordeel.h"

namespace maatlat {

std::string_view naam(Oordeel oordeel) {
    constexpr std::array<std::string_view, 3> namen{"voldoende", "matig", "onvoldoende"};
    return namen[static_cast<std::size_t>(oordeel)];
}

std::string_view letter(Oordeel oordeel) {
    constexpr std::array<std::string_view, 3> letters{"V", "M", "O"};
    return letters[static_cast<std::size_t>(oordeel)];
}

std::optional<Oordeel> oordeelMetNaam(std::string_view woord) {
    for (const Oordeel oordeel : kOordelen)
        if (naam(oordeel) == woord) return oordeel;
    return std::nullopt;
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "domain/dossierlezing.h"

#include <array>

namespace maatlat {

namespace {

constexpr std::array<std::string_view, 2> kLezers{"eerste", "tweede"};
constexpr std::array<std::string_view, 3> kToegegeven{"eerste", "tweede", "beiden"};

/// The value whose word this is: words stand in the order of the values.
template <class Waarde, std::size_t Aantal>
std::optional<Waarde> metNaam(const std::array<std::string_view, Aantal>& woorden,
                              std::string_view woord) {
    for (std::size_t i = 0; i < Aantal; ++i)
        if (woorden[i] == woord) return static_cast<Waarde>(i);
    return std::nullopt;
}

}  // namespace

std::string_view naam(Lezer lezer) {
    return kLezers[static_cast<std::size_t>(lezer)];
}

std::optional<Lezer> lezerMetNaam(std::string_view woord) {
    return metNaam<Lezer>(kLezers, woord);
}

std::string_view naam(Toegegeven wie) {
    return kToegegeven[static_cast<std::size_t>(wie)];
}

std::optional<Toegegeven> toegegevenMetNaam(std::string_view woord) {
    return metNaam<Toegegeven>(kToegegeven, woord);
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "domain/toetskop.h"

#include <array>

namespace maatlat {

namespace {

constexpr std::array<std::string_view, 3> kSoorten{"inspectie", "hertoets", "zelfevaluatie"};
constexpr std::array<std::string_view, 5> kStatussen{"lopend", "voorgelegd", "vastgesteld",
                                                     "ingediend", "overgenomen"};

template <class Waarde, std::size_t N>
std::optional<Waarde> metNaam(const std::array<std::string_view, N>& namen,
                              std::string_view woord) {
    for (std::size_t i = 0; i < N; ++i)
        if (namen[i] == woord) return static_cast<Waarde>(i);
    return std::nullopt;
}

}  // namespace

std::string_view naam(Toetssoort soort) {
    return kSoorten[static_cast<std::size_t>(soort)];
}

std::optional<Toetssoort> toetssoortMetNaam(std::string_view woord) {
    return metNaam<Toetssoort>(kSoorten, woord);
}

std::string_view naam(Toetsstatus status) {
    return kStatussen[static_cast<std::size_t>(status)];
}

std::optional<Toetsstatus> toetsstatusMetNaam(std::string_view woord) {
    return metNaam<Toetsstatus>(kStatussen, woord);
}

}  // namespace maatlat

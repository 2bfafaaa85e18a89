// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace maatlat {

/// The words of an enum, in the order of its values: what is stored, sent and read back. Each value
/// must have its word.
template <std::size_t Aantal>
using Woordtabel = std::array<std::string_view, Aantal>;

template <class Waarde, std::size_t Aantal>
constexpr std::string_view woordVan(const Woordtabel<Aantal>& woorden, Waarde waarde) {
    return woorden[static_cast<std::size_t>(waarde)];
}

/// The value whose word this is; nothing for another word.
template <class Waarde, std::size_t Aantal>
constexpr std::optional<Waarde> metWoord(const Woordtabel<Aantal>& woorden,
                                         std::string_view woord) {
    for (std::size_t i = 0; i < Aantal; ++i)
        if (woorden[i] == woord) return static_cast<Waarde>(i);
    return std::nullopt;
}

}  // namespace maatlat

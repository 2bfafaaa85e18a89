// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maatlat {

/// What a colleague of the organisation does in a zelfevaluatie.
enum class Collegataak : unsigned char {
    meewerkt,  ///< fills in
    leestMee,  ///< reads
};
inline constexpr std::array kCollegataken{Collegataak::meewerkt, Collegataak::leestMee};

/// The word in forms and tables: "meewerken", "meelezen".
constexpr std::string_view sleutel(Collegataak taak) {
    return taak == Collegataak::meewerkt ? "meewerken" : "meelezen";
}
constexpr std::optional<Collegataak> collegataakMetSleutel(std::string_view woord) {
    for (const Collegataak een : kCollegataken)
        if (sleutel(een) == woord) return een;
    return std::nullopt;
}
/// As people read it: "werkt mee", "leest mee".
constexpr std::string_view naam(Collegataak taak) {
    return taak == Collegataak::meewerkt ? "werkt mee" : "leest mee";
}

/// Somebody who was named in a zelfevaluatie.
struct Collega {
    std::int64_t persoon = 0;
    Collegataak taak = Collegataak::leestMee;
    std::string sinds;  ///< moment
    std::int64_t door = 0;
    std::string tot{};  ///< moment at which it ended; empty: it holds
    std::int64_t beeindigdDoor = 0;
    friend bool operator==(const Collega&, const Collega&) = default;
};

/// Who is or was responsible for one.
struct Verantwoordelijke {
    std::int64_t persoon = 0;
    std::string sinds;
    std::int64_t door = 0;
    friend bool operator==(const Verantwoordelijke&, const Verantwoordelijke&) = default;
};

}  // namespace maatlat

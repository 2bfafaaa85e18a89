// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/traject/puntbeslissing.h"

namespace maatlat {

/// What a difference with the concept belongs to.
struct Verschilgrond {
    enum class Soort : unsigned char {
        punt,       ///< of the organisation
        opmerking,  ///< of the colleague who read the concept
        correctie,  ///< of the inspectie itself, with a reason
    };
    Soort soort = Soort::correctie;
    Puntsleutel punt{};          ///< with a point
    std::int64_t opmerking = 0;  ///< number of the remark; 0 else

    /// "punt/1/3", "opmerking/2", "correctie": as it stands in forms and is stored.
    std::string tekst() const;
    friend bool operator==(const Verschilgrond&, const Verschilgrond&) = default;
};
/// Nothing for another text.
std::optional<Verschilgrond> leesVerschilgrond(std::string_view tekst);

/// "punt 3 van de organisatie" (of another round: "punt 3 van ronde 2 van de organisatie"),
/// "opmerking 2 van de collega", "eigen correctie".
std::string omschrijving(const Verschilgrond& grond);

/// Why something differs from the concept. It holds for exactly that difference: when the text
/// changes again, so does its kenmerk, and then there is no explanation any more.
struct Verschilverklaring {
    std::string kenmerk{};  ///< of the difference
    Verschilgrond grond{};
    std::string reden{};  ///< obligatory with a correction
    std::int64_t persoon = 0;
    std::string wanneer{};

    friend bool operator==(const Verschilverklaring&, const Verschilverklaring&) = default;
};

/// A gap that somebody let be, and why.
struct Aanvaardhiaat {
    std::string naam{};   ///< as it is called on the pages
    std::string soort{};  ///< word of its kind; empty: it was accepted before reasons were asked
    std::string code{};   ///< of what it is about; with `soort`
    std::string reden{};  ///< of the first who accepted it; empty of the second, who agrees

    friend bool operator==(const Aanvaardhiaat&, const Aanvaardhiaat&) = default;
};

/// That somebody let the gaps that are left be, each by its name.
struct Hiaataanvaarding {
    std::vector<Aanvaardhiaat> hiaten{};  ///< in order
    std::int64_t persoon = 0;             ///< 0: nobody did
    std::string wanneer{};

    friend bool operator==(const Hiaataanvaarding&, const Hiaataanvaarding&) = default;
};

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maatlat {

/// What the inspectie does with a point of the organisation.
enum class Puntuitkomst : unsigned char { overgenomen, deels, niet };

inline constexpr std::array kPuntuitkomsten{Puntuitkomst::overgenomen, Puntuitkomst::deels,
                                            Puntuitkomst::niet};

/// "overgenomen", "deels overgenomen", "niet overgenomen"; the same word is stored.
std::string_view naam(Puntuitkomst uitkomst);
std::optional<Puntuitkomst> puntuitkomstMetNaam(std::string_view woord);

/// Which point of the organisation: in which reaction, and its number there.
struct Puntsleutel {
    int ronde = 1;  ///< each time that the concept went to the organisation
    int nr = 0;

    /// "1/3": as it stands in forms and is stored.
    std::string tekst() const { return std::to_string(ronde) + "/" + std::to_string(nr); }
    friend auto operator<=>(const Puntsleutel&, const Puntsleutel&) = default;
};
/// Nothing for another text.
std::optional<Puntsleutel> leesPuntsleutel(std::string_view tekst);

/// "punt 3", "punt 3 van ronde 2".
std::string omschrijving(const Puntsleutel& punt);

/// What was decided on one point, and why.
struct Puntbeslissing {
    Puntsleutel punt{};
    Puntuitkomst uitkomst = Puntuitkomst::niet;
    std::string motivering{};
    int versie = 0;            ///< from 1; each change is one more
    std::int64_t persoon = 0;  ///< who decided it so
    std::string wanneer{};

    friend bool operator==(const Puntbeslissing&, const Puntbeslissing&) = default;
};

/// What the second reader said of a decision: of that version alone.
struct Puntakkoord {
    Puntsleutel punt{};
    int besluitversie = 0;
    bool akkoord = false;
    std::string reden{};  ///< why not
    std::int64_t persoon = 0;
    std::string wanneer{};

    friend bool operator==(const Puntakkoord&, const Puntakkoord&) = default;
};

/// A decision with what was said of it: a changed decision needs a new agreement.
struct Puntstand {
    std::optional<Puntbeslissing> besluit{};
    std::optional<Puntakkoord> akkoord{};  ///< of the newest version of the decision

    bool isBesloten() const { return besluit.has_value(); }
    bool isAkkoord() const { return akkoord && akkoord->akkoord; }
    bool isTeruggegeven() const { return akkoord && !akkoord->akkoord; }
};

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace maatlat {

/// The judgement of one criterium, as a beslisregel derives it from the scores.
enum class Oordeel : unsigned char {
    voldoende = 0,    ///< V: the criterium is met, even where a single verwachting may not be
    matig = 1,        ///< M: partly met
    onvoldoende = 2,  ///< O: not met
};

/// All oordelen, best first: the order of every table and figure.
inline constexpr std::array<Oordeel, 3> kOordelen{Oordeel::voldoende, Oordeel::matig,
                                                  Oordeel::onvoldoende};

/// "voldoende", "matig", "onvoldoende".
std::string_view naam(Oordeel oordeel);

/// "V", "M", "O".
std::string_view letter(Oordeel oordeel);

/// The oordeel with this exact word; nothing when there is none.
std::optional<Oordeel> oordeelMetNaam(std::string_view woord);

}  // namespace maatlat

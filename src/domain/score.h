// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string_view>

namespace maatlat {

/// What was found for one verwachting at one organisation.
/// Source of the words: landelijk rapport 2015, bijlage 1 and 3.
enum class Score : unsigned char {
    onbeoordeeld = 0,  ///< nobody has judged it yet; the criterium is incomplete
    voldoende = 1,     ///< the organisation meets the verwachting (`+`, code 1)
    onvoldoende = 2,   ///< it does not (`-`, code 3); asks for a verbetermaatregel
    nvt = 3,           ///< does not apply here; leaves the count of its criterium
};

/// The word of the field: "voldoende", "onvoldoende", "nvt", "onbeoordeeld".
std::string_view naam(Score score);

/// The mark in reports and tables: "+", "-", "nvt", "" for onbeoordeeld.
std::string_view teken(Score score);

/// The score with this exact word; nothing when no score has it.
std::optional<Score> scoreMetNaam(std::string_view woord);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "domain/score.h"

#include <array>

namespace maatlat {

namespace {
constexpr std::array<std::string_view, 4> kNamen{"onbeoordeeld", "voldoende", "onvoldoende", "nvt"};
constexpr std::array<std::string_view, 4> kTekens{"", "+", "-", "nvt"};
}  // namespace

std::string_view naam(Score score) {
    return kNamen[static_cast<std::size_t>(score)];
}

std::string_view teken(Score score) {
    return kTekens[static_cast<std::size_t>(score)];
}

std::optional<Score> scoreMetNaam(std::string_view woord) {
    for (std::size_t i = 0; i < kNamen.size(); ++i)
        if (kNamen[i] == woord) return static_cast<Score>(i);
    return std::nullopt;
}

}  // namespace maatlat

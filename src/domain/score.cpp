// SPDX-License-Identifier: EUPL-1.2
#include "domain/score.h"

#include "domain/woordtabel.h"

namespace maatlat {

namespace {
constexpr Woordtabel<4> kNamen{"onbeoordeeld", "voldoende", "onvoldoende", "nvt"};
constexpr Woordtabel<4> kTekens{"", "+", "-", "nvt"};
}  // namespace

std::string_view naam(Score score) {
    return woordVan(kNamen, score);
}

std::string_view teken(Score score) {
    return woordVan(kTekens, score);
}

std::optional<Score> scoreMetNaam(std::string_view woord) {
    return metWoord<Score>(kNamen, woord);
}

}  // namespace maatlat

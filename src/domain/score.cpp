// SPDX-License-Identifier: EUPL-1.2
#include "domain/score.h"

#include "domain/woordtabel.h"

namespace maatlat {

namespace {
constexpr Woordtabel<4> kScorewoorden{"onbeoordeeld", "voldoende", "onvoldoende", "nvt"};
constexpr Woordtabel<4> kScoretekens{"", "+", "-", "nvt"};
}  // namespace

std::string_view naam(Score score) {
    return woordVan(kScorewoorden, score);
}

std::string_view teken(Score score) {
    return woordVan(kScoretekens, score);
}

std::optional<Score> scoreMetNaam(std::string_view woord) {
    return metWoord<Score>(kScorewoorden, woord);
}

}  // namespace maatlat

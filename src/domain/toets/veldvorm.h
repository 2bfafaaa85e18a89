// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tuple>

#include "domain/recordvorm.h"
#include "domain/toets/veld.h"

namespace maatlat {

template <>
struct Recordvorm<Veld> {
    static constexpr Recordsoort kSoort = Recordsoort::veld;
    static constexpr std::tuple kVelden{
        Recordveld{
            "waarde", "", &Veld::waarde, {.wijze = Veldwijze::tekst, .langste = kLangsteTekst}},
    };
};

}  // namespace maatlat

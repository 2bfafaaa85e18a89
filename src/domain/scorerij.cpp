// SPDX-License-Identifier: EUPL-1.2
#include "domain/scorerij.h"

#include <bit>

namespace maatlat {

Telling Scorerij::tel(int eerste, int aantal) const {
    const std::uint64_t deel = aantal == 0 ? 0 : masker(aantal) << eerste;
    Telling telling;
    telling.voldoende = std::popcount(voldoende() & deel);
    telling.onvoldoende = std::popcount(onvoldoende() & deel);
    telling.nvt = std::popcount(nvt() & deel);
    telling.onbeoordeeld = aantal - telling.voldoende - telling.onvoldoende - telling.nvt;
    return telling;
}

Telling tel(const Scorerij& rij, const Criterium& criterium) {
    return rij.tel(criterium.eerste, criterium.aantal);
}

Telling tel(const Scorerij& rij, const Toetsingskader& kader) {
    return rij.tel(0, kader.aantalBeoordeeld());
}

}  // namespace maatlat

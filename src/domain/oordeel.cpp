// SPDX-License-Identifier: EUPL-1.2
#include "domain/oordeel.h"

#include "domain/woordtabel.h"

namespace maatlat {

namespace {

constexpr Woordtabel<3> kNamen{"voldoende", "matig", "onvoldoende"};
constexpr Woordtabel<3> kLetters{"V", "M", "O"};

}  // namespace

std::string_view naam(Oordeel oordeel) {
    return woordVan(kNamen, oordeel);
}

std::string_view letter(Oordeel oordeel) {
    return woordVan(kLetters, oordeel);
}

std::optional<Oordeel> oordeelMetNaam(std::string_view woord) {
    return metWoord<Oordeel>(kNamen, woord);
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "domain/oordeel.h"

#include "domain/woordtabel.h"

namespace maatlat {

namespace {

constexpr Woordtabel<3> kOordeelwoorden{"voldoende", "matig", "onvoldoende"};
constexpr Woordtabel<3> kOordeelletters{"V", "M", "O"};

}  // namespace

std::string_view naam(Oordeel oordeel) {
    return woordVan(kOordeelwoorden, oordeel);
}

std::string_view letter(Oordeel oordeel) {
    return woordVan(kOordeelletters, oordeel);
}

std::optional<Oordeel> oordeelMetNaam(std::string_view woord) {
    return metWoord<Oordeel>(kOordeelwoorden, woord);
}

}  // namespace maatlat

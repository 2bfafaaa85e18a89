// SPDX-License-Identifier: EUPL-1.2
#include "domain/bronnen/bevinding.h"

#include "domain/woordtabel.h"

namespace maatlat {

namespace {

constexpr Woordtabel<3> kRichtingwoorden{"voldoende", "onvoldoende", "neutraal"};

}  // namespace

std::string_view naam(Richting richting) {
    return woordVan(kRichtingwoorden, richting);
}

std::optional<Richting> richtingMetNaam(std::string_view woord) {
    return metWoord<Richting>(kRichtingwoorden, woord);
}

}  // namespace maatlat

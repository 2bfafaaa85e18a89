// SPDX-License-Identifier: EUPL-1.2
#include "domain/bronnen/bevinding.h"

namespace maatlat {

std::string_view naam(Richting richting) {
    return woordVan(kRichtingwoorden, richting);
}

std::optional<Richting> richtingMetNaam(std::string_view woord) {
    return metWoord<Richting>(kRichtingwoorden, woord);
}

}  // namespace maatlat

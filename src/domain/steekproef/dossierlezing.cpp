// SPDX-License-Identifier: EUPL-1.2
#include "domain/steekproef/dossierlezing.h"

#include "domain/woordtabel.h"

namespace maatlat {

namespace {

constexpr Woordtabel<2> kLezers{"eerste", "tweede"};
constexpr Woordtabel<3> kToegegeven{"eerste", "tweede", "beiden"};

}  // namespace

std::string_view naam(Lezer lezer) {
    return woordVan(kLezers, lezer);
}

std::optional<Lezer> lezerMetNaam(std::string_view woord) {
    return metWoord<Lezer>(kLezers, woord);
}

std::string_view naam(Toegegeven wie) {
    return woordVan(kToegegeven, wie);
}

std::optional<Toegegeven> toegegevenMetNaam(std::string_view woord) {
    return metWoord<Toegegeven>(kToegegeven, woord);
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "domain/steekproef/steekproefdoel.h"

#include "domain/woordtabel.h"

namespace maatlat {

namespace {

constexpr Woordtabel<2> kDoelwoorden{"verificatie", "eigen audit"};

}  // namespace

std::string_view naam(Doelsoort soort) {
    return woordVan(kDoelwoorden, soort);
}

std::optional<Doelsoort> doelsoortMetNaam(std::string_view woord) {
    return metWoord<Doelsoort>(kDoelwoorden, woord);
}

}  // namespace maatlat

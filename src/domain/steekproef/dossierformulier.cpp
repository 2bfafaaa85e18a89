// SPDX-License-Identifier: EUPL-1.2
#include "domain/steekproef/dossierformulier.h"

#include <algorithm>

#include "domain/woordtabel.h"

namespace maatlat {

namespace {

constexpr Woordtabel<5> kAntwoordwoorden{"ja-nee", "keuze", "datum", "getal", "termijn"};

}  // namespace

std::string_view naam(Antwoordsoort soort) {
    return woordVan(kAntwoordwoorden, soort);
}

std::optional<Antwoordsoort> antwoordsoortMetNaam(std::string_view woord) {
    return metWoord<Antwoordsoort>(kAntwoordwoorden, woord);
}

const Dossiervraag* Dossierformulier::vraag(std::string_view code) const {
    const auto gevonden = std::find_if(vragen.begin(), vragen.end(),
                                       [&](const Dossiervraag& een) { return een.code == code; });
    return gevonden == vragen.end() ? nullptr : &*gevonden;
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "domain/dossierformulier.h"

#include <algorithm>
#include <array>

namespace maatlat {

namespace {

constexpr std::array<std::string_view, 5> kNamen{"ja-nee", "keuze", "datum", "getal", "termijn"};

}  // namespace

std::string_view naam(Antwoordsoort soort) {
    return kNamen[static_cast<std::size_t>(soort)];
}

std::optional<Antwoordsoort> antwoordsoortMetNaam(std::string_view woord) {
    for (std::size_t i = 0; i < kNamen.size(); ++i)
        if (kNamen[i] == woord) return static_cast<Antwoordsoort>(i);
    return std::nullopt;
}

const Dossiervraag* Dossierformulier::vraag(std::string_view code) const {
    const auto gevonden = std::find_if(vragen.begin(), vragen.end(),
                                       [&](const Dossiervraag& een) { return een.code == code; });
    return gevonden == vragen.end() ? nullptr : &*gevonden;
}

}  // namespace maatlat

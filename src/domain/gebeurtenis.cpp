// SPDX-License-Identifier: EUPL-1.2
#include "domain/gebeurtenis.h"

#include <array>

namespace maatlat {

namespace {

/// What lines were called before: no new line gets such a name.
struct Oudenaam {
    std::string_view woord;
    Gebeurtenis gebeurtenis;
};
constexpr std::array<Oudenaam, 2> kOudeNamen{{
    {"tekst bevestigd", Gebeurtenis::privacymeldingBevestigd},
    {"privacy bevestigd", Gebeurtenis::privacymeldingBevestigd},
}};

}  // namespace

std::string_view naam(Gebeurtenis gebeurtenis) {
    return woordVan(kGebeurtenissen, gebeurtenis);
}

std::optional<Gebeurtenis> gebeurtenisMetNaam(std::string_view woord) {
    for (const Oudenaam& een : kOudeNamen)
        if (een.woord == woord) return een.gebeurtenis;
    return metWoord<Gebeurtenis>(kGebeurtenissen, woord);
}

std::vector<std::string_view> alleNamen(Gebeurtenis gebeurtenis) {
    std::vector<std::string_view> uit{naam(gebeurtenis)};
    for (const Oudenaam& een : kOudeNamen)
        if (een.gebeurtenis == gebeurtenis) uit.push_back(een.woord);
    return uit;
}

}  // namespace maatlat

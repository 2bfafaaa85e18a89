// SPDX-License-Identifier: EUPL-1.2
#include "domain/opvolging/opvolgstap.h"

#include "domain/woordtabel.h"

namespace maatlat {

namespace {

constexpr Woordtabel<kOpvolgstappen.size()> kStapnamen{"plan maken",      "plan ingediend",
                                                       "plan voorgelegd", "uitvoering",
                                                       "afgesloten",      "eigen maatregelen"};

constexpr Woordtabel<kAantalOpvolgzetten> kZetnamen{"maak maatregel",
                                                    "wijs indiener aan",
                                                    "stel plantermijn",
                                                    "dien plan in",
                                                    "neem plan terug",
                                                    "beoordeel maatregel",
                                                    "leg planoordeel voor",
                                                    "neem planoordeel terug",
                                                    "stem in",
                                                    "stem niet in",
                                                    "geef plan terug",
                                                    "stel ritme in",
                                                    "meld voortgang",
                                                    "vraag uitstel",
                                                    "beslis uitstel",
                                                    "verifieer",
                                                    "doe eigen audit",
                                                    "trek na",
                                                    "sluit af",
                                                    "heropen"};
static_assert(!kZetnamen.back().empty(), "an opvolgzet without its word");

}  // namespace

std::string_view naam(Opvolgstap stap) {
    return woordVan(kStapnamen, stap);
}

std::optional<Opvolgstap> opvolgstapMetNaam(std::string_view woord) {
    return metWoord<Opvolgstap>(kStapnamen, woord);
}

std::string_view naam(Opvolgzet zet) {
    return woordVan(kZetnamen, zet);
}

std::optional<Opvolgzet> opvolgzetMetNaam(std::string_view woord) {
    return metWoord<Opvolgzet>(kZetnamen, woord);
}

}  // namespace maatlat

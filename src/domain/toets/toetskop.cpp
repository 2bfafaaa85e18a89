// SPDX-License-Identifier: EUPL-1.2
#include "domain/toets/toetskop.h"

#include "domain/woordtabel.h"

namespace maatlat {

namespace {

constexpr Woordtabel<3> kSoorten{"inspectie", "hertoets", "zelfevaluatie"};
constexpr Woordtabel<5> kStatussen{"lopend", "voorgelegd", "vastgesteld", "ingediend",
                                   "overgenomen"};

}  // namespace

std::string_view naam(Toetssoort soort) {
    return woordVan(kSoorten, soort);
}

std::optional<Toetssoort> toetssoortMetNaam(std::string_view woord) {
    return metWoord<Toetssoort>(kSoorten, woord);
}

std::string_view naam(Toetsstatus status) {
    return woordVan(kStatussen, status);
}

std::optional<Toetsstatus> toetsstatusMetNaam(std::string_view woord) {
    return metWoord<Toetsstatus>(kStatussen, woord);
}

}  // namespace maatlat

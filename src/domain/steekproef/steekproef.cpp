// SPDX-License-Identifier: EUPL-1.2
#include "domain/steekproef/steekproef.h"

#include "domain/woordtabel.h"

namespace maatlat {

namespace {

constexpr Woordtabel<4> kStatussen{"ingelezen", "vastgelegd", "getrokken", "vervallen"};
constexpr Woordtabel<2> kHerkomsten{"computer", "dobbelstenen"};
constexpr Woordtabel<4> kStanden{"getrokken", "reserve", "vervangen", "gericht"};

}  // namespace

std::string_view naam(Steekproefstatus status) {
    return woordVan(kStatussen, status);
}

std::optional<Steekproefstatus> steekproefstatusMetNaam(std::string_view woord) {
    return metWoord<Steekproefstatus>(kStatussen, woord);
}

std::string_view naam(Herkomst herkomst) {
    return woordVan(kHerkomsten, herkomst);
}

std::optional<Herkomst> herkomstMetNaam(std::string_view woord) {
    return metWoord<Herkomst>(kHerkomsten, woord);
}

std::string_view naam(Dossierstand stand) {
    return woordVan(kStanden, stand);
}

std::optional<Dossierstand> dossierstandMetNaam(std::string_view woord) {
    return metWoord<Dossierstand>(kStanden, woord);
}

int Dossiersteekproef::aantalTeTrekken() const {
    int uit = 0;
    for (const Populatiegroep& groep : groepen)
        uit += groep.trek;
    return uit;
}

}  // namespace maatlat

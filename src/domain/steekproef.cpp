// SPDX-License-Identifier: EUPL-1.2
#include "domain/steekproef.h"

#include <array>

namespace maatlat {

namespace {

constexpr std::array<std::string_view, 4> kStatussen{"ingelezen", "vastgelegd", "getrokken",
                                                     "vervallen"};
constexpr std::array<std::string_view, 2> kHerkomsten{"computer", "dobbelstenen"};
constexpr std::array<std::string_view, 4> kStanden{"getrokken", "reserve", "vervangen", "gericht"};

template <class Waarde, std::size_t N>
std::optional<Waarde> metNaam(const std::array<std::string_view, N>& namen,
                              std::string_view woord) {
    for (std::size_t i = 0; i < N; ++i)
        if (namen[i] == woord) return static_cast<Waarde>(i);
    return std::nullopt;
}

}  // namespace

std::string_view naam(Steekproefstatus status) {
    return kStatussen[static_cast<std::size_t>(status)];
}

std::optional<Steekproefstatus> steekproefstatusMetNaam(std::string_view woord) {
    return metNaam<Steekproefstatus>(kStatussen, woord);
}

std::string_view naam(Herkomst herkomst) {
    return kHerkomsten[static_cast<std::size_t>(herkomst)];
}

std::optional<Herkomst> herkomstMetNaam(std::string_view woord) {
    return metNaam<Herkomst>(kHerkomsten, woord);
}

std::string_view naam(Dossierstand stand) {
    return kStanden[static_cast<std::size_t>(stand)];
}

std::optional<Dossierstand> dossierstandMetNaam(std::string_view woord) {
    return metNaam<Dossierstand>(kStanden, woord);
}

int Dossiersteekproef::aantalTeTrekken() const {
    int uit = 0;
    for (const Populatiegroep& groep : groepen)
        uit += groep.trek;
    return uit;
}

std::string vastleggingstekst(const Dossiersteekproef& steekproef) {
    std::string uit = "maatlat-vastlegging-1\n" + steekproef.populatieHash + "\n" +
                      std::to_string(steekproef.populatie.aantal) + "\n" +
                      std::string(naam(steekproef.kolom)) + "\n";
    for (const Populatiegroep& groep : steekproef.groepen)
        uit += groep.naam + "\t" + std::to_string(groep.aantal) + "\t" +
               std::to_string(groep.trek) + "\n";
    return uit;
}

}  // namespace maatlat

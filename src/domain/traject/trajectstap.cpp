// SPDX-License-Identifier: EUPL-1.2
#include "domain/traject/trajectstap.h"

#include "domain/woordtabel.h"

namespace maatlat {

namespace {

constexpr Woordtabel<kTrajectstappen.size()> kStapnamen{
    "lopend",       "collegiale toets", "goedgekeurd", "wederhoor",    "verwerking",
    "vaststelling", "vastgesteld",      "besluit",     "gepubliceerd", "ingetrokken"};

constexpr Woordtabel<kAantalZetten> kZetnamen{"vraag collegiale toets",
                                              "neem terug",
                                              "maak opmerking",
                                              "keur goed",
                                              "geef terug",
                                              "stuur voor wederhoor",
                                              "verleng termijn",
                                              "reageer",
                                              "dien reactie in",
                                              "sluit wederhoor",
                                              "heropen wederhoor",
                                              "beoordeel punt",
                                              "beslis mee",
                                              "verklaar verschil",
                                              "leg voor",
                                              "stel vast",
                                              "corrigeer",
                                              "maak publicatieversie",
                                              "besluit tot publicatie",
                                              "trek besluit in",
                                              "schort op",
                                              "reageer op besluit",
                                              "publiceer",
                                              "trek publicatie in",
                                              "wijzig melding",
                                              "draag over"};
static_assert(!kZetnamen.back().empty(), "a zet without its word");

constexpr Woordtabel<kTaken.size()> kTaaknamen{"collega", "tweede lezer", "vaststeller",
                                               "ontvanger", "verantwoordelijke"};

}  // namespace

std::string_view naam(Trajectstap stap) {
    return woordVan(kStapnamen, stap);
}

std::optional<Trajectstap> stapMetNaam(std::string_view woord) {
    return metWoord<Trajectstap>(kStapnamen, woord);
}

std::string_view naam(Zet zet) {
    return woordVan(kZetnamen, zet);
}

std::optional<Zet> zetMetNaam(std::string_view woord) {
    return metWoord<Zet>(kZetnamen, woord);
}

std::string_view naam(Taak taak) {
    return woordVan(kTaaknamen, taak);
}

std::optional<Taak> taakMetNaam(std::string_view woord) {
    return metWoord<Taak>(kTaaknamen, woord);
}

}  // namespace maatlat

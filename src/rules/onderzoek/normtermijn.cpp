// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/normtermijn.h"

#include <algorithm>
#include <array>

#include "taal/woordrij.h"

namespace maatlat {

namespace {

constexpr std::array<std::string_view, 21> kGetallen{
    "een",      "één",      "twee",    "drie",      "vier",     "vijf",      "zes",
    "zeven",    "acht",     "negen",   "tien",      "elf",      "twaalf",    "dertien",
    "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig"};

constexpr std::array<std::string_view, 20> kEenheden{
    "minuut", "minuten", "uur",       "uren",        "etmaal",        "etmalen", "dag",
    "dagen",  "werkdag", "werkdagen", "kalenderdag", "kalenderdagen", "week",    "weken",
    "maand",  "maanden", "kwartaal",  "kwartalen",   "jaar",          "jaren"};

bool isEenVan(const Woord& woord, const auto& woorden) {
    return std::find(woorden.begin(), woorden.end(), woord.klein) != woorden.end();
}

bool opentTermijn(const Woord& woord) {
    return woord.klein == "binnen" || woord.klein == "uiterlijk";
}

bool isGetal(const Woord& woord) {
    return woord.soort == Woord::Soort::cijfers || isEenVan(woord, kGetallen);
}

}  // namespace

std::vector<std::string> normtermijnen(std::string_view tekst) {
    const Woordrij rij = woordrij(tekst);
    std::vector<std::string> uit;
    for (std::size_t i = 0; i < rij.size(); ++i) {
        if (!opentTermijn(rij[i])) continue;
        std::size_t getal = i + 1;
        if (getal < rij.size() && (rij[getal].klein == "binnen" || rij[getal].klein == "na"))
            ++getal;
        if (getal + 1 >= rij.size() || !isGetal(rij[getal])) continue;
        if (!isEenVan(rij[getal + 1], kEenheden)) continue;
        uit.push_back(rij[getal].klein + " " + rij[getal + 1].klein);
        i = getal + 1;
    }
    return uit;
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "kader/onderzoek/citaat.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>

#include "taal/tekst.h"

namespace maatlat {

namespace {

/// The words of a text, without the marks around them, in small letters.
std::vector<std::string> woordenVan(std::string_view tekst) {
    constexpr std::string_view kRand = ".,;:()'\"";
    std::vector<std::string> uit;
    std::istringstream stroom(kleineLetters(tekst));
    for (std::string woord; stroom >> woord;) {
        for (const std::string_view aanhaling : {"“", "”", "‘", "’", "…"})
            for (std::size_t plek = 0; (plek = woord.find(aanhaling)) != std::string::npos;)
                woord.erase(plek, aanhaling.size());
        const std::size_t begin = woord.find_first_not_of(kRand);
        if (begin == std::string::npos) continue;
        uit.push_back(woord.substr(begin, woord.find_last_not_of(kRand) - begin + 1));
    }
    return uit;
}

using Plek = std::vector<std::string>::const_iterator;

bool isProcent(Plek plek, Plek einde, const std::string& getal) {
    if (*plek == getal + "%") return true;
    if (*plek != getal || plek + 1 == einde) return false;
    return *(plek + 1) == "procent" || *(plek + 1) == "%";
}

constexpr std::array<std::pair<std::string_view, Procentwoord>, 8> kProcentwoorden{{
    {"ongeveer", Procentwoord::ongeveer},
    {"circa", Procentwoord::ongeveer},
    {"ca", Procentwoord::ongeveer},
    {"zon", Procentwoord::ongeveer},  // zo'n, whatever the mark in it
    {"rond", Procentwoord::ongeveer},
    {"ruim", Procentwoord::ruim},
    {"bijna", Procentwoord::bijna},
    {"krap", Procentwoord::bijna},
}};

Procentwoord woordVoor(Plek begin, Plek plek) {
    if (plek == begin) return Procentwoord::precies;
    std::string ervoor = *(plek - 1);
    std::erase(ervoor, '\'');
    if (ervoor == "dan" && plek - begin >= 2) {
        if (*(plek - 2) == "meer") return Procentwoord::meerDan;
        if (*(plek - 2) == "minder") return Procentwoord::minderDan;
    }
    for (const auto& [woord, betekenis] : kProcentwoorden)
        if (ervoor == woord) return betekenis;
    return Procentwoord::precies;
}

}  // namespace

std::size_t aantalWoorden(std::string_view citaat) {
    std::istringstream stroom{std::string(citaat)};
    std::size_t uit = 0;
    for (std::string woord; stroom >> woord;)
        uit += woord == "…" ? 0 : 1;
    return uit;
}

bool staatIn(std::string_view citaat, std::string_view woorden) {
    const auto in = woordenVan(citaat), deel = woordenVan(woorden);
    return !deel.empty() && std::search(in.begin(), in.end(), deel.begin(), deel.end()) != in.end();
}

std::optional<Procentwoord> procentwoordIn(std::string_view citaat, int procent) {
    const auto woorden = woordenVan(citaat);
    const std::string getal = std::to_string(procent);
    for (auto plek = woorden.begin(); plek != woorden.end(); ++plek)
        if (isProcent(plek, woorden.end(), getal)) return woordVoor(woorden.begin(), plek);
    return std::nullopt;
}

std::string langsteBewoording(std::string_view citaat, const std::string& woorden,
                              const std::vector<Bewoording>& bekend) {
    std::string uit = woorden;
    for (const Bewoording& een : bekend)
        if (een.woorden.size() > uit.size() && staatIn(een.woorden, woorden) &&
            staatIn(citaat, een.woorden))
            uit = een.woorden;
    return uit;
}

}  // namespace maatlat

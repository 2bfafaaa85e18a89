// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/bladen.h"
#include "domain/mensen/persoon.h"
#include "domain/onderzoek/organisatieleven.h"
#include "toetsing/handelen.h"
#include "toetsing/opvolging/toezicht.h"
#include "toetsing/organisatiedeur.h"

/// The story of one organisation in time order: what was inspected, what came of it, what was laid
/// on it. Of each thing no more than this person may read anyway.
namespace maatlat {

/// Where a line leads to.
enum class Verhaalplek : unsigned char {
    geen,
    toets,
    vastgesteld,  ///< the adopted report of one's own organisation
    publicatie,
    steekproef,
    opvolging,  ///< the maatregelen of a toets
    feit,
    organisatie,
};

struct Verhaalregel {
    std::string dag;  ///< ISO, or a month; empty: not known
    std::string kop;  ///< "Verscherpt toezicht ingesteld"
    std::vector<std::string> zinnen{};
    std::vector<std::string> merken{};  ///< "uit openbare berichten", "achteraf vastgelegd"
    Verhaalplek plek = Verhaalplek::geen;
    std::int64_t nr = 0;      ///< of toets, feit or organisation
    std::int64_t binnen = 0;  ///< of the steekproef
    std::string tijd{};       ///< in words, where `dag` only says where it stands in the order
};

/// What the sources of a story read through: the organisation, and the toetsen of this person.
struct Verhaalbron {
    const Organisatieinzage& organisatie;
    const Toetseninzage& toetsen;
    const Toezichtbeeld& toezicht;
};

/// Adds its own lines. Another kind of lines is one more such function in verhaal.cpp.
using Verhaaldeel = void (*)(const Verhaalbron& bron, std::vector<Verhaalregel>& uit);

struct Verhaal {
    Organisatieleven leven;
    Toezichtbeeld toezicht;
    std::vector<Verhaalregel> regels;  ///< of this page, oldest first; without a day at the end
    Bladen bladen;
    bool leestPlaats = false;  ///< may see where it stands beside the country
};
/// As long as paper allows: a story of twenty years.
inline constexpr int kRegelsOpPapier = 1000;

/// Throws Geweigerd.
Verhaal verhaal(Werkplek& werkplek, const Persoon& persoon, std::int64_t organisatie, int blad,
                int perBlad = kRegelsPerBlad);

}  // namespace maatlat

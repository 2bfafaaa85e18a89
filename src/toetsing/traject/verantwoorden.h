// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/traject/puntbeslissing.h"
#include "domain/traject/verantwoordingsblad.h"
#include "domain/traject/wederhoorpunt.h"
#include "rules/traject/verantwoording.h"
#include "toetsing/handelen.h"
#include "toetsing/toets/toetsinhoud.h"

/// How what is put up for adoption differs from what others read before, and whether each
/// difference is accounted for.
namespace maatlat {

/// What others read before: differences with it must be accounted for.
struct Grondslag {
    std::string naam;  ///< "concept 2", "editie 1"
    std::string wanneer;
    std::string sha256;  ///< of its contents
    std::string inhoud;  ///< what the toets held then
};

/// Of the next editie, or of one that is adopted (`editie` from 1): the editie before it, and the
/// concept that the organisation got since; where none went to it, the one that the colleague
/// read. A concept from before the toets went back to lopend counts no more: after that others read
/// it anew. None: nobody outside the team read anything, so there is nothing to account for.
std::vector<Grondslag> grondslagen(const Toetsinzage& inzage, int editie = 0);

struct Verantwoorddeel {
    Grondslag met;
    std::vector<Verantwoord> verschillen;
};
/// All differences of what the toets holds now with each of those.
std::vector<Verantwoorddeel> verantwoorddelen(const Toetsinzage& inzage, const Toetsinhoud& inhoud,
                                              int editie = 0);
bool isAllesVerklaard(const std::vector<Verantwoorddeel>& delen);

/// A point that was handed in, with what was decided.
struct Ingediendpunt {
    Puntsleutel sleutel;
    Wederhoorpunt punt;
    Puntstand stand;
};
/// By round and number.
std::vector<Ingediendpunt> ingediendePunten(const Toetslezing& toets);
/// Whether there is any: without points there is nothing for a second reader.
bool heeftPunten(const Toetslezing& toets);

/// A remark of a colleague who read the concept, as something that a difference can belong to.
struct Opmerkingkeuze {
    std::int64_t nr = 0;
    std::string waar;  ///< "Motivering bij 1.1.2"
};
std::vector<Opmerkingkeuze> opmerkingen(const Toetslezing& toets);

/// Under which key a draft of reasons for differences is kept.
inline constexpr const char* kVerschillensleutel = "verschillen";

/// The newest editie, while it is adopted; 0 else.
int vastgesteldeEditie(const Toetsinzage& inzage);

/// Why the last correction was opened; empty in a first editie.
std::string correctiereden(const Toetslezing& toets);

/// All of it as it is frozen with the next editie, or with one that is adopted.
Verantwoordingsblad verantwoordingsblad(const Toetsinzage& inzage, const Toetsinhoud& inhoud,
                                        int editie = 0);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/rapportbestand.h"
#include "store/toetssleutel.h"

/// The report of an editie as it left the house: bytes that never change, under their hash.
namespace maatlat::rapportStore {

/// What is written down beside the bytes.
struct Kenmerk {
    int editie = 0;
    std::string sinds;   ///< the moment since when it is kept so
    std::string naam;    ///< of the file
    std::string sha256;  ///< that the bytes had then
    friend bool operator==(const Kenmerk&, const Kenmerk&) = default;
};

/// A stored report.
struct Rapport {
    Kenmerk kenmerk;
    std::string html;
    bool heel = false;  ///< the bytes still have that hash
};

/// Once for each editie; the log keeps the hash too. Throws Gebruikersfout for bytes that are no
/// text.
Kenmerk bewaar(const Toetsschrijving& toets, int editie, const Rapportbestand& rapport);

/// Nothing when there is none, like for an editie from before reports were kept.
std::optional<Rapport> lees(const Toetslezing& toets, int editie);

/// How the log names an editie: "toets 5 editie 1".
std::string inLogboek(std::int64_t toets, int editie);

}  // namespace maatlat::rapportStore

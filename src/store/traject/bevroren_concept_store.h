// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/rapportbestand.h"
#include "domain/traject/trajectstap.h"
#include "store/toetssleutel.h"

/// Concepts as they were when somebody outside the team was asked to read them.
namespace maatlat::bevrorenConceptStore {

/// All but its contents.
struct Kenmerk {
    int nr = 0;
    std::string wanneer;
    std::int64_t persoon = 0;   ///< who asked
    Zet zet = Zet::legVoor;     ///< for what it was frozen
    std::string sha256;         ///< of the contents
    std::string naam;           ///< file name of the report
    std::string rapportSha256;  ///< of the bytes of the report
    friend bool operator==(const Kenmerk&, const Kenmerk&) = default;
};
struct Concept {
    Kenmerk kenmerk;
    std::string inhoud;
    std::string html;
    bool heel = false;  ///< both still have their hash

    Rapportbestand rapport() const { return {kenmerk.naam, html}; }
};

/// Keeps it under the next number, and logs both hashes.
Kenmerk bewaar(const Toetsschrijving& toets, Zet zet, const std::string& inhoud,
               const Rapportbestand& rapport, std::int64_t persoon);

/// How the log names it: "toets 5 concept 2".
std::string inLogboek(std::int64_t toets, int nr);

/// The number that the next one gets.
int volgende(const Toetslezing& toets);

/// Newest first.
std::vector<Kenmerk> alle(const Toetslezing& toets);
std::optional<Concept> lees(const Toetslezing& toets, int nr);

/// The newest that was frozen for this.
std::optional<Concept> nieuwste(const Toetslezing& toets, Zet zet);

}  // namespace maatlat::bevrorenConceptStore

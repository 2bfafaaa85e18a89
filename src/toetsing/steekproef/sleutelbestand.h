// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "domain/steekproef/pseudoniem.h"

namespace maatlat {

/// The key of one steekproef: what leads from a pseudonym back to a dossier. It stands in a file of
/// its own, in a folder beside the database, readable by the program's user only; it can be
/// destroyed while the rest stays. A CSV that also `maatlat steekproef controleer` takes: a first
/// line "sleutel;<64 hex>", then "pseudoniem;dossier" lines.
struct Sleutelbestand {
    std::string sleutel;  ///< 64 hexadecimal digits
    std::vector<std::pair<std::string, std::string>>
        dossiers;  ///< pseudonym and number: of what was
                   ///< drawn, reserves and gericht; of
                   ///< all when that was asked for

    /// The number behind a pseudonym; empty when it is not there.
    std::string nummer(const std::string& pseudoniem) const;
};

std::string csv(const Sleutelbestand& bestand);

/// Reads what `csv` made. Throws Gebruikersfout for another text; `naam` is for the message.
Sleutelbestand leesSleutel(const std::string& inhoud, const std::string& naam);

/// How many dossiers the file of a steekproef leads to; nothing when it was destroyed. Does not
/// keep them.
std::optional<std::int64_t> aantalInSleutelbestand(const std::filesystem::path& map,
                                                   std::int64_t toets, std::int64_t steekproef);

/// The numbers behind these pseudonyms, as far as they are in the file of a steekproef; nothing
/// when it was destroyed. Keeps no others: a file can hold the numbers of a million dossiers.
std::optional<std::map<std::string, std::string>> nummersInSleutelbestand(
    const std::filesystem::path& map, std::int64_t toets, std::int64_t steekproef,
    const std::set<std::string>& pseudoniemen);

/// Reads the file of a steekproef in this folder; nothing when it was destroyed.
std::optional<Sleutelbestand> leesSleutelbestand(const std::filesystem::path& map,
                                                 std::int64_t toets, std::int64_t steekproef);

/// Writes it whole or not at all, on disk when it returns.
void schrijfSleutelbestand(const std::filesystem::path& map, std::int64_t toets,
                           std::int64_t steekproef, const Sleutelbestand& bestand);

/// Destroys what a crash left half-written. Only while nobody writes here: when the program starts.
/// Returns how many files.
int ruimSleutelmapOp(const std::filesystem::path& map);

/// Overwrites and removes it. Returns whether it was there.
bool vernietigSleutelbestand(const std::filesystem::path& map, std::int64_t toets,
                             std::int64_t steekproef);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/tekst.h"
#include "store/motor/versiezegel.h"
#include "store/toetssleutel.h"

/// Erasing the contents of an old version that should never have been kept: one person asks,
/// another does it. The version keeps its number, author, moment and seal.
namespace maatlat::wissingStore {

/// What was asked and done about versions of a record, by number.
std::vector<Wissingrij> alle(const Toetslezing& toets, const std::string& sleutel);

/// The same of one version; nothing when nobody asked.
std::optional<Wissingrij> lees(const Toetslezing& toets, const std::string& sleutel, int versie);

/// For a version that is there, and that nobody asked to erase.
void vraag(const Toetsschrijving& toets, const std::string& sleutel, int versie, const Tekst& reden,
           std::int64_t persoon);

/// The request goes; the version stays.
void wijsAf(const Toetsschrijving& toets, const std::string& sleutel, int versie);

/// Empties the contents, and the drafts of that record that were begun on this version or an older
/// one. Once the write-ahead log is emptied too, the text is gone from the file. Not by who asked.
void wis(const Toetsschrijving& toets, const std::string& sleutel, int versie,
         std::int64_t persoon);

}  // namespace maatlat::wissingStore

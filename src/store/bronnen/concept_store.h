// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/tekst.h"
#include "store/inzagebewijs.h"
#include "store/motor/transactie.h"
#include "store/opruimmoment.h"
#include "store/toetssleutel.h"

/// Drafts: what a person is typing and has not saved. Of that person alone, one per record, gone
/// once the record is saved. Not in the log: a draft is no change of the toets.
namespace maatlat::conceptStore {

struct Concept {
    std::string sleutel;  ///< of the record: "motivering/1.1.2", "bevinding/12", "bevinding/nieuw"
    int versie = 0;       ///< of the record that was being changed
    Tekst inhoud;         ///< an encoded Vastlegging
    std::string wanneer;  ///< filled in when it is kept
    friend bool operator==(const Concept&, const Concept&) = default;
};

/// Keeps the draft in place of an older one; returns the moment.
std::string bewaar(const Toetsschrijving& toets, std::int64_t persoon, const Concept& bewaard);
/// But for the notes of interviews.
std::vector<Concept> alle(const Toetslezing& toets, std::int64_t persoon);
std::optional<Concept> lees(const Toetslezing& toets, std::int64_t persoon,
                            const std::string& sleutel);

/// The notes of this person at a bron: what others said. Nothing else gives these; `lees` throws
/// std::logic_error for their key.
std::optional<Concept> leesNotities(const Toetslezing& toets, std::int64_t persoon,
                                    std::int64_t bron, const Inzagebewijs& bewijs);

void wis(const Toetsschrijving& toets, std::int64_t persoon, const std::string& sleutel);

/// Those of everybody in toetsen that were frozen before this moment; returns how many.
int ruimOp(Transactie& transactie, const Opruimmoment& moment, const std::string& voor);

}  // namespace maatlat::conceptStore

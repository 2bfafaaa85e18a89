// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/vastlegging.h"
#include "toetsing/handelen.h"

namespace maatlat {

/// What somebody was typing in a form with more than one field, and did not save: of that person
/// alone. The keys are "bron/7", "bevinding/12", "interview/3", "dossier/1/K7QF-2M9X-A4TD" (by
/// steekproef and pseudonym), and "bron/nieuw", "bevinding/nieuw" for what has no number yet.
struct Formulierconcept {
    Vastlegging inhoud;  ///< by the names of the form's fields
    int versie = 0;      ///< of the record when it was typed
    std::string wanneer;
};

/// Of the person who looks.
std::optional<Formulierconcept> leesConcept(const Toetsinzage& inzage, const std::string& sleutel);

/// The same for notes at a bron: what others said, so it must have been written down who reads it.
std::optional<Formulierconcept> leesNotitieconcept(const Toetsinzage& inzage, std::int64_t bron,
                                                   const Inzagebewijs& bewijs);

}  // namespace maatlat

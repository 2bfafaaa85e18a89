// SPDX-License-Identifier: EUPL-1.2
#pragma once

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

}  // namespace maatlat

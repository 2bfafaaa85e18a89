// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "rules/onderzoek/narekenen.h"

namespace maatlat {

/// A recomputed statement in words, for the terminal and for the report.
struct NarekeningTekst {
    std::string uitslag;       ///< "volgt", "volgt niet", "niet te beslissen"
    std::string gepubliceerd;  ///< what was published; empty when it cannot be decided
    std::string berekend;      ///< what follows from the scores
    std::string verschil;      ///< empty when it follows
    /// Whom it is about: the organisations that the computed figures count, or — when that is most
    /// of them — those that they do not count.
    std::vector<std::string> organisaties;
    bool behalve = false;     ///< true: `organisaties` are the ones that are not counted
    std::string toelichting;  ///< why it cannot be decided; else empty
};

std::string_view naam(Uitslag uitslag);

/// The shares that a wording stands for: "85% tot en met 100%".
std::string betekenisInWoorden(const Bewoording& bewoording);

/// What words around a percentage mean, as pairs of words and meaning, for a reader: "N procent",
/// "ongeveer N procent", … The meanings are those of `past` (rules/onderzoek/narekenen.h).
std::vector<std::pair<std::string, std::string>> procentbetekenissen();

NarekeningTekst inWoorden(const Narekening& narekening, const Uitspraken& uitspraken);

}  // namespace maatlat

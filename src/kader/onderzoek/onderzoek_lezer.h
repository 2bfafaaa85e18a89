// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/onderzoek/ronde.h"

namespace maatlat {

/// An onderzoek as it stands in its file: what it is, and the names of the files that belong to it,
/// relative to that file.
struct Onderzoeksbestand {
    Onderzoek onderzoek;
    std::string kader;
    std::string organisaties;
    std::string scores;
    std::string uitspraken;            ///< empty: there are none
    std::string landelijk;             ///< empty: there is none
    std::string betekenis;             ///< of the verwachtingen; empty: there is none
    std::string opvolging;             ///< what followed on it; empty: there is none
    std::vector<std::string> toetsen;  ///< texts about single organisations
};

/// Reads `soort: onderzoek` from YAML. Throws Invoerfout. Whether the regelset exists is for the
/// caller, who has the kader.
Onderzoeksbestand leesOnderzoeksbestand(std::string_view inhoud, const std::string& bestand);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/onderzoek/ronde.h"
#include "domain/rapportbestand.h"
#include "pages/sjabloon.h"

namespace maatlat {

/// Which reports to make. None of them links to another: each is mailed and kept by itself.
struct Rapportkeuze {
    bool landelijk = true;
    std::optional<std::vector<std::string>> organisaties;  ///< by name; nothing: all of them
};

/// Renders the reports of a round under the regelset of its onderzoek, the national one first, then
/// by name. The same round gives the same bytes, whatever the machine.
/// Throws Gebruikersfout for an organisation or regelset that the round does not have.
std::vector<Rapportbestand> maakRapporten(const Ronde& ronde, const Sjablonen& sjablonen,
                                          const Rapportkeuze& keuze);

}  // namespace maatlat

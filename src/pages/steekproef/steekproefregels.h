// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "domain/steekproef/steekproef.h"
#include "pages/formulier.h"

/// What several pages of a dossiersteekproef say in the same words.
namespace maatlat {

/// "312"; from 10.000 on with points: "1.000.000".
std::string getalMetPunten(std::int64_t getal);

/// "1 dossier", "312 dossiers".
std::string zoveelDossiers(std::int64_t aantal);

/// A long hexadecimal text in groups of four, to be read aloud or written down: "3f9a 07c2 …".
std::string inViertallen(std::string_view hexadecimaal);

/// "22 november 2026 om 10:30:07": where it matters which of two moments came first.
std::string momentMetSeconden(const std::string& moment);

/// "in één keer uit de hele lijst", "per soort", "per gemeente".
std::string verdelingInWoorden(Groepkolom kolom);

/// What can be said of a list, without naming a dossier.
std::vector<Samenvattingsrij> populatieregels(const Populatiebeschrijving& populatie);

/// What was fixed before the draw.
std::vector<Samenvattingsrij> planregels(const Dossiersteekproef& steekproef,
                                         const std::string& formulier);

/// "Onderzoek (13 van 200), overdracht (7 van 112)": how many of each group are drawn.
std::string groepenInWoorden(const std::vector<Populatiegroep>& groepen,
                             const std::vector<int>& trek);

}  // namespace maatlat

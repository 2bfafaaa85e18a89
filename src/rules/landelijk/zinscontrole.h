// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/onderzoek/uitspraak.h"
#include "rules/landelijk/cijferverwijzing.h"
#include "rules/onderzoek/narekenen.h"

/// The sentences of one's own national report, recomputed: where a sentence has a reference and a
/// wording ("ruim tweederde", "vrijwel alle", "bijna 70 procent"), the wording must be right. The
/// rules are those by which a publication is recomputed (narekenen.h).
namespace maatlat {

/// What each wording means. As for the publication of 2015 (criteria/stap1-2015/uitspraken.yaml).
std::span<const Bewoording> eigenBewoordingen();

/// One wording in a sentence with a reference.
struct Zinscontrole {
    std::string zin;              ///< as it was typed
    std::string woorden;          ///< "ruim tweederde", "bijna 70 procent"
    Cijferverwijzing verwijzing;  ///< the one that it is held against
    Uitslag uitslag = Uitslag::nietTeBeslissen;
    std::string uitleg;  ///< what follows from the table, or why nothing does (Dutch)
};

/// Every wording in every sentence that also has a reference to a verwachting or criterium. A
/// wording belongs to the first reference after it in its sentence, else to the last before it.
/// "Alle" and "geen" count only before organisaties.
std::vector<Zinscontrole> controleerZinnen(std::string_view tekst, const Beoordeling& beoordeling);

}  // namespace maatlat

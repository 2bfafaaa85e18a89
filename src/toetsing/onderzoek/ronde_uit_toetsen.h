// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "domain/onderzoek/ronde.h"
#include "store/onderzoek_store.h"
#include "toetsing/handelen.h"
#include "toetsing/toets/hiaten.h"

namespace maatlat {

/// The scores of all toetsen of an onderzoek as they stand at this moment, as a round without any
/// text. Quick: the kader is not parsed again.
Ronde rondeMetScores(Werkplek& werkplek, const Rondelezing& lezing,
                     const BewaardOnderzoek& onderzoek);

/// Everything that the report of one toets is made from.
struct Rapportstof {
    Toetskop kop;
    Ronde ronde;  ///< of the whole onderzoek, for the place of this toets among the others
    bool vergelijkLandelijk =
        false;                  ///< some other toets is complete, and this is no zelfevaluatie
    bool voorlopig = false;     ///< may still change
    std::vector<Hiaat> hiaten;  ///< only when voorlopig
    std::string moment;         ///< when this was read

    const Toets& toets() const;
};

/// For who may read the toets, in one snapshot. The scores of the others are read without asking:
/// only their numbers are shown. Throws Onvindbaar.
Rapportstof leesRapportstof(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

}  // namespace maatlat

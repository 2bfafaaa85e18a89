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

/// The scores that may be seen of an onderzoek as they stand at this moment, as a round without any
/// text. Quick: the kader is not parsed again.
Ronde rondeMetScores(Werkplek& werkplek, const Rondelezing& lezing,
                     const BewaardOnderzoek& onderzoek);

/// Everything that the report of one toets is made from.
struct Rapportstof {
    Toetskop kop;
    Ronde ronde;  ///< this toets, and for its place among them those others that stand vast
    bool vergelijkLandelijk = false;  ///< this one stands vast too, and some other counts
    bool voorlopig = false;           ///< may still change
    std::vector<Hiaat> hiaten;        ///< only when voorlopig
    std::string moment;               ///< when this was read

    const Toets& toets() const;
};

/// For who may read the toets, in one snapshot. What others are still working on is not in it: from
/// a rank and an average among three organisations the scores of another could be told. Throws
/// Onvindbaar.
Rapportstof leesRapportstof(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

}  // namespace maatlat

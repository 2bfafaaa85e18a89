// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/bladen.h"
#include "domain/mensen/persoon.h"
#include "domain/toets/toetskop.h"
#include "store/toetslijst_store.h"
#include "toetsing/handelen.h"
#include "toetsing/traject/stand.h"

namespace maatlat {

/// A toets as it stands in somebody's list.
struct MijnToets {
    Toetskop kop;
    int beoordeeld = 0;            ///< verwachtingen with a score
    int verwachtingen = 0;         ///< that the kader judges
    Toetsstand stand;              ///< for whom it waits
    int gewijzigd = 0;             ///< changes by others that this person has not marked as seen
    int toegewezen = 0;            ///< verwachtingen that are assigned to this person
    int toegewezenOpen = 0;        ///< … and have no score yet
    std::string laatsteWijziging;  ///< moment of the newest of these; empty: none
};

/// The lists of what somebody has to do with.
using toetslijstStore::Lijst;

/// A page of one of them.
struct Toetsenblad {
    std::vector<MijnToets> toetsen;
    Bladen bladen;
};
Toetsenblad mijnToetsen(const Toetseninzage& alle, Lijst lijst, int blad);
Toetsenblad mijnToetsen(Werkplek& werkplek, const Persoon& persoon, Lijst lijst, int blad);

/// What is late, or waits for somebody who cannot do it any more, over all onderzoeken: the
/// shortest term first. For who may change teams. Throws Geweigerd.
Toetsenblad watStokt(Werkplek& werkplek, const Persoon& persoon, int blad);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/bladen.h"
#include "domain/mensen/persoon.h"
#include "domain/toets/toetskop.h"
#include "store/toetslijst_store.h"
#include "toetsing/handelen.h"

namespace maatlat {

/// Who has to do something before a toets can go on.
enum class Aanzet : unsigned char {
    team,     ///< it is being filled in
    u,        ///< this person: agree, or give it back
    collega,  ///< somebody else in the team: agree, or give it back
    niemand,  ///< it is done
};

/// A toets as it stands in somebody's list.
struct MijnToets {
    Toetskop kop;
    int beoordeeld = 0;     ///< verwachtingen with a score
    int verwachtingen = 0;  ///< that the kader judges
    Aanzet aanzet = Aanzet::niemand;
    int gewijzigd = 0;             ///< changes by others that this person has not marked as seen
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

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "store/motor/sessie.h"
#include "store/motor/transactie.h"
#include "store/opruimmoment.h"

/// What nothing needs any more, and since when: files of bijlagen that no source names, people who
/// cannot log in. It is erased when its term is over.
namespace maatlat::opruimlijstStore {

enum class Soort : unsigned char { bijlage, persoon };

struct Rij {
    std::string sleutel;  ///< hash of a bijlage, number of a person
    std::string sinds;    ///< moment since when it was seen to be so
    std::string gewist;   ///< moment of the erasing; empty: it is still there

    friend bool operator==(const Rij&, const Rij&) = default;
};

/// By key.
std::vector<Rij> alle(Sessie& sessie, Soort soort);
bool isGewist(Sessie& sessie, Soort soort, const std::string& sleutel);

/// From now on; also for what was erased before and is there again.
void noteer(Transactie& transactie, Soort soort, const std::string& sleutel);

/// It is needed again.
void vergeet(Transactie& transactie, Soort soort, const std::string& sleutel);

void zetGewist(Transactie& transactie, const Opruimmoment& moment, Soort soort,
               const std::string& sleutel);

}  // namespace maatlat::opruimlijstStore

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/toets/recordsleutel.h"
#include "domain/toets/toetskop.h"
#include "toetsing/records.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Everything that was taken away from a toets and can be brought back, the last one first.
struct Weggehaald {
    struct Rij {
        Recordsleutel sleutel;
        std::string kort;  ///< what it was about, to know it by; may be empty
        Weghaling weg;
    };
    Toetskop kop;
    std::vector<Rij> regels;
};
/// Throws Onvindbaar.
Weggehaald leesWeggehaald(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// Brings a record back as it stood when it was taken away. `versie` is the one that was shown.
/// Throws NietNu when it is back already, or when it cannot stand there without something else;
/// Versieconflict, Onvindbaar.
void haalTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
               const Recordsleutel& sleutel, int versie);

}  // namespace maatlat

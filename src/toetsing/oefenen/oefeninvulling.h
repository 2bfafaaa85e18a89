// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "toetsing/oefenen/oefenwerk.h"

namespace maatlat {

/// What somebody records in a toets before others read it, each at its own day. `wie` is the key of
/// who does it: an inspecteur of the team, or VT-management in its zelfevaluatie.

/// Which verwachtingen somebody got to.
using Oefenkeuze = std::function<bool(const Oefenverwachting&)>;
inline bool elke(const Oefenverwachting&) {
    return true;
}

void schrijfBezoek(Oefenwerk& werk, const std::string& wie, std::int64_t toets, int geleden);

/// All bronnen of the exercise; a zelfevaluatie has only the documents.
void schrijfBronnen(Oefenwerk& werk, const std::string& wie, std::int64_t toets, int geleden,
                    bool alleenDocumenten = false);

/// What was seen, and what is written of it, of those that were chosen.
void schrijfBevindingen(Oefenwerk& werk, const std::string& wie, std::int64_t toets,
                        const Oefentoets& van, const Oefenkeuze& kies);
void schrijfTeksten(Oefenwerk& werk, const std::string& wie, std::int64_t toets,
                    const Oefentoets& van, const Oefenkeuze& kies);
void geefScores(Oefenwerk& werk, const std::string& wie, std::int64_t toets, const Oefentoets& van,
                const Oefenkeuze& kies);

/// The texts that are of no verwachting: inleiding, onderbouwing, good practice.
void schrijfRest(Oefenwerk& werk, const std::string& wie, std::int64_t toets);

/// One field, in place of what stands there. Returns its version.
int schrijfVeld(Oefenwerk& werk, const std::string& wie, std::int64_t toets,
                const std::string& sleutel, const std::string& waarde, int versie = 0);

/// A remark of the team beside a field; `op`: an answer to that one. Returns its number.
std::int64_t merkOp(Oefenwerk& werk, const std::string& wie, std::int64_t toets,
                    const std::string& plek, const std::string& tekst, std::int64_t op = 0);

bool isOnvoldoende(const Oefentoets& van, const Oefenverwachting& verwachting);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

/// Whether a database is an exercise: in it nothing counts, and all that comes out of it says so.
namespace maatlat::oefeningStore {

/// Throws Gebruikersfout when there is a person or an onderzoek in it: then it is a real one, and
/// stays that.
void begin(Transactie& transactie);

/// Also of a database of another version.
bool isOefening(Sessie& sessie);

/// Whether there is a person or an onderzoek in it. Also of a database of another version.
bool isGebruikt(Sessie& sessie);

/// Whether the log says that it is one. It must agree with `isOefening`.
bool staatInLogboek(Sessie& sessie);

}  // namespace maatlat::oefeningStore

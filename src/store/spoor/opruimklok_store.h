// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

/// When the clock of the computer was last believed.
namespace maatlat::opruimklokStore {

/// Empty: never, in a new database.
std::string vertrouwd(Sessie& sessie);

/// Now: the moment of this transaction.
void vertrouw(Transactie& transactie);

}  // namespace maatlat::opruimklokStore

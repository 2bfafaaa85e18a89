// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

/// What the beheerder chose for the whole program, by name.
namespace maatlat::instellingStore {

std::optional<std::string> lees(Sessie& sessie, const std::string& naam);

/// Leaves a line in the log.
void zet(Transactie& transactie, const std::string& naam, const std::string& waarde);

}  // namespace maatlat::instellingStore

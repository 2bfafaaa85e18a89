// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/onderzoek/organisatie.h"
#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

namespace maatlat::organisatieStore {

/// Adds the organisations that are new and corrects the other spellings of those that are known;
/// others stay as they are. Returns how many were added or changed. Throws Gebruikersfout when a
/// spelling would mean two organisations.
int bewaar(Transactie& transactie, const std::vector<Organisatie>& organisaties);

/// All organisations, in the order in which they were added.
std::vector<Organisatie> alle(Sessie& sessie);

}  // namespace maatlat::organisatieStore

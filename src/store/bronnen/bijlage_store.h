// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <string>

#include "store/motor/sessie.h"
#include "store/motor/transactie.h"
#include "store/opruimmoment.h"

/// Which files of bijlagen are needed, over all toetsen.
namespace maatlat::bijlageStore {

/// The hashes that sources name which were not removed.
std::set<std::string> inGebruik(Sessie& sessie);
bool isInGebruik(Sessie& sessie, const std::string& sha256);

/// Those of these that something frozen names: they belong to that. Reads all that was frozen.
std::set<std::string> bevroren(Sessie& sessie, const std::set<std::string>& hashes);

/// Erases what removed sources still say of it: how it was called. Returns how many.
int wisGegevens(Transactie& transactie, const Opruimmoment& moment, const std::string& sha256);

}  // namespace maatlat::bijlageStore

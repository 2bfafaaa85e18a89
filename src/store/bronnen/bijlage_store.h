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

/// Whether what was frozen names it: then it belongs to that.
bool isBevroren(Sessie& sessie, const std::string& sha256);

/// Erases what removed sources still say of it: how it was called. Returns how many.
int wisGegevens(Transactie& transactie, const Opruimmoment& moment, const std::string& sha256);

}  // namespace maatlat::bijlageStore

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

/// What somebody chose when files were imported, so that the next import of a file of that name
/// need not be told again.
namespace maatlat::importkeuzeStore {

/// The tab that was read of a file of this name; empty when none was chosen, or there is no such
/// onderzoek.
std::string blad(Sessie& sessie, const std::string& onderzoekId, const std::string& bestand);

/// Keeps the tab in place of an earlier one. Throws Gebruikersfout when the onderzoek is not known.
void bewaar(Transactie& transactie, const std::string& onderzoekId, const std::string& bestand,
            const std::string& blad);

}  // namespace maatlat::importkeuzeStore

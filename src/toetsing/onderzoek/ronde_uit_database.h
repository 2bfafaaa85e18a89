// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/onderzoek/ronde.h"
#include "store/motor/database.h"
#include "store/onderzoek_store.h"
#include "store/toetssleutel.h"

namespace maatlat {

/// The onderzoek with this id; an empty id takes the only one there is. Throws Gebruikersfout when
/// there is no such onderzoek, or several to choose from.
BewaardOnderzoek kiesOnderzoek(Sessie& sessie, const std::string& id);

/// Reads a round with all its texts. Parses the kader and every document again. Throws as
/// `kiesOnderzoek`.
Ronde leesRonde(const Rondelezing& lezing);

/// The same in one snapshot of its own, for rankings and reports: of the toetsen that stand vast.
/// Throws Gebruikersfout too when none does.
Ronde leesUitDatabase(Database& database, const std::string& onderzoekId);

}  // namespace maatlat

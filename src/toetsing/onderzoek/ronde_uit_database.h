// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "domain/onderzoek/ronde.h"
#include "domain/rapportbestand.h"
#include "domain/toets/toetskop.h"
#include "store/motor/database.h"
#include "store/onderzoek_store.h"
#include "store/toetssleutel.h"
#include "toetsing/handelen.h"
#include "toetsing/onderzoek/onderzoeksstand.h"
#include "toetsing/werkplek.h"

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

/// For the command line, which makes the reports of an onderzoek that is done in Maatlat: its
/// toetsen, by number.
std::vector<Toetskop> toetsenUitDatabase(Sessie& sessie, const std::string& onderzoekId);

/// The report of one of them, as `maak` makes it. Throws Onvindbaar.
Rapportbestand rapportUitDatabase(Werkplek& werkplek, std::int64_t toets,
                                  const std::function<Rapportbestand(const Toetsinzage&)>& maak);

/// The onderzoek as the landelijk coördinator sees it, with texts.
Onderzoeksstand standUitDatabase(Werkplek& werkplek, const std::string& onderzoekId);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/opdrachten.h"
#include "cli/opties.h"
#include "domain/onderzoek/ronde.h"
#include "store/motor/database.h"
#include "toetsing/onderzoek/ronde_uit_bestanden.h"

namespace maatlat {

/// The round that the options point at, from files. `vorigeKeer`: which tab was chosen before, when
/// the options name none. Throws Gebruikersfout when they contradict one another.
GelezenRonde leesRondeUitBestanden(const Bronopties& opties,
                                   const Bladvraag::Vorigekeer& vorigeKeer = {});

/// Throws Gebruikersfout when the options name a database and loose files both.
void eisEenBron(const Bronopties& opties);

/// The name of an organisation in the database, by any known spelling; throws Gebruikersfout with
/// the nearest.
std::string kiesOrganisatie(Database& database, const std::string& organisatie);

/// The round that the options point at, from the database or from files. A kader whose rules leave
/// something open that it does not say itself is reported on `bij`.
Ronde kiesRonde(const Bronopties& opties, const Uitvoer& uitvoer);

/// The regelset that was asked for, else the one of the onderzoek.
const Regelset& kiesRegelset(const Ronde& ronde, const Bronopties& opties);

/// The toets of an organisation, by any known spelling of its name; throws Gebruikersfout with the
/// nearest.
const Toets& kiesToets(const Ronde& ronde, const std::string& organisatie);

/// The criterium with this code, likewise.
const Criterium& kiesCriterium(const Toetsingskader& kader, const std::string& code);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>

#include "pages/rapport/landelijk_pagina.h"
#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

/// The ranking with its distribution. `bestanden` gives the file of an organisation's report, for
/// those that are made along.
Ranglijstdeel ranglijstdeel(const Beoordeling& beoordeling,
                            const std::map<std::string, std::string>& bestanden);

/// What the signs in the table mean; those that do not occur are not explained.
std::string tekenuitleg(const Scoretabel& tabel);

/// Whom the totals under a table of scores are about, as a sentence after another one; empty when
/// all `organisaties` count.
std::string voetuitleg(int tellenMee, int organisaties);

/// All scores of all organisations, in the order of the ranking.
Scoretabel scoretabel(const Beoordeling& beoordeling);

}  // namespace maatlat

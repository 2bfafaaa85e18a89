// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "domain/fouten.h"
#include "domain/traject/wederhoorpunt.h"
#include "pages/conflict_pagina.h"
#include "pages/traject/wederhoor_pagina.h"
#include "toetsing/traject/wederhoorreactie.h"
#include "web/aanvraag.h"

namespace maatlat::web {

/// "/wederhoor/5" with what comes behind it.
std::string wederhoorpad(std::int64_t toets, const std::string& erachter = "");

/// A point as it is read, with links to its evidence. `kop`: of its passage; `wie`: its name.
Puntdeel puntdeel(std::int64_t toets, int ronde, const Wederhoorpunt& punt, const std::string& kop,
                  const std::string& wie);

/// The frame of a page of the organisation about its concept; `binnenin`: below the page of the
/// whole reaction.
Raam wederhoorraam(const Aanvraag& aanvraag, const Overtoets& van, const std::string& titel,
                   bool binnenin = true);

/// The page with two versions, status 409. `punt`: 0 for the zienswijze; `gezien`: the version that
/// was changed; `labels`: the fields with what people call them.
Antwoord toonTweeVersies(Aanvraag& aanvraag, ConflictPagina pagina, int punt, int gezien,
                         const Versieconflict::Stand& stand,
                         const std::vector<std::pair<std::string, std::string>>& labels);

/// About which day evidence is, and what it shows.
std::string bewijstekst(const Wederhoorbewijs& bewijs);
std::string bewijspad(std::int64_t toets, int ronde, int punt, int nr);

}  // namespace maatlat::web

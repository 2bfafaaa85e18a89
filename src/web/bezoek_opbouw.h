// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/bronnen/bron_pagina.h"
#include "pages/record_pagina.h"
#include "toetsing/bezoekkeuze.h"
#include "toetsing/bronnen/bezoekinhoud.h"

namespace maatlat::web {

std::vector<Bezoekoptie> bezoekopties(const std::vector<Bezoekverwijzing>& bezoeken);

/// The visit with this number as people read it; empty for 0.
std::string bezoekInWoorden(const std::vector<Bezoekverwijzing>& bezoeken,
                            const std::string& nummer);

/// What hangs under a visit, for its page; with the links that add to it when this person may.
std::vector<RecordPagina::Onder> onderBezoek(const Bezoekinhoud& van, std::int64_t toets);

}  // namespace maatlat::web

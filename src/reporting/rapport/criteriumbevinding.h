// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/rapport/organisatie_pagina.h"
#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

/// Everything the report of one organisation says about one criterium: scores beside those of the
/// country (when `vergelijk`), what was found, what must improve, and how the oordeel came about.
Criteriumbevinding criteriumbevinding(const Beoordeling& beoordeling, const Toets& toets,
                                      const Criterium& criterium, bool vergelijk);

/// A verwachting with its score, and when `vergelijk` beside what the others have.
Verwachtingrij verwachtingrij(const Beoordeling& beoordeling, const Toets& toets,
                              const Verwachting& een, bool vergelijk);

}  // namespace maatlat

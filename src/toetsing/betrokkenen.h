// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

#include "store/toetssleutel.h"

/// What the history and the visits tell of a person in one toets: by these it is decided who may
/// coincide (rules/traject/traject.h).
namespace maatlat {

/// Whether somebody typed in the texts, scores or bevindingen of a toets, or judged a dossier of
/// its steekproef: that judgement is counted into a bevinding. Who only noted a bron or a bezoek,
/// or what was said in an interview as long as no bevinding was made of it, is no author.
bool isAuteur(const Toetslezing& toets, std::int64_t persoon);

/// Whether somebody was at a visit, as far as recorded. Where no bezoek says who was there, whoever
/// recorded an interview counts as having been there.
bool wasErbij(const Toetslezing& toets, std::int64_t persoon);

}  // namespace maatlat

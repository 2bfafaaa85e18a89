// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/steekproef/termijnkalender.h"
#include "toetsing/handelen.h"

namespace maatlat {

/// What the terms in a toets are reckoned by: the days that are known now, and in one that is
/// frozen those that were known when it was. So a decision that came later changes no outcome that
/// was adopted; one that was frozen before the program knew any such day is reckoned without them.
Termijnkalender geldendeKalender(Werkplek& werkplek, const Toetslezing& toets);

}  // namespace maatlat

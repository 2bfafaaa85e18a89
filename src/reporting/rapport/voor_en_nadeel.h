// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/opvolging/hertoets.h"
#include "domain/opvolging/maatregel.h"
#include "domain/scorerij.h"
#include "pages/rapport/voor_en_na.h"
#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

/// What a hertoets says beside the earlier toets: oordelen, scores and counts of both.
/// With what the organisation did about it: the maatregelen of the earlier toets.
VoorEnNadeel voorEnNadeel(const Beoordeling& beoordeling, const Toets& toets,
                          const Hertoets& hertoets, const std::vector<Maatregel>& maatregelen);

}  // namespace maatlat

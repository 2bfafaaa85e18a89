// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/onderzoek/stand_pagina.h"
#include "toetsing/onderzoek/onderzoeksstand.h"

namespace maatlat {

/// Says in the landelijk beeld of a round which organisations were tested again and how they stand
/// now, beside the ranking, which stays that of the round.
void voegHertoetsenToe(StandPagina& pagina, const Onderzoeksstand& stand);

}  // namespace maatlat

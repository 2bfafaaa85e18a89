// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/rapport/landelijk_pagina.h"
#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

/// The published statements of the round, recomputed under every regelset of the kader: how many
/// follow from the scores, and the ones that do not. The full list is a file beside the report
/// (toetsing/onderzoek/narekening_bestand.h).
Narekendeel narekendeel(const Beoordeling& beoordeling);

}  // namespace maatlat

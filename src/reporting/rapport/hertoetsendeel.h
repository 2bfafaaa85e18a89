// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/rapport/landelijk_pagina.h"
#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

/// Which organisations of the round were tested again, before and after; none when nobody was.
Hertoetsendeel hertoetsendeel(const Beoordeling& beoordeling);

}  // namespace maatlat

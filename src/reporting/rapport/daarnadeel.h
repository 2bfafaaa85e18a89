// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/rapport/landelijk_pagina.h"
#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

/// "Wat er daarna gebeurde", from the data of the round; empty when they know nothing of it. Of
/// each organisation it first says how it stood in this round, from its scores, and of those with
/// a hertoets that the data do not tell about it says so.
Daarna daarnadeel(const Beoordeling& beoordeling);

}  // namespace maatlat

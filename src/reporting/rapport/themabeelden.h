// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <vector>

#include "pages/rapport/landelijk_pagina.h"
#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

/// The same round under other regelsets.
using Beoordelingen = std::vector<std::unique_ptr<Beoordeling>>;

/// Each thema with, per criterium, the distributions and what was written about them. `andere` is
/// the same round under the other regelsets of the kader: where they give another distribution,
/// the report says so.
std::vector<Themabeeld> themabeelden(const Beoordeling& beoordeling, const Beoordelingen& andere);

}  // namespace maatlat

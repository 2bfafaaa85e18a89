// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/rapport/landelijk_pagina.h"
#include "reporting/rapport/themabeelden.h"
#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

/// "In het kort" of the national report, one sentence per point: how the organisations lie apart,
/// which verwachtingen stand out, where another regelset makes a difference, and what became of the
/// published statements.
std::vector<std::string> kernpunten(const Beoordeling& beoordeling, const Beoordelingen& andere,
                                    const Narekendeel& narekening);

/// "Van 86 gepubliceerde uitspraken kloppen er 61 met de scores en 7 niet. …"
std::string narekenzin(const Narekendeel::Telling& telling);

}  // namespace maatlat

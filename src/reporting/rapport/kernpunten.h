// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/rapport/landelijk_pagina.h"
#include "reporting/rapport/themabeelden.h"
#include "rules/onderzoek/beoordeling.h"
#include "rules/onderzoek/boodschap.h"

namespace maatlat {

/// "In het kort" of the national report: the Boodschap of the round in words, in its order. It
/// opens with the first thing that falls short (safety before terms before the rest), and where
/// nothing does with that.
Kernboodschap kernboodschap(const Beoordeling& beoordeling);

/// "Over de cijfers": who is not judged in full, where another regelset makes a difference, and
/// what became of the published statements.
std::vector<std::string> overDeCijfers(const Beoordeling& beoordeling, const Beoordelingen& andere,
                                       const Narekendeel& narekening);

/// "Van 86 gepubliceerde uitspraken kloppen er 61 met de scores en 7 niet. …"
std::string narekenzin(const Narekendeel::Telling& telling);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "toetsing/toets/toetsinhoud.h"

namespace maatlat {

/// What a dossiersteekproef surely found against the score of a verwachting: voldoende although the
/// norm of a check there is surely not met, or onvoldoende although every norm there surely is. So
/// that it can follow "maar": "de norm van minstens 95% voor “triage op tijd” is met 95%
/// zekerheid niet gehaald". Empty when nothing speaks against it; a score may be so all the same,
/// with a motivering.
std::string tegenBewijs(const Toetsinhoud& inhoud, const Verwachting& verwachting);

}  // namespace maatlat

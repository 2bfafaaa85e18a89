// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "toetsing/toets/toetsinhoud.h"

namespace maatlat {

/// When evidence speaks against a score of voldoende or onvoldoende:
/// - a dossiersteekproef surely found the other: voldoende although the norm of a check there is
///   surely not met, or onvoldoende although every norm there surely is;
/// - or of the bevindingen at the verwachting, from whatever kind of bron, more point to the other
///   score than to this one. Neutral ones count for neither; as many for as against is not against.
/// Says so that it can follow "maar": "de norm van minstens 95% voor “triage op tijd” is met 95%
/// zekerheid niet gehaald", "drie bevindingen wijzen op onvoldoende en één op voldoende". Empty
/// when nothing speaks against it; a score may be so all the same, with a motivering.
std::string tegenBewijs(const Toetsinhoud& inhoud, const Bevindingwijzer& bevindingen,
                        const Verwachting& verwachting);

/// The same for who does not have the bevindingen of the toets by verwachting.
std::string tegenBewijs(const Toetsinhoud& inhoud, const Verwachting& verwachting);

}  // namespace maatlat

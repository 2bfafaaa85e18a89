// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "rules/bewijs.h"
#include "rules/verklaring.h"

namespace maatlat {

/// "3 voldoende, 1 onvoldoende": the parts that are not 0; "geen enkele verwachting" for nothing.
std::string tellingInWoorden(const Telling& telling);

/// Why a verwachting is not judged, in the words of the kader, which are not a sentence of ours:
/// "Deze verwachting telt niet mee. Reden in het kader: “…”." Empty when it is judged.
std::string waaromNietBeoordeeld(const Verwachting& verwachting);

/// Why a criterium has no oordeel, as a sentence; empty when it has one.
std::string waaromGeenOordeel(const Verklaring& verklaring);

/// What must change, as a clause: "1.1.2 en 1.1.4 voldoende worden", "twee van 1.2.2, 1.2.4 en
/// 1.2.5 voldoende worden". Empty for a change of nothing.
std::string wijzigingInWoorden(const Verklaring& verklaring, const Wijziging& wijziging);

/// What it takes to get at another oordeel, as a sentence; says so when it cannot be reached.
std::string doelInWoorden(const Verklaring& verklaring, const Doel& doel);

/// The oordelen that an incomplete criterium can still get: "voldoende of matig".
std::string bereikInWoorden(const Bereik& bereik);

/// The conditions of a clause as they were encoded: "onvoldoende precies 2 en voldoende minstens
/// 2".
std::string voorwaardenInWoorden(const Clausule& clausule);

/// What a criterium of so many verwachtingen gets when none of them applies, as a sentence: no
/// oordeel, or that of the clause that says so in so many words.
std::string allesNvtInWoorden(const Beslisregel& regel, int verwachtingen);

/// What a proof of completeness found, one sentence per kind of fault; empty when all is well.
std::string bewijsInWoorden(const Bewijs& bewijs, const Beslisregel& regel);

}  // namespace maatlat

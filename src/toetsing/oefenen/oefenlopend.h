// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "toetsing/oefenen/oefenwerk.h"

namespace maatlat {

/// Plans what is in a toets that people are still working in. In the first one they have just
/// begun; the second is nearly done, and has what asks for attention: an open score, an onvoldoende
/// without motivering, a score against the evidence, a bevinding of no verwachting, remarks, and a
/// draft of a text that somebody else changed meanwhile.
void planBegonnenToets(Oefenwerk& werk, const Oefentoets& van);
void planBijnaKlareToets(Oefenwerk& werk, const Oefentoets& van);

/// Plans the zelfevaluaties: one that is being written, one that was handed in, one that was taken
/// back. Each by VT-management of its organisation.
void planZelfevaluaties(Oefenwerk& werk);

}  // namespace maatlat

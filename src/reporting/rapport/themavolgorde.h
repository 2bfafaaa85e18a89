// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/toetsingskader.h"

namespace maatlat {

/// The themas as a report names what must be done: what is about safety first, then as in the
/// kader.
std::vector<const Thema*> veiligheidEerst(const Toetsingskader& kader);

/// Whether a thema is about the safety of people.
bool gaatOverVeiligheid(const Thema& thema);

}  // namespace maatlat

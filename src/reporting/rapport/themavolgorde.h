// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/onderzoek/ronde.h"

namespace maatlat {

/// The themas as a report names what must be done: the one about safety first
/// (`veiligheidsthema`, boodschap.h), then as in the kader.
std::vector<const Thema*> veiligheidEerst(const Ronde& ronde);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/rapport/wijzigingen.h"
#include "toetsing/toets/rapportmaker.h"

namespace maatlat {

/// Whether there is anything to account for in it: what changed, or what the organisation said.
bool heeftWijzigingen(const Editieherkomst& herkomst);

/// What changed and why, of this editie and of those before it, with the points of the
/// organisation; without the names of who said so. `titel` is that of the annex or page.
Wijzigingenbijlage wijzigingenbijlage(const Editieherkomst& herkomst, const std::string& titel);

}  // namespace maatlat

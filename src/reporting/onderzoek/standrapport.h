// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "reporting/rapport/rapporten.h"
#include "reporting/toets/toetsrapport.h"
#include "toetsing/onderzoek/onderzoeksstand.h"

namespace maatlat {

/// The national report of an onderzoek at this moment, from a stand with texts, over the toetsen
/// that stand vast. As long as others can change it is marked CONCEPT. `basis` is the address of
/// the onderzoek.
Rapportbestand standrapport(const Onderzoeksstand& stand, const Sjablonen& sjablonen,
                            const std::string& basis, Rapportdoel doel);

}  // namespace maatlat

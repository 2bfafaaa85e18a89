// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/steekproef/populatie.h"
#include "domain/steekproef/steekproef.h"
#include "toetsing/steekproef/sleutelbestand.h"

namespace maatlat {

/// What a draw makes of a steekproef, before anything of it is stored.

/// The groups with what can still be drawn of each: not what was drawn or replaced before. A
/// dossier that was picked on purpose may still be drawn; it counts from then on.
std::vector<Populatiegroep> overGebleven(const std::vector<Populatiegroep>& groepen,
                                         const std::vector<Steekproefdossier>& eerder);

/// The dossiers of one draw: drawn, and then as many in reserve per group, at least five. The
/// lowest lots of the draw as a whole are read twice. `eerder`: what the steekproef holds already.
std::vector<Steekproefdossier> trekOp(const Populatie& populatie,
                                      const Dossiersteekproef& steekproef, const Trekking& trekking,
                                      const std::vector<Steekproefdossier>& eerder,
                                      const std::string& bewarenTot);

/// The key after a draw: all that it had when that was the whole list; else the dossiers of the
/// steekproef that are still in it, and those that were drawn now.
Sleutelbestand sleutelNa(const Sleutelbestand& sleutel, const Populatie& populatie,
                         const std::vector<Steekproefdossier>& eerder,
                         const std::vector<Steekproefdossier>& getrokken);

}  // namespace maatlat

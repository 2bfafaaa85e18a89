// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/toets/rustblok.h"
#include "toetsing/toets/grondslag.h"
#include "toetsing/toets/oordelen.h"
#include "toetsing/toets/toetszicht.h"

namespace maatlat::web {

/// How a bevinding is called, and where it stands: its own page, or the outcomes of the steekproef
/// from which it follows.
Verwijzing bevindingverwijzing(const Toetsinhoud& inhoud, std::int64_t nr);

/// The same for a bron.
Verwijzing bronverwijzing(const Toetsinhoud& inhoud, const Bron& bron);

/// The first words of a bevinding, to choose it by.
std::string kortetekst(const Bevinding& bevinding);

std::vector<Grondregel> grondregels(const Toetsinhoud& inhoud,
                                    const std::vector<Grondstand>& gronden);

/// On what the motivering of this verwachting rests, and what this person can take over in it.
Rustblok rustblok(const Toetsbeeld& beeld, const Verwachtingstand& stand);

}  // namespace maatlat::web

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/steekproef/populatie.h"
#include "pages/formulier.h"

namespace maatlat {

/// What a list was read from: the file, the tab and the range, the rows, and what was left out. One
/// line that says so for a list that was read before this was kept.
std::vector<Samenvattingsrij> leesregels(const Populatiegrens& grens);

/// What the population may not be, a sentence or two for each thing, carefully: none of it need be
/// wrong. Never empty: also that nothing was found proves nothing.
std::vector<std::string> grenszinnen(const Populatiebeschrijving& populatie);

/// Both: partial LIJSTGRENS.
void vulLijstgrens(Vulling& uit, const Populatiebeschrijving& populatie);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "pages/lezers_pagina.h"
#include "pages/uitkomsten_pagina.h"
#include "toetsing/steekproefuitkomsten.h"

namespace maatlat::web {

/// What a check says of all dossiers, as a picture; nothing when there is no estimate. The caller
/// gives it an id of its own when the page has more of them.
std::optional<Zekerheidsbeeld> zekerheidsbeeld(const Vraaguitkomst& van);

UitkomstenPagina uitkomstenPagina(const Steekproefuitkomst& van);

/// The checks with their measures, in the order given.
Overeenstemmingtabel overeenstemmingtabel(const std::vector<Leesvraag>& vragen);

}  // namespace maatlat::web

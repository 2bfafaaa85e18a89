// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "pages/steekproef/lezers_pagina.h"
#include "pages/steekproef/uitkomsten_pagina.h"
#include "toetsing/steekproef/steekproefuitkomsten.h"

namespace maatlat::web {

/// What a check says of all dossiers, as a picture; nothing when there is no estimate. The caller
/// gives it an id of its own when the page has more of them.
std::optional<Zekerheidsbeeld> zekerheidsbeeld(const Vraaguitkomst& van);

/// Where a bron or bevinding is shown that follows from a steekproef: the outcomes of that; empty
/// for one that was typed.
std::string uitkomstenpad(std::int64_t toets, std::int64_t nr);

UitkomstenPagina uitkomstenPagina(const Steekproefuitkomst& van);

/// The checks with their measures, in the order given.
Overeenstemmingtabel overeenstemmingtabel(const std::vector<Leesvraag>& vragen);

}  // namespace maatlat::web

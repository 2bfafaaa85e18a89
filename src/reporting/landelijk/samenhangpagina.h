// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/landelijk/samenhang_pagina.h"
#include "toetsing/onderzoek/onderzoeksstand.h"

namespace maatlat {

/// Which verwachtingen of this onderzoek fail together, over what stands vast. `basis` is its
/// address, "/onderzoek/x"; `verwachting`: only pairs with this one, empty for all. The way to
/// other pages of the list keeps that. Throws Onvindbaar for a code that is not judged.
SamenhangPagina samenhangpagina(const Onderzoeksstand& stand, const std::string& basis,
                                const std::string& verwachting, int blad);

}  // namespace maatlat

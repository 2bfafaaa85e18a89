// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/onderzoek/stand_pagina.h"
#include "pages/onderzoek/tabel_pagina.h"
#include "pages/onderzoek/verwachting_pagina.h"
#include "toetsing/onderzoek/onderzoeksstand.h"

/// The pages of an onderzoek over all its organisations. `basis` is its address, "/onderzoek/x".
namespace maatlat {

StandPagina standpagina(const Onderzoeksstand& stand, const std::string& basis);

TabelPagina tabelpagina(const Onderzoeksstand& stand, const std::string& basis);

/// Throws Onvindbaar for a code that is not of a judged verwachting.
VerwachtingPagina verwachtingpagina(const Onderzoeksstand& stand, const std::string& basis,
                                    const std::string& code);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/onderzoek/verwachting_pagina.h"
#include "toetsing/onderzoek/onderzoeksstand.h"

/// The pages of an onderzoek over all its organisations. `basis` is its address, "/onderzoek/x".
namespace maatlat {

/// Throws Onvindbaar for a code that is not of a judged verwachting.
VerwachtingPagina verwachtingpagina(const Onderzoeksstand& stand, const std::string& basis,
                                    const std::string& code);

}  // namespace maatlat

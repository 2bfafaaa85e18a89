// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"

namespace maatlat {

/// What an onderzoek is for and on what ground, in the forms where it is opened and changed.
std::array<Tekstvak, 2> doelvakken(const std::string& doel, const std::string& grondslag,
                                   const std::vector<Veldfouten::Fout>& fouten);

}  // namespace maatlat

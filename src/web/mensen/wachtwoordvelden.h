// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/formulierpagina.h"

namespace maatlat::web {

/// The two fields in which somebody chooses a password. `naam` of the first one; the second is
/// "herhaling".
void voegNieuwWachtwoordToe(FormulierPagina& pagina, const char* naam,
                            const std::vector<Veldfouten::Fout>& fouten);

}  // namespace maatlat::web

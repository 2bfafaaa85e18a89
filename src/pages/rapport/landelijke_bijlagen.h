// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/rapport/landelijk_pagina.h"
#include "pages/vulling.h"

namespace maatlat {

/// Fill the partials SCORETABEL, REGELBIJLAGE and NAREKENING of the national report.
void vul(Vulling& vulling, const Scoretabel& tabel);
void vul(Vulling& vulling, const Regelbijlage& bijlage);
void vul(Vulling& vulling, const Narekendeel& narekening);

}  // namespace maatlat

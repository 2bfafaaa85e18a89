// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/standblok.h"
#include "toetsing/traject/stand.h"

namespace maatlat::web {

/// For whom a toets waits: "het team (u en Inspecteur B)"; empty: for nobody.
std::string aanzetInWoorden(const Toetsstand& stand);

Standblok standblok(const Toetsstand& stand);

}  // namespace maatlat::web

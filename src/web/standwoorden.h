// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/standblok.h"
#include "toetsing/traject/stand.h"

namespace maatlat::web {

/// For whom a toets waits: "het team (u en Inspecteur B)"; empty: for nobody.
std::string aanzetInWoorden(const Toetsstand& stand);

/// "Termijn: tot en met 29 november 2026.", or that it is past, or from when publishing may; empty:
/// there is no term.
std::string termijnInWoorden(const Toetsstand& stand);

/// "Teruggegeven door Inspecteur B: de eerste woorden …", for a line of a list; empty: it was not.
std::string terugInEenRegel(const Toetsstand& stand);

Standblok standblok(const Toetsstand& stand);

}  // namespace maatlat::web

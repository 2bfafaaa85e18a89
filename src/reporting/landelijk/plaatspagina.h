// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/landelijk/plaats_pagina.h"
#include "toetsing/landelijk/uw_plaats.h"

namespace maatlat {

/// The page of one organisation beside the others. `pad`: its address; `wie`: how it is called in a
/// sentence, "u" for its own people.
PlaatsPagina plaatspagina(const Plaatsbeeld& beeld, const std::string& pad, const std::string& wie);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "reporting/publicatie/publicatiemap.h"
#include "toetsing/publicatie/publicatiebesluiten.h"

namespace maatlat {

Publicatiestatus publicatiestatus(const publicatieStore::Openbaar& van);

/// What the organisation said of what stands there now; empty when nothing.
std::string reactieBij(const publicatieStore::Openbaar& van);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/onderzoek/regelsetverschil.h"
#include "toetsing/onderzoek/regelsetkeuze.h"

namespace maatlat::web {

/// Where the regelsets of this kader differ.
Verschiltabel verschiltabel(const Kaderkeuze& kader);

}  // namespace maatlat::web

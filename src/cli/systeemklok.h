// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/klok.h"

namespace maatlat {

/// The clock of the machine, as a Klok.
Klok systeemklok();

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/traject/verantwoordingsblad.h"

namespace maatlat {

/// The gaps that were let be, by kind with what they are about and why: "Score zonder bevinding:
/// 1.1.1, 1.1.2 en 1.2.1. Reden: …". Those of a kind with another reason are a sentence of their
/// own. One from before there were reasons stands there by its name.
std::vector<std::string> aanvaardeHiaten(const Verantwoordingsblad& blad);

}  // namespace maatlat

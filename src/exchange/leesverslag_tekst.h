// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/leesverslag.h"

namespace maatlat {

/// What was read, in Dutch sentences on one line, for a command, a page and the log: "Gelezen:
/// scores.xlsx, tabblad "Scores", A1:Y27, 26 rijen onder de kop. Drie verborgen rijen zijn
/// meegelezen. Tabblad "Oud" is verborgen en niet gelezen. SHA-256 ab12…" (the whole hash). Safe to
/// show anywhere: nothing in it can steer a terminal.
std::string leesverslagTekst(const Leesverslag& verslag);

}  // namespace maatlat

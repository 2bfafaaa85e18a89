// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "exchange/tabel.h"

namespace maatlat {

/// Reads a spreadsheet (XLSX or ODS, both a zip with XML): the cells of the sheet that is meant,
/// formulas by their last result, and whatever is hidden in it. `bestand` is only for messages. See
/// leesTabel for what is thrown.
Tabel leesRekenblad(const std::string& bytes, const std::string& bestand,
                    const Tabelvraag& vraag = {});

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "exchange/tabel.h"

namespace maatlat {

/// Reads a spreadsheet (XLSX or ODS, both a zip with XML): the cells of the first visible sheet
/// that has content, formulas by their last result. `bestand` is only for messages. Throws
/// Invoerfout when the file is damaged, locked, too big or no spreadsheet.
Tabel leesRekenblad(const std::string& bytes, const std::string& bestand);

}  // namespace maatlat

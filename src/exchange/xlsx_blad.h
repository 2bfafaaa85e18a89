// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "exchange/bladontvanger.h"
#include "exchange/xlsx_werkmap.h"

namespace maatlat {

/// Reads the cells of one tab of an XLSX file (ISO 29500, 18.3), formulas by their stored result,
/// and hands them to `ontvanger`, also what is hidden. `inhoud` is the part with the cells. Throws
/// Invoerfout when a cell has no place, or Poco's XML exception when it is not well-formed.
void leesXlsxBlad(std::string inhoud, const Werkmap& werkmap, const std::string& bestand,
                  Bladontvanger& ontvanger);

}  // namespace maatlat

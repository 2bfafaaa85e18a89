// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "exchange/getalvorm.h"
#include "exchange/xlsx_tekst.h"
#include "exchange/zip_inhoud.h"

namespace maatlat {

/// A tab of a workbook, in the order of the file.
struct Werkblad {
    std::string naam;
    std::string deel;  ///< of the zip, with its cells
    bool verborgen = false;
};

/// What an XLSX file says of all its tabs.
struct Werkmap {
    std::vector<Werkblad> bladen;  ///< those with cells: a sheet of one chart has none
    GedeeldeTeksten teksten;
    std::vector<Getalvorm> vormen;  ///< by the number of a cell style
    bool kalender1904 = false;

    Getalvorm vorm(const std::string& stijl) const;
};

/// Follows the file from its list of relations. Throws Invoerfout when it is no workbook, when a
/// part is missing, or when it has more tabs than anyone makes.
Werkmap leesWerkmap(ZipInhoud& zip);

}  // namespace maatlat

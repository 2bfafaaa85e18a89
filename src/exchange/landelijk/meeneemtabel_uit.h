// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/landelijk/meeneemtabel.h"

namespace maatlat {

/// As a CSV that a Dutch spreadsheet opens: the title and where it is from on top, an empty line,
/// the head, the rows.
std::string alsCsv(const Meeneemtabel& tabel);

/// As XLSX with one sheet: the same from top to bottom, the head frozen. Texts are texts, whatever
/// they begin with; numbers are numbers. The same table gives the same bytes. Throws Gebruikersfout
/// when there is no room for it on the disk.
std::string alsXlsx(const Meeneemtabel& tabel);

}  // namespace maatlat

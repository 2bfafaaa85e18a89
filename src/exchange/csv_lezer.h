// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "exchange/tabel.h"

namespace maatlat {

/// Reads CSV as spreadsheets write it: `;`, `,` or tab between the cells (seen from the first
/// lines, or said by a first line `sep=;`), quotes, line ends of any system. `bestand` is only for
/// messages. Throws Invoerfout, with the line, when a quote is left open or the text is unreadable.
Tabel leesCsv(std::string_view inhoud, const std::string& bestand);

}  // namespace maatlat

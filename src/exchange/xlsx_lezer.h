// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/tabel.h"
#include "exchange/zip_inhoud.h"

namespace maatlat {

/// The tab that is meant of an XLSX file (ISO 29500). Throws what leesTabel says, or Poco's XML
/// exception when a part is not well-formed.
Tabel leesXlsx(ZipInhoud& zip, const Tabelvraag& vraag);

}  // namespace maatlat

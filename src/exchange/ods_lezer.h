// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/tabel.h"
#include "exchange/zip_inhoud.h"

namespace maatlat {

/// The first visible sheet with content of an ODS file (ISO 26300). Throws Invoerfout, or Poco's
/// XML exception when a part is not well-formed.
Tabel leesOds(ZipInhoud& zip);

}  // namespace maatlat

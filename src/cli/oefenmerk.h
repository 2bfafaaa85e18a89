// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/sjabloon.h"
#include "store/motor/database.h"

namespace maatlat {

/// Whether what is made from this database must say that it is an exercise.
Sjablonen::Merk merkVan(Database& database);

/// The same of a database on disk; empty: there is none. Throws as Database::openLezen.
Sjablonen::Merk merkVan(const std::string& database);

}  // namespace maatlat

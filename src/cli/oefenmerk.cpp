// SPDX-License-Identifier: EUPL-1.2
#include "cli/oefenmerk.h"

#include "store/oefening_store.h"

namespace maatlat {

Sjablonen::Merk merkVan(Database& database) {
    return database.lees(oefeningStore::isOefening) ? Sjablonen::Merk::oefening
                                                    : Sjablonen::Merk::geen;
}

Sjablonen::Merk merkVan(const std::string& database) {
    if (database.empty()) return Sjablonen::Merk::geen;
    Database open = Database::openLezen(database);
    return merkVan(open);
}

}  // namespace maatlat

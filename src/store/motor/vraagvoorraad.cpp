// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/vraagvoorraad.h"

#include <Poco/Data/SQLite/Utility.h>
#include <sqlite3.h>

namespace maatlat {

Vraagvoorraad::~Vraagvoorraad() {
    for (const auto& [sql, vragen] : vrij_)
        for (sqlite3_stmt* vraag : vragen)
            sqlite3_finalize(vraag);
}

sqlite3_stmt* Vraagvoorraad::neem(sqlite3* db, std::string_view sql) {
    const auto gevonden = vrij_.find(sql);
    if (gevonden != vrij_.end() && !gevonden->second.empty()) {
        sqlite3_stmt* vraag = gevonden->second.back();
        gevonden->second.pop_back();
        return vraag;
    }
    sqlite3_stmt* vraag = nullptr;
    const int uitkomst = sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()),
                                            SQLITE_PREPARE_PERSISTENT, &vraag, nullptr);
    if (uitkomst != SQLITE_OK) Poco::Data::SQLite::Utility::throwException(db, uitkomst);
    if (gevonden == vrij_.end()) vrij_.try_emplace(sqlite3_sql(vraag));
    return vraag;
}

void Vraagvoorraad::geefTerug(sqlite3_stmt* vraag) noexcept {
    // Gives the error of the last step once more, which was reported then.
    sqlite3_reset(vraag);
    sqlite3_clear_bindings(vraag);
    try {
        vrij_.find(std::string_view(sqlite3_sql(vraag)))->second.push_back(vraag);
    } catch (...) {
        sqlite3_finalize(vraag);
    }
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/vraag.h"

#include <Poco/Data/SQLite/Utility.h>
#include <sqlite3.h>

#include <stdexcept>

#include "store/motor/transactie.h"
#include "store/motor/verbinding.h"

namespace maatlat {

Vraag::Vraag(Sessie& sessie, std::string_view sql) : Vraag(sessie.verbinding(), sql) {
    if (sqlite3_stmt_readonly(vraag_) != 0) return;
    throw std::logic_error("a change through a Sessie: " + std::string(sql));
}

Vraag::Vraag(Transactie& transactie, std::string_view sql) : Vraag(transactie.verbinding(), sql) {}

Vraag::Vraag(Verbinding& verbinding, std::string_view sql)
    : verbinding_(verbinding), vraag_(verbinding_.vragen().neem(verbinding_.handvat(), sql)) {}

Vraag::~Vraag() {
    verbinding_.vragen().geefTerug(vraag_);
}

bool Vraag::stap() {
    const int uitkomst = sqlite3_step(vraag_);
    if (uitkomst == SQLITE_ROW) return true;
    if (uitkomst != SQLITE_DONE) eis(uitkomst);
    return false;
}

int Vraag::voerUit() {
    while (stap()) {
    }
    return sqlite3_changes(verbinding_.handvat());
}

std::int64_t Vraag::getal(int kolom) const {
    return sqlite3_column_int64(vraag_, kolom);
}

std::string Vraag::tekst(int kolom) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(vraag_, kolom));
    if (bytes == nullptr) return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(vraag_, kolom))};
}

bool Vraag::isLeeg(int kolom) const {
    return sqlite3_column_type(vraag_, kolom) == SQLITE_NULL;
}

int Vraag::kolommen() const {
    return sqlite3_column_count(vraag_);
}

void Vraag::voegBytesToe(int kolom, std::string& aan) const {
    const int soort = sqlite3_column_type(vraag_, kolom);
    aan += static_cast<char>('0' + soort);
    if (soort == SQLITE_NULL) return;
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(vraag_, kolom));
    const auto lengte = static_cast<std::size_t>(sqlite3_column_bytes(vraag_, kolom));
    aan += std::to_string(lengte) + ':';
    if (lengte > 0) aan.append(bytes, lengte);
}

void Vraag::zet(int plaats, std::int64_t waarde) {
    eis(sqlite3_bind_int64(vraag_, plaats, waarde));
}

void Vraag::zet(int plaats, std::string_view waarde) {
    // An empty view may have no address, and that would be NULL.
    eis(sqlite3_bind_text64(vraag_, plaats, waarde.empty() ? "" : waarde.data(), waarde.size(),
                            SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Vraag::zetNull(int plaats) {
    eis(sqlite3_bind_null(vraag_, plaats));
}

/// A parameter without a value would silently be NULL.
void Vraag::eisAantal(int aantal) const {
    if (aantal != sqlite3_bind_parameter_count(vraag_))
        throw std::logic_error(std::string("not a value for each parameter: ") +
                               sqlite3_sql(vraag_));
}

void Vraag::eis(int uitkomst) const {
    if (uitkomst != SQLITE_OK)
        Poco::Data::SQLite::Utility::throwException(verbinding_.handvat(), uitkomst);
}

}  // namespace maatlat

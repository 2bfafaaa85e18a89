// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/verbinding.h"

#include <Poco/Data/SQLite/Connector.h>
#include <Poco/Data/SQLite/Utility.h>
#include <sqlite3.h>

#include <filesystem>
#include <stdexcept>

#include "domain/procentcode.h"
#include "store/motor/vraag.h"

namespace maatlat {

namespace {

using Poco::Data::SQLite::Utility;

/// How long to wait for another program that holds the database for a moment.
constexpr int kGeduldMs = 2000;

/// How many seconds Poco goes on trying to open a file that cannot be opened: at least 1, and 60
/// when nothing is said.
constexpr std::size_t kOpenenS = 1;

/// The path as SQLite's `file:` address, in which a few characters have a meaning of their own.
std::string adres(const std::string& pad, Wijze wijze) {
    if (pad == ":memory:") return pad;
    const std::string uit =
        "file://" + procentcode(std::filesystem::absolute(pad).string(), "/-_.~");
    switch (wijze) {
        case Wijze::schrijven:
            return uit + "?mode=rwc";
        case Wijze::lezen:
            return uit + "?mode=ro";
        case Wijze::stilstaand:
            return uit + "?mode=ro&immutable=1";
    }
    return uit;
}

Poco::Data::Session open(const std::string& pad, Wijze wijze) {
    // A connection is used by one thread at a time, so SQLite need not lock it for every column.
    static const bool kEenDraadPerVerbinding = Utility::setThreadMode(Utility::THREAD_MODE_MULTI);
    if (!kEenDraadPerVerbinding) throw std::logic_error("SQLite was built for one thread");
    Poco::Data::SQLite::Connector::registerConnector();
    return {Poco::Data::SQLite::Connector::KEY, adres(pad, wijze), kOpenenS};
}

template <class Lees>
auto eneRij(Verbinding& verbinding, const std::string& sql, Lees lees) {
    Vraag vraag(verbinding, sql);
    if (!vraag.stap()) throw std::logic_error("not one row: " + sql);
    const auto uit = lees(vraag);
    if (vraag.stap()) throw std::logic_error("not one row: " + sql);
    return uit;
}

}  // namespace

Verbinding::Verbinding(const std::string& pad, Wijze wijze)
    : sessie_(open(pad, wijze)), handvat_(Utility::dbHandle(sessie_)) {
    sqlite3_busy_timeout(handvat_, kGeduldMs);
    // Negative: KiB per connection. A server holds many readers, one writer.
    // What is deleted is overwritten: answers on a dossier must be gone from the file too.
    voerUit(wijze == Wijze::schrijven ? "PRAGMA cache_size = -2048; PRAGMA secure_delete = ON"
                                      : "PRAGMA cache_size = -256; PRAGMA query_only = ON");
    voerUit(
        "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA synchronous = FULL; "
        "PRAGMA mmap_size = 0; PRAGMA trusted_schema = OFF");
}

// Not through Vraag: that takes one statement, and a migration or a set of pragmas is a list.
void Verbinding::voerUit(const std::string& sql) {
    const int uitkomst = sqlite3_exec(handvat_, sql.c_str(), nullptr, nullptr, nullptr);
    if (uitkomst != SQLITE_OK) Utility::throwException(handvat_, uitkomst);
}

std::int64_t Verbinding::getal(const std::string& sql) {
    return eneRij(*this, sql, [](const Vraag& vraag) { return vraag.getal(0); });
}

std::string Verbinding::woord(const std::string& sql) {
    return eneRij(*this, sql, [](const Vraag& vraag) { return vraag.tekst(0); });
}

bool Verbinding::inTransactie() const {
    return sqlite3_get_autocommit(handvat_) == 0;
}

}  // namespace maatlat

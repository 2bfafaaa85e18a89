// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <Poco/Data/Session.h>

#include <cstdint>
#include <string>

#include "store/motor/vraagvoorraad.h"

namespace maatlat {

/// How a connection treats the file.
enum class Wijze : unsigned char {
    schrijven,   ///< creates the file when it is not there
    lezen,       ///< takes part in SQLite's locks, so that a writer may be busy beside it
    stilstaand,  ///< reads a file that nobody writes; no locks, and no files made beside it
};

/// One connection with SQLite, set up the way this program needs it (reliability.md): foreign keys
/// on, triggers that also see REPLACE, each commit on disk, what is deleted overwritten, small
/// cache, no mmap. Used by one thread at a time. Errors come as Poco exceptions.
class Verbinding {
  public:
    /// ":memory:" gives a database without a file.
    Verbinding(const std::string& pad, Wijze wijze);

    /// SQLite's own side of the connection, and the statements that are prepared on it: for
    /// `Vraag`.
    sqlite3* handvat() const { return handvat_; }
    Vraagvoorraad& vragen() { return vragen_; }

    /// Runs one or more statements that have no parameters and whose rows are not needed.
    void voerUit(const std::string& sql);

    /// The one number, or the one text, that a statement gives.
    std::int64_t getal(const std::string& sql);
    std::string woord(const std::string& sql);

    bool inTransactie() const;

  private:
    Poco::Data::Session sessie_;
    sqlite3* handvat_ = nullptr;
    Vraagvoorraad vragen_;  ///< goes before the session: it cannot close under open statements
};

}  // namespace maatlat

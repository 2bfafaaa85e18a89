// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/motor/verbinding.h"

namespace maatlat {

/// Guards one transaction: what is not confirmed is rolled back when the guard goes. Our own,
/// because Poco's does not know of a transaction that starts IMMEDIATE, and then leaves it open for
/// whoever uses the connection next.
class TransactieWacht {
  public:
    /// `schrijvend` takes the write lock at once, and waits for it; a transaction that asks for it
    /// halfway is refused without waiting.
    TransactieWacht(Verbinding& verbinding, bool schrijvend) : verbinding_(verbinding) {
        verbinding_.voerUit(schrijvend ? "BEGIN IMMEDIATE" : "BEGIN");
    }

    ~TransactieWacht() {
        // After a full disk SQLite may have rolled back by itself.
        if (!verbinding_.inTransactie()) return;
        try {
            verbinding_.voerUit("ROLLBACK");
        } catch (...) {
            // A failed ROLLBACK leaves nothing committed; closing the connection ends it.
        }
    }

    TransactieWacht(const TransactieWacht&) = delete;
    TransactieWacht& operator=(const TransactieWacht&) = delete;

    /// Commits. On return the changes are on disk.
    void bevestig() { verbinding_.voerUit("COMMIT"); }

  private:
    Verbinding& verbinding_;
};

}  // namespace maatlat

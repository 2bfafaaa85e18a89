// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/motor/verbinding.h"
#include "store/motor/vraag.h"

namespace maatlat {

/// Guards one transaction: what is not confirmed is rolled back when the guard goes. Our own,
/// because Poco's does not know of a transaction that starts IMMEDIATE, and then leaves it open for
/// whoever uses the connection next.
class TransactieWacht {
  public:
    /// `schrijvend` takes the write lock at once, and waits for it; a transaction that asks for it
    /// halfway is refused without waiting.
    TransactieWacht(Verbinding& verbinding, bool schrijvend)
        : verbinding_(verbinding), schrijvend_(schrijvend) {
        if (schrijvend)
            verbinding_.voerUit("BEGIN IMMEDIATE");
        else
            Vraag(verbinding_, "BEGIN").voerUit();
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
    void bevestig() {
        if (schrijvend_)
            verbinding_.voerUit("COMMIT");
        else
            Vraag(verbinding_, "COMMIT").voerUit();
    }

  private:
    Verbinding& verbinding_;
    bool schrijvend_;  ///< reading is done for every page, so its words are kept prepared
};

}  // namespace maatlat

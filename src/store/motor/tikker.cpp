// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/tikker.h"

#include <sqlite3.h>

#include <utility>

namespace maatlat {

namespace {

constexpr std::chrono::seconds kStilte{2};

/// Instructions of SQLite between two looks at the clock: some milliseconds of work.
constexpr int kStappen = 100'000;

}  // namespace

Tikker::Tikker(Verbinding& verbinding, Tik tik)
    : verbinding_(verbinding),
      tik_(std::move(tik)),
      begonnen_(std::chrono::steady_clock::now()),
      gezegd_(begonnen_) {
    sqlite3_progress_handler(verbinding_.handvat(), kStappen, kijk, this);
}

Tikker::~Tikker() {
    sqlite3_progress_handler(verbinding_.handvat(), 0, nullptr, nullptr);
}

int Tikker::kijk(void* zelf) noexcept {
    auto& hier = *static_cast<Tikker*>(zelf);
    const auto nu = std::chrono::steady_clock::now();
    if (nu - hier.gezegd_ < kStilte) return 0;
    hier.gezegd_ = nu;
    try {
        hier.tik_(std::chrono::duration_cast<std::chrono::seconds>(nu - hier.begonnen_));
    } catch (...) {
        // Saying it is no part of the work.
    }
    return 0;  // anything else would stop the work
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/tikker.h"

#include <sqlite3.h>

#include <utility>

namespace maatlat {

namespace {

constexpr int kStappen = 1'000'000;

}  // namespace

Tikker::Tikker(Verbinding& verbinding, Tik tik) : verbinding_(verbinding), tik_(std::move(tik)) {
    sqlite3_progress_handler(verbinding_.handvat(), kStappen, kijk, this);
}

Tikker::~Tikker() {
    sqlite3_progress_handler(verbinding_.handvat(), 0, nullptr, nullptr);
}

int Tikker::kijk(void* zelf) noexcept {
    try {
        static_cast<Tikker*>(zelf)->tik_();
    } catch (...) {
        // Saying it is no part of the work.
    }
    return 0;  // anything else would stop the work
}

}  // namespace maatlat

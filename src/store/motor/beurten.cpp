// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/beurten.h"

#include <condition_variable>

namespace maatlat {

/// Lives on the stack of who waits.
struct Beurten::Wachtende {
    bool magErin = false;
    std::condition_variable wek{};
};

void Beurten::wacht() {
    std::unique_lock<std::mutex> slot(slot_);
    if (vrij_ > 0) {
        --vrij_;
        return;
    }
    Wachtende wachtende;
    rij_.push_back(&wachtende);
    wachtende.wek.wait(slot, [&] { return wachtende.magErin; });
}

/// A place goes from hand to hand while somebody waits, so that nobody slips in between.
void Beurten::geefTerug() {
    const std::lock_guard<std::mutex> slot(slot_);
    if (rij_.empty()) {
        ++vrij_;
        return;
    }
    Wachtende& volgende = *rij_.front();
    rij_.pop_front();
    volgende.magErin = true;
    volgende.wek.notify_one();
}

std::size_t Beurten::wachtend() const {
    const std::lock_guard<std::mutex> slot(slot_);
    return rij_.size();
}

}  // namespace maatlat

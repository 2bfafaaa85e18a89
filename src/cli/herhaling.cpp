// SPDX-License-Identifier: EUPL-1.2
#include "cli/herhaling.h"

#include <exception>

namespace maatlat {

Herhaling::Herhaling(std::chrono::milliseconds tussenpoos, std::function<void()> werk,
                     std::string mislukt, std::function<void(const std::string&)> meld)
    : tussenpoos_(tussenpoos),
      werk_(std::move(werk)),
      mislukt_(std::move(mislukt)),
      meld_(std::move(meld)),
      draad_([this] { loop(); }) {}

Herhaling::~Herhaling() {
    {
        const std::lock_guard<std::mutex> beurt(slot_);
        klaar_ = true;
    }
    anders_.notify_all();
    draad_.join();
}

void Herhaling::loop() {
    std::unique_lock<std::mutex> beurt(slot_);
    while (!klaar_) {
        beurt.unlock();
        doe();
        beurt.lock();
        anders_.wait_for(beurt, tussenpoos_, [this] { return klaar_; });
    }
}

void Herhaling::doe() {
    try {
        werk_();
    } catch (const std::exception& fout) {
        meld_(mislukt_ + ": " + fout.what() + "\n");
    } catch (...) {
        meld_(mislukt_ + ".\n");
    }
}

}  // namespace maatlat

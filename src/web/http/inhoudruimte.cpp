// SPDX-License-Identifier: EUPL-1.2
#include "web/http/inhoudruimte.h"

#include "web/http/weigering.h"

namespace maatlat::web {

Inhoudruimte::Deel::~Deel() {
    if (heeft_ == 0) return;
    {
        const std::lock_guard<std::mutex> beurt(ruimte_.slot_);
        ruimte_.vrij_ += heeft_;
    }
    ruimte_.meer_.notify_all();
}

void Inhoudruimte::Deel::eis(std::int64_t bytes, Grenzen::Tijd hoogstens) {
    const std::int64_t erbij = bytes - heeft_;
    if (erbij <= 0) return;
    std::unique_lock<std::mutex> beurt(ruimte_.slot_);
    if (!ruimte_.meer_.wait_for(beurt, hoogstens, [&] { return ruimte_.vrij_ >= erbij; }))
        throw Weigering(
            503,
            "Het is nu te druk met grote formulieren. Er is niets opgeslagen. Ga met de "
            "terugknop naar uw formulier: uw tekst staat er nog. Verstuur het over een "
            "minuut opnieuw.",
            "no room for another large body");
    ruimte_.vrij_ -= erbij;
    heeft_ = bytes;
}

}  // namespace maatlat::web

// SPDX-License-Identifier: EUPL-1.2
#include "pages/paginavoorraad.h"

namespace maatlat {

namespace {

/// About what list, map and string cost beside the bytes themselves.
constexpr std::size_t kPerPlek = 256;

}  // namespace

std::size_t Paginavoorraad::grootte(const Plek& plek) {
    return 2 * plek.sleutel.size() + plek.deel->size() + kPerPlek;
}

std::shared_ptr<const std::string> Paginavoorraad::haal(const std::string& sleutel) {
    const std::lock_guard<std::mutex> beurt(slot_);
    const auto gevonden = waar_.find(sleutel);
    if (gevonden == waar_.end()) return nullptr;
    plekken_.splice(plekken_.begin(), plekken_, gevonden->second);
    return gevonden->second->deel;
}

void Paginavoorraad::bewaar(const std::string& sleutel, std::shared_ptr<const std::string> deel) {
    Plek plek{sleutel, std::move(deel)};
    const std::size_t nodig = grootte(plek);
    if (nodig > ruimte_ / 4) return;
    const std::lock_guard<std::mutex> beurt(slot_);
    if (waar_.contains(sleutel)) return;  // made twice at the same time: the first one stays
    plekken_.push_front(std::move(plek));
    waar_.emplace(sleutel, plekken_.begin());
    bezet_ += nodig;
    while (bezet_ > ruimte_) {
        bezet_ -= grootte(plekken_.back());
        waar_.erase(plekken_.back().sleutel);
        plekken_.pop_back();
    }
}

std::size_t Paginavoorraad::bytes() const {
    const std::lock_guard<std::mutex> beurt(slot_);
    return bezet_;
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/bladgeheugen.h"

#include <algorithm>
#include <utility>

#include "toetsing/moment.h"

namespace maatlat {

void Bladgeheugen::onthoud(std::int64_t toets, std::int64_t persoon, Bladen bladen,
                           const std::string& nu) {
    std::size_t rijen = 0;
    for (const Lijstblad& een : *bladen)
        rijen += een.tabel.rijen.size();
    const std::lock_guard<std::mutex> beurt(slot_);
    ruimVerlopenOp(seconden(nu));
    vergeetHier(toets, persoon);
    plekken_.push_back({toets, persoon, std::move(bladen), rijen, seconden(nu) + kBewaartijd});
    std::size_t samen = 0;
    for (const Plek& een : plekken_)
        samen += een.rijen;
    while (samen > meesteRijen_ && plekken_.size() > 1) {
        samen -= plekken_.front().rijen;
        plekken_.pop_front();
    }
}

Bladgeheugen::Bladen Bladgeheugen::bladen(std::int64_t toets, std::int64_t persoon,
                                          const std::string& nu) {
    const std::lock_guard<std::mutex> beurt(slot_);
    ruimVerlopenOp(seconden(nu));
    const auto plek = std::ranges::find_if(
        plekken_, [&](const Plek& een) { return een.toets == toets && een.persoon == persoon; });
    return plek == plekken_.end() ? nullptr : plek->bladen;
}

void Bladgeheugen::vergeet(std::int64_t toets, std::int64_t persoon) {
    const std::lock_guard<std::mutex> beurt(slot_);
    vergeetHier(toets, persoon);
}

void Bladgeheugen::ruimOp(const std::string& nu) {
    const std::lock_guard<std::mutex> beurt(slot_);
    ruimVerlopenOp(seconden(nu));
}

void Bladgeheugen::ruimVerlopenOp(std::int64_t nu) {
    std::erase_if(plekken_, [&](const Plek& een) { return een.tot <= nu; });
}

void Bladgeheugen::vergeetHier(std::int64_t toets, std::int64_t persoon) {
    std::erase_if(plekken_,
                  [&](const Plek& een) { return een.toets == toets && een.persoon == persoon; });
}

}  // namespace maatlat

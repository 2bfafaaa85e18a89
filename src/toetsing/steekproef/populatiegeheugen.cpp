// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/populatiegeheugen.h"

#include <algorithm>

#include "toetsing/moment.h"

namespace maatlat {

void Populatiegeheugen::onthoud(std::int64_t toets, std::int64_t steekproef, Lijst lijst,
                                const std::string& nu) {
    const std::lock_guard<std::mutex> beurt(slot_);
    ruimVerlopenOp(seconden(nu));
    vergeetHier(toets, steekproef);
    plekken_.push_back({toets, steekproef, std::move(lijst), seconden(nu) + kBewaartijd});
    std::size_t regels = 0;
    for (const Plek& een : plekken_)
        regels += een.lijst->populatie.aantal();
    while (regels > meesteRegels_) {
        regels -= plekken_.front().lijst->populatie.aantal();
        plekken_.pop_front();
    }
}

Populatiegeheugen::Lijst Populatiegeheugen::lijst(std::int64_t toets, std::int64_t steekproef,
                                                  const std::string& nu) {
    const std::lock_guard<std::mutex> beurt(slot_);
    ruimVerlopenOp(seconden(nu));
    const auto plek = std::ranges::find_if(plekken_, [&](const Plek& een) {
        return een.toets == toets && een.steekproef == steekproef;
    });
    return plek == plekken_.end() ? nullptr : plek->lijst;
}

void Populatiegeheugen::vergeet(std::int64_t toets, std::int64_t steekproef) {
    const std::lock_guard<std::mutex> beurt(slot_);
    vergeetHier(toets, steekproef);
}

void Populatiegeheugen::ruimOp(const std::string& nu) {
    const std::lock_guard<std::mutex> beurt(slot_);
    ruimVerlopenOp(seconden(nu));
}

void Populatiegeheugen::ruimVerlopenOp(std::int64_t nu) {
    std::erase_if(plekken_, [&](const Plek& een) { return een.tot <= nu; });
}

void Populatiegeheugen::vergeetHier(std::int64_t toets, std::int64_t steekproef) {
    std::erase_if(plekken_, [&](const Plek& een) {
        return een.toets == toets && een.steekproef == steekproef;
    });
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/rem.h"

#include <algorithm>

namespace maatlat {

namespace {

constexpr std::int64_t kEersteWacht = 15;
constexpr std::int64_t kLangsteWacht = 15 * 60;
constexpr std::int64_t kVergeten = 60 * 60;

}  // namespace

Rem::Rem(int gratis, std::size_t ruimte) : gratis_(gratis), ruimte_(ruimte) {}

/// Doubles with each try past the free ones.
std::int64_t Rem::wachttijd(int teveel) {
    if (teveel < 0) return 0;
    return std::min(kLangsteWacht, kEersteWacht << std::min(teveel, 10));
}

std::int64_t Rem::probeer(const std::string& sleutel, std::int64_t nu) {
    const std::lock_guard<std::mutex> beurt(slot_);
    auto gevonden = standen_.find(sleutel);
    if (gevonden == standen_.end()) {
        maakRuimte(nu);
        gevonden = standen_.emplace(sleutel, Stand{}).first;
    }
    Stand& stand = gevonden->second;
    if (nu - stand.laatst >= kVergeten) stand.pogingen = 0;
    const std::int64_t vanaf = stand.laatst + wachttijd(stand.pogingen - gratis_);
    if (stand.pogingen > 0 && nu < vanaf) return vanaf - nu;
    ++stand.pogingen;
    stand.laatst = nu;
    return 0;
}

void Rem::gelukt(const std::string& sleutel, bool alles) {
    const std::lock_guard<std::mutex> beurt(slot_);
    const auto gevonden = standen_.find(sleutel);
    if (gevonden == standen_.end()) return;
    if (alles || --gevonden->second.pogingen <= 0) standen_.erase(gevonden);
}

void Rem::maakRuimte(std::int64_t nu) {
    if (standen_.size() < ruimte_) return;
    std::erase_if(standen_, [&](const auto& een) { return nu - een.second.laatst >= kVergeten; });
    if (standen_.size() < ruimte_) return;
    standen_.erase(
        std::ranges::min_element(standen_, {}, [](const auto& een) { return een.second.laatst; }));
}

std::string wachttekst(std::int64_t seconden) {
    if (seconden < 60) return std::to_string(seconden) + (seconden == 1 ? " seconde" : " seconden");
    const std::int64_t minuten = (seconden + 59) / 60;
    return std::to_string(minuten) + (minuten == 1 ? " minuut" : " minuten");
}

}  // namespace maatlat

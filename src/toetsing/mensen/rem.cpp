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
    auto gevonden = pogingen_.find(sleutel);
    if (gevonden == pogingen_.end()) {
        maakRuimte(nu);
        gevonden = pogingen_.emplace(sleutel, Pogingen{}).first;
    }
    Pogingen& pogingen = gevonden->second;
    if (nu - pogingen.laatst >= kVergeten) pogingen.aantal = 0;
    const std::int64_t vanaf = pogingen.laatst + wachttijd(pogingen.aantal - gratis_);
    if (pogingen.aantal > 0 && nu < vanaf) return vanaf - nu;
    ++pogingen.aantal;
    pogingen.laatst = nu;
    return 0;
}

void Rem::gelukt(const std::string& sleutel, bool alles) {
    const std::lock_guard<std::mutex> beurt(slot_);
    const auto gevonden = pogingen_.find(sleutel);
    if (gevonden == pogingen_.end()) return;
    if (alles || --gevonden->second.aantal <= 0) pogingen_.erase(gevonden);
}

void Rem::maakRuimte(std::int64_t nu) {
    if (pogingen_.size() < ruimte_) return;
    std::erase_if(pogingen_, [&](const auto& een) { return nu - een.second.laatst >= kVergeten; });
    if (pogingen_.size() < ruimte_) return;
    pogingen_.erase(
        std::ranges::min_element(pogingen_, {}, [](const auto& een) { return een.second.laatst; }));
}

std::string wachttekst(std::int64_t seconden) {
    if (seconden < 60) return std::to_string(seconden) + (seconden == 1 ? " seconde" : " seconden");
    const std::int64_t minuten = (seconden + 59) / 60;
    return std::to_string(minuten) + (minuten == 1 ? " minuut" : " minuten");
}

}  // namespace maatlat

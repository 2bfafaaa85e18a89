// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/rem.h"

#include <algorithm>

namespace maatlat {

namespace {

constexpr std::int64_t kEersteWacht = 15;
constexpr std::int64_t kVergeten = 60 * 60;
constexpr int kLangsteVerdubbeling = 10;

constexpr std::int64_t kDrukVanaf = 20;       // tries
constexpr std::int64_t kZaktElke = 3 * 60;    // seconds
constexpr std::size_t kDrukteRuimte = 10000;  // keys

}  // namespace

Rem::Rem(int gratis, std::size_t ruimte) : gratis_(gratis), ruimte_(ruimte) {}

/// Doubles with each try past the free ones.
std::int64_t Rem::wachttijd(int teveel) {
    if (teveel < 0) return 0;
    return std::min(kLangsteWacht, kEersteWacht << std::min(teveel, kLangsteVerdubbeling));
}

std::int64_t Rem::nogWachten(Pogingen& pogingen, std::int64_t nu) const {
    pogingen.laatst = std::min(pogingen.laatst, nu);  // the clock may have been set back
    if (nu - pogingen.laatst >= kVergeten) pogingen.aantal = 0;
    if (pogingen.aantal == 0) return 0;
    const std::int64_t vanaf = pogingen.laatst + wachttijd(pogingen.aantal - gratis_);
    return std::max<std::int64_t>(0, vanaf - nu);
}

std::int64_t Rem::wacht(const std::string& sleutel, std::int64_t nu) {
    const std::lock_guard<std::mutex> beurt(slot_);
    const auto gevonden = pogingen_.find(sleutel);
    return gevonden == pogingen_.end() ? 0 : nogWachten(gevonden->second, nu);
}

std::int64_t Rem::probeer(const std::string& sleutel, std::int64_t nu, bool drukte) {
    const std::lock_guard<std::mutex> beurt(slot_);
    auto gevonden = pogingen_.find(sleutel);
    if (gevonden == pogingen_.end()) {
        maakRuimte(nu);
        gevonden = pogingen_.emplace(sleutel, Pogingen{}).first;
        if (drukte) {
            gevonden->second.aantal = gratis_ + kLangsteVerdubbeling;
            gevonden->second.laatst = nu;
        }
    }
    Pogingen& pogingen = gevonden->second;
    if (const std::int64_t eerst = nogWachten(pogingen, nu); eerst > 0) return eerst;
    ++pogingen.aantal;
    pogingen.laatst = nu;
    pogingen.gewijzigd = true;
    return 0;
}

void Rem::gelukt(const std::string& sleutel, bool alles) {
    const std::lock_guard<std::mutex> beurt(slot_);
    const auto gevonden = pogingen_.find(sleutel);
    if (gevonden == pogingen_.end()) return;
    gevonden->second.gewijzigd = true;
    if (alles || --gevonden->second.aantal <= 0) vergeet(gevonden);
}

std::vector<pogingStore::Rij> Rem::neemGewijzigd() {
    const std::lock_guard<std::mutex> beurt(slot_);
    std::vector<pogingStore::Rij> uit;
    for (const std::string& sleutel : weg_)
        if (!pogingen_.contains(sleutel)) uit.push_back({sleutel, {}});
    weg_.clear();
    for (auto& [sleutel, een] : pogingen_) {
        if (!een.gewijzigd) continue;
        uit.push_back({sleutel, pogingStore::Stand{een.aantal, een.laatst}});
        een.gewijzigd = false;
        een.bewaard = true;
    }
    return uit;
}

void Rem::geefTerug(const std::vector<pogingStore::Rij>& rijen) {
    const std::lock_guard<std::mutex> beurt(slot_);
    for (const pogingStore::Rij& een : rijen) {
        const auto gevonden = pogingen_.find(een.sleutel);
        if (gevonden == pogingen_.end())
            weg_.insert(een.sleutel);
        else
            gevonden->second.gewijzigd = true;
    }
}

void Rem::laad(const std::vector<pogingStore::Rij>& rijen) {
    const std::lock_guard<std::mutex> beurt(slot_);
    pogingen_.clear();
    for (const pogingStore::Rij& een : rijen)
        if (een.stand)
            pogingen_.emplace(een.sleutel,
                              Pogingen{een.stand->aantal, een.stand->laatst, false, true});
}

void Rem::vergeet(Lijst::iterator wat) {
    if (wat->second.bewaard) weg_.insert(wat->first);
    pogingen_.erase(wat);
}

void Rem::maakRuimte(std::int64_t nu) {
    if (pogingen_.size() < ruimte_) return;
    for (auto een = pogingen_.begin(); een != pogingen_.end();) {
        const auto deze = een++;
        if (nu - deze->second.laatst >= kVergeten) vergeet(deze);
    }
    if (pogingen_.size() < ruimte_) return;
    vergeet(
        std::ranges::min_element(pogingen_, {}, [](const auto& een) { return een.second.laatst; }));
}

void Druktemeter::zak(Stand& stand, std::int64_t nu) {
    if (nu < stand.sinds) stand.sinds = nu;  // the clock was set back
    const std::int64_t weg = (nu - stand.sinds) / kZaktElke;
    stand.aantal = std::max<std::int64_t>(0, stand.aantal - weg);
    stand.sinds += weg * kZaktElke;
}

void Druktemeter::tel(const std::string& sleutel, std::int64_t nu) {
    const std::lock_guard<std::mutex> beurt(slot_);
    auto gevonden = standen_.find(sleutel);
    if (gevonden == standen_.end()) {
        if (standen_.size() >= kDrukteRuimte)
            standen_.erase(std::ranges::min_element(
                standen_, {}, [](const auto& een) { return een.second.aantal; }));
        gevonden = standen_.emplace(sleutel, Stand{0, nu}).first;
    }
    zak(gevonden->second, nu);
    ++gevonden->second.aantal;
}

void Druktemeter::telAf(const std::string& sleutel) {
    const std::lock_guard<std::mutex> beurt(slot_);
    const auto gevonden = standen_.find(sleutel);
    if (gevonden != standen_.end() && gevonden->second.aantal > 0) --gevonden->second.aantal;
}

bool Druktemeter::druk(const std::string& sleutel, std::int64_t nu) {
    const std::lock_guard<std::mutex> beurt(slot_);
    const auto gevonden = standen_.find(sleutel);
    if (gevonden == standen_.end()) return false;
    zak(gevonden->second, nu);
    return gevonden->second.aantal >= kDrukVanaf;
}

std::string wachttekst(std::int64_t seconden) {
    if (seconden < 60) return std::to_string(seconden) + (seconden == 1 ? " seconde" : " seconden");
    const std::int64_t minuten = (seconden + 59) / 60;
    return std::to_string(minuten) + (minuten == 1 ? " minuut" : " minuten");
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/oefenen/oefenwerk.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <utility>

#include "taal/tijd.h"
#include "toetsing/handelen.h"
#include "toetsing/moment.h"
#include "toetsing/schijfbestand.h"

namespace maatlat {

namespace {

constexpr std::int64_t kDag = 24 * 60 * 60;
constexpr int kEersteUur = 8;      ///< of the working day, UTC
constexpr int kPerUur = 60;        ///< so many things happen in an hour
constexpr int kOpEenDag = 7 * 60;  ///< more than this at once begins again at the first hour

}  // namespace

std::string Oefenklok::dag(int geleden) const {
    return dagVan(later(nu_, -geleden * kDag));
}

void Oefenklok::zet(int geleden, int volgorde) {
    const int minuut = std::min(volgorde, kOpEenDag);
    char tijd[32];
    std::snprintf(tijd, sizeof tijd, "T%02d:%02d:00.000Z", kEersteUur + minuut / kPerUur,
                  minuut % kPerUur);
    staat_ = std::min(nu_, dag(geleden) + tijd);
}

void Oefenwerk::kent(const std::string& sleutel, Persoon persoon) {
    personen_[sleutel] = std::move(persoon);
}

std::string Oefenwerk::sleutelVan(const std::string& organisatie) const {
    const auto een = std::ranges::find(stof.personen, organisatie, &Oefenpersoon::organisatie);
    return een == stof.personen.end() ? std::string() : een->sleutel;
}

int Oefenwerk::versie(const std::string& sleutel, std::int64_t toets) const {
    return inzien(werkplek, wie(sleutel), toets, Actie::toetsLezen,
                  [](const Toetsinzage& inzage) { return inzage.kop().versie; });
}

void Oefenwerk::op(int geleden, std::function<void()> wat) {
    momenten_.push_back({geleden, std::move(wat)});
}

void Oefenwerk::speel() {
    std::ranges::stable_sort(momenten_, std::ranges::greater(), &Moment::geleden);
    int volgorde = 0;
    int vorige = -1;
    for (const Moment& een : momenten_) {
        volgorde = een.geleden == vorige ? volgorde + 1 : 0;
        vorige = een.geleden;
        klok.zet(een.geleden, volgorde);
        een.wat();
    }
    momenten_.clear();
}

void Oefenwerk::ruimBestandenOp() const {
    std::filesystem::remove_all(werkplek.bijlagen() / "ontvangst");
}

std::string Oefenwerk::bestand(const std::string& naam, const std::string& inhoud) const {
    const std::filesystem::path map = werkplek.bijlagen() / "ontvangst";
    std::filesystem::create_directories(map);
    NieuwBestand nieuw(map);
    nieuw.bestand().schrijf(inhoud.data(), inhoud.size());
    nieuw.hernoem(map / naam);
    return (map / naam).string();
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/privacy/privacyvinders.h"

#include <algorithm>
#include <iterator>

namespace maatlat {

namespace {

const Privacykennis& kennisVan(const Bekend& bekend) {
    static const Privacykennis kNiets;
    return bekend.kennis ? *bekend.kennis : kNiets;
}

/// Signs and numbers are no words, but a text of nothing else must not be walked to its end.
constexpr std::size_t kTekensPerWoord = 5;

}  // namespace

Bewaakt::Bewaakt(std::string_view tekst, const Bekend& bekend)
    : tekst_(tekst), woorden_(woordrij(tekst)), bekend_(bekend), kennis_(kennisVan(bekend)) {
    lijsten_.reserve(woorden_.size());
    for (const Woord& een : woorden_)
        lijsten_.push_back(een.soort == Woord::Soort::teken ? 0 : kennis_.lijstenVan(een.klein));
}

const Woord* Bewaakt::opRegel(std::size_t i) const {
    const Woord* een = op(i);
    return een && een->ervoor != Woord::Ervoor::nieuweRegel ? een : nullptr;
}

const Woord* Bewaakt::naSpatie(std::size_t i) const {
    const Woord* een = op(i);
    return een && een->ervoor == Woord::Ervoor::wit ? een : nullptr;
}

const Woord* Bewaakt::aaneen(std::size_t i) const {
    const Woord* een = op(i);
    return een && een->ervoor == Woord::Ervoor::niets ? een : nullptr;
}

bool Bewaakt::inHoofdletters(const Woord& een) const {
    constexpr std::size_t kLangste = 64;
    const std::string_view getypt = zoalsGetypt(een);
    return een.letters > 1 && een.hoofdletter && getypt.size() <= kLangste &&
           std::none_of(getypt.begin(), getypt.end(),
                        [](char teken) { return teken >= 'a' && teken <= 'z'; });
}

bool Bewaakt::staatInEen(std::initializer_list<Privacylijst> lijsten, const Woord& een) const {
    return std::any_of(lijsten.begin(), lijsten.end(),
                       [&](Privacylijst lijst) { return staatIn(lijst, een); });
}

bool Bewaakt::isBekend(const Woord& een) const {
    constexpr std::size_t kLangste = 64;
    return een.lengte <= kLangste && bekend_.woorden.contains(std::string(zoalsGetypt(een)));
}

bool Bewaakt::begintZin(std::size_t i) const {
    if (i == 0) return true;
    const Woord& een = woord(i);
    if (een.ervoor == Woord::Ervoor::nieuweRegel)
        return een.hoofdletter || een.soort != Woord::Soort::letters;
    const Woord& vorige = woord(i - 1);
    return (vorige.is('.') || vorige.is('!') || vorige.is('?')) &&
           een.ervoor != Woord::Ervoor::niets && een.hoofdletter;
}

template <class Past>
bool Bewaakt::zoekTerug(std::size_t van, int woordenVer, Past past) const {
    const std::size_t ver = static_cast<std::size_t>(woordenVer) * kTekensPerWoord;
    int gezien = 0;
    for (std::size_t i = van; i-- > 0 && van - i <= ver && gezien < woordenVer;) {
        if (begintZin(i + 1)) return false;
        if (woord(i).soort != Woord::Soort::letters) continue;
        if (past(woord(i))) return true;
        ++gezien;
    }
    return false;
}

template <class Past>
bool Bewaakt::zoekVerder(std::size_t tot, int woordenVer, Past past) const {
    const std::size_t ver = static_cast<std::size_t>(woordenVer) * kTekensPerWoord;
    int gezien = 0;
    for (std::size_t i = tot; i < std::min(aantal(), tot + ver) && gezien < woordenVer; ++i) {
        if (begintZin(i)) return false;
        if (woord(i).soort != Woord::Soort::letters) continue;
        if (past(woord(i))) return true;
        ++gezien;
    }
    return false;
}

bool Bewaakt::ervoor(std::size_t van, Privacylijst lijst, int woordenVer) const {
    return zoekTerug(van, woordenVer, [&](const Woord& een) { return staatIn(lijst, een); });
}

bool Bewaakt::erna(std::size_t tot, Privacylijst lijst, int woordenVer) const {
    return zoekVerder(tot, woordenVer, [&](const Woord& een) { return staatIn(lijst, een); });
}

bool Bewaakt::isAndereDatum(const Woord& een) const {
    return staatIn(Privacylijst::andereDatum, een) ||
           (!staatIn(Privacylijst::geboorte, een) &&
            kennis_.eindigtOp(Privacylijst::andereDatumEinden, een.klein));
}

bool Bewaakt::andereDatumErvoor(std::size_t van, int woordenVer) const {
    return zoekTerug(van, woordenVer, [&](const Woord& een) { return isAndereDatum(een); });
}

bool Bewaakt::andereDatumErna(std::size_t tot, int woordenVer) const {
    return zoekVerder(tot, woordenVer, [&](const Woord& een) { return isAndereDatum(een); });
}

bool Bewaakt::vanOrganisatie(std::size_t van, std::size_t tot) const {
    constexpr int kVer = 10;
    return nabij(van, tot, Privacylijst::organisatie, kVer) &&
           !nabij(van, tot, Privacylijst::familie, kVer) &&
           !nabij(van, tot, Privacylijst::titels, kVer);
}

void Vondsten::zet(std::size_t vanaf, Plek plek) {
    auto na = plekken_.lower_bound(vanaf);
    if (na != plekken_.end() && na->first < plek.eind) return;
    if (na != plekken_.begin() && std::prev(na)->second.eind > vanaf) return;
    plekken_.emplace_hint(na, vanaf, plek);
}

void Vondsten::voegToe(Soort soort, std::size_t vanaf, std::size_t eind) {
    zet(vanaf, {eind, true, soort});
}

void Vondsten::slaOver(std::size_t vanaf, std::size_t eind) {
    zet(vanaf, {eind, false, Soort::naam});
}

void Vondsten::voegToe(Soort soort, const Bewaakt& tekst, std::size_t van, std::size_t tot) {
    voegToe(soort, tekst.woord(van).vanaf, tekst.woord(tot - 1).eind());
}

void Vondsten::slaOver(const Bewaakt& tekst, std::size_t van, std::size_t tot) {
    slaOver(tekst.woord(van).vanaf, tekst.woord(tot - 1).eind());
}

std::vector<Privacyvondst> Vondsten::lijst(std::string_view tekst) const {
    std::vector<Privacyvondst> uit;
    for (const auto& [vanaf, plek] : plekken_) {
        if (!plek.vondst) continue;
        const std::size_t lengte = plek.eind - vanaf;
        uit.push_back({plek.soort, {}, vanaf, lengte, std::string(tekst.substr(vanaf, lengte))});
    }
    return uit;
}

}  // namespace maatlat

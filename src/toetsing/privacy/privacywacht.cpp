// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/privacy/privacywacht.h"

#include <algorithm>
#include <array>

#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/privacy/privacyvinders.h"

namespace maatlat {

namespace {

/// True when a sentence ends at this sign: what follows starts with a capital.
bool eindigtZin(const Woordrij& woorden, std::size_t i) {
    const Woord& een = woorden[i];
    if (!een.is('.') && !een.is('!') && !een.is('?')) return false;
    return i + 1 < woorden.size() && woorden[i + 1].ervoor != Woord::Ervoor::niets &&
           woorden[i + 1].hoofdletter;
}

/// Every kind, for one and for more, in the order of the log line.
struct Telwoorden {
    Privacyvondst::Soort soort;
    std::string_view een;
    std::string_view meer;
};
constexpr std::array<Telwoorden, 6> kTelwoorden{{
    {Privacyvondst::Soort::bsn, "burgerservicenummer", "burgerservicenummers"},
    {Privacyvondst::Soort::geboortedatum, "geboortedatum", "geboortedatums"},
    {Privacyvondst::Soort::telefoon, "telefoonnummer", "telefoonnummers"},
    {Privacyvondst::Soort::email, "e-mailadres", "e-mailadressen"},
    {Privacyvondst::Soort::adres, "adres", "adressen"},
    {Privacyvondst::Soort::naam, "naam", "namen"},
}};

void eisKorteReden(const std::string& reden) {
    constexpr std::size_t kLangste = 1000;  // bytes
    if (reden.size() > kLangste)
        throw Veldfouten({{std::string(kPrivacyredenveld),
                           "Uw reden is te lang. Schrijf hem in een of twee zinnen."}});
}

}  // namespace

bool Bewaakt::nabij(std::size_t van, std::size_t tot,
                    std::initializer_list<std::string_view> gezocht, int woordenVer,
                    bool inZin) const {
    const auto past = [&](const Woord& woord) {
        return std::find(gezocht.begin(), gezocht.end(), woord.klein) != gezocht.end();
    };
    // Signs and numbers are no words, but a text of nothing else must not be walked to its end.
    const std::size_t ver = static_cast<std::size_t>(woordenVer) * 5;
    int stappen = 0;
    for (std::size_t i = van; i-- > 0 && van - i <= ver && stappen < woordenVer;) {
        if (inZin && eindigtZin(woorden, i)) break;
        if (woorden[i].soort != Woord::Soort::letters) continue;
        if (past(woorden[i])) return true;
        ++stappen;
    }
    stappen = 0;
    for (std::size_t i = tot; i < std::min(woorden.size(), tot + ver) && stappen < woordenVer;
         ++i) {
        if (inZin && eindigtZin(woorden, i)) break;
        if (woorden[i].soort != Woord::Soort::letters) continue;
        if (past(woorden[i])) return true;
        ++stappen;
    }
    return false;
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

std::vector<Privacyvondst> Vondsten::lijst(std::string_view tekst) const {
    std::vector<Privacyvondst> uit;
    for (const auto& [vanaf, plek] : plekken_) {
        if (!plek.vondst) continue;
        const std::size_t lengte = plek.eind - vanaf;
        uit.push_back({plek.soort, {}, vanaf, lengte, std::string(tekst.substr(vanaf, lengte))});
    }
    return uit;
}

std::vector<Privacyvondst> zoekPersoonsgegevens(std::string_view tekst,
                                                const std::set<std::string>& bekendeWoorden) {
    const Bewaakt bewaakt{tekst, woordrij(tekst), bekendeWoorden};
    Vondsten vondsten;
    for (const auto zoek : {zoekEmail, zoekDatums, zoekAdressen, zoekTelefoon, zoekBsn, zoekNamen})
        zoek(bewaakt, vondsten);
    return vondsten.lijst(tekst);
}

std::vector<Privacyvondst> Privacywacht::zoek(const std::string& veld,
                                              const std::string& tekst) const {
    std::vector<Privacyvondst> uit = zoekPersoonsgegevens(tekst, *bekend_);
    for (Privacyvondst& een : uit)
        een.veld = veld;
    return uit;
}

void Privacywacht::bekijk(const std::string& veld, const std::string& tekst,
                          const std::string& oud) {
    if (tekst == oud) return;
    const std::vector<Privacyvondst> vondsten = zoek(veld, tekst);
    if (vondsten.empty()) return;
    std::set<std::string> bevestigd;
    for (const Privacyvondst& een : zoek(veld, oud))
        bevestigd.insert(een.fragment);
    if (std::ranges::any_of(
            vondsten, [&](const Privacyvondst& een) { return !bevestigd.contains(een.fragment); }))
        vondsten_.insert(vondsten_.end(), vondsten.begin(), vondsten.end());
}

Tekst Privacywacht::keur(const std::string& veld, const Getypt& getypt, const Tekst& oud) {
    bekijk(veld, getypt.ruw(), oud);
    return Tekst(getypt.ruw());
}

Tekst Privacywacht::keur(const Vastlegging& formulier, const Vastlegging& oud) {
    for (const auto& [veld, waarde] : formulier.paren())
        bekijk(veld, waarde, oud.tekst(veld));
    return Tekst(formulier.codeer());
}

std::string Privacywacht::oordeel() const {
    if (vondsten_.empty()) return {};
    const std::string netjes = getrimd(reden_);
    if (netjes.empty()) throw Privacymelding(vondsten_);
    eisKorteReden(netjes);
    // The reason is kept as long as the toets, so it may name nobody.
    std::vector<Privacyvondst> inReden = zoek(std::string(kPrivacyredenveld), netjes);
    if (!inReden.empty()) {
        inReden.insert(inReden.end(), vondsten_.begin(), vondsten_.end());
        throw Privacymelding(std::move(inReden));
    }
    std::vector<std::string> delen;
    for (const Telwoorden& woorden : kTelwoorden) {
        const auto aantal =
            std::count_if(vondsten_.begin(), vondsten_.end(),
                          [&](const Privacyvondst& een) { return een.soort == woorden.soort; });
        if (aantal > 0)
            delen.push_back(std::to_string(aantal) + " " +
                            std::string(aantal == 1 ? woorden.een : woorden.meer));
    }
    return "Bewaard met mogelijke persoonsgegevens (" + opsomming(delen) + "). Reden: " + netjes;
}

std::string_view naam(Privacyvondst::Soort soort) {
    switch (soort) {
        case Privacyvondst::Soort::bsn:
            return "een burgerservicenummer";
        case Privacyvondst::Soort::geboortedatum:
            return "een geboortedatum";
        case Privacyvondst::Soort::telefoon:
            return "een telefoonnummer";
        case Privacyvondst::Soort::email:
            return "een e-mailadres";
        case Privacyvondst::Soort::adres:
            return "een adres";
        case Privacyvondst::Soort::naam:
            return "een naam van een persoon";
    }
    return {};
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/privacy/privacywacht.h"

#include <algorithm>
#include <array>

#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/privacy/privacyvinders.h"

namespace maatlat {

namespace {

/// Every kind, for one and for more, in the order of the log line.
struct Telwoorden {
    Privacyvondst::Soort soort;
    std::string_view een;
    std::string_view meer;
};
constexpr std::array<Telwoorden, 9> kTelwoorden{{
    {Privacyvondst::Soort::bsn, "burgerservicenummer", "burgerservicenummers"},
    {Privacyvondst::Soort::geboortedatum, "geboortedatum", "geboortedatums"},
    {Privacyvondst::Soort::telefoon, "telefoonnummer", "telefoonnummers"},
    {Privacyvondst::Soort::email, "e-mailadres", "e-mailadressen"},
    {Privacyvondst::Soort::adres, "adres", "adressen"},
    {Privacyvondst::Soort::naam, "naam", "namen"},
    {Privacyvondst::Soort::rekening, "rekeningnummer", "rekeningnummers"},
    {Privacyvondst::Soort::kenteken, "kenteken", "kentekens"},
    {Privacyvondst::Soort::document, "documentnummer", "documentnummers"},
}};

void eisKorteReden(const std::string& reden) {
    constexpr std::size_t kLangste = 1000;  // bytes
    if (reden.size() > kLangste)
        throw Veldfouten({{std::string(kPrivacyredenveld),
                           "Uw reden is te lang. Schrijf hem in een of twee zinnen."}});
}

}  // namespace

Doorzoeking doorzoek(std::string_view tekst, const Bekend& bekend) {
    const Bewaakt bewaakt(tekst, bekend);
    Vondsten vondsten;
    for (const auto zoek : {zoekEmail, zoekRekeningen, zoekDatums, zoekAdressen, zoekKentekens,
                            zoekDocumenten, zoekTelefoon, zoekBsn, slaInstellingenOver, zoekNamen})
        zoek(bewaakt, vondsten);
    return {vondsten.lijst(tekst), bewaakt.stappen()};
}

std::vector<Privacyvondst> zoekPersoonsgegevens(std::string_view tekst, const Bekend& bekend) {
    return doorzoek(tekst, bekend).vondsten;
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
    return "Opgeslagen met mogelijke persoonsgegevens (" + opsomming(delen) + "). Reden: " + netjes;
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
        case Privacyvondst::Soort::rekening:
            return "een rekeningnummer";
        case Privacyvondst::Soort::kenteken:
            return "een kenteken";
        case Privacyvondst::Soort::document:
            return "een nummer van een persoonlijk document";
    }
    return {};
}

}  // namespace maatlat

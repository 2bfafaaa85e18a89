// SPDX-License-Identifier: EUPL-1.2
#include "cli/startinstellingen.h"

#include <charconv>
#include <filesystem>
#include <system_error>
#include <utility>

#include "cli/bewaardagen.h"
#include "domain/melding.h"
#include "kader/bestand.h"
#include "kader/mensen/aanmeldregels_lezer.h"
#include "store/motor/ernaast.h"
#include "taal/tekst.h"
#include "web/bewaren/beveiligingscontact.h"

namespace maatlat {

namespace {

/// Who logged in at the organisation: only with all that makes it safe to believe.
web::Aanmeldkoppen aanmeldkoppen(const StartOpties& opties) {
    const bool aan = !opties.aanmeldenVia.empty();
    for (const auto& [optie, waarde] : {std::pair{"--proxygeheim", &opties.proxygeheim},
                                        std::pair{"--aanmeldnaam", &opties.aanmeldnaam},
                                        std::pair{"--aanmeldemail", &opties.aanmeldemail},
                                        std::pair{"--aanmeldgroepen", &opties.aanmeldgroepen},
                                        std::pair{"--aanmeldregel", &opties.aanmeldregel},
                                        std::pair{"--uitlogadres", &opties.uitlogadres}})
        if (!aan && !waarde->empty())
            throw Gebruikersfout(std::string(optie) + " hoort bij --aanmelden-via. Geef die ook.");
    if (!aan) return {};
    if (opties.proxygeheim.empty())
        throw Gebruikersfout(
            "Bij --aanmelden-via hoort --proxygeheim: aan het geheim in dat bestand herkent "
            "Maatlat "
            "de proxy.");
    if (!opties.aanmeldregel.empty() &&
        (opties.aanmeldgroepen.empty() || opties.aanmeldemail.empty()))
        throw Gebruikersfout(
            "Bij --aanmeldregel horen --aanmeldgroepen en --aanmeldemail: daaruit maakt Maatlat "
            "een account.");
    if (!opties.uitlogadres.empty() && !web::isEigenPad(opties.uitlogadres))
        throw Gebruikersfout(
            "Bij --uitlogadres hoort een pad op deze site, bijvoorbeeld "
            "/oidc/terug?logout=https%3A%2F%2Fmaatlat.voorbeeld.nl%2Finloggen.");
    return {kleineLetters(opties.aanmeldenVia),
            kleineLetters(opties.aanmeldnaam),
            kleineLetters(opties.aanmeldemail),
            kleineLetters(opties.aanmeldgroepen),
            {}};
}

}  // namespace

std::uint16_t leesPoort(const std::string& tekst, const std::string& optie) {
    std::uint16_t poort = 0;
    const char* einde = tekst.data() + tekst.size();
    const auto [tot, fout] = std::from_chars(tekst.data(), einde, poort);
    if (fout != std::errc() || tot != einde)
        throw Gebruikersfout("Bij " + optie + " hoort een getal van 0 tot en met 65535.");
    return poort;
}

Organisatieinlog organisatieinlog(const StartOpties& opties) {
    Organisatieinlog uit;
    uit.aan = !opties.aanmeldenVia.empty();
    uit.uitlogadres = opties.uitlogadres;
    uit.metEmail = !opties.aanmeldemail.empty();
    if (!opties.aanmeldregel.empty())
        uit.regels =
            leesAanmeldregels(leesBestand(opties.aanmeldregel, kGrootsteYaml), opties.aanmeldregel);
    return uit;
}

web::Serverinstellingen serverinstellingen(const StartOpties& opties) {
    web::Serverinstellingen uit;
    uit.adres = opties.adres;
    uit.poort = leesPoort(opties.poort, "--poort");
    if (!opties.beveiligingscontact.empty())
        web::beveiligingscontact(opties.beveiligingscontact);  // throws for one that is none
    if (!opties.meetpoort.empty()) leesPoort(opties.meetpoort, "--meetpoort");
    uit.namen = opties.namen;
    uit.achterProxy = opties.achterProxy;
    uit.proxys = opties.proxys;
    uit.certificaat = opties.certificaat;
    uit.sleutel = opties.sleutel;
    uit.aanmelden = aanmeldkoppen(opties);
    web::controleer(uit);
    if (uit.aanmelden.aan()) uit.aanmelden.geheimSha256 = web::leesProxygeheim(opties.proxygeheim);
    return uit;
}

Kopieinstelling kopieinstelling(const StartOpties& opties) {
    Kopieinstelling uit;
    uit.database = opties.database;
    uit.map = opties.reservekopieen.empty() ? ernaast(opties.database).reservekopieen
                                            : std::filesystem::path(opties.reservekopieen);
    uit.dagen = leesBewaardagen(opties.bewaar);
    uit.programma = MAATLAT_VERSIE;
    if (!opties.reservekopieen.empty() && !std::filesystem::is_directory(uit.map))
        throw Gebruikersfout("De map \"" + uit.map.string() +
                             "\" voor reservekopieën bestaat niet. Maak haar, op een andere schijf "
                             "dan die van de database.");
    return uit;
}

}  // namespace maatlat

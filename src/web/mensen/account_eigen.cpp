// SPDX-License-Identifier: EUPL-1.2
#include "web/mensen/account_eigen.h"

#include "pages/formulierpagina.h"
#include "pages/mensen/account_pagina.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/mensen/eigen_account.h"
#include "toetsing/mensen/totp.h"
#include "web/aanvraag.h"
#include "web/mensen/wachtwoordvelden.h"

namespace maatlat::web {

namespace {

using Fouten = std::vector<Veldfouten::Fout>;

const std::string kAccount = "/account";

Raam accountraam(const Aanvraag& aanvraag, const char* titel, const Fouten& fouten) {
    Raam uit = aanvraag.raam(titel);
    uit.kruimels = {{"Account", kAccount}, {titel, "", true}};
    uit.fouten = foutregels(fouten);
    return uit;
}

Tekstveld wachtwoordveld(const char* naam, const char* label, const Fouten& fouten) {
    return {.kop = {.naam = naam, .label = label, .fout = foutVan(fouten, naam)},
            .soort = Tekstveld::Soort::wachtwoord,
            .aanvullen = "current-password"};
}

Antwoord toonWachtwoord(const Aanvraag& aanvraag, const Fouten& fouten) {
    FormulierPagina pagina{.pad = "/account/wachtwoord", .knop = "Wachtwoord wijzigen"};
    pagina.alineas = {"Op andere plaatsen waar u bent ingelogd, wordt u uitgelogd."};
    pagina.velden.emplace_back(wachtwoordveld("oud", "Huidig wachtwoord", fouten));
    voegNieuwWachtwoordToe(pagina, "nieuw", fouten);
    return aanvraag.pagina(accountraam(aanvraag, "Wachtwoord wijzigen", fouten), pagina);
}

/// Without a secret that waits, a page with a button that makes one: a GET changes nothing.
Antwoord toonCodeInstellen(Aanvraag& aanvraag, const Fouten& fouten) {
    if (aanvraag.persoon().tweedeFactor) return naar(kAccount);
    const char* titel = "Inloggen met een code instellen";
    const auto geheim = wachtendGeheim(aanvraag.werkplek(), aanvraag.persoon());
    if (!geheim) {
        FormulierPagina pagina{.pad = "/account/code/begin", .knop = "Beginnen"};
        pagina.alineas = {
            "Bij het inloggen vult u dan na uw wachtwoord een code in uit een app op uw telefoon. "
            "Wie alleen uw wachtwoord weet, komt er niet in.",
            "U hebt een app nodig die eenmalige codes maakt. Leg uw telefoon klaar."};
        return aanvraag.pagina(accountraam(aanvraag, titel, fouten), pagina);
    }
    const Qrcode code = qrcode(totpAdres(*geheim, aanvraag.persoon().email));
    return aanvraag.pagina(
        accountraam(aanvraag, titel, fouten),
        CodePagina{code.breedte, code.pad, inGroepen(*geheim), foutVan(fouten, "code")});
}

Antwoord toonCodeUit(const Aanvraag& aanvraag, const Fouten& fouten) {
    if (!aanvraag.persoon().tweedeFactor) return naar(kAccount);
    FormulierPagina pagina{.pad = "/account/code/uit", .knop = "Uitzetten"};
    pagina.alineas = {"Uw account is daarna minder veilig."};
    pagina.velden.emplace_back(wachtwoordveld("wachtwoord", "Wachtwoord", fouten));
    pagina.velden.emplace_back(Tekstveld{
        .kop = {.naam = "code", .label = "Code uit de app", .fout = foutVan(fouten, "code")},
        .soort = Tekstveld::Soort::eenmaligeCode,
        .aanvullen = "one-time-code"});
    pagina.erna.push_back({"Aan laten staan, terug naar uw account", kAccount});
    return aanvraag.pagina(accountraam(aanvraag, "Inloggen met een code uitzetten", fouten),
                           pagina);
}

}  // namespace

Antwoord bekijkAccount(Aanvraag& aanvraag) {
    const Persoon& wie = aanvraag.persoon();
    std::vector<std::string> rollen;
    for (const Rol rol : wie.rollen)
        rollen.emplace_back(naam(rol));
    AccountPagina pagina;
    pagina.gegevens = {
        {"Naam", wie.naam}, {"E-mailadres", wie.email}, {"Rollen", opsomming(rollen)}};
    if (!wie.organisatie.empty()) pagina.gegevens.push_back({"Organisatie", wie.organisatie});
    pagina.tweedeFactor = wie.tweedeFactor;
    for (const Sessierij& een : eigenSessies(aanvraag.werkplek(), aanvraag.aanmelding()))
        pagina.sessies.push_back({datumEnTijd(een.begonnen), datumEnTijd(een.laatst), een.deze});
    Raam raam = aanvraag.raam("Uw account");
    const std::string gelukt = aanvraag.veld("gelukt");
    if (gelukt == "wachtwoord") raam.gelukt = "Uw wachtwoord is gewijzigd.";
    if (gelukt == "aan") raam.gelukt = "Inloggen met een code staat nu aan.";
    if (gelukt == "uit") raam.gelukt = "Inloggen met een code staat nu uit.";
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkWachtwoord(Aanvraag& aanvraag) {
    return toonWachtwoord(aanvraag, {});
}

Antwoord wijzigWachtwoord(Aanvraag& aanvraag) {
    try {
        maatlat::wijzigWachtwoord(
            aanvraag.werkplek(), aanvraag.aanmelding(),
            {aanvraag.veld("oud"), aanvraag.veld("nieuw"), aanvraag.veld("herhaling")});
        return naar("/account?gelukt=wachtwoord");
    } catch (const Veldfouten& fouten) {
        return toonWachtwoord(aanvraag, fouten.fouten());
    }
}

Antwoord bekijkCodeInstellen(Aanvraag& aanvraag) {
    return toonCodeInstellen(aanvraag, {});
}

Antwoord beginCode(Aanvraag& aanvraag) {
    beginTweedeFactor(aanvraag.werkplek(), aanvraag.handeling());
    return naar("/account/code");
}

Antwoord bevestigCode(Aanvraag& aanvraag) {
    try {
        bevestigTweedeFactor(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.veld("code"));
        return naar("/account?gelukt=aan");
    } catch (const Veldfouten& fouten) {
        return toonCodeInstellen(aanvraag, fouten.fouten());
    }
}

Antwoord bekijkCodeUit(Aanvraag& aanvraag) {
    return toonCodeUit(aanvraag, {});
}

Antwoord zetCodeUit(Aanvraag& aanvraag) {
    try {
        zetTweedeFactorUit(aanvraag.werkplek(), aanvraag.aanmelding(), aanvraag.veld("wachtwoord"),
                           aanvraag.veld("code"));
        return naar("/account?gelukt=uit");
    } catch (const Veldfouten& fouten) {
        return toonCodeUit(aanvraag, fouten.fouten());
    }
}

}  // namespace maatlat::web

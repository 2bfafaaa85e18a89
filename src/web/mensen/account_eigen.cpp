// SPDX-License-Identifier: EUPL-1.2
#include "web/mensen/account_eigen.h"

#include "pages/formulierpagina.h"
#include "pages/mensen/account_pagina.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/mensen/eigen_account.h"
#include "toetsing/mensen/totp.h"
#include "web/aanvraag.h"
#include "web/mensen/meegenomen.h"
#include "web/mensen/wachtwoordvelden.h"
#include "web/onderbroken.h"

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
    FormulierPagina pagina{
        .hulp = Hulpplek::account, .pad = "/account/wachtwoord", .knop = "Wachtwoord wijzigen"};
    pagina.alineas = {
        "Op andere plaatsen waar u bent ingelogd, wordt u uitgelogd. Apparaten waarop u eerder "
        "inlogde, kent Maatlat daarna niet meer."};
    pagina.velden.emplace_back(wachtwoordveld("oud", "Huidig wachtwoord", fouten));
    voegNieuwWachtwoordToe(pagina, "nieuw", fouten);
    return aanvraag.pagina(accountraam(aanvraag, "Wachtwoord wijzigen", fouten), pagina);
}

const char* const kCodeTitel = "Inloggen met een code instellen";

/// Where the form about the code leads back to.
struct Meegenomen {
    std::string naar;
    std::string bewaard;
};

Meegenomen meegenomenIn(const Aanvraag& aanvraag) {
    return {aanvraag.veld("naar"), aanvraag.veld(kOnderbrokenveld)};
}

/// The first step: it asks for the password, so that an open screen is not enough.
FormulierPagina codeBegin(const Aanvraag& aanvraag, const Meegenomen& mee, bool verplicht,
                          const Fouten& fouten) {
    FormulierPagina pagina{
        .hulp = Hulpplek::inloggenMetCode, .pad = "/account/code/begin", .knop = "Beginnen"};
    if (verplicht)
        pagina.alineas.emplace_back(
            "Voor uw rol is inloggen met een code verplicht. Stel het nu in. Daarna gaat u "
            "verder.");
    if (!mee.bewaard.empty())
        pagina.alineas.emplace_back(
            "Wat u had ingevuld is nog niet opgeslagen. U krijgt het na het instellen terug.");
    pagina.alineas.emplace_back(
        "Bij het inloggen vult u dan na uw wachtwoord een code in uit een app op uw telefoon. Wie "
        "alleen uw wachtwoord weet, komt er niet in.");
    pagina.alineas.emplace_back(
        "U hebt een app nodig die eenmalige codes maakt. Leg uw telefoon klaar.");
    pagina.velden.emplace_back(wachtwoordveld("wachtwoord", "Uw wachtwoord", fouten));
    if (aanvraag.verzoek().inlog.isEr())
        pagina.alineas.emplace_back("Hebt u geen wachtwoord in Maatlat? Laat dat veld dan leeg.");
    voegMeegenomenToe(pagina, mee.naar, mee.bewaard);
    return pagina;
}

Antwoord toonCodeBegin(const Aanvraag& aanvraag, const Fouten& fouten) {
    if (aanvraag.persoon().tweedeFactor) return naar(kAccount);
    return aanvraag.pagina(accountraam(aanvraag, kCodeTitel, fouten),
                           codeBegin(aanvraag, meegenomenIn(aanvraag),
                                     aanvraag.aanmelding().moetCodeInstellen, fouten));
}

/// The second step: shows the secret. Only in answer to a form; asking for the page begins anew.
Antwoord toonGeheim(const Aanvraag& aanvraag, const std::string& geheim, const Fouten& fouten) {
    const Qrcode code = qrcode(totpAdres(geheim, aanvraag.persoon().email));
    const Meegenomen mee = meegenomenIn(aanvraag);
    return aanvraag.pagina(
        accountraam(aanvraag, kCodeTitel, fouten),
        CodePagina{code.breedte, code.pad, inGroepen(geheim), foutVan(fouten, "code"),
                   meegenomen(mee.naar, mee.bewaard), aanvraag.aanmelding().moetCodeInstellen});
}

Antwoord toonHerstelcodes(const Aanvraag& aanvraag, Herstelcodes codes, bool netAan) {
    HerstelcodesPagina pagina;
    pagina.codes = std::move(codes);
    pagina.email = aanvraag.persoon().email;
    pagina.bewaard = leesOnderbroken(aanvraag.veld(kOnderbrokenveld))
                         ? aanvraag.veld(kOnderbrokenveld)
                         : std::string();
    const std::string heen = aanvraag.veld("naar");
    pagina.verderPad = isEigenPad(heen) ? heen : kAccount;
    Raam raam = accountraam(aanvraag, "Uw herstelcodes", {});
    if (netAan) raam.gelukt = "Inloggen met een code staat nu aan.";
    return aanvraag.pagina(raam, pagina);
}

Tekstveld codeveld(const Fouten& fouten) {
    return {.kop = {.naam = "code", .label = "Code uit de app", .fout = foutVan(fouten, "code")},
            .soort = Tekstveld::Soort::eenmaligeCode,
            .aanvullen = "one-time-code"};
}

Antwoord toonHerstelcodesMaken(const Aanvraag& aanvraag, const Fouten& fouten) {
    if (!aanvraag.persoon().tweedeFactor) return naar(kAccount);
    FormulierPagina pagina{.hulp = Hulpplek::inloggenMetCode,
                           .pad = "/account/herstelcodes",
                           .knop = "Nieuwe herstelcodes maken"};
    pagina.alineas = {"U krijgt tien nieuwe herstelcodes. De oude werken daarna niet meer."};
    if (heeftWachtwoord(aanvraag.werkplek(), aanvraag.persoon()))
        pagina.velden.emplace_back(wachtwoordveld("wachtwoord", "Uw wachtwoord", fouten));
    else
        pagina.velden.emplace_back(codeveld(fouten));
    pagina.erna.push_back({"Geen nieuwe maken, terug naar uw account", kAccount});
    return aanvraag.pagina(accountraam(aanvraag, "Nieuwe herstelcodes", fouten), pagina);
}

Antwoord toonCodeUit(const Aanvraag& aanvraag, const Fouten& fouten) {
    if (!aanvraag.persoon().tweedeFactor) return naar(kAccount);
    FormulierPagina pagina{
        .hulp = Hulpplek::inloggenMetCode, .pad = "/account/code/uit", .knop = "Uitzetten"};
    pagina.alineas = {"Uw account is daarna minder veilig."};
    if (heeftWachtwoord(aanvraag.werkplek(), aanvraag.persoon()))
        pagina.velden.emplace_back(wachtwoordveld("wachtwoord", "Wachtwoord", fouten));
    pagina.velden.emplace_back(codeveld(fouten));
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
    if (wie.tweedeFactor) pagina.herstelcodes = herstelcodesOver(aanvraag.werkplek(), wie);
    for (const Sessierij& een : eigenSessies(aanvraag.werkplek(), aanvraag.aanmelding()))
        pagina.sessies.push_back(
            {datumEnTijd(een.begonnen), datumEnTijd(een.laatst), een.deze, een.kenmerk});
    Raam raam = aanvraag.raam("Uw account");
    const std::string gelukt = aanvraag.veld("gelukt");
    if (gelukt == "wachtwoord") raam.gelukt = "Uw wachtwoord is gewijzigd.";
    if (gelukt == "sessie") raam.gelukt = "Daar bent u nu uitgelogd.";
    if (gelukt == "verlengd")
        raam.gelukt = "U blijft ingelogd. U kunt dit tabblad sluiten en verdergaan.";
    if (gelukt == "uit") raam.gelukt = "Inloggen met een code staat nu uit.";
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkWachtwoord(Aanvraag& aanvraag) {
    return toonWachtwoord(aanvraag, {});
}

Antwoord wijzigWachtwoord(Aanvraag& aanvraag) {
    try {
        const Aanmelding nieuw = maatlat::wijzigWachtwoord(
            aanvraag.werkplek(), aanvraag.aanmelding(),
            {aanvraag.veld("oud"), aanvraag.veld("nieuw"), aanvraag.veld("herhaling")});
        Antwoord uit = naar("/account?gelukt=wachtwoord");
        uit.sessietoken = nieuw.token;
        uit.apparaat = nieuw.apparaat;
        return uit;
    } catch (const Veldfouten& fouten) {
        return toonWachtwoord(aanvraag, fouten.fouten());
    }
}

Antwoord bekijkCodeInstellen(Aanvraag& aanvraag) {
    return toonCodeBegin(aanvraag, {});
}

Antwoord beginCode(Aanvraag& aanvraag) {
    try {
        return toonGeheim(aanvraag,
                          beginTweedeFactor(aanvraag.werkplek(), aanvraag.aanmelding(),
                                            aanvraag.veld("wachtwoord")),
                          {});
    } catch (const Veldfouten& fouten) {
        return toonCodeBegin(aanvraag, fouten.fouten());
    }
}

Antwoord bevestigCode(Aanvraag& aanvraag) {
    try {
        return toonHerstelcodes(
            aanvraag,
            bevestigTweedeFactor(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.veld("code")),
            true);
    } catch (const Veldfouten& fouten) {
        const auto geheim = wachtendGeheim(aanvraag.werkplek(), aanvraag.persoon());
        return geheim ? toonGeheim(aanvraag, *geheim, fouten.fouten())
                      : toonCodeBegin(aanvraag, {});
    }
}

Antwoord codePlichtPagina(const Aanvraag& aanvraag, const Aanmelding& wie,
                          const std::string& naarPad,
                          const std::optional<Onderbroken>& onderbroken) {
    Raam raam = aanvraag.raam(kCodeTitel);
    raam.wie = wie.persoon.naam;
    raam.persoon = std::to_string(wie.persoon.nr);
    raam.zegel = wie.zegel;
    return aanvraag.pagina(
        raam, codeBegin(aanvraag, {naarPad, onderbroken ? codeer(*onderbroken) : std::string()},
                        true, {}));
}

/// What somebody had filled in before logging in with a code had to be set up.
Antwoord gaVerder(Aanvraag& aanvraag) {
    const auto bewaard = leesOnderbroken(aanvraag.veld(kOnderbrokenveld));
    return bewaard ? alsnogPagina(aanvraag, aanvraag.aanmelding(), *bewaard) : naar("/");
}

Antwoord bekijkHerstelcodes(Aanvraag& aanvraag) {
    return toonHerstelcodesMaken(aanvraag, {});
}

Antwoord maakHerstelcodes(Aanvraag& aanvraag) {
    try {
        return toonHerstelcodes(
            aanvraag,
            vernieuwHerstelcodes(aanvraag.werkplek(), aanvraag.aanmelding(),
                                 {aanvraag.veld("wachtwoord"), aanvraag.veld("code")}),
            false);
    } catch (const Veldfouten& fouten) {
        return toonHerstelcodesMaken(aanvraag, fouten.fouten());
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

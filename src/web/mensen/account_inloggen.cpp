// SPDX-License-Identifier: EUPL-1.2
#include "web/mensen/account_inloggen.h"

#include "pages/formulierpagina.h"
#include "toetsing/mensen/aanmelden.h"
#include "toetsing/mensen/apparaat.h"
#include "toetsing/mensen/eerste_keer.h"
#include "toetsing/mensen/eigen_account.h"
#include "web/aanvraag.h"
#include "web/mensen/account_organisatie.h"
#include "web/mensen/meegenomen.h"
#include "web/onderbroken.h"

namespace maatlat::web {

namespace {

static_assert(kApparaatduur == kApparaatBekend);

/// Where somebody goes who is in: back to the form that they sent, or where they wanted to be.
Antwoord binnen(const Aanvraag& aanvraag, const Aanmelding& wie) {
    const std::string naarPad = aanvraag.veld("naar");
    const auto bewaard = leesOnderbroken(aanvraag.veld(kOnderbrokenveld));
    Antwoord uit = wie.moetCodeInstellen ? codePlichtPagina(aanvraag, wie, naarPad, bewaard)
                   : bewaard             ? alsnogPagina(aanvraag, wie, *bewaard)
                                         : naar(isEigenPad(naarPad) ? naarPad : "/");
    uit.sessietoken = wie.token;
    uit.apparaat = wie.apparaat;
    return uit;
}

Antwoord toonCode(const Aanvraag& aanvraag, const std::vector<Veldfouten::Fout>& fouten) {
    FormulierPagina pagina{
        .hulp = Hulpplek::inloggenMetCode, .pad = "/inloggen/code", .knop = "Inloggen"};
    pagina.alineas = {"Open de app op uw telefoon en vul de code in die bij Maatlat staat."};
    pagina.velden.emplace_back(
        Tekstveld{.kop = {.naam = "code",
                          .label = "Code",
                          .hint = "Zes cijfers. Er komt elke 30 seconden een nieuwe.",
                          .fout = foutVan(fouten, "code")},
                  .soort = Tekstveld::Soort::eenmaligeCode,
                  .aanvullen = "one-time-code"});
    pagina.velden.emplace_back(Tekstveld{
        .kop = {.naam = "herstelcode",
                .label = "Of: een herstelcode",
                .hint = "Hebt u uw telefoon niet? Vul dan hier een van uw herstelcodes in, "
                        "en laat het veld hierboven leeg. Elke herstelcode werkt één keer.",
                .fout = foutVan(fouten, "herstelcode")}});
    pagina.slot =
        "Hebt u geen telefoon en geen herstelcodes? Vraag de beheerder om een link die het "
        "inloggen met een code uitzet.";
    voegMeegenomenToe(pagina, aanvraag.veld("naar"), aanvraag.veld(kOnderbrokenveld));
    pagina.erna.push_back({"Opnieuw beginnen met inloggen", "/inloggen"});
    Raam raam = aanvraag.raam("Code invullen");
    raam.fouten = foutregels(fouten);
    return aanvraag.pagina(raam, pagina);
}

}  // namespace

Antwoord toonInloggen(const Aanvraag& aanvraag, const Inlogformulier& formulier) {
    const auto fout = [&](const char* veld) { return foutVan(formulier.fouten, veld); };
    FormulierPagina pagina{.hulp = Hulpplek::inloggen, .pad = "/inloggen", .knop = "Inloggen"};
    pagina.velden.emplace_back(
        Tekstveld{.kop = {.naam = "email", .label = "E-mailadres", .fout = fout("email")},
                  .waarde = formulier.email,
                  .soort = Tekstveld::Soort::email,
                  .aanvullen = "username"});
    pagina.velden.emplace_back(
        Tekstveld{.kop = {.naam = "wachtwoord", .label = "Wachtwoord", .fout = fout("wachtwoord")},
                  .soort = Tekstveld::Soort::wachtwoord,
                  .aanvullen = "current-password"});
    voegMeegenomenToe(pagina, formulier.naar, formulier.bewaard);
    voegOrganisatieToe(aanvraag, pagina, formulier.naar, formulier.bewaard);
    Raam raam = aanvraag.raam("Inloggen");
    raam.gelukt = formulier.gelukt;
    raam.waarschuwing = formulier.waarschuwing;
    raam.fouten = foutregels(formulier.fouten);
    pagina.slot = "Wachtwoord vergeten? Vraag de beheerder om een link waarmee u een nieuw kiest.";
    return aanvraag.pagina(raam, pagina);
}

namespace {

/// Why somebody who did not ask for it is on this page; empty: they did.
std::string waaromHier(const Aanvraag& aanvraag) {
    const std::string& token = aanvraag.verzoek().sessietoken;
    if (!token.empty() && !wachtOpCode(aanvraag.werkplek(), token))
        return "U was ingelogd, maar dat is afgelopen. Dat gebeurt na een uur zonder iets te doen, "
               "twaalf uur na het inloggen, en als u ergens anders overal uitlogde" +
               std::string(heeftOrganisatieInlog(aanvraag) ? " of bij uw organisatie uitlogde"
                                                           : "") +
               ". Log opnieuw in: daarna gaat u verder waar u was.";
    if (!aanvraag.veld("naar").empty())
        return "U bent niet ingelogd. Log in: daarna komt u op de pagina die u opende.";
    return {};
}

}  // namespace

Antwoord bekijkInloggen(Aanvraag& aanvraag) {
    if (aanvraag.ingelogd()) return naar("/");
    if (isEersteKeer(aanvraag.werkplek())) return naar("/eerste-keer");
    Inlogformulier formulier;
    formulier.naar = aanvraag.veld("naar");
    const std::string gelukt = aanvraag.veld("gelukt");
    if (gelukt == "wachtwoord") formulier.gelukt = "Uw wachtwoord is opgeslagen. Log er nu mee in.";
    if (gelukt == "uit") formulier.gelukt = "U bent uitgelogd.";
    if (gelukt == "organisatie" && heeftOrganisatieInlog(aanvraag))
        formulier.gelukt = "U bent uitgelogd, bij Maatlat en bij uw organisatie.";
    if (gelukt == "overal") formulier.gelukt = "U bent overal uitgelogd.";
    if (formulier.gelukt.empty()) formulier.waarschuwing = waaromHier(aanvraag);
    return toonInloggen(aanvraag, formulier);
}

Antwoord naInlogstap(const Aanvraag& aanvraag, const Inlogstap& stap, const std::string& naarPad,
                     const std::string& bewaard) {
    if (!stap.codeNodig) return binnen(aanvraag, stap.aanmelding);
    // What was typed is too much for an address, so then the next step is shown at once.
    Antwoord uit =
        bewaard.empty() ? naar(metNaar("/inloggen/code", naarPad)) : toonCode(aanvraag, {});
    uit.sessietoken = stap.aanmelding.token;
    return uit;
}

Antwoord logIn(Aanvraag& aanvraag) {
    Inlogformulier formulier;
    formulier.email = aanvraag.veld("email");
    formulier.naar = aanvraag.veld("naar");
    formulier.bewaard = aanvraag.veld(kOnderbrokenveld);
    try {
        const Inlogstap stap =
            meldAan(aanvraag.werkplek(),
                    {formulier.email, aanvraag.veld("wachtwoord"), aanvraag.verzoek().adres,
                     aanvraag.verzoek().sessietoken, aanvraag.verzoek().apparaat});
        return naInlogstap(aanvraag, stap, formulier.naar, formulier.bewaard);
    } catch (const Veldfouten& fouten) {
        formulier.fouten = fouten.fouten();
        return toonInloggen(aanvraag, formulier);
    }
}

Antwoord bekijkCode(Aanvraag& aanvraag) {
    if (aanvraag.ingelogd()) return naar("/");
    if (!wachtOpCode(aanvraag.werkplek(), aanvraag.verzoek().sessietoken)) return naar("/inloggen");
    return toonCode(aanvraag, {});
}

Antwoord voerCodeIn(Aanvraag& aanvraag) {
    try {
        return binnen(aanvraag, maatlat::voerCodeIn(
                                    aanvraag.werkplek(), aanvraag.verzoek().sessietoken,
                                    {aanvraag.veld("code"), aanvraag.verzoek().adres,
                                     aanvraag.verzoek().apparaat, aanvraag.veld("herstelcode")}));
    } catch (const Veldfouten& fouten) {
        return toonCode(aanvraag, fouten.fouten());
    } catch (const NietNu& teLaat) {
        Inlogformulier formulier;
        formulier.waarschuwing = teLaat.what();
        formulier.naar = aanvraag.veld("naar");
        formulier.bewaard = aanvraag.veld(kOnderbrokenveld);
        return toonInloggen(aanvraag, formulier);
    }
}

Antwoord logUit(Aanvraag& aanvraag) {
    meldAf(aanvraag.werkplek(), aanvraag.verzoek().sessietoken);
    return naUitloggen(aanvraag, "/inloggen?gelukt=uit");
}

Antwoord logOveralUit(Aanvraag& aanvraag) {
    meldOveralAf(aanvraag.werkplek(), aanvraag.persoon());
    return naUitloggen(aanvraag, "/inloggen?gelukt=overal");
}

Antwoord logSessieUit(Aanvraag& aanvraag) {
    const std::string kenmerk = aanvraag.veld("sessie");
    bool deze = false;
    for (const Sessierij& een : eigenSessies(aanvraag.werkplek(), aanvraag.aanmelding()))
        deze = deze || (een.deze && een.kenmerk == kenmerk);
    meldSessieAf(aanvraag.werkplek(), aanvraag.aanmelding(), kenmerk);
    if (!deze) return naar("/account?gelukt=sessie");
    return naUitloggen(aanvraag, "/inloggen?gelukt=uit");
}

/// Any request of who is logged in moves the end by silence; this one does nothing else.
Antwoord verleng(Aanvraag& aanvraag) {
    return aanvraag.verzoek().stil ? Antwoord{} : naar("/account?gelukt=verlengd");
}

Antwoord loginPagina(Aanvraag& aanvraag, const std::optional<Onderbroken>& onderbroken) {
    Inlogformulier formulier;
    formulier.waarschuwing = "U bent vanzelf uitgelogd. Log opnieuw in.";
    if (onderbroken) {
        formulier.waarschuwing +=
            " Wat u had ingevuld is nog niet opgeslagen. U krijgt het na het inloggen terug.";
        formulier.bewaard = codeer(*onderbroken);
    }
    Antwoord uit = toonInloggen(aanvraag, formulier);
    uit.status = 401;
    return uit;
}

}  // namespace maatlat::web

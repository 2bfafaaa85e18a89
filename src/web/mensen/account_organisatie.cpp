// SPDX-License-Identifier: EUPL-1.2
#include "web/mensen/account_organisatie.h"

#include "domain/fouten.h"
#include "pages/fout_pagina.h"
#include "toetsing/mensen/inloginstellingen.h"
#include "toetsing/mensen/organisatieinlog.h"
#include "web/aanvraag.h"
#include "web/http/adrescode.h"
#include "web/mensen/account_inloggen.h"
#include "web/mensen/meegenomen.h"
#include "web/onderbroken.h"

namespace maatlat::web {

namespace {

constexpr const char* kViaPad = "/inloggen/via-organisatie";
constexpr const char* kWegPad = "/inloggen/uitgelogd";

/// As whom somebody is logged in there, in words that they know.
std::string alsWie(const Inlogbewering& wie) {
    if (wie.naam.empty() && wie.email.empty()) return wie.identiteit;
    if (wie.naam.empty() || wie.email.empty()) return wie.naam + wie.email;
    return wie.naam + " (" + wie.email + ")";
}

void voegUitwegToe(const Aanvraag& aanvraag, FormulierPagina& pagina) {
    if (!organisatieinlog(aanvraag.werkplek()).uitlogadres.empty())
        pagina.erna.push_back({"Bent u dit niet? Log uit bij uw organisatie", kWegPad});
}

/// The button for who is logged in there.
FormulierPagina verderPagina(const Aanvraag& aanvraag, const std::string& naarPad,
                             const std::string& bewaard) {
    FormulierPagina pagina{
        .hulp = Hulpplek::inloggen, .pad = kViaPad, .knop = "Verder naar Maatlat"};
    pagina.alineas = {"Bij uw organisatie bent u ingelogd als " + alsWie(aanvraag.verzoek().inlog) +
                      "."};
    voegMeegenomenToe(pagina, naarPad, bewaard);
    voegUitwegToe(aanvraag, pagina);
    return pagina;
}

Antwoord nietBinnen(const Aanvraag& aanvraag, const std::string& waarom) {
    FormulierPagina pagina{.hulp = Hulpplek::inloggen, .pad = {}};
    pagina.alineas = {waarom};
    if (aanvraag.verzoek().inlog.isEr()) voegUitwegToe(aanvraag, pagina);
    pagina.erna.push_back({"Naar de pagina om in te loggen", "/inloggen"});
    Antwoord uit = aanvraag.pagina(aanvraag.raam("U bent niet ingelogd in Maatlat"), pagina);
    uit.status = 403;
    return uit;
}

}  // namespace

bool heeftOrganisatieInlog(const Aanvraag& aanvraag) {
    return organisatieinlog(aanvraag.werkplek()).aan;
}

void voegOrganisatieToe(const Aanvraag& aanvraag, FormulierPagina& pagina,
                        const std::string& naarPad, const std::string& bewaard) {
    if (!heeftOrganisatieInlog(aanvraag)) return;
    const std::string heen = isEigenPad(naarPad) ? naarPad : "";
    pagina.ervoor.push_back({"Inloggen via uw organisatie", metNaar(kOrganisatiepad, heen)});
    pagina.tussenkop = "Inloggen met een wachtwoord van Maatlat";
    if (bewaard.empty()) return;
    // What was typed is too much for an address: it waits on this page, which sends it from here.
    pagina.nieuwTabblad = true;
    pagina.ervoorTekst =
        "Dat opent in een nieuw tabblad. Bent u daar ingelogd? Kom dan hier terug en kies \"Ik ben "
        "ingelogd\". Sluit dit tabblad niet: hierin staat wat u had ingevuld.";
    pagina.zijwaarts = {kViaPad, "Ik ben ingelogd", meegenomen(heen, bewaard)};
}

Antwoord bekijkOrganisatieInlog(Aanvraag& aanvraag) {
    if (!heeftOrganisatieInlog(aanvraag)) throw Onvindbaar();
    const std::string gevraagd = aanvraag.veld("naar");
    const std::string heen = isEigenPad(gevraagd) ? gevraagd : "";
    if (aanvraag.ingelogd()) return naar(heen.empty() ? "/" : heen);
    if (!aanvraag.verzoek().inlog.isEr())
        return nietBinnen(aanvraag,
                          "Maatlat hoort niet van uw organisatie wie u bent. Probeer het nog een "
                          "keer. Lukt het weer niet, vraag dan de beheerder om hulp.");
    if (heen.starts_with("/link/")) return naar(heen);
    return aanvraag.pagina(aanvraag.raam("Inloggen via uw organisatie"),
                           verderPagina(aanvraag, heen, ""));
}

Antwoord logInViaOrganisatie(Aanvraag& aanvraag) {
    if (!heeftOrganisatieInlog(aanvraag)) throw Onvindbaar();
    const Verzoek& verzoek = aanvraag.verzoek();
    const std::string naarPad = aanvraag.veld("naar");
    const std::string bewaard = aanvraag.veld(kOnderbrokenveld);
    if (!verzoek.inlog.isEr()) {
        Inlogformulier formulier;
        formulier.naar = naarPad;
        formulier.bewaard = bewaard;
        formulier.waarschuwing = "U bent nog niet ingelogd bij uw organisatie. Log daar eerst in.";
        return toonInloggen(aanvraag, formulier);
    }
    try {
        return naInlogstap(
            aanvraag,
            meldAanViaOrganisatie(aanvraag.werkplek(),
                                  {verzoek.inlog, verzoek.sessietoken, verzoek.apparaat}),
            naarPad, bewaard);
    } catch (const Inlogweigering& wat) {
        return nietBinnen(aanvraag, wat.what());
    }
}

std::optional<Antwoord> koppelpagina(const Aanvraag& aanvraag, const Linkstand& stand) {
    if (!heeftOrganisatieInlog(aanvraag)) return std::nullopt;
    const bool metWachtwoord = aanvraag.werkplek().database().lees(
        [&](Sessie& sessie) { return magMetWachtwoord(sessie, stand.persoon); });
    if (metWachtwoord && aanvraag.veld("met") == "wachtwoord") return std::nullopt;
    const std::string pad = codeerPad(aanvraag.verzoek().pad);
    FormulierPagina pagina{.hulp = Hulpplek::inloggen, .pad = {}};
    pagina.alineas = {"Deze link is voor " + stand.persoon.naam + " (" + stand.persoon.email +
                      "). Hiermee koppelt u uw account in Maatlat één keer aan uw inlog bij uw "
                      "organisatie. Daarna logt u in via uw organisatie."};
    if (aanvraag.verzoek().inlog.isEr()) {
        pagina.pad = pad + "/koppel";
        pagina.knop = "Koppelen en verder naar Maatlat";
        pagina.alineas.push_back("Bij uw organisatie bent u nu ingelogd als " +
                                 alsWie(aanvraag.verzoek().inlog) +
                                 ". Klopt dat niet? Log dan eerst uit bij uw organisatie.");
        voegUitwegToe(aanvraag, pagina);
    } else {
        pagina.ervoor.push_back({"Inloggen via uw organisatie", metNaar(kOrganisatiepad, pad)});
    }
    if (metWachtwoord)
        pagina.erna.push_back({"Liever een wachtwoord kiezen", pad + "?met=wachtwoord"});
    return aanvraag.pagina(aanvraag.raam("Koppel uw account"), pagina);
}

Antwoord koppelViaLink(Aanvraag& aanvraag) {
    if (!heeftOrganisatieInlog(aanvraag)) throw Onvindbaar();
    const Verzoek& verzoek = aanvraag.verzoek();
    try {
        koppelMetLink(aanvraag.werkplek(), aanvraag.deel("token"), verzoek.inlog);
        return naInlogstap(
            aanvraag,
            meldAanViaOrganisatie(aanvraag.werkplek(),
                                  {verzoek.inlog, verzoek.sessietoken, verzoek.apparaat}),
            "", "");
    } catch (const Inlogweigering& wat) {
        return nietBinnen(aanvraag, wat.what());
    } catch (const NietNu& wat) {
        return nietBinnen(aanvraag, wat.what());
    }
}

/// A browser goes on by itself: a form may not lead it to another site, as the organisation is.
Antwoord bekijkUitgelogd(Aanvraag& aanvraag) {
    if (!heeftOrganisatieInlog(aanvraag)) throw Onvindbaar();
    const std::string& weg = organisatieinlog(aanvraag.werkplek()).uitlogadres;
    FormulierPagina pagina{.hulp = Hulpplek::inloggen, .pad = {}};
    if (aanvraag.ingelogd()) {  // who only opened this address leaves nothing
        pagina.alineas = {
            "U bent nog ingelogd bij Maatlat. Kies Uitloggen om ook daar uit te loggen."};
        pagina.erna.push_back({"Verder naar Maatlat", "/"});
        return aanvraag.pagina(aanvraag.raam("U bent nog ingelogd"), pagina);
    }
    pagina.erna.push_back({"Opnieuw inloggen", "/inloggen"});
    if (weg.empty()) {
        pagina.alineas = {
            "U bent uitgelogd bij Maatlat. Bij uw organisatie bent u nog ingelogd. Werkt u op een "
            "computer van een ander? Log dan ook daar uit, of sluit de browser."};
        return aanvraag.pagina(aanvraag.raam("U bent uitgelogd"), pagina);
    }
    pagina.alineas = {
        "U bent uitgelogd bij Maatlat, en wordt nu ook uitgelogd bij uw organisatie. Gaat dat niet "
        "vanzelf? Gebruik dan deze link."};
    pagina.ervoor.push_back({"Uitloggen bij uw organisatie", weg});
    Antwoord uit = aanvraag.pagina(aanvraag.raam("U wordt uitgelogd"), pagina);
    uit.vanzelfNaar = weg;
    return uit;
}

Antwoord naUitloggen(const Aanvraag& aanvraag, const std::string& pad) {
    Antwoord uit =
        naar(heeftOrganisatieInlog(aanvraag) && aanvraag.verzoek().inlog.isEr() ? kWegPad : pad);
    uit.sessietoken = "";
    return uit;
}

}  // namespace maatlat::web

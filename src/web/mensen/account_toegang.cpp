// SPDX-License-Identifier: EUPL-1.2
#include "web/mensen/account_toegang.h"

#include <utility>

#include "pages/formulierpagina.h"
#include "pages/fout_pagina.h"
#include "toetsing/mensen/eerste_keer.h"
#include "toetsing/mensen/inloginstellingen.h"
#include "toetsing/mensen/links.h"
#include "web/aanvraag.h"
#include "web/http/adrescode.h"
#include "web/mensen/account_inloggen.h"
#include "web/mensen/account_organisatie.h"
#include "web/mensen/wachtwoordvelden.h"

namespace maatlat::web {

namespace {

using Fouten = std::vector<Veldfouten::Fout>;

Antwoord toonEersteKeer(const Aanvraag& aanvraag, const Fouten& fouten) {
    FormulierPagina pagina{
        .hulp = Hulpplek::eersteBeheerder, .pad = "/eerste-keer", .knop = "Beheerder maken"};
    pagina.alineas = {
        "Er is nog niemand die Maatlat gebruikt. Maak hier de eerste beheerder. Die nodigt daarna "
        "de anderen uit.",
        "Bij het starten heeft Maatlat een code getoond in de terminal. Daarmee laat u zien dat u "
        "Maatlat beheert."};
    pagina.velden.emplace_back(Tekstveld{.kop = {.naam = "code",
                                                 .label = "Code uit de terminal",
                                                 .hint = "Vier groepjes van vier tekens.",
                                                 .fout = foutVan(fouten, "code")},
                                         .waarde = aanvraag.veld("code")});
    pagina.velden.emplace_back(
        Tekstveld{.kop = {.naam = "naam", .label = "Uw naam", .fout = foutVan(fouten, "naam")},
                  .waarde = aanvraag.veld("naam"),
                  .aanvullen = "name"});
    pagina.velden.emplace_back(Tekstveld{.kop = {.naam = "email",
                                                 .label = "Uw e-mailadres",
                                                 .hint = "Hiermee logt u in.",
                                                 .fout = foutVan(fouten, "email")},
                                         .waarde = aanvraag.veld("email"),
                                         .soort = Tekstveld::Soort::email,
                                         .aanvullen = "username"});
    voegNieuwWachtwoordToe(pagina, "wachtwoord", fouten);
    Raam raam = aanvraag.raam("Welkom bij Maatlat");
    raam.fouten = foutregels(fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord toonLink(const Aanvraag& aanvraag, const Linkstand& stand, const Fouten& fouten) {
    const bool uitnodiging = stand.soort == Linksoort::uitnodiging;
    FormulierPagina pagina{.hulp = Hulpplek::eersteBezoek,
                           .pad = codeerPad(aanvraag.verzoek().pad),
                           .knop = "Wachtwoord opslaan"};
    pagina.alineas = {"U bent " + stand.persoon.naam + " en logt in met " + stand.persoon.email +
                      "."};
    if (stand.soort == Linksoort::herstelZonderCode)
        pagina.alineas.emplace_back(
            "Inloggen met een code gaat hierna uit. Stel het daarna opnieuw in op uw telefoon.");
    voegNieuwWachtwoordToe(pagina, "wachtwoord", fouten);
    Raam raam = aanvraag.raam(uitnodiging ? "Kies uw wachtwoord" : "Kies een nieuw wachtwoord");
    raam.fouten = foutregels(fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord linkWerktNiet(const Aanvraag& aanvraag) {
    // Who is logged in already has nothing to log in for.
    if (aanvraag.ingelogd()) {
        const FoutPagina pagina{
            "Deze link is al gebruikt, of te oud. Vraag zo nodig de beheerder om een nieuwe link."};
        Antwoord uit = aanvraag.pagina(aanvraag.raam("Deze link werkt niet meer"), pagina);
        uit.status = 404;
        return uit;
    }
    Inlogformulier formulier;
    formulier.waarschuwing =
        "Deze link werkt niet meer: hij is al gebruikt, of te oud. Hebt u al een wachtwoord "
        "gekozen, log dan hier in. Vraag anders de beheerder om een nieuwe link.";
    Antwoord uit = toonInloggen(aanvraag, formulier);
    uit.status = 404;
    return uit;
}

/// Not where this person logs in by the organisation alone.
bool magWachtwoordKiezen(const Aanvraag& aanvraag, const Linkstand& stand) {
    return !heeftOrganisatieInlog(aanvraag) ||
           aanvraag.werkplek().database().lees(
               [&](Sessie& sessie) { return magMetWachtwoord(sessie, stand.persoon); });
}

}  // namespace

Antwoord bekijkEersteKeer(Aanvraag& aanvraag) {
    if (!isEersteKeer(aanvraag.werkplek())) throw Onvindbaar();
    return toonEersteKeer(aanvraag, {});
}

Antwoord begin(Aanvraag& aanvraag) {
    try {
        maakEersteBeheerder(aanvraag.werkplek(),
                            {aanvraag.veld("code"), aanvraag.veld("naam"), aanvraag.veld("email"),
                             aanvraag.veld("wachtwoord"), aanvraag.veld("herhaling")},
                            aanvraag.verzoek().adres);
        return naar("/inloggen?gelukt=wachtwoord");
    } catch (const Veldfouten& fouten) {
        return toonEersteKeer(aanvraag, fouten.fouten());
    }
}

Antwoord bekijkLink(Aanvraag& aanvraag) {
    const auto stand = linkstand(aanvraag.werkplek(), aanvraag.deel("token"));
    if (!stand) return linkWerktNiet(aanvraag);
    auto koppelen = koppelpagina(aanvraag, *stand);
    return koppelen ? std::move(*koppelen) : toonLink(aanvraag, *stand, {});
}

Antwoord kiesWachtwoord(Aanvraag& aanvraag) {
    const auto stand = linkstand(aanvraag.werkplek(), aanvraag.deel("token"));
    if (!stand) return linkWerktNiet(aanvraag);
    if (!magWachtwoordKiezen(aanvraag, *stand)) return bekijkLink(aanvraag);
    std::string apparaat;
    try {
        apparaat =
            gebruikLink(aanvraag.werkplek(), aanvraag.deel("token"), aanvraag.veld("wachtwoord"),
                        aanvraag.veld("herhaling"), aanvraag.verzoek().apparaat);
    } catch (const Veldfouten& fouten) {
        return toonLink(aanvraag, *stand, fouten.fouten());
    } catch (const NietNu&) {
        return linkWerktNiet(aanvraag);
    }
    // Who was logged in here, as this person or another, begins anew.
    Antwoord uit = naar("/inloggen?gelukt=wachtwoord");
    uit.sessietoken = "";
    uit.apparaat = apparaat;
    return uit;
}

}  // namespace maatlat::web

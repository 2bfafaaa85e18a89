// SPDX-License-Identifier: EUPL-1.2
#include "domain/fouten.h"
#include "pages/formulierpagina.h"
#include "pages/steekproef/steekproef_bewijs_pagina.h"
#include "pages/steekproef/steekproef_sleutel_pagina.h"
#include "toetsing/steekproef/steekproeven.h"
#include "web/gelukt.h"
#include "web/routes.h"
#include "web/steekproef/steekproefraam.h"

namespace maatlat::web {

namespace {

Steekproefblad leesSleutelblad(Aanvraag& aanvraag) {
    return leesSteekproef(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                          aanvraag.nummer("steekproef"));
}

Trekkingsbewijs bewijsVan(Aanvraag& aanvraag) {
    return leesBewijs(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                      aanvraag.nummer("steekproef"));
}

Antwoord bekijkBewijs(Aanvraag& aanvraag) {
    const Steekproefblad blad = leesSleutelblad(aanvraag);
    const Trekkingsbewijs bewijs = bewijsVan(aanvraag);
    SteekproefBewijsPagina pagina;
    pagina.pad = steekproefpad(aanvraag);
    pagina.onderzoek = bewijs.onderzoek;
    pagina.organisatie = bewijs.organisatie;
    pagina.steekproef = bewijs.steekproef;
    pagina.trekkingen = bewijs.trekkingen;
    pagina.dossiers = bewijs.dossiers;
    return aanvraag.pagina(steekproefraam(aanvraag, blad.kop, blad.steekproef, "Trekkingsbewijs"),
                           pagina);
}

/// "sleutel-toets-5-steekproef-1.csv": names nobody, and tells files of two steekproeven apart.
std::string bestandsnaam(const Aanvraag& aanvraag, const char* wat, const char* soort) {
    return std::string(wat) + "-toets-" + aanvraag.deel("toets") + "-steekproef-" +
           aanvraag.deel("steekproef") + soort;
}

Antwoord stuurBewijs(Aanvraag& aanvraag) {
    Antwoord uit;
    uit.soort = "application/json";
    uit.inhoud = json(bewijsVan(aanvraag));
    uit.bestandsnaam = bestandsnaam(aanvraag, "trekkingsbewijs", ".json");
    return uit;
}

SteekproefSleutelPagina sleutelPagina(const Aanvraag& aanvraag, const Steekproefblad& blad) {
    SteekproefSleutelPagina uit;
    uit.pad = steekproefpad(aanvraag);
    uit.titel = blad.steekproef.titel;
    uit.aanwezig = blad.sleutelAanwezig;
    uit.heleLijst = blad.lijstBewaard;
    uit.magInvullen = blad.magOpzoeken;
    uit.magWissen = blad.magWissen;
    return uit;
}

Antwoord toonSleutel(Aanvraag& aanvraag, const Steekproefblad& blad,
                     const SteekproefSleutelPagina& pagina) {
    Raam raam = steekproefraam(aanvraag, blad.kop, blad.steekproef, "Welke dossiers zijn dit?");
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.pagina(raam, pagina);
}

Antwoord legSleutelUit(Aanvraag& aanvraag) {
    const Steekproefblad blad = leesSleutelblad(aanvraag);
    return toonSleutel(aanvraag, blad, sleutelPagina(aanvraag, blad));
}

/// A POST that answers with a page: the numbers must not stand under an address that can be opened
/// again from the history of the browser.
Antwoord toonNummers(Aanvraag& aanvraag) {
    const std::vector<Sleutelrij> regels =
        bekijkSleutel(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.nummer("toets"),
                      aanvraag.nummer("steekproef"));
    const Steekproefblad blad = leesSleutelblad(aanvraag);
    SteekproefSleutelPagina pagina = sleutelPagina(aanvraag, blad);
    pagina.getoond = true;
    for (const Sleutelrij& een : regels)
        pagina.dossiers.push_back({een.pseudoniem, een.nummer, een.stand});
    return toonSleutel(aanvraag, blad, pagina);
}

Antwoord stuurSleutel(Aanvraag& aanvraag) {
    Antwoord uit;
    uit.inhoud = geefSleutel(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.nummer("toets"),
                             aanvraag.nummer("steekproef"));
    uit.soort = "text/csv; charset=utf-8";
    uit.bestandsnaam = bestandsnaam(aanvraag, "sleutel", ".csv");
    return uit;
}

Antwoord vraagVernietigen(Aanvraag& aanvraag) {
    const Steekproefblad blad = leesSleutelblad(aanvraag);
    if (!blad.magWissen) throw Onvindbaar();
    if (!blad.sleutelAanwezig) return naar(steekproefpad(aanvraag, "/sleutel"));
    FormulierPagina pagina{.hulp = Hulpplek::sleutelEnTermijn,
                           .pad = steekproefpad(aanvraag, "/sleutel/vernietigen"),
                           .knop = "Vernietig het sleutelbestand"};
    pagina.alineas = {
        "Daarna kan niemand in Maatlat nog zien welk dossier bij welk pseudoniem hoort. U kunt dan "
        "ook geen dossiers meer bijtrekken of zelf kiezen.",
        "De antwoorden en de uitkomsten blijven. Wil de organisatie de trekking narekenen? Geef "
        "haar het bestand dan eerst.",
        "Dit kunt u niet terugdraaien."};
    pagina.erna.push_back({"Niet vernietigen, terug", steekproefpad(aanvraag, "/sleutel")});
    return aanvraag.pagina(
        steekproefraam(aanvraag, blad.kop, blad.steekproef, "Sleutelbestand vernietigen",
                       {{"Welke dossiers zijn dit?", steekproefpad(aanvraag, "/sleutel")}}),
        pagina);
}

Antwoord vernietig(Aanvraag& aanvraag) {
    vernietigSleutel(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.nummer("toets"),
                     aanvraag.nummer("steekproef"));
    return naar(steekproefpad(aanvraag, "/sleutel?gelukt=sleutel"));
}

}  // namespace

Routes steekproefSleutelRoutes() {
    const auto binnen = Voor::ingelogd;
    return {
        {"GET", "/toets/{toets}/steekproef/{steekproef}/bewijs", binnen, {}, bekijkBewijs},
        {"GET", "/toets/{toets}/steekproef/{steekproef}/bewijs.json", binnen, {}, stuurBewijs},
        {"GET",
         "/toets/{toets}/steekproef/{steekproef}/sleutel",
         binnen,
         {{"gelukt"}},
         legSleutelUit},
        {"POST", "/toets/{toets}/steekproef/{steekproef}/sleutel", binnen, {}, toonNummers},
        {"POST",
         "/toets/{toets}/steekproef/{steekproef}/sleutel/bestand",
         binnen,
         {},
         stuurSleutel},
        {"GET",
         "/toets/{toets}/steekproef/{steekproef}/sleutel/vernietigen",
         binnen,
         {},
         vraagVernietigen},
        {"POST",
         "/toets/{toets}/steekproef/{steekproef}/sleutel/vernietigen",
         binnen,
         {},
         vernietig},
    };
}

}  // namespace maatlat::web

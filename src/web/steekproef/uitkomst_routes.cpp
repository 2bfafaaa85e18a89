// SPDX-License-Identifier: EUPL-1.2
#include "taal/zin.h"
#include "web/aanvraag.h"
#include "web/http/adrescode.h"
#include "web/routes.h"
#include "web/steekproef/steekproefraam.h"
#include "web/steekproef/uitkomst_opbouw.h"

namespace maatlat::web {

namespace {

Antwoord toonUitkomsten(Aanvraag& aanvraag) {
    const Steekproefuitkomst van =
        leesUitkomsten(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                       aanvraag.nummer("steekproef"));
    Raam raam = steekproefraam(aanvraag, van.kop, van.steekproef, "Uitkomsten");
    if (aanvraag.veld("gelukt") == "gelezen")
        raam.gelukt = "Het dossier is opgeslagen. Er is nu geen dossier meer dat u moet lezen.";
    return aanvraag.pagina(raam, uitkomstenPagina(van));
}

std::string voortgang(const Leesvergelijking& van) {
    if (van.dubbelTeLezen == 0) return "In deze steekproef wordt geen dossier twee keer gelezen.";
    return "Een deel van de dossiers wordt door twee inspecteurs gelezen, zonder dat zij elkaars "
           "antwoorden zien. Door allebei gelezen: " +
           (van.dubbelGelezen == 0 ? "geen van de " + std::to_string(van.dubbelTeLezen)
                                   : std::to_string(van.dubbelGelezen) + " van de " +
                                         std::to_string(van.dubbelTeLezen)) +
           "." +
           (van.heropend == 0 ? std::string()
                              : " Heropend: " + hoeveel(van.heropend, {"dossier", "dossiers"}) +
                                    ". Daarvan tellen de nieuwe antwoorden; de redenen staan bij "
                                    "de steekproef.");
}

Antwoord toonLezers(Aanvraag& aanvraag) {
    const Leesvergelijking van =
        leesLeesvergelijking(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                             aanvraag.nummer("steekproef"));
    LezersPagina pagina;
    pagina.pad = steekproefpad(aanvraag);
    pagina.voortgang = voortgang(van);
    pagina.vergelijkbaar = van.dubbelGelezen > 0;
    for (const std::string& een : van.teBespreken)
        pagina.teBespreken.push_back({een, steekproefpad(aanvraag, "/overleg/" + een)});
    pagina.tabel = overeenstemmingtabel(van.vragen);
    Raam raam = steekproefraam(aanvraag, van.kop, van.steekproef, "Twee lezers");
    if (aanvraag.veld("gelukt") == "afgesproken") raam.gelukt = "De afspraken zijn opgeslagen.";
    return aanvraag.pagina(raam, pagina);
}

Antwoord toonLandelijk(Aanvraag& aanvraag) {
    const std::string& onderzoek = aanvraag.deel("onderzoek");
    const Landelijkevergelijking van =
        leesLandelijkeVergelijking(aanvraag.werkplek(), aanvraag.persoon(), onderzoek);
    LandelijkeLezersPagina pagina;
    pagina.basis = "/onderzoek/" + codeerParameter(onderzoek);
    pagina.vergelijkbaar = van.toetsen > 0;
    pagina.inleiding = van.toetsen == 0
                           ? "In geen enkele toets van dit onderzoek is al een dossier door twee "
                             "inspecteurs gelezen."
                           : "Zo gelijk lazen inspecteurs dezelfde dossiers, in " +
                                 hoeveel(van.toetsen, {"toets", "toetsen"}) +
                                 ". Hier tellen de antwoorden van vóór het overleg.";
    pagina.tabel = overeenstemmingtabel(van.vragen);
    Raam raam = aanvraag.raam("Hoe gelijk lezen inspecteurs dossiers?");
    raam.breed = true;
    raam.kruimels = {
        {"Onderzoeken", "/onderzoeken"}, {van.onderzoekNaam, pagina.basis}, {raam.titel, "", true}};
    return aanvraag.pagina(raam, pagina);
}

}  // namespace

Routes uitkomstRoutes() {
    return {
        {"GET",
         "/toets/{toets}/steekproef/{steekproef}/uitkomsten",
         Voor::ingelogd,
         {{"gelukt"}},
         toonUitkomsten},
        {"GET",
         "/toets/{toets}/steekproef/{steekproef}/lezers",
         Voor::ingelogd,
         {{"gelukt"}},
         toonLezers},
        {"GET", "/onderzoek/{onderzoek}/lezers", Voor::ingelogd, {}, toonLandelijk},
    };
}

}  // namespace maatlat::web

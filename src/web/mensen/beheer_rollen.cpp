// SPDX-License-Identifier: EUPL-1.2
#include "web/mensen/beheer_rollen.h"

#include <array>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "domain/fouten.h"
#include "pages/formulierpagina.h"
#include "pages/mensen/rollen_pagina.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "toetsing/handelen.h"
#include "toetsing/mensen/inloginstellingen.h"
#include "toetsing/mensen/rolverzoeken.h"
#include "web/aanvraag.h"
#include "web/mensen/account_organisatie.h"
#include "web/mensen/beheer_personen.h"

namespace maatlat::web {

namespace {

constexpr std::array<std::pair<std::string_view, Rolkeuze>, 3> kKeuzes{
    {{"bevestigen", Rolkeuze::bevestigen},
     {"afwijzen", Rolkeuze::afwijzen},
     {"intrekken", Rolkeuze::intrekken}}};

std::string standVan(const Rolverzoekbeeld& een) {
    using Stand = Rolverzoekbeeld::Stand;
    const std::string door = " door " + een.door + " op " + datumEnTijd(een.wanneer);
    switch (een.stand) {
        case Stand::wacht:
            return een.vanaf.empty() ? "Wacht op een andere beheerder"
                                     : "Er is geen andere beheerder. U kunt het zelf bevestigen "
                                       "vanaf " +
                                           datumEnTijd(een.vanaf);
        case Stand::toegekend:
            return "Bevestigd" + door;
        case Stand::afgewezen:
            return "Afgewezen" + door;
        case Stand::ingetrokken:
            return "Ingetrokken op " + datumEnTijd(een.wanneer);
    }
    return {};
}

RollenPagina::Rij rij(const Rolverzoekbeeld& een) {
    RollenPagina::Rij uit{
        een.naam, std::string(naam(een.rol)), datumEnTijd(een.sinds), standVan(een), {}};
    const auto keuze = [&](bool mag, const char* woord, const char* knop) {
        if (mag)
            uit.keuzes.push_back(
                {woord, knop, std::to_string(een.nr), uit.rol + " voor " + uit.wie});
    };
    keuze(een.magBevestigen, "bevestigen", "Bevestig");
    keuze(een.magAfwijzen, "afwijzen", "Wijs af");
    keuze(een.magIntrekken, "intrekken", "Trek in");
    return uit;
}

Raam onderPersonen(const Aanvraag& aanvraag, const char* titel) {
    Raam uit = aanvraag.raam(titel);
    uit.kruimels = {{"Personen", "/beheer/personen"}, {titel, "", true}};
    return uit;
}

std::set<Rol> rollenIn(const Aanvraag& aanvraag, std::string_view veld) {
    std::set<Rol> uit;
    for (const std::string& een : aanvraag.veldenMet(veld))
        if (const auto rol = rolMetSleutel(een)) uit.insert(*rol);
    return uit;
}

void voegOrganisatiekeuzeToe(const Aanvraag& aanvraag, FormulierPagina& pagina) {
    const Inlogkeuze nu = organisatiekeuze(aanvraag.werkplek(), aanvraag.persoon());
    Vinkjes mag{.kop = {.naam = "wachtwoord",
                        .label = "Ook met een wachtwoord van Maatlat inloggen",
                        .hint = "Wie meer rollen heeft, mag het alleen als al die rollen hier zijn "
                                "gekozen. Een beheerder mag het altijd: ook als het inloggen via "
                                "de organisatie niet werkt, moet iemand erbij kunnen."},
                .opties = {}};
    for (const Rol rol : kAlleRollen)
        if (rol != Rol::beheerder)
            mag.opties.push_back({std::string(sleutel(rol)), metHoofdletter(naam(rol)),
                                  nu.metWachtwoord.contains(rol)});
    pagina.velden.emplace_back(std::move(mag));
    pagina.velden.emplace_back(
        Vinkjes{.kop = {.naam = "ook-code",
                        .label = "Na inloggen via de organisatie",
                        .hint = "De organisatie vraagt zelf al om een tweede bewijs. Vink dit aan "
                                "als Maatlat daarna ook nog om zijn eigen code moet vragen."},
                .opties = {{"ja", "Vraag ook om de code van Maatlat", nu.ookCode}}});
}

}  // namespace

Antwoord bekijkRollen(Aanvraag& aanvraag) {
    RollenPagina pagina;
    for (const Rolverzoekbeeld& een : rolverzoeken(aanvraag.werkplek(), aanvraag.persoon()))
        pagina.verzoeken.push_back(rij(een));
    Raam raam = onderPersonen(aanvraag, "Rollen van beheerders");
    raam.breed = true;
    if (aanvraag.veld("gelukt") == "gevraagd")
        raam.gelukt = "De gegevens zijn opgeslagen. De rol die u uzelf gaf, wacht op bevestiging.";
    if (aanvraag.veld("gelukt") == "besloten") raam.gelukt = "Uw besluit is opgeslagen.";
    return aanvraag.pagina(raam, pagina);
}

Antwoord beslisRollen(Aanvraag& aanvraag) {
    eisMag(aanvraag.persoon(), Actie::personenBeheren);  // before anything is said of the form
    std::optional<Rolkeuze> gekozen;
    for (const auto& [woord, keuze] : kKeuzes)
        if (aanvraag.veld("keuze") == woord) gekozen = keuze;
    if (!gekozen) throw Veldfouten("keuze", "Kies bevestigen, afwijzen of intrekken.");
    beslisRolverzoek(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.getal("verzoek"),
                     *gekozen);
    return naar("/beheer/rollen?gelukt=besloten");
}

Antwoord bekijkInloginstellingen(Aanvraag& aanvraag) {
    const std::set<Rol> nu = codeVerplichtVoor(aanvraag.werkplek(), aanvraag.persoon());
    FormulierPagina pagina{
        .hulp = Hulpplek::codeVerplichten, .pad = "/beheer/inloggen", .knop = "Opslaan"};
    pagina.alineas = {
        "Wie een van deze rollen heeft en nog zonder code inlogt, stelt de code in bij het eerste "
        "wat hij in Maatlat doet. Daarvoor kan hij niets anders. Wat iemand net typte, blijft "
        "bewaard.",
        "Geldt het ook voor u en logt u nog zonder code in? Dan stelt u hem hierna meteen in."};
    Vinkjes vinkjes{.kop = {.naam = "rol", .label = "Inloggen met een code is verplicht voor"},
                    .opties = {}};
    for (const Rol rol : kAlleRollen)
        vinkjes.opties.push_back(
            {std::string(sleutel(rol)), metHoofdletter(naam(rol)), nu.contains(rol)});
    pagina.velden.emplace_back(std::move(vinkjes));
    if (heeftOrganisatieInlog(aanvraag)) voegOrganisatiekeuzeToe(aanvraag, pagina);
    Raam raam = onderPersonen(aanvraag, "Hoe mensen inloggen");
    if (aanvraag.veld("gelukt") == "opgeslagen") raam.gelukt = "De keuze is opgeslagen.";
    return aanvraag.pagina(raam, pagina);
}

Antwoord wijzigInloginstellingen(Aanvraag& aanvraag) {
    std::optional<Inlogkeuze> organisatie;
    if (heeftOrganisatieInlog(aanvraag))
        organisatie = {rollenIn(aanvraag, "wachtwoord"), aanvraag.veld("ook-code") == "ja"};
    zetInlogkeuzes(aanvraag.werkplek(), aanvraag.handeling(), rollenIn(aanvraag, "rol"),
                   organisatie);
    return naar("/beheer/inloggen?gelukt=opgeslagen");
}

}  // namespace maatlat::web

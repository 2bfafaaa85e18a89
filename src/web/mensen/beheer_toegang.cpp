// SPDX-License-Identifier: EUPL-1.2
#include "web/mensen/beheer_toegang.h"

#include "pages/mensen/personen_pagina.h"
#include "web/aanvraag.h"
#include "web/mensen/beheer_personen.h"

namespace maatlat::web {

namespace {

Raam deelraam(const Aanvraag& aanvraag, const std::string& titel, const Persoon& persoon) {
    Raam uit = aanvraag.raam(titel);
    uit.kruimels = {{"Personen", "/beheer/personen"},
                    {persoon.naam, persoonpad(persoon.nr)},
                    {titel, "", true}};
    return uit;
}

Persoonbeeld gevraagd(Aanvraag& aanvraag) {
    return persoonbeeld(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("persoon"));
}

}  // namespace

Antwoord bekijkLinkMaken(Aanvraag& aanvraag) {
    const Persoonbeeld beeld = gevraagd(aanvraag);
    FormulierPagina pagina{.hulp = Hulpplek::mensenUitnodigen,
                           .pad = persoonpad(beeld.persoon.nr) + "/link",
                           .knop = "Link maken"};
    if (beeld.uitgenodigd) {
        pagina.alineas = {beeld.persoon.naam +
                          " heeft nog geen wachtwoord gekozen. Een nieuwe uitnodiging werkt zeven "
                          "dagen. De vorige werkt daarna niet meer."};
    } else {
        pagina.alineas = {"Met deze link kiest " + beeld.persoon.naam +
                              " een nieuw wachtwoord. De link werkt 24 uur.",
                          "Deze persoon wordt meteen overal uitgelogd."};
        if (!beeld.gekoppeld.empty())
            pagina.alineas.emplace_back(
                "Met de link kan deze persoon ook een andere inlog bij de organisatie koppelen. De "
                "inlog die nu gekoppeld is, werkt tot dan. Beëindigt u hieronder het oude "
                "wachtwoord, dan werkt ook die inlog meteen niet meer.");
        if (beeld.persoon.tweedeFactor)
            pagina.velden.emplace_back(Vinkjes{
                .kop = {.naam = "zonder-code", .label = "Inloggen met een code"},
                .opties = {{"ja", "Ook de telefoon is kwijt: zet het inloggen met een code uit"}}});
        pagina.velden.emplace_back(Vinkjes{
            .kop = {.naam = "wachtwoord-weg",
                    .label = "Het oude wachtwoord",
                    .hint = "Vink dit aan als een ander het wachtwoord kan weten. Anders werkt het "
                            "oude wachtwoord tot de link is gebruikt."},
            .opties = {{"ja", "Beëindig het oude wachtwoord nu meteen"}}});
    }
    pagina.erna.push_back({"Geen link maken", persoonpad(beeld.persoon.nr)});
    return aanvraag.pagina(
        deelraam(aanvraag, beeld.uitgenodigd ? "Nieuwe uitnodiging" : "Nieuw wachtwoord",
                 beeld.persoon),
        pagina);
}

Antwoord maakLink(Aanvraag& aanvraag) {
    const std::int64_t nr = aanvraag.nummer("persoon");
    const bool uitgenodigd = gevraagd(aanvraag).uitgenodigd;
    const Uitgereikt link = geefNieuweLink(
        aanvraag.werkplek(), aanvraag.handeling(), nr,
        {aanvraag.veld("zonder-code") == "ja", aanvraag.veld("wachtwoord-weg") == "ja"});
    return toonUitgereikt(aanvraag, link, uitgenodigd ? "zeven dagen lang" : "24 uur lang");
}

Antwoord bekijkBlokkade(Aanvraag& aanvraag) {
    const Persoonbeeld beeld = gevraagd(aanvraag);
    const bool dicht = beeld.persoon.geblokkeerd;
    FormulierPagina pagina{.hulp = Hulpplek::mensenUitnodigen,
                           .pad = persoonpad(beeld.persoon.nr) + "/blokkade",
                           .knop = dicht ? "Blokkade opheffen" : "Blokkeren"};
    pagina.alineas = {dicht ? beeld.persoon.naam +
                                  " kan daarna weer inloggen, met hetzelfde wachtwoord."
                            : beeld.persoon.naam +
                                  " wordt meteen overal uitgelogd en kan niet meer inloggen. Wat "
                                  "deze persoon heeft geschreven, blijft staan."};
    pagina.velden = {Verborgen{"versie", std::to_string(beeld.versie)},
                     Verborgen{"blokkeren", dicht ? "nee" : "ja"}};
    pagina.erna.push_back({"Niets wijzigen", persoonpad(beeld.persoon.nr)});
    return aanvraag.pagina(
        deelraam(aanvraag, dicht ? "Blokkade opheffen" : "Persoon blokkeren", beeld.persoon),
        pagina);
}

Antwoord zetBlokkade(Aanvraag& aanvraag) {
    const std::int64_t nr = aanvraag.nummer("persoon");
    const bool blokkeren = aanvraag.veld("blokkeren") == "ja";
    zetGeblokkeerd(aanvraag.werkplek(), aanvraag.handeling(), nr, aanvraag.versie(), blokkeren);
    return naar(persoonpad(nr) + (blokkeren ? "?gelukt=geblokkeerd" : "?gelukt=vrij"));
}

Antwoord toonUitgereikt(Aanvraag& aanvraag, const Uitgereikt& link, const std::string& geldig) {
    const Persoon persoon =
        persoonbeeld(aanvraag.werkplek(), aanvraag.persoon(), link.persoon).persoon;
    const UitgereiktPagina pagina{
        persoon.naam, persoonpad(persoon.nr),
        link.token.empty() ? "" : aanvraag.verzoek().oorsprong + "/link/" + link.token, geldig};
    return aanvraag.pagina(deelraam(aanvraag, "Link voor een wachtwoord", persoon), pagina);
}

}  // namespace maatlat::web

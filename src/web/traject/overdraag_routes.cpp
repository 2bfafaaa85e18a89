// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/fouten.h"
#include "pages/privacyvraag.h"
#include "pages/traject/overdragen_pagina.h"
#include "taal/slug.h"
#include "taal/tijd.h"
#include "toetsing/traject/overdragen.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/routes.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

std::string titel(Taak taak) {
    switch (taak) {
        case Taak::collega:
            return "Collegiale toets: de collega die leest";
        case Taak::tweedeLezer:
            return "Punten van de organisatie: de tweede lezer";
        case Taak::vaststeller:
            return "Vaststellen: een tweede persoon van buiten het team";
        case Taak::ontvanger:
            return "Wederhoor: wie namens de organisatie reageren";
        case Taak::verantwoordelijke:
            return "Wederhoor: wie namens de organisatie de reactie indient";
    }
    return {};
}

OverdragenPagina::Taakdeel taakdeel(const Overdracht& van, bool ditFormulier,
                                    const std::vector<std::int64_t>& gekozen) {
    OverdragenPagina::Taakdeel uit;
    uit.sleutel = slug(std::string(naam(van.taak)), "taak");
    uit.titel = titel(van.taak);
    uit.meer = van.meer;
    uit.ditFormulier = ditFormulier;
    const auto genoemd = [&](std::int64_t nr) {
        return std::ranges::find(van.nu, nr, &Overdracht::Genoemd::persoon) != van.nu.end();
    };
    for (const Overdracht::Genoemd& een : van.nu) {
        uit.nu.push_back(een.naam + ", sinds " + datumEnTijd(een.sinds) + ".");
        if (!een.bezwaar.empty()) uit.bezwaren.push_back(een.bezwaar + ". Wijs iemand anders aan.");
    }
    for (const Persoon& een : van.kandidaten)
        uit.kandidaten.push_back(
            {std::to_string(een.nr), een.naam,
             ditFormulier ? std::ranges::find(gekozen, een.nr) != gekozen.end() : genoemd(een.nr)});
    return uit;
}

std::optional<Taak> gekozenTaak(const Aanvraag& aanvraag) {
    for (const Taak een : kTaken)
        if (slug(std::string(naam(een)), "taak") == aanvraag.veld("taak")) return een;
    return std::nullopt;
}

Antwoord toon(Aanvraag& aanvraag, const Poging& poging, std::optional<Taak> verstuurd) {
    const Overdraagbeeld beeld =
        overdraagbeeld(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    OverdragenPagina pagina;
    pagina.pad = toetspad(beeld.kop.nr, "/overdragen");
    pagina.versie = std::to_string(beeld.kop.versie);
    pagina.fouten = poging.fouten;
    pagina.vraagtPrivacyreden = poging.vraagtReden;
    if (verstuurd) {
        pagina.reden = aanvraag.veld("reden");
        pagina.privacyreden = aanvraag.veld(kPrivacyveld);
    }
    for (const Overdracht& een : beeld.taken)
        pagina.taken.push_back(
            taakdeel(een, verstuurd == een.taak,
                     verstuurd ? aanvraag.nummers("personen") : std::vector<std::int64_t>()));
    Raam raam = toetsraam(aanvraag, beeld.kop, "Iemand anders aanwijzen");
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkOverdragen(Aanvraag& aanvraag) {
    return toon(aanvraag, {}, std::nullopt);
}

Antwoord wijsAan(Aanvraag& aanvraag) {
    const auto taak = gekozenTaak(aanvraag);
    const std::int64_t toets = aanvraag.nummer("toets");
    if (!taak) {
        overdraagbeeld(aanvraag.werkplek(), aanvraag.persoon(), toets);
        throw Veldfouten("taak", "Kies wat iemand anders doet.");
    }
    const Poging poging = probeer([&] {
        draagOver(aanvraag.werkplek(), aanvraag.handeling(), toets,
                  {aanvraag.versie(), *taak, aanvraag.nummers("personen"), aanvraag.veld("reden"),
                   aanvraag.veld(kPrivacyveld)});
    });
    if (!poging.gelukt()) return toon(aanvraag, poging, taak);
    return naar(toetspad(toets, "/overdragen?gelukt=overgedragen"));
}

}  // namespace

Routes overdraagRoutes() {
    return {
        {"GET", "/toets/{toets}/overdragen", Voor::ingelogd, {{"gelukt"}}, bekijkOverdragen},
        {"POST",
         "/toets/{toets}/overdragen",
         Voor::ingelogd,
         {{"versie"}, {"taak"}, {"personen", true}, {"reden"}, {kPrivacyveld}},
         wijsAan},
    };
}

}  // namespace maatlat::web

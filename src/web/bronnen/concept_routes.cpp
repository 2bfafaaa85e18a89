// SPDX-License-Identifier: EUPL-1.2
#include "pages/opslagstatus.h"
#include "pages/privacyvraag.h"
#include "pages/voorbeeld.h"
#include "taal/tijd.h"
#include "toetsing/bronnen/concept_bewaren.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/routes.h"

namespace maatlat::web {

namespace {

Antwoord toonVoorbeeld(Aanvraag& aanvraag) {
    return aanvraag.deelpagina(Voorbeeld{aanvraag.veld("tekst")});
}

/// Everything that was typed in a form, under the names of its fields.
Vastlegging getypt(const Aanvraag& aanvraag) {
    Vastlegging uit;
    for (const auto& [naam, waarde] : aanvraag.verzoek().velden) {
        const bool vanHetFormulier = naam != "zegel" && naam != "handeling" && naam != "sleutel" &&
                                     naam != "versie" && naam != "daarna" && naam != kPrivacyveld;
        if (vanHetFormulier) uit.voegToe(naam, waarde);
    }
    return uit;
}

Antwoord bewaarConcept(Aanvraag& aanvraag) {
    std::string moment;
    const Poging poging = probeer([&] {
        moment = bewaarFormulierconcept(aanvraag.werkplek(), aanvraag.persoon(),
                                        aanvraag.nummer("toets"), aanvraag.veld("sleutel"),
                                        aanvraag.versie(), getypt(aanvraag));
    });
    Opslagstatus status{.soort = Opslagstatus::Soort::alsConcept, .tijd = kloktijd(moment)};
    if (!poging.gelukt())
        status = {.soort = Opslagstatus::Soort::nietOpgeslagen,
                  .melding = poging.fouten.front().melding};
    return aanvraag.deelpagina(status, poging.gelukt() ? 200 : 422);
}

}  // namespace

Routes conceptRoutes() {
    return {
        {"POST",
         "/toets/{toets}/formulierconcept",
         Voor::ingelogd,
         {{"sleutel"},
          {"versie"},
          {"soort"},
          {"titel"},
          {"datum"},
          {"documentsoort"},
          {"gesprekspartner"},
          {"aantal"},
          {"interviewers"},
          {"pseudoniem"},
          {"bijlage_weg"},
          {"bij"},
          {"bron"},
          {"tekst"},
          {"verwachting", true},
          {"codes"},
          {"richting"},
          {"notities"},
          {"toelichting"},
          {.naam = "antwoord-", .begin = true},
          {.naam = "anders-", .begin = true},
          {"daarna"},
          {kPrivacyveld}},
         bewaarConcept},
        {"POST", "/voorbeeld", Voor::ingelogd, {{"tekst"}}, toonVoorbeeld},
    };
}

}  // namespace maatlat::web

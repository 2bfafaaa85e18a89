// SPDX-License-Identifier: EUPL-1.2
#include <cstddef>
#include <vector>

#include "domain/toets/recordsleutel.h"
#include "pages/opslagstatus.h"
#include "pages/privacyvraag.h"
#include "pages/voorbeeld.h"
#include "taal/tijd.h"
#include "toetsing/bronnen/concept_bewaren.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/recordformulier.h"
#include "web/routes.h"

namespace maatlat::web {

namespace {

Antwoord toonVoorbeeld(Aanvraag& aanvraag) {
    return aanvraag.deelpagina(Voorbeeld{aanvraag.veld("tekst")});
}

/// Of every form that keeps a draft: all but that of a single field.
std::vector<Veldregel> conceptvelden() {
    std::vector<Veldregel> uit{{"sleutel"}, {"versie"}, {"daarna"}, {kPrivacyveld}};
    for (std::size_t i = 1; i < kRecordsoorten.size(); ++i)
        for (const Veldregel& een : formuliervelden(static_cast<Recordsoort>(i)))
            uit.push_back(een);
    return uit;
}

Antwoord bewaarConcept(Aanvraag& aanvraag) {
    std::string moment;
    const auto sleutel = leesRecordsleutel(aanvraag.veld("sleutel"));
    const Recordsoort soort = sleutel ? sleutel->soort : Recordsoort::veld;
    const Poging poging = probeer([&] {
        moment = bewaarFormulierconcept(aanvraag.werkplek(), aanvraag.persoon(),
                                        aanvraag.nummer("toets"), aanvraag.veld("sleutel"),
                                        aanvraag.versie(), getypt(aanvraag, soort));
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
        {"POST", "/toets/{toets}/formulierconcept", Voor::ingelogd, conceptvelden(), bewaarConcept},
        {"POST", "/voorbeeld", Voor::ingelogd, {{"tekst"}}, toonVoorbeeld},
    };
}

}  // namespace maatlat::web

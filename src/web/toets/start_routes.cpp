// SPDX-License-Identifier: EUPL-1.2
#include "pages/toets/start_pagina.h"
#include "toetsing/toets/mijn_toetsen.h"
#include "web/aanvraag.h"
#include "web/routes.h"
#include "web/toets/toetsregels.h"

namespace maatlat::web {

namespace {

Antwoord start(Aanvraag& aanvraag) {
    const Persoon& wie = aanvraag.persoon();
    const MijnOverzicht mijn = mijnToetsen(aanvraag.werkplek(), wie);
    StartPagina pagina;
    if (wie.heeft(Rol::inspecteur)) {
        pagina.lijsten.push_back({"Toetsen van uw teams",
                                  "U zit nog in geen enkel team. De landelijk coördinator stelt de "
                                  "teams samen.",
                                  toetsregels(mijn.toetsen)});
        pagina.lijsten.push_back({"Ingediende zelfevaluaties", "", toetsregels(mijn.ingediend)});
    }
    if (wie.heeft(Rol::vtManagement)) {
        pagina.lijsten.push_back({"Zelfevaluaties van " + wie.organisatie,
                                  "Er is nog geen zelfevaluatie.",
                                  toetsregels(mijn.zelfevaluaties)});
        pagina.plaatsen.push_back(
            {"Zelfevaluatie", "Open een zelfevaluatie of dien er een in.", "/zelfevaluatie"});
    }
    if (mag(wie, Actie::landelijkBeeld))
        pagina.plaatsen.push_back(
            {"Onderzoeken",
             "Bekijk per onderzoek het landelijk beeld, met de ranglijst en de "
             "verschillen tussen organisaties.",
             "/onderzoeken"});
    if (mag(wie, Actie::personenBeheren))
        pagina.plaatsen.push_back({"Personen",
                                   "Nodig mensen uit, wijzig rollen en blokkeer wie niet meer mag.",
                                   "/beheer/personen"});
    if (mag(wie, Actie::logboekLezen))
        pagina.plaatsen.push_back(
            {"Logboek", "Zie wie wat deed, en of het logboek nog klopt.", "/beheer/logboek"});
    return aanvraag.pagina(
        aanvraag.raam(wie.heeft(Rol::inspecteur) ? "Mijn toetsen" : "Welkom bij Maatlat"), pagina);
}

}  // namespace

Routes startRoutes() {
    return {{"GET", "/", Voor::ingelogd, {}, start}};
}

}  // namespace maatlat::web

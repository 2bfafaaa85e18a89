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
    const auto toon = [&](const std::string& titel, const std::string& leeg, Lijst lijst,
                          const std::string& veld) {
        const Toetsenblad blad = mijnToetsen(aanvraag.werkplek(), wie, lijst, aanvraag.blad(veld));
        return toetslijst(titel, leeg, blad, "/", veld);
    };
    StartPagina pagina;
    if (wie.heeft(Rol::inspecteur))
        pagina.lijsten = {toon("Toetsen van uw teams",
                               "U zit nog in geen enkel team. De landelijk coördinator stelt de "
                               "teams samen.",
                               Lijst::eigenTeam, "toetsen"),
                          toon("Ingediende zelfevaluaties", "", Lijst::ingediend, "ingediend")};
    if (wie.heeft(Rol::vtManagement)) {
        pagina.lijsten.push_back(toon("Zelfevaluaties van " + wie.organisatie,
                                      "Er is nog geen zelfevaluatie.", Lijst::zelfevaluaties,
                                      "zelfevaluaties"));
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
        aanvraag.raam(wie.heeft(Rol::inspecteur) ? "Mijn toetsen" : "Welkom bij Maatlat"),
        StartPagina::kSjabloon, vulling(pagina));
}

}  // namespace

Routes startRoutes() {
    return {{"GET", "/", Voor::ingelogd, {{"toetsen"}, {"ingediend"}, {"zelfevaluaties"}}, start}};
}

}  // namespace maatlat::web

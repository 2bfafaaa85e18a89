// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/toets/recordsleutel.h"
#include "pages/bronnen/bezoekers_pagina.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/bronnen/bezoekers.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/routes.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

Antwoord toonBezoekers(Aanvraag& aanvraag, const Poging& poging) {
    const Bezoekersbeeld beeld = bezoekersbeeld(aanvraag.werkplek(), aanvraag.persoon(),
                                                aanvraag.nummer("toets"), aanvraag.nummer("nr"));
    const std::string bezoekpad =
        toetspad(beeld.kop.nr, "/bezoek/" + std::to_string(beeld.bezoek.nr));
    const auto gekozen = poging.gelukt() ? beeld.erbij : aanvraag.nummers("erbij");
    if (beeld.weg) return naar(bezoekpad);  // there it can be read and brought back
    BezoekersPagina pagina;
    pagina.pad = bezoekpad + "/wie";
    pagina.bezoek =
        metHoofdletter(beeld.bezoek.soort) + " op " + datumInWoorden(beeld.bezoek.datum);
    pagina.wie = beeld.bezoek.wie;
    pagina.magInvullen = beeld.magInvullen;
    pagina.fouten = poging.fouten;
    std::vector<std::string> namen;
    for (const Persoon& een : beeld.keuzes) {
        if (std::ranges::find(beeld.erbij, een.nr) != beeld.erbij.end()) namen.push_back(een.naam);
        pagina.keuzes.push_back({std::to_string(een.nr), een.naam,
                                 std::ranges::find(gekozen, een.nr) != gekozen.end(), ""});
    }
    pagina.namen = opsomming(namen);
    for (const std::int64_t een : beeld.erbij)
        pagina.was.push_back(std::to_string(een));
    Raam raam =
        toetsraam(aanvraag, beeld.kop, "Wie erbij was",
                  {{"Bezoeken", toetspad(beeld.kop.nr, "/bezoeken")},
                   {omschrijving(sleutelVan(Recordsoort::bezoek, beeld.bezoek.nr)), bezoekpad}});
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkBezoekers(Aanvraag& aanvraag) {
    return toonBezoekers(aanvraag, {});
}

Antwoord kiesBezoekers(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const std::int64_t nr = aanvraag.nummer("nr");
    const Poging poging = probeer([&] {
        zetBezoekers(aanvraag.werkplek(), aanvraag.handeling(), toets, nr, aanvraag.nummers("was"),
                     aanvraag.nummers("erbij"));
    });
    if (!poging.gelukt()) return toonBezoekers(aanvraag, poging);
    return naar(toetspad(toets, "/bezoek/" + std::to_string(nr) + "/wie?gelukt=bezoekers"));
}

}  // namespace

Routes bezoekersRoutes() {
    return {
        {"GET", "/toets/{toets}/bezoek/{nr}/wie", Voor::ingelogd, {{"gelukt"}}, bekijkBezoekers},
        {"POST",
         "/toets/{toets}/bezoek/{nr}/wie",
         Voor::ingelogd,
         {{"was", true}, {"erbij", true}},
         kiesBezoekers},
    };
}

}  // namespace maatlat::web

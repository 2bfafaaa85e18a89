// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "pages/steekproef/bewaartermijn_pagina.h"
#include "pages/steekproef/steekproef_bewaartermijn_pagina.h"
#include "toetsing/steekproef/bewaartermijn.h"
#include "toetsing/steekproef/steekproeven.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/routes.h"
#include "web/steekproef/steekproefraam.h"

namespace maatlat::web {

namespace {

/// Reserves hold no answers, so nothing of them is kept.
void vulDossiers(SteekproefBewaartermijnPagina& pagina, const Steekproefblad& blad) {
    for (const Dossiervoortgang& een : blad.dossiers) {
        if (een.dossier.gewist) {
            ++pagina.gewist;
            continue;
        }
        ++pagina.dossiers;
        const std::string& tot = een.dossier.bewarenTot;
        if (pagina.eerstWeg.empty() || tot < pagina.eerstWeg) pagina.eerstWeg = tot;
        pagina.laatstWeg = std::max(pagina.laatstWeg, tot);
    }
}

Antwoord toonBewaren(Aanvraag& aanvraag, const Poging& poging) {
    const Steekproefblad blad =
        leesSteekproef(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                       aanvraag.nummer("steekproef"));
    SteekproefBewaartermijnPagina pagina;
    pagina.pad = steekproefpad(aanvraag);
    vulDossiers(pagina, blad);
    pagina.sleutel = blad.sleutelAanwezig;
    pagina.heleLijst = blad.lijstBewaard;
    pagina.magWijzigen = blad.magWissen;
    pagina.bewarenTot = poging.gelukt() ? pagina.laatstWeg : aanvraag.veld("bewaren_tot");
    pagina.fouten = poging.fouten;
    Raam raam = steekproefraam(aanvraag, blad.kop, blad.steekproef, "Bewaartermijn");
    raam.fouten = foutregels(poging.fouten);
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.pagina(raam, pagina);
}

Antwoord wijzigBewaren(Aanvraag& aanvraag) {
    const Poging poging = probeer([&] {
        zetBewarenTot(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.nummer("toets"),
                      aanvraag.nummer("steekproef"), aanvraag.veld("bewaren_tot"));
    });
    return poging.gelukt() ? naar(steekproefpad(aanvraag, "/bewaren?gelukt=bewaren"))
                           : toonBewaren(aanvraag, poging);
}

Antwoord toonBewaartermijnen(Aanvraag& aanvraag) {
    BewaartermijnPagina pagina;
    const Bewaartermijnblad blad =
        leesBewaartermijnen(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.blad());
    pagina.bladeren = bladerbalk("Bewaard over dossiers", blad.bladen, "/bewaard?pagina=");
    for (const Bewaartermijnrij& een : blad.regels)
        pagina.regels.push_back({een.kop.organisatie, een.kop.onderzoekNaam, een.titel,
                                 steekproefpad(een.kop.nr, een.steekproef), een.dossiers,
                                 een.gewist, een.eerstWeg, een.laatstWeg, een.sleutel,
                                 een.heleLijst});
    Raam raam = aanvraag.raam("Wat er over dossiers bewaard is");
    raam.kruimels = {{"Account", "/account"}, {raam.titel, "", true}};
    return aanvraag.pagina(raam, pagina);
}

}  // namespace

Routes bewaartermijnRoutes() {
    const auto binnen = Voor::ingelogd;
    return {
        {"GET",
         "/toets/{toets}/steekproef/{steekproef}/bewaren",
         binnen,
         {{"gelukt"}},
         [](Aanvraag& a) { return toonBewaren(a, {}); }},
        {"POST",
         "/toets/{toets}/steekproef/{steekproef}/bewaren",
         binnen,
         {{"bewaren_tot"}},
         wijzigBewaren},
        {"GET", "/bewaard", binnen, {{"pagina"}}, toonBewaartermijnen},
    };
}

}  // namespace maatlat::web

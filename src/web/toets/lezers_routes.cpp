// SPDX-License-Identifier: EUPL-1.2
// Who reads what, in words: of one toets, and of all.
#include <utility>

#include "pages/toets/lezers_pagina.h"
#include "toetsing/lezerskring.h"
#include "web/aanvraag.h"
#include "web/routes.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

LezerskringPagina::Tabel leestabelBlok(const Leestabel& van) {
    LezerskringPagina::Tabel uit{van.titel, van.kolommen, {}};
    for (const Leestabel::Rij& rij : van.rijen) {
        LezerskringPagina::Rij& hier = uit.rijen.emplace_back();
        hier.wie = rij.wie;
        for (std::size_t i = 0; i < rij.cellen.size(); ++i)
            hier.cellen.push_back({van.kolommen[i], rij.cellen[i]});
    }
    return uit;
}

Antwoord lezersVanToets(Aanvraag& aanvraag) {
    const Lezersblad blad =
        lezersblad(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    LezerskringPagina pagina;
    pagina.inleiding = "Hier staat wie deze toets kan lezen, zoals die er nu voor staat (" +
                       std::string(naam(blad.kop.status)) + ").";
    pagina.tabellen.push_back(leestabelBlok(blad.nu));
    for (const Leestabel& een : blad.straks)
        pagina.tabellen.push_back(leestabelBlok(een));
    pagina.verder = {"Wie leest wat, van lopend tot gepubliceerd", "/hulp/wie-leest-wat"};
    return aanvraag.pagina(toetsraam(aanvraag, blad.kop, "Wie leest dit?"), pagina);
}

Antwoord lezersVanAlles(Aanvraag& aanvraag) {
    LezerskringPagina pagina;
    pagina.inleiding =
        "Hier staat voor elke rol wat die kan lezen, en vanaf welke stap. Maatlat maakt deze "
        "tabellen uit dezelfde regels waarmee het de toegang bepaalt.";
    for (const Leestabel& een : leestabellen())
        pagina.tabellen.push_back(leestabelBlok(een));
    Raam raam = aanvraag.raam("Wie leest wat?");
    raam.kruimels = {{"Start", "/"}, {raam.titel, "", true}};
    return aanvraag.pagina(raam, pagina);
}

}  // namespace

Routes lezersRoutes() {
    return {
        {"GET", "/toets/{toets}/lezers", Voor::ingelogd, {}, lezersVanToets},
        {"GET", "/hulp/wie-leest-wat", Voor::ingelogd, {}, lezersVanAlles},
    };
}

}  // namespace maatlat::web

// SPDX-License-Identifier: EUPL-1.2
#include "domain/fouten.h"
#include "pages/hulp/hulp_paginas.h"
#include "taal/tekst.h"
#include "web/aanvraag.h"
#include "web/routes.h"

namespace maatlat::web {

namespace {

constexpr const char* kHulppad = "/hulp";

Raam hulpraam(const Aanvraag& aanvraag, const std::string& titel) {
    Raam raam = aanvraag.raam(titel);
    raam.kruimels = {{"Start", "/"}, {"Hulp", kHulppad}, {titel, "", true}};
    return raam;
}

Antwoord toonHulp(Aanvraag& aanvraag) {
    Raam raam = aanvraag.raam("Hulp");
    raam.kruimels = {{"Start", "/"}, {"Hulp", "", true}};
    return aanvraag.pagina(raam, HulpPagina{&aanvraag.handleiding(), aanvraag.ingelogd()});
}

Antwoord toonDeel(Aanvraag& aanvraag) {
    const Handleiding& handleiding = aanvraag.handleiding();
    if (handleiding.delen.empty()) return toonHulp(aanvraag);
    const Handleidingdeel* deel = handleiding.deel(aanvraag.deel("deel"));
    if (!deel) throw Onvindbaar();
    return aanvraag.pagina(hulpraam(aanvraag, deel->titel), HulpdeelPagina{&handleiding, deel});
}

Antwoord zoek(Aanvraag& aanvraag) {
    HulpzoekPagina pagina{getrimd(aanvraag.veld("vraag"))};
    pagina.resultaat = zoekInHandleiding(aanvraag.handleiding(), pagina.vraag);
    return aanvraag.pagina(hulpraam(aanvraag, "Zoeken in Hulp"), pagina);
}

Antwoord toonBoek(Aanvraag& aanvraag) {
    return aanvraag.pagina(hulpraam(aanvraag, "Handleiding van Maatlat"),
                           HulpboekPagina{&aanvraag.handleiding()});
}

/// Only an address of now may be kept: that of an older version may have shown another picture.
Antwoord geefBeeld(Aanvraag& aanvraag) {
    const Handleiding& handleiding = aanvraag.handleiding();
    const auto beeld = handleiding.beelden.find(aanvraag.deel("naam"));
    if (beeld == handleiding.beelden.end()) throw Onvindbaar();
    Antwoord uit;
    uit.soort = "image/png";
    uit.inhoud = beeld->second.inhoud;
    uit.magBewaardWorden = aanvraag.verzoek().pad.starts_with(handleiding.beeldpad);
    return uit;
}

}  // namespace

Routes hulpRoutes() {
    return {
        {"GET", "/hulp", Voor::iedereen, {}, toonHulp},
        {"GET", "/hulp/zoek", Voor::iedereen, {{"vraag"}}, zoek},
        {"GET", "/hulp/afdrukken", Voor::iedereen, {}, toonBoek},
        {"GET", "/hulp/{deel}", Voor::iedereen, {}, toonDeel},
        {"GET", "/hulp/beelden/{versie}/{naam}", Voor::iedereen, {}, geefBeeld},
    };
}

}  // namespace maatlat::web

// SPDX-License-Identifier: EUPL-1.2
#include "web/weggehaald.h"

#include <utility>
#include <vector>

#include "pages/weggehaald_pagina.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/recordvormen.h"
#include "web/toetspaden.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

/// All values of a field, for people.
std::string waardeVan(const Wegrecord& van, const Veldbeschrijving& veld,
                      const Leesbaar& leesbaar) {
    std::vector<std::string> waarden = van.inhoud.alle(veld.naam);
    for (std::string& een : waarden) {
        if (veld.wijze == Veldwijze::datum) een = datumInWoorden(een);
        if (leesbaar) een = leesbaar(veld.naam, een);
    }
    return opsomming(waarden);
}

void vulVelden(WeggehaaldPagina& pagina, const Wegrecord& van, const Leesbaar& leesbaar) {
    for (const Veldbeschrijving& veld : veldenVan(van.sleutel.soort)) {
        if (veld.label.empty()) continue;
        std::string waarde = waardeVan(van, veld, leesbaar);
        if (waarde.empty() || waarde == "0") continue;
        if (veld.wijze == Veldwijze::tekst && pagina.tekst.empty())
            pagina.tekst = std::move(waarde);
        else
            pagina.velden.push_back({std::string(veld.label), std::move(waarde)});
    }
}

}  // namespace

Antwoord toonWeggehaald(Aanvraag& aanvraag, const Wegrecord& van, const Leesbaar& leesbaar) {
    const Recordsoort soort = van.sleutel.soort;
    const std::int64_t toets = van.kop.nr;
    WeggehaaldPagina pagina;
    pagina.zin = van.weg.wie + " heeft " + aanwijzend(soort) + " ingetrokken op " +
                 datumEnTijd(van.weg.wanneer) + ". " +
                 (isOnzijdig(soort) ? "Het telt" : "Deze telt") + " niet meer mee.";
    vulVelden(pagina, van, leesbaar);
    pagina.bijlage = van.bijlage;
    pagina.rust = van.rust;
    pagina.eerst = van.eerst;
    pagina.onder = van.onder;
    pagina.versie = van.versie;
    pagina.knop = "Haal " + aanwijzend(soort) + " terug";
    if (van.magTerug && van.eerst.pad.empty())
        pagina.terugpad = toetspad(toets, "/" + van.sleutel.tekst() + "/terughalen");
    pagina.verleden = geschiedenispad(toets, van.sleutel.tekst());
    pagina.alles = toetspad(toets, "/weggehaald");
    Raam raam =
        toetsraam(aanvraag, van.kop, omschrijving(van.sleutel) + " (ingetrokken)",
                  {{metHoofdletter(meervoud(soort)), toetspad(toets, "/" + meervoud(soort))}});
    return aanvraag.pagina(raam, pagina);
}

}  // namespace maatlat::web

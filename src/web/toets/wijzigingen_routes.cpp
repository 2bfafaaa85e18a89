// SPDX-License-Identifier: EUPL-1.2
#include <string>
#include <utility>

#include "pages/toets/wijzigingen_pagina.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/toets/wijzigingen.h"
#include "web/aanvraag.h"
#include "web/http/adrescode.h"
#include "web/routes.h"
#include "web/toets/getoond.h"
#include "web/toets/versievelden.h"
#include "web/toetspaden.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

/// "/toets/5/wijzigingen?alles=ja&bij=motivering%2F1.1.2"; without key: from the first.
std::string looppad(std::int64_t toets, bool alles, const char* veld = "",
                    const std::string& sleutel = "") {
    std::string uit = toetspad(toets, "/wijzigingen");
    const char* tussen = "?";
    if (alles) uit += std::exchange(tussen, "&") + std::string("alles=ja");
    if (!sleutel.empty()) uit += tussen + std::string(veld) + "=" + codeerPad(sleutel);
    return uit;
}

WijzigingenPagina::Wijziging wijziging(const Wijzigingenloop& loop, bool alles) {
    const Recordwijziging& van = *loop.nu;
    const std::int64_t toets = loop.kop.nr;
    WijzigingenPagina::Wijziging uit;
    uit.naam = van.naam;
    uit.onderdeel = van.onderdeel;
    uit.wie = opsomming(van.wie) + ", " + datumEnTijd(van.wanneer);
    uit.plaats = "Wijziging " + std::to_string(loop.plaats) + " van " + std::to_string(loop.totaal);
    for (Versieveld& een : versievelden(van.sleutel, van.was, van.wordt))
        uit.velden.push_back({std::move(een.label), std::move(een.was), std::move(een.wordt)});
    uit.pad = recordpad(toets, van.sleutel, van.criterium);
    if (van.heeftGeschiedenis) uit.geschiedenispad = geschiedenispad(toets, van.sleutel);
    if (alles) return uit;
    uit.gezienPad = toetspad(toets, "/gezien");
    uit.getoond = getoondVeld({{van.sleutel, van.versie}});
    uit.sleutel = van.sleutel;
    return uit;
}

std::string klaarzin(const Wijzigingenloop& loop, bool alles) {
    if (alles)
        return loop.totaal == 0 ? "Niemand anders heeft in deze toets iets gewijzigd."
                                : "Dit waren alle wijzigingen van anderen.";
    if (loop.totaal == 0) return "U hebt alle wijzigingen van anderen gezien.";
    return "Dit was de laatste wijziging. Er " +
           std::string(loop.totaal == 1 ? "is er nog één"
                                        : "zijn er nog " + telwoord(loop.totaal)) +
           " die u niet als gezien hebt gemerkt.";
}

Antwoord toonWijzigingen(Aanvraag& aanvraag) {
    const bool alles = aanvraag.veld("alles") == "ja";
    const Wijzigingenloop loop =
        wijzigingenloop(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                        {aanvraag.veld("bij"), aanvraag.veld("na"), alles});
    const std::int64_t toets = loop.kop.nr;
    WijzigingenPagina pagina;
    if (loop.nu)
        pagina.nu = wijziging(loop, alles);
    else
        pagina.klaar = klaarzin(loop, alles);
    const auto naast = [&](const std::string& sleutel) {
        return sleutel.empty() ? std::string() : looppad(toets, alles, "bij", sleutel);
    };
    pagina.vorige.pad = naast(loop.vorige);
    pagina.volgende.pad = naast(loop.volgende);
    if (!loop.nu && loop.totaal > 0)
        pagina.wegen.push_back({"Begin weer bij de eerste", looppad(toets, alles)});
    pagina.wegen.push_back(
        alles ? Verwijzing{"Bekijk alleen wat u nog niet hebt gezien", looppad(toets, false)}
              : Verwijzing{"Bekijk alle wijzigingen van anderen, ook wat u al "
                           "hebt gezien",
                           looppad(toets, true)});
    if (loop.kop.soort != Toetssoort::zelfevaluatie && stapVan(loop.kop.status))
        pagina.wegen.push_back({"Vaststellen", toetspad(toets, "/vaststellen")});
    pagina.wegen.push_back({"Overzicht van de toets", toetspad(toets)});
    return aanvraag.pagina(toetsraam(aanvraag, loop.kop, "Wijzigingen van anderen"), pagina);
}

Antwoord gezien(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    noteerGezien(aanvraag.werkplek(), aanvraag.handeling(), toets,
                 leesGetoond(aanvraag.veld("gezien")));
    const std::string verder = aanvraag.veld("verder");
    return naar(verder.empty() ? toetspad(toets) : looppad(toets, false, "na", verder));
}

}  // namespace

Routes wijzigingRoutes() {
    return {
        {"GET",
         "/toets/{toets}/wijzigingen",
         Voor::ingelogd,
         {{"bij"}, {"na"}, {"alles"}},
         toonWijzigingen},
        {"POST", "/toets/{toets}/gezien", Voor::ingelogd, {{"gezien"}, {"verder"}}, gezien},
    };
}

}  // namespace maatlat::web

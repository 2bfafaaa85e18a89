// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "pages/formulier.h"
#include "pages/privacyvraag.h"
#include "pages/traject/verschillen_pagina.h"
#include "reporting/toets/toetsrapport.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/traject/verschilverklaring.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/recordroutes.h"
#include "web/routes.h"
#include "web/stijlbeleid.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

std::string waaromzin(const Verantwoord& van) {
    if (!van.volgtUit.empty())
        return van.isVerklaard ? "de gewijzigde score van " + opsomming(van.volgtUit) : "";
    return van.verklaring ? omschrijving(van.verklaring->grond) : "";
}

std::string verschilnaam(const Verantwoord& van) {
    std::string uit = omschrijving(van.verschil);
    if (!van.volgtUit.empty()) uit += " (volgt uit de score van " + opsomming(van.volgtUit) + ")";
    return uit;
}

VerschillenPagina::Deel verschildeel(const Verschillenbeeld& beeld, const Verantwoorddeel& van,
                                     const std::vector<std::string>& gekozen) {
    VerschillenPagina::Deel uit;
    uit.kop = "Sinds " + van.met.naam + ", van " + datumEnTijd(van.met.wanneer);
    for (const Verantwoord& een : van.verschillen) {
        VerschillenPagina::Verschil& hier = uit.verschillen.emplace_back();
        hier.naam = verschilnaam(een);
        if (beeld.magVerklaren && een.volgtUit.empty()) hier.kenmerk = een.verschil.kenmerk;
        hier.was = leesbaar(een.verschil, een.verschil.was);
        hier.wordt = leesbaar(een.verschil, een.verschil.wordt);
        hier.waarom = waaromzin(een);
        if (een.verklaring) hier.reden = een.verklaring->reden;
        hier.gekozen = std::ranges::find(gekozen, een.verschil.kenmerk) != gekozen.end();
    }
    return uit;
}

std::string verschillenstand(const Verschillenbeeld& beeld) {
    if (beeld.delen.empty())
        return "Er is nog geen concept dat iemand van buiten het team heeft gelezen. Er is dus "
               "niets "
               "om mee te vergelijken.";
    constexpr Telbaar kVerschil{"verschil", "verschillen", true};
    int alle = 0;
    for (const Verantwoorddeel& een : beeld.delen)
        alle += static_cast<int>(een.verschillen.size());
    if (alle == 0) return "Er zijn geen verschillen.";
    const int open = beeld.onverklaard();
    return "Er " + std::string(alle == 1 ? "is " : "zijn ") + hoeveel(alle, kVerschil) + ". " +
           (open == 0
                ? "Elk verschil hoort ergens bij."
                : metHoofdletter(hoeveel(open, kVerschil)) + (open == 1 ? " hoort" : " horen") +
                      " nog nergens bij. Zolang dat zo is, kan niemand de toets voorleggen of "
                      "vaststellen.");
}

Antwoord toonVerschillen(Aanvraag& aanvraag, const Poging& poging) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Verschillenbeeld beeld = verschillenbeeld(aanvraag.werkplek(), aanvraag.persoon(), toets);
    const bool opnieuw = !poging.gelukt();
    VerschillenPagina pagina;
    pagina.pad = toetspad(toets, "/verschillen");
    pagina.conceptpad = toetspad(toets, "/verwerking/concept");
    pagina.stand = verschillenstand(beeld);
    pagina.klaar = beeld.onverklaard() == 0;
    pagina.uitleg = beeld.openbaar ? "Deze verschillen en redenen komen als bijlage in het rapport."
                                   : "Deze verschillen en redenen zijn alleen voor de inspectie. "
                                     "Ze worden bij het vaststellen apart bevroren.";
    std::vector<std::string> gekozen = aanvraag.veldenMet("verschil");
    std::string grond = aanvraag.veld("grond");
    pagina.reden = aanvraag.veld("reden");
    if (!opnieuw && beeld.bewaard) {
        gekozen = beeld.bewaard->inhoud.alle("verschil");
        grond = beeld.bewaard->inhoud.tekst("grond");
        pagina.reden = beeld.bewaard->inhoud.tekst("reden");
        pagina.bericht = nogNietOpgeslagen(*beeld.bewaard);
    }
    for (const Verantwoorddeel& een : beeld.delen)
        pagina.delen.push_back(verschildeel(beeld, een, gekozen));
    pagina.magVerklaren = beeld.magVerklaren && !beeld.delen.empty();
    pagina.gronden.push_back({"", "Maak een keuze", grond.empty(), {}});
    for (const Grondkeuze& een : beeld.gronden)
        pagina.gronden.push_back(
            {een.grond.tekst(), een.omschrijving, een.grond.tekst() == grond, {}});
    pagina.verwerkingPad = toetspad(toets, "/verwerking");
    pagina.vaststelPad = toetspad(toets, "/vaststellen");
    pagina.privacyreden = aanvraag.veld(kPrivacyveld);
    pagina.vraagtPrivacyreden = poging.vraagtReden;
    pagina.fouten = poging.fouten;
    Raam raam = toetsraam(aanvraag, beeld.kop, "Verschillen met het concept");
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkVerschillen(Aanvraag& aanvraag) {
    return toonVerschillen(aanvraag, {});
}

Antwoord verklaarKeuze(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Poging poging = probeer([&] {
        verklaarVerschillen(aanvraag.werkplek(), aanvraag.handeling(), toets,
                            {aanvraag.veldenMet("verschil"), aanvraag.veld("grond"),
                             aanvraag.veld("reden"), aanvraag.veld(kPrivacyveld)});
    });
    if (!poging.gelukt()) return toonVerschillen(aanvraag, poging);
    return naar(toetspad(toets, "/verschillen?gelukt=verklaard"));
}

Antwoord stuurVerantwoording(Aanvraag& aanvraag) {
    return rapportantwoord(
        leesVerantwoordingsblad(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                                aanvraag.versie("editie")),
        aanvraag.veld("als") == "bestand");
}

}  // namespace

Routes verschilRoutes() {
    return {
        {"GET", "/toets/{toets}/verschillen", Voor::ingelogd, {{"gelukt"}}, bekijkVerschillen},
        {"POST",
         "/toets/{toets}/verschillen",
         Voor::ingelogd,
         {{"versie"}, {.naam = "verschil", .vaker = true}, {"grond"}, {"reden"}, {kPrivacyveld}},
         verklaarKeuze},
        {"GET",
         "/toets/{toets}/verantwoording",
         Voor::ingelogd,
         {{"editie"}, {"als"}},
         stuurVerantwoording},
    };
}

}  // namespace maatlat::web

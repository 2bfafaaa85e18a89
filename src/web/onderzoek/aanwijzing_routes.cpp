// SPDX-License-Identifier: EUPL-1.2
// Who inspects an organisation while no onderzoek is open there.
#include <algorithm>

#include "pages/formulier.h"
#include "pages/onderzoek/aanwijzing_pagina.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/lezerskring.h"
#include "toetsing/onderzoek/aanwijzingen.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/http/adrescode.h"
#include "web/routes.h"

namespace maatlat::web {

namespace {

constexpr const char* kAanwijspad = "/inspecteurs";
constexpr const char* kAanwijstitel = "Inspecteurs van organisaties";

std::string aanwijspad(const std::string& organisatie, const std::string& erachter = "") {
    return std::string(kAanwijspad) + "?organisatie=" + codeerParameter(organisatie) + erachter;
}

Antwoord aanwijzingenlijst(Aanvraag& aanvraag) {
    const Aanwijzingenblad blad =
        aanwijzingen(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.blad());
    AanwijzingenPagina pagina;
    pagina.wieLezen = wieLezen(Toetssoort::zelfevaluatie, Toetsstatus::ingediend);
    pagina.bladeren = bladerbalk(kAanwijstitel, blad.bladen, std::string(kAanwijspad) + "?pagina=");
    for (const Aanwijzingsrij& een : blad.rijen)
        pagina.rijen.push_back({een.organisatie, aanwijspad(een.organisatie),
                                een.namen.empty() ? "niemand" : opsomming(een.namen),
                                een.onderzoeken.empty()
                                    ? ""
                                    : "Hier loopt: " + opsomming(een.onderzoeken) +
                                          ". Het team leest de zelfevaluatie."});
    Raam raam = aanvraag.raam(kAanwijstitel);
    raam.kruimels = {{"Start", "/"}, {kAanwijstitel, "", true}};
    return aanvraag.pagina(raam, pagina);
}

std::string aanwijsmoment(const std::string& moment, const std::string& wie) {
    if (moment.empty()) return {};
    return datumEnTijd(moment) + (wie.empty() ? "" : ", door " + wie);
}

/// `gekozen`: what was chosen in a form that was not saved; null: what is stored.
Antwoord toonAanwijzing(Aanvraag& aanvraag, const std::string& organisatie, const Poging& poging,
                        const std::vector<std::int64_t>* gekozen) {
    const Aanwijzingskeuze keuze =
        aanwijzingskeuze(aanvraag.werkplek(), aanvraag.persoon(), organisatie);
    AanwijzingPagina pagina;
    pagina.organisatie = organisatie;
    pagina.fouten = poging.fouten;
    if (!keuze.onderzoeken.empty())
        pagina.loopt = "Hier loopt een onderzoek: " + opsomming(keuze.onderzoeken) +
                       ". Het team daarvan leest de zelfevaluatie. U kunt hier nu niemand "
                       "aanwijzen; wie al is aangewezen, blijft dat tot u het vinkje weghaalt.";
    for (const Aanwijzingskeuze::Inspecteur& een : keuze.inspecteurs) {
        if (een.aangewezen) pagina.was.push_back(een.nr);
        if (!een.bezwaar.empty() && !een.aangewezen) {
            pagina.buiten.push_back(een.naam + " " + een.bezwaar + ".");
            continue;
        }
        const bool aan =
            gekozen ? std::ranges::find(*gekozen, een.nr) != gekozen->end() : een.aangewezen;
        pagina.inspecteurs.push_back(
            {std::to_string(een.nr),
             een.naam + (een.bezwaar.empty() ? "" : " (" + een.bezwaar + ", leest niets)"), aan});
    }
    for (const Aanwijzingskeuze::Eerder& een : keuze.eerder)
        pagina.eerder.push_back({een.wie, aanwijsmoment(een.sinds, een.door),
                                 aanwijsmoment(een.tot, een.beeindigdDoor)});
    Raam raam = aanvraag.raam("Inspecteurs van " + organisatie);
    raam.kruimels = {{"Start", "/"}, {kAanwijstitel, kAanwijspad}, {organisatie, "", true}};
    raam.fouten = foutregels(poging.fouten);
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkAanwijzing(Aanvraag& aanvraag) {
    if (!aanvraag.heeftVeld("organisatie")) return aanwijzingenlijst(aanvraag);
    return toonAanwijzing(aanvraag, aanvraag.veld("organisatie"), {}, nullptr);
}

Antwoord kiesAanwijzing(Aanvraag& aanvraag) {
    const std::string organisatie = aanvraag.veld("organisatie");
    const std::vector<std::int64_t> gekozen = aanvraag.nummers("inspecteurs");
    const Poging poging = probeer([&] {
        wijsAan(aanvraag.werkplek(), aanvraag.handeling(), organisatie, aanvraag.nummers("was"),
                gekozen);
    });
    return poging.gelukt() ? naar(aanwijspad(organisatie, "&gelukt=aangewezen"))
                           : toonAanwijzing(aanvraag, organisatie, poging, &gekozen);
}

}  // namespace

Routes aanwijzingRoutes() {
    return {
        {"GET",
         kAanwijspad,
         Voor::ingelogd,
         {{"organisatie"}, {"pagina"}, {"gelukt"}},
         bekijkAanwijzing},
        {"POST",
         kAanwijspad,
         Voor::ingelogd,
         {{"organisatie"}, {"was", true}, {"inspecteurs", true}},
         kiesAanwijzing},
    };
}

}  // namespace maatlat::web

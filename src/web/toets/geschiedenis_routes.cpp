// SPDX-License-Identifier: EUPL-1.2
#include <array>
#include <string_view>
#include <utility>

#include "domain/score.h"
#include "pages/toets/geschiedenis_pagina.h"
#include "reporting/tekens.h"
#include "taal/tijd.h"
#include "toetsing/recordnaam.h"
#include "toetsing/toets/geschiedenis.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/routes.h"
#include "web/toetspaden.h"

namespace maatlat::web {

namespace {

/// How many versions fit on a page; a text that is worked on for weeks has hundreds.
constexpr std::size_t kPerPagina = 40;

/// The contents of a record by how people call them, in the order of the page. A field of a toets
/// has one content and needs no name.
using Naam = std::pair<std::string_view, std::string_view>;
constexpr std::array<Naam, 13> kNamen{{{"waarde", ""},
                                       {"bron", "Nummer van de bron"},
                                       {"richting", "Richting"},
                                       {"tekst", "Tekst"},
                                       {"verwachting", "Verwachtingen"},
                                       {"titel", "Titel"},
                                       {"datum", "Datum"},
                                       {"documentsoort", "Soort document"},
                                       {"gesprekspartner", "Gesprekspartner"},
                                       {"aantal", "Aantal mensen"},
                                       {"interviewers", "Gesprek gevoerd door"},
                                       {"pseudoniem", "Pseudoniem"},
                                       {"bijlage-naam", "Bestand"}}};

std::string leesbaar(const Vastlegging& inhoud, std::string_view naam, bool isScore) {
    if (isScore && !inhoud.paren().empty())
        return alsTeken(scoreMetNaam(inhoud.tekst(naam)).value_or(Score::onbeoordeeld)).naam;
    std::string uit;
    for (const std::string& een : inhoud.alle(naam))
        uit += (uit.empty() ? "" : ", ") + een;
    return uit;
}

GeschiedenisPagina::Versie versieregel(const Geschiedenis& van, const Versieblad& blad) {
    const bool isScore = van.sleutel.starts_with("score/");
    GeschiedenisPagina::Versie uit;
    uit.nummer = blad.versie;
    uit.wie = blad.wie;
    uit.wanneer = datumEnTijd(blad.wanneer);
    uit.terugTeZetten = van.terugzetten && blad.versie != van.versie;
    for (const auto& [naam, label] : kNamen) {
        std::string was = leesbaar(blad.ervoor, naam, isScore && label.empty());
        std::string wordt = leesbaar(blad.inhoud, naam, isScore && label.empty());
        if (was != wordt)
            uit.velden.push_back({std::string(label), std::move(was), std::move(wordt)});
    }
    return uit;
}

Antwoord toonMet(Aanvraag& aanvraag, const std::string& melding) {
    const Geschiedenis van =
        leesGeschiedenis(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                         aanvraag.deel("soort"), aanvraag.deel("code"));
    const std::int64_t voor = aanvraag.verzoek().methode == "GET" ? aanvraag.getal("voor") : 0;
    GeschiedenisPagina pagina;
    pagina.organisatie = van.kop.organisatie + ", " + van.kop.onderzoekNaam;
    pagina.pad = geschiedenispad(van.kop.nr, van.sleutel);
    pagina.versie = van.versie;
    pagina.terug = {"Terug naar de toets", recordpad(van.kop.nr, van.sleutel, van.criterium)};
    for (const Versieblad& een : van.versies) {
        if (voor != 0 && een.versie >= voor) continue;
        if (pagina.versies.size() == kPerPagina) {
            pagina.ouder = pagina.pad + "?voor=" + std::to_string(een.versie + 1);
            break;
        }
        pagina.versies.push_back(versieregel(van, een));
    }
    Raam raam = toetsraam(aanvraag, van.kop, "Geschiedenis: " + recordnaam(van.sleutel));
    if (!melding.empty()) raam.fouten.push_back({"", melding});
    if (aanvraag.veld("gelukt") == "terug") raam.gelukt = "De oude versie is teruggezet.";
    return aanvraag.pagina(raam, pagina);
}

Antwoord toonGeschiedenis(Aanvraag& aanvraag) {
    return toonMet(aanvraag, "");
}

Antwoord zetTerugEnToon(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const std::string soort = aanvraag.deel("soort"), code = aanvraag.deel("code");
    const Poging poging = probeer([&] {
        zetTerug(aanvraag.werkplek(), aanvraag.handeling(), toets, soort, code,
                 aanvraag.versie("naar"), aanvraag.versie());
    });
    if (poging.gelukt()) return naar(geschiedenispad(toets, soort + "/" + code) + "?gelukt=terug");
    return toonMet(aanvraag, poging.intussen
                                 ? "Iemand anders heeft dit intussen gewijzigd. Er is niets "
                                   "teruggezet. Bekijk de nieuwste versie hieronder."
                                 : poging.fouten.front().melding);
}

}  // namespace

Routes geschiedenisRoutes() {
    constexpr std::string_view kPatroon = "/toets/{toets}/geschiedenis/{soort}/{code}";
    return {
        {"GET", kPatroon, Voor::ingelogd, {{"voor"}, {"gelukt"}}, toonGeschiedenis},
        {"POST", kPatroon, Voor::ingelogd, {{"naar"}, {"versie"}}, zetTerugEnToon},
    };
}

}  // namespace maatlat::web

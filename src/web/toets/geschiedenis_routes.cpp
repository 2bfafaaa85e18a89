// SPDX-License-Identifier: EUPL-1.2
#include <string_view>
#include <utility>

#include "domain/score.h"
#include "domain/toets/recordsleutel.h"
#include "pages/toets/geschiedenis_pagina.h"
#include "reporting/tekens.h"
#include "taal/tijd.h"
#include "toetsing/recordnaam.h"
#include "toetsing/recordvormen.h"
#include "toetsing/toets/geschiedenis.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/routes.h"
#include "web/toetspaden.h"

namespace maatlat::web {

namespace {

std::string sleutelUit(const Aanvraag& aanvraag) {
    return aanvraag.deel("soort") + "/" + aanvraag.deel("code");
}

std::string leesbaar(const Vastlegging& inhoud, std::string_view naam, bool isScore) {
    if (isScore && !inhoud.paren().empty())
        return alsTeken(scoreMetNaam(inhoud.tekst(naam)).value_or(Score::onbeoordeeld)).naam;
    std::string uit;
    for (const std::string& een : inhoud.alle(naam))
        uit += (uit.empty() ? "" : ", ") + een;
    return uit;
}

GeschiedenisPagina::Versie versieregel(const Geschiedenis& van, const Versieblad& blad) {
    const auto sleutel = leesRecordsleutel(van.sleutel).value();
    const bool enige = sleutel.soort == Recordsoort::veld;
    const bool isScore = enige && sleutel.veld.soort == Veldsoort::score;
    GeschiedenisPagina::Versie uit;
    uit.nummer = blad.versie;
    uit.wie = blad.wie;
    uit.wanneer = datumEnTijd(blad.wanneer);
    uit.terugTeZetten = van.terugzetten && blad.versie != van.versie;
    for (const Veldbeschrijving& een : veldenVan(sleutel.soort)) {
        if (een.label.empty() && !enige) continue;
        std::string was = leesbaar(blad.ervoor, een.naam, isScore);
        std::string wordt = leesbaar(blad.inhoud, een.naam, isScore);
        if (was != wordt)
            uit.velden.push_back({std::string(een.label), std::move(was), std::move(wordt)});
    }
    return uit;
}

Antwoord toonMet(Aanvraag& aanvraag, const std::string& melding) {
    const Geschiedenis van =
        leesGeschiedenis(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                         sleutelUit(aanvraag), aanvraag.blad());
    GeschiedenisPagina pagina;
    pagina.organisatie = van.kop.organisatie + ", " + van.kop.onderzoekNaam;
    pagina.pad = geschiedenispad(van.kop.nr, van.sleutel);
    pagina.versie = van.versie;
    pagina.terug = {"Terug naar de toets", recordpad(van.kop.nr, van.sleutel, van.criterium)};
    pagina.bladeren = bladerbalk("Versies", van.bladen, pagina.pad + "?pagina=");
    for (const Versieblad& een : van.versies)
        pagina.versies.push_back(versieregel(van, een));
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
    const std::string sleutel = sleutelUit(aanvraag);
    const Poging poging = probeer([&] {
        zetTerug(aanvraag.werkplek(), aanvraag.handeling(), toets, sleutel, aanvraag.versie("naar"),
                 aanvraag.versie());
    });
    if (poging.gelukt()) return naar(geschiedenispad(toets, sleutel) + "?gelukt=terug");
    return toonMet(aanvraag, poging.intussen
                                 ? "Iemand anders heeft dit intussen gewijzigd. Er is niets "
                                   "teruggezet. Bekijk de nieuwste versie hieronder."
                                 : poging.fouten.front().melding);
}

}  // namespace

Routes geschiedenisRoutes() {
    constexpr std::string_view kPatroon = "/toets/{toets}/geschiedenis/{soort}/{code}";
    return {
        {"GET", kPatroon, Voor::ingelogd, {{"pagina"}, {"gelukt"}}, toonGeschiedenis},
        {"POST", kPatroon, Voor::ingelogd, {{"naar"}, {"versie"}}, zetTerugEnToon},
    };
}

}  // namespace maatlat::web

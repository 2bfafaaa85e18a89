// SPDX-License-Identifier: EUPL-1.2
#include <string_view>
#include <utility>

#include "domain/toets/recordsleutel.h"
#include "pages/toets/geschiedenis_pagina.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "toetsing/recordvormen.h"
#include "toetsing/toets/geschiedenis.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/routes.h"
#include "web/toets/versievelden.h"
#include "web/toetspaden.h"

namespace maatlat::web {

namespace {

std::string sleutelUit(const Aanvraag& aanvraag) {
    return aanvraag.deel("soort") + "/" + aanvraag.deel("code");
}

/// That a text is to be erased or was, and the way to ask or answer.
void vulWissing(GeschiedenisPagina::Versie& uit, const Geschiedenis& van, const Versieblad& blad) {
    const bool gewist = blad.wissing && blad.wissing->isGewist();
    if (blad.wissing) {
        uit.wissing = blad.wissing->gevraagdDoor + " vroeg op " +
                      datumEnTijd(blad.wissing->gevraagdOp) + " om deze tekst te wissen";
        uit.wissing += gewist ? ". " + blad.wissing->gewistDoor + " wiste hem op " +
                                    datumEnTijd(blad.wissing->gewistOp) + ". De reden:"
                              : ", met deze reden:";
        uit.wisreden = blad.wissing->reden;
    }
    if (!van.wissen || gewist || blad.versie == van.versie) return;
    uit.wisPad = wispad(van.kop.nr, van.sleutel, blad.versie);
    uit.wisTekst = blad.wissing ? "Bekijk dit verzoek" : "Laat deze tekst wissen";
}

std::string wisuitleg(const Geschiedenis& van) {
    if (van.versies.empty()) return {};
    if (isHierBevroren(van.kop.status))
        return "Deze toets is vastgelegd. Er kan geen oude tekst meer uit worden gewist: daarvoor "
               "is een nieuwe editie nodig.";
    if (!van.wissen) return {};
    return "Staat in een oude versie iets dat nooit bewaard had mogen worden? Dan kunnen twee "
           "mensen samen die tekst laten wissen. Staat de tekst nu nog in de toets? Wijzig hem "
           "daar "
           "dan eerst.";
}

/// That this version took the record away, or brought it back.
std::string weggehaaldOfTerug(Recordsoort soort, const Versieblad& blad) {
    std::string weg;
    metRecordvan(soort, [&]<class Record>() {
        if constexpr (requires { Recordvorm<Record>::kWeg; }) weg = Recordvorm<Record>::kWeg;
    });
    if (weg.empty()) return {};
    const bool was = !blad.ervoor.tekst(weg).empty(), is = !blad.inhoud.tekst(weg).empty();
    if (was == is) return {};
    return is ? metHoofdletter(weg) : "Teruggehaald";
}

GeschiedenisPagina::Versie versieregel(const Geschiedenis& van, const Versieblad& blad) {
    GeschiedenisPagina::Versie uit;
    uit.nummer = blad.versie;
    uit.wie = blad.wie;
    uit.wanneer = datumEnTijd(blad.wanneer);
    const bool gewist = blad.wissing && blad.wissing->isGewist();
    uit.terugTeZetten = van.terugzetten && blad.versie != van.versie && !gewist;
    vulWissing(uit, van, blad);
    if (const auto sleutel = leesRecordsleutel(van.sleutel))
        uit.gebeurtenis = weggehaaldOfTerug(sleutel->soort, blad);
    if (gewist) return uit;
    for (Versieveld& een : versievelden(van.sleutel, blad.ervoor, blad.inhoud))
        uit.velden.push_back({std::move(een.label), std::move(een.was), std::move(een.wordt)});
    return uit;
}

std::string gelukteHandeling(std::string_view woord) {
    if (woord == "terug") return "De oude versie is teruggezet.";
    if (woord == "gevraagd")
        return "Uw verzoek staat klaar. Vraag een collega die deze toets mag invullen om het te "
               "bekijken.";
    if (woord == "gewist") return "De tekst is gewist.";
    if (woord == "gewist-straks")
        return "De tekst is gewist. In het bestand van de database staat hij nog even, omdat er "
               "net "
               "iemand las. Binnen een uur is hij ook daar weg.";
    if (woord == "niet-gewist") return "De tekst is niet gewist. Het verzoek is weg.";
    return {};
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
    pagina.wisuitleg = wisuitleg(van);
    Raam raam = toetsraam(aanvraag, van.kop, "Geschiedenis: " + van.naam);
    if (!melding.empty()) raam.fouten.push_back({"", melding});
    raam.gelukt = gelukteHandeling(aanvraag.veld("gelukt"));
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
                                 ? intussenzin(*poging.intussen, aanvraag.persoon().nr) +
                                       " Er is niets teruggezet. Bekijk de nieuwste versie "
                                       "hieronder."
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

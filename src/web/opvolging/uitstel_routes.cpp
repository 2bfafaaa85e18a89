// SPDX-License-Identifier: EUPL-1.2
// A later term for a maatregel, or to drop it: asking and deciding.
#include <algorithm>
#include <string>
#include <utility>

#include "domain/fouten.h"
#include "pages/privacyvraag.h"
#include "taal/zin.h"
#include "toetsing/opvolging/uitstel.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/opvolging/voortgang_opbouw.h"
#include "web/routes.h"

namespace maatlat::web {

namespace {

Tekstvak redenveld(const Aanvraag& aanvraag, const Poging& poging) {
    return {{.naam = "reden",
             .label = "Waarom?",
             .hint = "Schrijf geen namen van mensen op.",
             .fout = foutVan(poging.fouten, "reden"),
             .verplicht = true},
            aanvraag.veld("reden"),
            4};
}

Antwoord toonUitstel(Aanvraag& aanvraag, const Poging& poging) {
    const Voortgangsbeeld beeld = voortgangVoor(aanvraag, Actie::vraagUitstel);
    const Maatregel& maatregel = maatregelUit(aanvraag, beeld);
    const std::string nr = std::to_string(maatregel.nr);
    FormulierPagina pagina{.hulp = Hulpplek::voortgangMelden,
                           .pad = voortgangpad(beeld.kop.nr, "/maatregel/" + nr + "/uitstel")};
    pagina.alineas = {"De termijn is nu " + datumInWoorden(maatregel.termijn) +
                      ". De inspectie beslist. Tot dan blijft deze termijn gelden."};
    Keuzerondjes wat{
        {.naam = "wat",
         .label = "Wat vraagt u?",
         .fout = foutVan(poging.fouten, "wat"),
         .verplicht = true},
        {{"termijn", "Een latere termijn", aanvraag.veld("wat") == "termijn"},
         {"vervallen", "De maatregel laten vervallen", aanvraag.veld("wat") == "vervallen"}}};
    pagina.velden.emplace_back(std::move(wat));
    pagina.velden.emplace_back(Tekstveld{{.naam = "nieuw",
                                          .label = "Nieuwe laatste dag",
                                          .hint = "Alleen bij een latere termijn.",
                                          .fout = foutVan(poging.fouten, "nieuw")},
                                         aanvraag.veld("nieuw"),
                                         Tekstveld::Soort::datum});
    pagina.velden.emplace_back(redenveld(aanvraag, poging));
    pagina.knop = "Verzoek indienen";
    return toonVoortgangsformulier(aanvraag, beeld, "Vraag een latere termijn voor maatregel " + nr,
                                   std::move(pagina), poging);
}

Antwoord bewaarUitstel(Aanvraag& aanvraag) {
    const Uitstelinvoer invoer{aanvraag.nummer("nr"), aanvraag.veld("wat"), aanvraag.veld("nieuw"),
                               aanvraag.veld("reden"), aanvraag.veld(kPrivacyveld)};
    const std::int64_t toets = aanvraag.nummer("toets");
    const Poging poging =
        probeer([&] { vraagUitstel(aanvraag.werkplek(), aanvraag.handeling(), toets, invoer); });
    if (!poging.gelukt()) return toonUitstel(aanvraag, poging);
    return naar(voortgangpad(toets, "?gelukt=uitstel-gevraagd"));
}

const Uitstelverzoek& verzoekUit(const Aanvraag& aanvraag, const Voortgangsbeeld& beeld) {
    const auto een =
        std::ranges::find(beeld.alles.verzoeken, aanvraag.nummer("nr"), &Uitstelverzoek::nr);
    if (een == beeld.alles.verzoeken.end()) throw Onvindbaar();
    if (!een->isOpen()) throw NietNu("Over dit verzoek is al beslist.");
    return *een;
}

Antwoord toonBesluit(Aanvraag& aanvraag, const Poging& poging) {
    const Voortgangsbeeld beeld = voortgangVoor(aanvraag, Actie::beslisUitstel);
    const Uitstelverzoek& verzoek = verzoekUit(aanvraag, beeld);
    FormulierPagina pagina{
        .hulp = Hulpplek::voortgangVolgen,
        .pad = voortgangpad(beeld.kop.nr, "/verzoek/" + std::to_string(verzoek.nr))};
    const std::string maatregel = "maatregel " + std::to_string(verzoek.maatregel);
    pagina.alineas = {verzoek.omTeVervallen()
                          ? "De organisatie vraagt om " + maatregel + " te laten vervallen."
                          : "De organisatie vraagt voor " + maatregel +
                                " een latere termijn: " + datumInWoorden(verzoek.nieuw) +
                                " in plaats van " + datumInWoorden(verzoek.oud) + ".",
                      "Haar reden: " + verzoek.reden.str()};
    pagina.velden.emplace_back(Verborgen{"versie", std::to_string(verzoek.versie)});
    Keuzerondjes besluit{{.naam = "besluit",
                          .label = "Uw besluit",
                          .fout = foutVan(poging.fouten, "besluit"),
                          .verplicht = true},
                         {{"toegekend", "Toekennen", aanvraag.veld("besluit") == "toegekend"},
                          {"afgewezen", "Afwijzen", aanvraag.veld("besluit") == "afgewezen"}}};
    pagina.velden.emplace_back(std::move(besluit));
    pagina.velden.emplace_back(redenveld(aanvraag, poging));
    pagina.knop = "Besluit vastleggen";
    return toonVoortgangsformulier(aanvraag, beeld, "Beslis over een verzoek", std::move(pagina),
                                   poging);
}

Antwoord bewaarBesluit(Aanvraag& aanvraag) {
    const Uitstelbeslissing invoer{aanvraag.nummer("nr"), aanvraag.versie(),
                                   aanvraag.veld("besluit"), aanvraag.veld("reden"),
                                   aanvraag.veld(kPrivacyveld)};
    const std::int64_t toets = aanvraag.nummer("toets");
    const Poging poging =
        probeer([&] { beslisUitstel(aanvraag.werkplek(), aanvraag.handeling(), toets, invoer); });
    if (poging.intussen) throw NietNu("Over dit verzoek is al beslist.");
    if (!poging.gelukt()) return toonBesluit(aanvraag, poging);
    return naar(voortgangpad(toets, "?gelukt=uitstel-beslist"));
}

Antwoord toonLeegUitstel(Aanvraag& aanvraag) {
    return toonUitstel(aanvraag, {});
}
Antwoord toonLeegBesluit(Aanvraag& aanvraag) {
    return toonBesluit(aanvraag, {});
}

}  // namespace

Routes uitstelRoutes() {
    const std::string_view uitstel = "/toets/{toets}/opvolging/voortgang/maatregel/{nr}/uitstel";
    const std::string_view verzoek = "/toets/{toets}/opvolging/voortgang/verzoek/{nr}";
    return {
        {"GET", uitstel, Voor::ingelogd, {}, toonLeegUitstel},
        {"POST",
         uitstel,
         Voor::ingelogd,
         {{"wat"}, {"nieuw"}, {"reden"}, {kPrivacyveld}},
         bewaarUitstel},
        {"GET", verzoek, Voor::ingelogd, {}, toonLeegBesluit},
        {"POST",
         verzoek,
         Voor::ingelogd,
         {{"versie"}, {"besluit"}, {"reden"}, {kPrivacyveld}},
         bewaarBesluit},
    };
}

}  // namespace maatlat::web

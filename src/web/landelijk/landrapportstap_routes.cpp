// SPDX-License-Identifier: EUPL-1.2
// The steps of a national report: to a second person, adopted, and open again.
#include <string>
#include <utility>

#include "domain/fouten.h"
#include "pages/formulierpagina.h"
#include "reporting/landelijk/landrapport.h"
#include "taal/zin.h"
#include "web/formulierpoging.h"
#include "web/landelijk/landrapport_opbouw.h"

namespace maatlat::web {

namespace {

Rapportzet zetUit(const Aanvraag& aanvraag) {
    const auto zet = metWoord<Rapportzet>(kRapportzetten, aanvraag.deel("rapportzet"));
    if (!zet) throw Onvindbaar();
    return *zet;
}

struct Zetwoorden {
    std::string titel;
    std::string uitleg;
    std::string knop;
    std::string reden;  ///< label of the field
};
Zetwoorden woordenVan(Rapportzet zet) {
    switch (zet) {
        case Rapportzet::legVoor:
            return {"Concept voorleggen",
                    "Iemand anders leest het concept en gaat akkoord, of geeft het terug. Intussen "
                    "kan niemand de teksten wijzigen. Kies iemand die zelf niet meeschreef.",
                    "Voorleggen", "Wat wilt u erbij zeggen?"};
        case Rapportzet::neemTerug:
            return {"Concept terugnemen", "Daarna kunt u de teksten weer wijzigen.", "Terugnemen",
                    "Wat wilt u erbij zeggen?"};
        case Rapportzet::geefTerug:
            return {"Concept teruggeven",
                    "De coördinator past het concept aan en legt het weer voor.", "Teruggeven",
                    "Opmerkingen"};
        case Rapportzet::gaAkkoord:
            return {"Akkoord gaan",
                    "Lees eerst het concept. U gaat akkoord met de teksten en de cijfers zoals zij "
                    "nu zijn. Veranderen de cijfers, dan wordt het concept opnieuw voorgelegd.",
                    "Akkoord gaan", "Wat wilt u erbij zeggen?"};
        case Rapportzet::stelVast:
            return {
                "Rapport vaststellen",
                "Het rapport wordt bevroren zoals het nu is. Daarna verandert er niets meer aan. "
                "Een correctie is een nieuwe editie.",
                "Vaststellen", "Wat wilt u erbij zeggen?"};
        case Rapportzet::corrigeer:
            break;
    }
    return {"Openen voor een nieuwe editie",
            "De editie van nu blijft te lezen. U kunt de teksten weer wijzigen. De reden komt in "
            "het rapport te staan.",
            "Openen", "Reden"};
}

bool moetReden(Rapportzet zet) {
    return zet == Rapportzet::geefTerug || zet == Rapportzet::corrigeer;
}

Antwoord toonZet(Aanvraag& aanvraag, const Poging& poging) {
    const Landrapportbeeld beeld = landrapportVan(aanvraag);
    const Rapportzet zet = zetUit(aanvraag);
    if (!beeld.kan(zet) && poging.gelukt())
        throw NietNu("Dit kan nu niet, of niet door u. Het rapport " +
                     std::string(naam(beeld.stap)) + ".");
    const Zetwoorden woorden = woordenVan(zet);
    FormulierPagina pagina{.hulp = Hulpplek::landelijkRapport,
                           .pad = rapporttekstpad(aanvraag, "/stap/" + std::string(naam(zet))),
                           .knop = woorden.knop};
    pagina.alineas = {woorden.uitleg};
    if (zet == Rapportzet::legVoor) {
        Keuzelijst wie{.kop = {.naam = "aan",
                               .label = "Wie leest het concept?",
                               .fout = foutVan(poging.fouten, "aan"),
                               .verplicht = true},
                       .opties = {{"", "Kies iemand"}}};
        for (const Persoon& een : beeld.kandidaten)
            wie.opties.push_back(
                {std::to_string(een.nr), een.naam, aanvraag.veld("aan") == std::to_string(een.nr)});
        pagina.velden.emplace_back(std::move(wie));
        if (beeld.kandidaten.empty())
            pagina.alineas.emplace_back(
                "Er is nu niemand die dit kan: iedereen schreef mee. Vraag de beheerder om iemand "
                "uit te nodigen.");
    }
    const bool metAlle = beeld.nietVast().empty();
    if (zet == Rapportzet::stelVast && (!metAlle || !aanvraag.veld("zonder").empty())) {
        pagina.alineas.push_back(
            metAlle
                ? "Elke toets staat nu vast. Een reden om niet te wachten is niet meer nodig, en "
                  "komt niet in het rapport."
                : "Nog niet elke toets staat vast: " + opsomming(beeld.nietVast()) +
                      ". Het rapport gaat zonder deze toetsen.");
        pagina.velden.emplace_back(
            Tekstvak{.kop = {.naam = "zonder",
                             .label = "Waarom wacht het rapport niet op deze toetsen?",
                             .hint = metAlle ? "" : "Deze reden staat in het rapport.",
                             .fout = foutVan(poging.fouten, "zonder"),
                             .verplicht = !metAlle},
                     .waarde = aanvraag.veld("zonder"),
                     .regels = 3});
    }
    pagina.velden.emplace_back(Tekstvak{.kop = {.naam = "reden",
                                                .label = woorden.reden,
                                                .hint = moetReden(zet) ? "" : "Dit hoeft niet.",
                                                .fout = foutVan(poging.fouten, "reden"),
                                                .verplicht = moetReden(zet)},
                                        .waarde = aanvraag.veld("reden"),
                                        .regels = 4});
    pagina.velden.emplace_back(Verborgen{"versie", std::to_string(beeld.stappen.size())});
    pagina.erna = {{"Terug zonder iets te doen", rapporttekstpad(aanvraag)}};
    Raam raam = landrapportraam(aanvraag, beeld, woorden.titel);
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord zet(Aanvraag& aanvraag) {
    return toonZet(aanvraag, {});
}

/// For who was asked to read the concept, and may not any more: with what was typed, of a report
/// that is not shown.
Antwoord toonVoorbij(Aanvraag& aanvraag, const Rapportzetinvoer& invoer) {
    const Zetwoorden woorden = woordenVan(invoer.zet);
    const std::vector<Veldfouten::Fout> fouten{
        {"reden",
         "Er is niets opgeslagen. Het concept ligt niet meer bij u: het is intussen "
         "teruggenomen, of er is al over besloten. Wat u typte, staat er nog. Vraag de "
         "coördinator wat u ermee kunt doen."}};
    FormulierPagina pagina{
        .hulp = Hulpplek::landelijkRapport,
        .pad = rapporttekstpad(aanvraag, "/stap/" + std::string(naam(invoer.zet))),
        .knop = woorden.knop};
    pagina.velden.emplace_back(Tekstvak{.kop = {.naam = "reden",
                                                .label = woorden.reden,
                                                .hint = "",
                                                .fout = foutVan(fouten, "reden"),
                                                .verplicht = moetReden(invoer.zet)},
                                        .waarde = invoer.reden,
                                        .regels = 4});
    pagina.velden.emplace_back(Verborgen{"versie", std::to_string(invoer.na)});
    pagina.erna = {{"Naar de startpagina", "/"}};
    Raam raam = aanvraag.raam(woorden.titel);
    raam.kruimels = {{"Start", "/"}, {woorden.titel, "", true}};
    raam.fouten = foutregels(fouten);
    return aanvraag.pagina(raam, pagina);
}

void voerUit(Aanvraag& aanvraag, const Rapportzetinvoer& invoer) {
    try {
        doeRapportzet(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.deel("onderzoek"), invoer,
                      [&](const Landrapportbeeld& beeld, const Landrapporteditie& editie) {
                          return vastLandrapport(beeld, editie, aanvraag.sjablonen());
                      });
    } catch (const NietNu& fout) {
        // Who typed nothing loses nothing; else the form says it, with what was typed in it.
        if (invoer.reden.empty() && invoer.zonder.empty()) throw;
        throw Veldfouten("reden", fout.what());
    }
}

bool isVanTweedeLezer(Rapportzet zet) {
    return zet == Rapportzet::geefTerug || zet == Rapportzet::gaAkkoord;
}

Antwoord doeZet(Aanvraag& aanvraag) {
    Rapportzetinvoer invoer;
    invoer.zet = zetUit(aanvraag);
    invoer.na = aanvraag.versie();
    invoer.aan = aanvraag.veld("aan").empty() ? 0 : aanvraag.getal("aan");
    invoer.reden = aanvraag.veld("reden");
    invoer.zonder = aanvraag.veld("zonder");
    try {
        const Poging poging = probeer([&] { voerUit(aanvraag, invoer); });
        if (!poging.gelukt()) return toonZet(aanvraag, poging);
    } catch (const Geweigerd&) {
        if (invoer.reden.empty() || !isVanTweedeLezer(invoer.zet) ||
            !werdGevraagd(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.deel("onderzoek")))
            throw;
        return toonVoorbij(aanvraag, invoer);
    }
    // Who sent it back reads the concept no more.
    if (invoer.zet == Rapportzet::geefTerug && !mag(aanvraag.persoon(), Actie::landrapportLezen))
        return naar("/");
    return naar(rapporttekstpad(aanvraag, "?gelukt=rapport-" + std::string(naam(invoer.zet))));
}

}  // namespace

Routes landrapportstapRoutes() {
    constexpr const char* kStap = "/onderzoek/{onderzoek}/rapporttekst/stap/{rapportzet}";
    return {
        {"GET", kStap, Voor::ingelogd, {}, zet},
        {"POST", kStap, Voor::ingelogd, {{"versie"}, {"aan"}, {"reden"}, {"zonder"}}, doeZet},
    };
}

}  // namespace maatlat::web

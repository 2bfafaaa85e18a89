// SPDX-License-Identifier: EUPL-1.2
// The national report of an onderzoek of one's own: its texts, its concept and its steps.
#include <algorithm>
#include <string>

#include "domain/fouten.h"
#include "pages/conflict_pagina.h"
#include "pages/formulierpagina.h"
#include "pages/landelijk/rapportversies_pagina.h"
#include "pages/opslagstatus.h"
#include "pages/privacyvraag.h"
#include "reporting/landelijk/landrapport.h"
#include "taal/samenvoegen.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/landelijk/landrapport.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/http/adrescode.h"
#include "web/routes.h"
#include "web/stijlbeleid.h"

namespace maatlat::web {

namespace {

std::string basis(const Aanvraag& aanvraag) {
    return "/onderzoek/" + codeerParameter(aanvraag.deel("onderzoek"));
}

std::string pad(const Aanvraag& aanvraag, const std::string& erachter = "") {
    return basis(aanvraag) + "/rapporttekst" + erachter;
}

Landrapportbeeld beeldVan(Aanvraag& aanvraag) {
    return leesLandrapport(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.deel("onderzoek"));
}

const Rapportstuk& stukUit(const Aanvraag& aanvraag, const Landrapportbeeld& beeld) {
    const Rapportstuk* stuk = beeld.stuk(aanvraag.deel("stuk"));
    if (!stuk) throw Onvindbaar();
    return *stuk;
}

constexpr const char* kTitel = "Teksten van het landelijk rapport";

Raam raamVan(const Aanvraag& aanvraag, const std::string& onderzoek, const std::string& titel) {
    Raam raam = aanvraag.raam(titel);
    raam.kruimels = {{"Onderzoeken", "/onderzoeken"}, {onderzoek, basis(aanvraag)}};
    if (titel != kTitel) raam.kruimels.push_back({kTitel, pad(aanvraag)});
    raam.kruimels.push_back({titel, "", true});
    return raam;
}

Raam raamVan(const Aanvraag& aanvraag, const Landrapportbeeld& beeld, const std::string& titel) {
    return raamVan(aanvraag, beeld.stand.ronde.onderzoek.naam, titel);
}

Antwoord teksten(Aanvraag& aanvraag) {
    const Landrapportbeeld beeld = beeldVan(aanvraag);
    Raam raam = raamVan(aanvraag, beeld, kTitel);
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.pagina(
        raam, rapporttekstpagina(beeld, basis(aanvraag),
                                 mag(aanvraag.persoon(), Actie::landrapportSchrijven)));
}

Antwoord conceptrapport(Aanvraag& aanvraag) {
    const bool alsBestand = aanvraag.veld("als") == "bestand";
    return rapportantwoord(
        conceptLandrapport(beeldVan(aanvraag), aanvraag.sjablonen(), basis(aanvraag),
                           alsBestand ? Rapportdoel::bestand : Rapportdoel::scherm),
        alsBestand);
}

/// What stands in the form.
Rapporttekstinvoer invoerUit(const Aanvraag& aanvraag) {
    return {aanvraag.deel("stuk"), aanvraag.versie(), aanvraag.veld("tekst"),
            aanvraag.veld("cijferreden"), aanvraag.veld(kPrivacyveld)};
}

std::string wieSchreef(const Landrapportbeeld& beeld, const Rapporttekst& tekst) {
    return "Versie " + std::to_string(tekst.versie) + ", opgeslagen door " +
           beeld.namen.at(tekst.persoon) + " op " + datumEnTijd(tekst.wanneer) + ".";
}

std::string waaromDicht(const Landrapportbeeld& beeld) {
    if (beeld.overgenomen)
        return "De teksten van dit onderzoek komen uit het bestand van de gepubliceerde ronde.";
    if (beeld.gesloten) return "Dit onderzoek is gesloten. U kunt hier nu niets wijzigen.";
    return "Het rapport " + std::string(naam(beeld.stap)) + ". U kunt hier nu niets wijzigen.";
}

void vulVelden(RapportstukPagina& pagina, const Rapporttekstinvoer& invoer, const Poging& poging) {
    pagina.versie = invoer.versie;
    pagina.velden = {
        Tekstvak{.kop = {.naam = "tekst",
                         .label = "Tekst",
                         .hint = "Een lege regel begint een nieuwe alinea. Typ twee accolades om "
                                 "een cijfer te zoeken.",
                         .fout = foutVan(poging.fouten, "tekst")},
                 .waarde = invoer.tekst,
                 .regels = 12,
                 .langste = kLangsteRapporttekst},
        Tekstvak{.kop = {.naam = "cijferreden",
                         .label = "Waarom mogen zelf getypte cijfers blijven staan?",
                         .hint = "Alleen nodig als er een cijfer in staat dat niet uit de scores "
                                 "komt. Schrijf op waar het vandaan komt.",
                         .fout = foutVan(poging.fouten, "cijferreden")},
                 .waarde = invoer.cijferreden,
                 .regels = 2,
                 .langste = 1000}};
    if (poging.vraagtReden || !invoer.privacyreden.empty())
        pagina.velden.emplace_back(privacyvraag(invoer.privacyreden, poging.fouten));
}

/// `getypt`: what came back; null: what is stored.
Antwoord toonStuk(Aanvraag& aanvraag, const Poging& poging, const Rapporttekstinvoer* getypt) {
    const Landrapportbeeld beeld = beeldVan(aanvraag);
    const Rapportstuk& stuk = stukUit(aanvraag, beeld);
    const auto staat = beeld.teksten.find(stuk.sleutel);
    Rapporttekstinvoer invoer{stuk.sleutel, 0, "", ""};
    if (staat != beeld.teksten.end()) {
        invoer.versie = staat->second.versie;
        invoer.tekst = staat->second.tekst;
        invoer.cijferreden = staat->second.cijferreden;
    }
    std::string bericht;
    const auto bewaard = beeld.concepten.find(stuk.sleutel);
    if (getypt) {
        invoer = *getypt;
    } else if (bewaard != beeld.concepten.end() && beeld.magSchrijven) {
        invoer.versie = bewaard->second.versie;
        invoer.tekst = bewaard->second.tekst;
        invoer.cijferreden = bewaard->second.cijferreden;
        bericht = "Dit typte u op " + datumEnTijd(bewaard->second.wanneer) +
                  ". Het is nog niet opgeslagen.";
    }
    RapportstukPagina pagina =
        rapportstukpagina(beeld, basis(aanvraag), stuk, invoer.tekst, getrimd(invoer.cijferreden));
    pagina.bericht = bericht;
    if (beeld.magSchrijven || getypt) vulVelden(pagina, invoer, poging);
    if (!beeld.magSchrijven) pagina.melding = waaromDicht(beeld);
    if (staat != beeld.teksten.end()) pagina.wie = wieSchreef(beeld, staat->second);
    Raam raam = raamVan(aanvraag, beeld, stuk.kop);
    raam.fouten = foutregels(poging.fouten);
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.pagina(raam, pagina);
}

Antwoord stuk(Aanvraag& aanvraag) {
    if (!mag(aanvraag.persoon(), Actie::landrapportSchrijven)) throw Geweigerd();
    return toonStuk(aanvraag, {}, nullptr);
}

Antwoord toonTweeTeksten(Aanvraag& aanvraag, const Rapporttekstinvoer& mijn,
                         const Versieconflict::Stand& stand) {
    const Landrapportbeeld beeld = beeldVan(aanvraag);
    const Rapportstuk& stuk = stukUit(aanvraag, beeld);
    const std::string oud = rapporttekstVan(aanvraag.werkplek(), aanvraag.persoon(),
                                            beeld.onderzoek(), stuk.sleutel, mijn.versie);
    const std::string hun = stand.inhoud.tekst("tekst");
    ConflictPagina pagina;
    pagina.wat = stuk.kop;
    pagina.wie = beeld.namen.contains(stand.auteur) ? beeld.namen.at(stand.auteur) : "Iemand";
    pagina.zelf = stand.auteur == aanvraag.persoon().nr;
    pagina.wanneer = datumEnTijd(stand.wanneer);
    pagina.velden = {{"Tekst", mijn.tekst, hun}};
    if (mijn.cijferreden != stand.inhoud.tekst("cijferreden"))
        pagina.velden.push_back({"Reden bij zelf getypte cijfers", mijn.cijferreden,
                                 stand.inhoud.tekst("cijferreden")});
    pagina.pad = pagina.terug = pad(aanvraag, "/deel/" + stuk.sleutel);
    pagina.vast = {{"versie", std::to_string(stand.versie)}};
    pagina.mijn.voegToe("tekst", mijn.tekst);
    pagina.mijn.voegToe("cijferreden", mijn.cijferreden);
    pagina.hun = stand.inhoud;
    pagina.tekstveld = "tekst";
    pagina.samen = samengevoegd(oud, hun, mijn.tekst);
    Raam raam = raamVan(aanvraag, beeld, stuk.kop + ": twee versies");
    raam.breed = true;
    Antwoord uit = aanvraag.pagina(raam, pagina);
    uit.status = 409;
    return uit;
}

Antwoord slaOp(Aanvraag& aanvraag) {
    const Rapporttekstinvoer invoer = invoerUit(aanvraag);
    const Poging poging = probeer([&] {
        bewaarRapporttekst(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.deel("onderzoek"),
                           invoer);
    });
    if (poging.intussen) return toonTweeTeksten(aanvraag, invoer, *poging.intussen);
    if (!poging.gelukt()) return toonStuk(aanvraag, poging, &invoer);
    return naar(pad(aanvraag, "/deel/" + invoer.stuk + "?gelukt=rapporttekst"));
}

Antwoord bewaarConcept(Aanvraag& aanvraag) {
    std::string moment;
    const Poging poging = probeer([&] {
        moment = bewaarRapporttekstconcept(aanvraag.werkplek(), aanvraag.persoon(),
                                           aanvraag.deel("onderzoek"), invoerUit(aanvraag));
    });
    Opslagstatus status{.soort = Opslagstatus::Soort::alsConcept, .tijd = kloktijd(moment)};
    if (!poging.gelukt())
        status = {.soort = Opslagstatus::Soort::nietOpgeslagen,
                  .melding = poging.fouten.empty() ? "Ververs de pagina en probeer opnieuw."
                                                   : poging.fouten.front().melding};
    return aanvraag.deelpagina(status, poging.gelukt() ? 200 : 422);
}

Antwoord versies(Aanvraag& aanvraag) {
    const Rapportversies van =
        leesRapportversies(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.deel("onderzoek"),
                           aanvraag.deel("stuk"), aanvraag.blad());
    RapportversiesPagina pagina;
    for (const Rapporttekst& een : van.versies) {
        const auto was = van.ervoor.find(een.versie);
        pagina.versies.push_back({een.versie,
                                  van.namen.at(een.persoon) + ", " + datumEnTijd(een.wanneer),
                                  was == van.ervoor.end() ? std::string() : was->second, een.tekst,
                                  een.cijferreden, een.privacyreden});
    }
    pagina.terugPad = pad(aanvraag, "/deel/" + van.stuk.sleutel);
    pagina.bladeren = bladerbalk("Versies", van.bladen, pagina.terugPad + "/versies?pagina=");
    return aanvraag.pagina(
        raamVan(aanvraag, van.onderzoekNaam, "Geschiedenis van: " + van.stuk.kop), pagina);
}

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
    const Landrapportbeeld beeld = beeldVan(aanvraag);
    const Rapportzet zet = zetUit(aanvraag);
    if (!beeld.kan(zet) && poging.gelukt())
        throw NietNu("Dit kan nu niet, of niet door u. Het rapport " +
                     std::string(naam(beeld.stap)) + ".");
    const Zetwoorden woorden = woordenVan(zet);
    FormulierPagina pagina{.hulp = Hulpplek::landelijkRapport,
                           .pad = pad(aanvraag, "/stap/" + std::string(naam(zet))),
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
    if (zet == Rapportzet::stelVast && !beeld.nietVast().empty()) {
        pagina.alineas.push_back("Nog niet elke toets staat vast: " + opsomming(beeld.nietVast()) +
                                 ". Het rapport gaat zonder deze toetsen.");
        pagina.velden.emplace_back(
            Tekstvak{.kop = {.naam = "zonder",
                             .label = "Waarom wacht het rapport niet op deze toetsen?",
                             .hint = "Deze reden staat in het rapport.",
                             .fout = foutVan(poging.fouten, "zonder"),
                             .verplicht = true},
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
    pagina.erna = {{"Terug zonder iets te doen", pad(aanvraag)}};
    Raam raam = raamVan(aanvraag, beeld, woorden.titel);
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord zet(Aanvraag& aanvraag) {
    return toonZet(aanvraag, {});
}

Antwoord doeZet(Aanvraag& aanvraag) {
    Rapportzetinvoer invoer;
    invoer.zet = zetUit(aanvraag);
    invoer.na = aanvraag.versie();
    invoer.aan = aanvraag.veld("aan").empty() ? 0 : aanvraag.getal("aan");
    invoer.reden = aanvraag.veld("reden");
    invoer.zonder = aanvraag.veld("zonder");
    const Poging poging = probeer([&] {
        doeRapportzet(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.deel("onderzoek"), invoer,
                      [&](const Landrapportbeeld& beeld, const Landrapporteditie& editie) {
                          return vastLandrapport(beeld, editie, aanvraag.sjablonen());
                      });
    });
    if (!poging.gelukt()) return toonZet(aanvraag, poging);
    // Who sent it back reads the concept no more.
    if (invoer.zet == Rapportzet::geefTerug && !mag(aanvraag.persoon(), Actie::landrapportLezen))
        return naar("/");
    return naar(pad(aanvraag, "?gelukt=rapport-" + std::string(naam(invoer.zet))));
}

}  // namespace

Routes landrapportRoutes() {
    constexpr const char* kStuk = "/onderzoek/{onderzoek}/rapporttekst/deel/{stuk}";
    constexpr const char* kStap = "/onderzoek/{onderzoek}/rapporttekst/stap/{rapportzet}";
    const std::vector<Veldregel> tekstvelden{
        {"versie"}, {"tekst"}, {"cijferreden"}, {kPrivacyveld}, {"sleutel"}};
    return {
        {"GET", "/onderzoek/{onderzoek}/rapporttekst", Voor::ingelogd, {{"gelukt"}}, teksten},
        {"GET", "/onderzoek/{onderzoek}/rapporttekst/concept", Voor::ingelogd, {{"als"}}, conceptrapport},
        {"GET", kStuk, Voor::ingelogd, {{"gelukt"}}, stuk},
        {"POST", kStuk, Voor::ingelogd, tekstvelden, slaOp},
        {"POST", "/onderzoek/{onderzoek}/rapporttekst/deel/{stuk}/formulierconcept", Voor::ingelogd,
         tekstvelden, bewaarConcept},
        {"GET",
         "/onderzoek/{onderzoek}/rapporttekst/deel/{stuk}/versies",
         Voor::ingelogd,
         {{"pagina"}},
         versies},
        {"GET", kStap, Voor::ingelogd, {}, zet},
        {"POST", kStap, Voor::ingelogd, {{"versie"}, {"aan"}, {"reden"}, {"zonder"}}, doeZet},
    };
}

}  // namespace maatlat::web

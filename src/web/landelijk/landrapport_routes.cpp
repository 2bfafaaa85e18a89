// SPDX-License-Identifier: EUPL-1.2
// The national report of an onderzoek of one's own: its texts and its concept.
#include <string>

#include "domain/fouten.h"
#include "pages/conflict_pagina.h"
#include "pages/landelijk/rapportversies_pagina.h"
#include "pages/opslagstatus.h"
#include "pages/privacyvraag.h"
#include "reporting/landelijk/landrapport.h"
#include "taal/samenvoegen.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "toetsing/landelijk/landrapport.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/landelijk/landrapport_opbouw.h"
#include "web/onderzoek/onderzoekraam.h"
#include "web/routes.h"
#include "web/stijlbeleid.h"

namespace maatlat::web {

namespace {

const Rapportstuk& stukUit(const Aanvraag& aanvraag, const Landrapportbeeld& beeld) {
    const Rapportstuk* stuk = beeld.stuk(aanvraag.deel("stuk"));
    if (!stuk) throw Onvindbaar();
    return *stuk;
}

Antwoord teksten(Aanvraag& aanvraag) {
    const Landrapportbeeld beeld = landrapportVan(aanvraag);
    Raam raam = landrapportraam(aanvraag, beeld, kTekstentitel);
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.pagina(
        raam, rapporttekstpagina(beeld, onderzoekpad(aanvraag),
                                 mag(aanvraag.persoon(), Actie::landrapportSchrijven)));
}

Antwoord conceptrapport(Aanvraag& aanvraag) {
    const bool alsBestand = aanvraag.veld("als") == "bestand";
    return rapportantwoord(
        conceptLandrapport(landrapportVan(aanvraag), aanvraag.sjablonen(), onderzoekpad(aanvraag),
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
    const Landrapportbeeld beeld = landrapportVan(aanvraag);
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
    RapportstukPagina pagina = rapportstukpagina(beeld, onderzoekpad(aanvraag), stuk, invoer.tekst,
                                                 getrimd(invoer.cijferreden));
    pagina.bericht = bericht;
    if (beeld.magSchrijven || getypt) vulVelden(pagina, invoer, poging);
    if (!beeld.magSchrijven) pagina.melding = waaromDicht(beeld);
    if (staat != beeld.teksten.end()) pagina.wie = wieSchreef(beeld, staat->second);
    Raam raam = landrapportraam(aanvraag, beeld, stuk.kop);
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
    const Landrapportbeeld beeld = landrapportVan(aanvraag);
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
    pagina.pad = pagina.terug = rapporttekstpad(aanvraag, "/deel/" + stuk.sleutel);
    pagina.vast = {{"versie", std::to_string(stand.versie)}};
    pagina.mijn.voegToe("tekst", mijn.tekst);
    pagina.mijn.voegToe("cijferreden", mijn.cijferreden);
    pagina.hun = stand.inhoud;
    pagina.tekstveld = "tekst";
    pagina.samen = samengevoegd(oud, hun, mijn.tekst);
    Raam raam = landrapportraam(aanvraag, beeld, stuk.kop + ": twee versies");
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
    return naar(rapporttekstpad(aanvraag, "/deel/" + invoer.stuk + "?gelukt=rapporttekst"));
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
        pagina.versies.push_back(
            {een.versie, van.namen.at(een.persoon) + ", " + datumEnTijd(een.wanneer),
             was == van.ervoor.end() ? std::string() : was->second, een.tekst, een.cijferreden,
             een.privacyreden, van.magSchrijven && een.versie != van.nieuwste});
    }
    pagina.nieuwste = van.nieuwste;
    pagina.terugPad = rapporttekstpad(aanvraag, "/deel/" + van.stuk.sleutel);
    pagina.bladeren = bladerbalk("Versies", van.bladen, pagina.terugPad + "/versies?pagina=");
    return aanvraag.pagina(
        landrapportraam(aanvraag, van.onderzoekNaam, "Geschiedenis van: " + van.stuk.kop), pagina);
}

}  // namespace

Routes landrapportRoutes() {
    constexpr const char* kStuk = "/onderzoek/{onderzoek}/rapporttekst/deel/{stuk}";
    const std::vector<Veldregel> tekstvelden{
        {"versie"}, {"tekst"}, {"cijferreden"}, {kPrivacyveld}, {"sleutel"}};
    Routes uit{
        {"GET", "/onderzoek/{onderzoek}/rapporttekst", Voor::ingelogd, {{"gelukt"}}, teksten},
        {"GET",
         "/onderzoek/{onderzoek}/rapporttekst/concept",
         Voor::ingelogd,
         {{"als"}},
         conceptrapport},
        {"GET", kStuk, Voor::ingelogd, {{"gelukt"}}, stuk},
        {"POST", kStuk, Voor::ingelogd, tekstvelden, slaOp},
        {"POST", "/onderzoek/{onderzoek}/rapporttekst/deel/{stuk}/formulierconcept", Voor::ingelogd,
         tekstvelden, bewaarConcept},
        {"GET",
         "/onderzoek/{onderzoek}/rapporttekst/deel/{stuk}/versies",
         Voor::ingelogd,
         {{"pagina"}},
         versies},
    };
    for (const Route& een : landrapportstapRoutes())
        uit.push_back(een);
    return uit;
}

}  // namespace maatlat::web

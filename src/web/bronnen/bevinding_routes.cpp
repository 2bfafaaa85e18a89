// SPDX-License-Identifier: EUPL-1.2
#include "domain/fouten.h"
#include "domain/toets/recordsleutel.h"
#include "pages/bronnen/bevinding_pagina.h"
#include "pages/formulier.h"
#include "toetsing/bronnen/bevindingen.h"
#include "toetsing/recordnaam.h"
#include "toetsing/verwachtingcodes.h"
#include "web/aanvraag.h"
#include "web/bezoek_opbouw.h"
#include "web/eenmalig.h"
#include "web/formulierpoging.h"
#include "web/http/adrescode.h"
#include "web/opmerkingverwijzing.h"
#include "web/recordconflict.h"
#include "web/recordformulier.h"
#include "web/recordroutes.h"
#include "web/routes.h"
#include "web/toetspaden.h"
#include "web/toetsraam.h"
#include "web/weggehaald.h"

namespace maatlat::web {

namespace {

/// The motiveringen that rest on it.
std::vector<Verwijzing> rustVan(const Bevindingblad& blad) {
    std::vector<Verwijzing> uit;
    for (const std::string& code : blad.rustOp) {
        const std::string sleutel = "motivering/" + code;
        uit.push_back({"motivering bij " + code,
                       recordpad(blad.kop.nr, sleutel, criteriumVan(*blad.kader, sleutel))});
    }
    return uit;
}

/// To the line while the notes can change; else to where they are read.
Verwijzing notitieVerwijzing(const Bevindingblad& blad) {
    const std::string pad =
        toetspad(blad.kop.nr, "/interview/" + std::to_string(blad.notitie->bron));
    const std::string regel = std::to_string(blad.notitie->regel);
    return {"regel " + regel + " van de notities bij deze bron",
            blad.magInvullen ? pad + "#regel-" + regel : pad + "/verslag"};
}

BevindingPagina paginaVan(const Aanvraag& aanvraag, const Bevindingblad& blad) {
    BevindingPagina pagina;
    if (blad.record.nr == 0)
        pagina.vast.push_back({std::string(kFormulierveld), aanvraag.formulier()});
    pagina.toetspad = toetspad(blad.kop.nr);
    pagina.kader = blad.kader;
    pagina.bronnen = blad.bronnen;
    pagina.nr = blad.record.nr;
    pagina.versie = blad.record.versie;
    pagina.magInvullen = blad.magInvullen;
    pagina.auteur = blad.auteur;
    pagina.bron = blad.record.bron == 0 ? "" : std::to_string(blad.record.bron);
    pagina.tekst = blad.record.tekst;
    pagina.verwachtingen = blad.record.verwachtingen;
    if (blad.record.nr != 0) pagina.richting = naam(blad.record.richting);
    pagina.rust = rustVan(blad);
    if (blad.record.nr != 0)
        pagina.opmerkingen = opmerkingverwijzing(
            aanvraag, blad.kop.nr, sleutelVan(Recordsoort::bevinding, blad.record.nr).tekst());
    pagina.plaatsPagina = blad.record.pagina;
    pagina.plaatsParagraaf = blad.record.paragraaf;
    pagina.citaat = blad.record.citaat;
    pagina.bezoeken = bezoekopties(blad.bezoeken);
    if (blad.notitie) pagina.notitie = notitieVerwijzing(blad);
    if (blad.record.bezoek != 0) pagina.bezoek = std::to_string(blad.record.bezoek);
    if (const Bezoekverwijzing* bezoek = blad.record.nr == 0 ? nullptr : blad.bezoek())
        pagina.bijBezoek = {bezoek->voluit(),
                            toetspad(blad.kop.nr, "/bezoek/" + std::to_string(bezoek->nr))};
    pagina.vindplaats = {plaatsVan(blad.record), blad.record.citaat};
    return pagina;
}

void neemGetyptOver(BevindingPagina& pagina, const Vastlegging& getypt) {
    pagina.bron = getypt.tekst("bron");
    pagina.tekst = getypt.tekst("tekst");
    pagina.verwachtingen = getypt.alle("verwachting");
    pagina.codes = getypt.tekst("codes");
    pagina.richting = getypt.tekst("richting");
    pagina.plaatsPagina = getypt.tekst("pagina");
    pagina.plaatsParagraaf = getypt.tekst("paragraaf");
    pagina.citaat = getypt.tekst("citaat");
    pagina.bezoek = getypt.tekst("bezoek");
}

void neemConceptOver(BevindingPagina& pagina, const Formulierconcept& bewaard) {
    neemGetyptOver(pagina, bewaard.inhoud);
    pagina.versie = bewaard.versie;
    pagina.bericht = nogNietOpgeslagen(bewaard);
}

Raam raamVan(const Aanvraag& aanvraag, const Bevindingblad& blad) {
    const std::string titel =
        blad.record.nr == 0 ? "Nieuwe bevinding" : "Bevinding " + std::to_string(blad.record.nr);
    return toetsraam(aanvraag, blad.kop, titel,
                     {{"Bevindingen", toetspad(blad.kop.nr, "/bevindingen")}});
}

Antwoord toonIngetrokken(Aanvraag& aanvraag, const Bevindingblad& blad) {
    Wegrecord weg = wegrecord(blad);
    weg.rust = rustVan(blad);
    if (!blad.heeftBron)
        weg.eerst = {omschrijving(blad.verwijderdeBron),
                     toetspad(blad.kop.nr, "/bron/" + std::to_string(blad.record.bron))};
    return toonWeggehaald(aanvraag, weg, [&](std::string_view veld, const std::string& waarde) {
        if (veld == "bezoek") return bezoekInWoorden(blad.bezoeken, waarde);
        if (veld != "bron") return waarde;
        for (const Bron& een : blad.bronnen)
            if (std::to_string(een.nr) == waarde) return omschrijving(een);
        return omschrijving(blad.verwijderdeBron);
    });
}

Antwoord toonBevinding(Aanvraag& aanvraag, std::int64_t nr) {
    const Bevindingblad blad =
        leesBevinding(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"), nr);
    if (blad.weg) return toonIngetrokken(aanvraag, blad);
    BevindingPagina pagina = paginaVan(aanvraag, blad);
    pagina.bij = aanvraag.veld("verwachting");
    if (aanvraag.heeftVeld("bron")) pagina.bron = aanvraag.veld("bron");
    if (aanvraag.heeftVeld("bezoek")) pagina.bezoek = aanvraag.veld("bezoek");
    if (nr == 0 && blad.kader->verwachting(pagina.bij)) pagina.codes = pagina.bij;
    if (blad.bewaard) neemConceptOver(pagina, *blad.bewaard);
    Raam raam = raamVan(aanvraag, blad);
    if (const std::int64_t vorige = aanvraag.getal("opgeslagen"); vorige > 0)
        raam.gelukt = "Bevinding " + std::to_string(vorige) + " is opgeslagen.";
    return aanvraag.pagina(raam, pagina);
}

/// Where somebody goes after a save: a fresh form that keeps the bron, or back.
std::string daarna(const Aanvraag& aanvraag, const Bevindingblad& blad) {
    const std::string pad = toetspad(blad.kop.nr);
    if (aanvraag.veld("daarna") != "nog")
        return terugVan(pad, *blad.kader, aanvraag.veld("bij"), blad.record.nr,
                        blad.record.verwachtingen);
    std::string uit = pad + "/bevinding/nieuw?opgeslagen=" + std::to_string(blad.record.nr) +
                      "&bron=" + std::to_string(blad.record.bron);
    if (blad.record.bezoek != 0) uit += "&bezoek=" + std::to_string(blad.record.bezoek);
    if (!aanvraag.veld("bij").empty())
        uit += "&verwachting=" + codeerParameter(aanvraag.veld("bij"));
    return uit + "#tekst";
}

Antwoord toonWeer(Aanvraag& aanvraag, std::int64_t toets, const Recordinvoer& invoer,
                  const Poging& poging) {
    const Bevindingblad blad =
        leesBevinding(aanvraag.werkplek(), aanvraag.persoon(), toets, invoer.nr);
    BevindingPagina pagina = paginaVan(aanvraag, blad);
    pagina.bij = aanvraag.veld("bij");
    pagina.versie = invoer.versie;
    neemGetyptOver(pagina, invoer.velden);
    pagina.privacyReden = invoer.privacyReden;
    pagina.fouten = poging.fouten;
    pagina.vraagtReden = poging.vraagtReden;
    Raam raam = raamVan(aanvraag, blad);
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord toonTweeVersies(Aanvraag& aanvraag, std::int64_t toets, const Recordinvoer& invoer,
                         const Versieconflict::Stand& stand) {
    // What there is to choose from; the bevinding itself may have been withdrawn.
    const Bevindingblad blad = leesBevinding(aanvraag.werkplek(), aanvraag.persoon(), toets, 0);
    std::vector<std::string> codes = leesCodes(invoer.velden.tekst("codes"), *blad.kader).codes;
    for (const std::string& een : invoer.velden.alle("verwachting"))
        codes.push_back(een);
    Recordconflict conflict{
        toets, sleutelVan(Recordsoort::bevinding, invoer.nr), invoer.versie, stand, {}};
    for (const char* veld :
         {"bron", "richting", "tekst", "pagina", "paragraaf", "citaat", "bezoek"})
        conflict.mijn.voegToe(veld, invoer.velden.tekst(veld));
    for (const std::string& een : inKadervolgorde(codes, *blad.kader))
        conflict.mijn.voegToe("verwachting", een);
    return toonConflict(aanvraag, conflict, [&](std::string_view veld, const std::string& waarde) {
        if (veld == "bezoek") return bezoekInWoorden(blad.bezoeken, waarde);
        if (veld != "bron") return waarde;
        for (const Bron& een : blad.bronnen)
            if (std::to_string(een.nr) == waarde) return omschrijving(een);
        return std::string();
    });
}

Antwoord bewaarBevindingformulier(Aanvraag& aanvraag, std::int64_t nr) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Recordinvoer invoer = recordinvoer(aanvraag, Recordsoort::bevinding, nr);
    std::int64_t staat = 0;
    const Poging poging = probeer(
        [&] { staat = bewaarBevinding(aanvraag.werkplek(), aanvraag.handeling(), toets, invoer); });
    if (poging.intussen) return toonTweeVersies(aanvraag, toets, invoer, *poging.intussen);
    if (!poging.gelukt()) return toonWeer(aanvraag, toets, invoer, poging);
    return naar(
        daarna(aanvraag, leesBevinding(aanvraag.werkplek(), aanvraag.persoon(), toets, staat)));
}

Antwoord trekIn(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Poging poging = probeer([&] {
        trekBevindingIn(aanvraag.werkplek(), aanvraag.handeling(), toets,
                        aanvraag.nummer("bevinding"), aanvraag.versie());
    });
    if (poging.gelukt()) return naar(toetspad(toets, "/bevindingen?gelukt=ingetrokken"));
    throw nietWegGehaald(aanvraag, poging, Recordsoort::bevinding, "trek hem dan in");
}

}  // namespace

Routes bevindingRoutes() {
    return formulierroutes({.soort = Recordsoort::bevinding,
                            .nieuw = "/toets/{toets}/bevinding/nieuw",
                            .een = "/toets/{toets}/bevinding/{bevinding}",
                            .weg = "/toets/{toets}/bevinding/{bevinding}/intrekken",
                            .nummer = "bevinding",
                            .vragenNieuw = {{"bron"}, {"bezoek"}, {"verwachting"}, {"opgeslagen"}},
                            .vragen = {{"verwachting"}},
                            .meer = {{"daarna"}},
                            .toon = toonBevinding,
                            .bewaar = bewaarBevindingformulier,
                            .haalWeg = trekIn});
}

}  // namespace maatlat::web

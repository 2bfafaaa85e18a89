// SPDX-License-Identifier: EUPL-1.2
#include "domain/fouten.h"
#include "pages/bronnen/bevinding_pagina.h"
#include "pages/formulier.h"
#include "pages/privacyvraag.h"
#include "taal/samenvoegen.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/bronnen/bevindingen.h"
#include "toetsing/verwachtingcodes.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/http/adrescode.h"
#include "web/recordconflict.h"
#include "web/routes.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

const std::vector<Veldregel> kBevindingvelden{
    {"versie"}, {"bij"},      {"bron"},   {"tekst"},     {"verwachting", true},
    {"codes"},  {"richting"}, {"daarna"}, {kPrivacyveld}};

BevindingPagina paginaVan(const Bevindingblad& blad) {
    BevindingPagina pagina;
    pagina.toetspad = toetspad(blad.kop.nr);
    pagina.kader = blad.kader;
    pagina.bronnen = blad.bronnen;
    pagina.nr = blad.bevinding.nr;
    pagina.versie = blad.bevinding.versie;
    pagina.magInvullen = blad.magInvullen;
    pagina.auteur = blad.auteur;
    pagina.bron = blad.bevinding.bron == 0 ? "" : std::to_string(blad.bevinding.bron);
    pagina.tekst = blad.bevinding.tekst;
    pagina.verwachtingen = blad.bevinding.verwachtingen;
    if (blad.bevinding.nr != 0) pagina.richting = naam(blad.bevinding.richting);
    return pagina;
}

void neemConceptOver(BevindingPagina& pagina, const Formulierconcept& bewaard) {
    pagina.bron = bewaard.inhoud.tekst("bron");
    pagina.tekst = bewaard.inhoud.tekst("tekst");
    pagina.verwachtingen = bewaard.inhoud.alle("verwachting");
    pagina.codes = bewaard.inhoud.tekst("codes");
    pagina.richting = bewaard.inhoud.tekst("richting");
    pagina.versie = bewaard.versie;
    pagina.bericht =
        "Dit had u getypt om " + kloktijd(bewaard.wanneer) + " en nog niet opgeslagen.";
}

Raam raamVan(const Aanvraag& aanvraag, const Bevindingblad& blad) {
    const std::string titel = blad.bevinding.nr == 0
                                  ? "Nieuwe bevinding"
                                  : "Bevinding " + std::to_string(blad.bevinding.nr);
    return toetsraam(aanvraag, blad.kop, titel,
                     {{"Bevindingen", toetspad(blad.kop.nr, "/bevindingen")}});
}

Antwoord toonBevinding(Aanvraag& aanvraag, std::int64_t nr) {
    const Bevindingblad blad =
        leesBevinding(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"), nr);
    BevindingPagina pagina = paginaVan(blad);
    pagina.bij = aanvraag.veld("verwachting");
    if (aanvraag.heeftVeld("bron")) pagina.bron = aanvraag.veld("bron");
    if (nr == 0) pagina.codes = pagina.bij;
    if (blad.bewaard) neemConceptOver(pagina, *blad.bewaard);
    Raam raam = raamVan(aanvraag, blad);
    if (const std::int64_t vorige = aanvraag.getal("opgeslagen"); vorige > 0)
        raam.gelukt = "Bevinding " + std::to_string(vorige) + " is opgeslagen.";
    return aanvraag.pagina(raam, pagina);
}

Bevindinginvoer leesBevindinginvoer(const Aanvraag& aanvraag, std::int64_t nr) {
    Bevindinginvoer uit;
    uit.nr = nr;
    uit.versie = aanvraag.versie();
    uit.bron = aanvraag.veld("bron");
    uit.tekst = aanvraag.veld("tekst");
    uit.verwachtingen = aanvraag.veldenMet("verwachting");
    uit.codes = aanvraag.veld("codes");
    uit.richting = aanvraag.veld("richting");
    uit.privacyReden = aanvraag.veld(kPrivacyveld);
    return uit;
}

/// Where somebody goes after a save: a fresh form that keeps the bron, or back.
std::string daarna(const Aanvraag& aanvraag, const Bevindingblad& blad) {
    const std::string pad = toetspad(blad.kop.nr);
    if (aanvraag.veld("daarna") != "nog")
        return terugVan(pad, *blad.kader, aanvraag.veld("bij"), blad.bevinding.nr);
    std::string uit = pad + "/bevinding/nieuw?opgeslagen=" + std::to_string(blad.bevinding.nr) +
                      "&bron=" + std::to_string(blad.bevinding.bron);
    if (!aanvraag.veld("bij").empty())
        uit += "&verwachting=" + codeerParameter(aanvraag.veld("bij"));
    return uit + "#tekst";
}

Antwoord toonWeer(Aanvraag& aanvraag, std::int64_t toets, const Bevindinginvoer& invoer,
                  const Poging& poging) {
    const Bevindingblad blad =
        leesBevinding(aanvraag.werkplek(), aanvraag.persoon(), toets, invoer.nr);
    BevindingPagina pagina = paginaVan(blad);
    pagina.bij = aanvraag.veld("bij");
    pagina.versie = invoer.versie;
    pagina.bron = invoer.bron;
    pagina.tekst = invoer.tekst;
    pagina.verwachtingen = invoer.verwachtingen;
    pagina.codes = invoer.codes;
    pagina.richting = invoer.richting;
    pagina.privacyReden = invoer.privacyReden;
    pagina.fouten = poging.fouten;
    pagina.vraagtReden = poging.vraagtReden;
    Raam raam = raamVan(aanvraag, blad);
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord toonTweeVersies(Aanvraag& aanvraag, std::int64_t toets, const Bevindinginvoer& invoer,
                         const Versieconflict::Stand& stand) {
    const Recordconflict conflict{toets, "bevinding", invoer.nr, invoer.versie, stand};
    const Conflictverhaal verhaal = leesVerhaal(aanvraag, conflict);
    const Vastlegging& hun = stand.inhoud;
    // What there is to choose from; the bevinding itself may have been withdrawn.
    const Bevindingblad blad = leesBevinding(aanvraag.werkplek(), aanvraag.persoon(), toets, 0);
    std::vector<std::string> codes = leesCodes(invoer.codes, *blad.kader).codes;
    codes.insert(codes.end(), invoer.verwachtingen.begin(), invoer.verwachtingen.end());
    codes = inKadervolgorde(codes, *blad.kader);
    const auto bronnaam = [&](const std::string& nummer) {
        for (const Bron& een : blad.bronnen)
            if (std::to_string(een.nr) == nummer) return omschrijving(een);
        return std::string();
    };
    ConflictPagina pagina;
    pagina.velden = {{"Tekst", invoer.tekst, hun.tekst("tekst")},
                     {"Bron", bronnaam(invoer.bron), bronnaam(hun.tekst("bron"))},
                     {"Ondersteunt", invoer.richting, hun.tekst("richting")},
                     {"Verwachtingen", opsomming(codes), opsomming(hun.alle("verwachting"))}};
    pagina.mijn = {{"bron", invoer.bron}, {"richting", invoer.richting}, {"tekst", invoer.tekst}};
    for (const std::string& een : codes)
        pagina.mijn.voegToe("verwachting", een);
    for (const auto& [naam, waarde] : hun.paren())
        if (naam != "ingetrokken") pagina.hun.voegToe(naam, waarde);
    pagina.tekstveld = "tekst";
    pagina.samen = samengevoegd(verhaal.oud.tekst("tekst"), invoer.tekst, hun.tekst("tekst"));
    const bool weg = !hun.tekst("ingetrokken").empty();
    return toonConflict(
        aanvraag, conflict, verhaal, std::move(pagina),
        weg ? "Deze bevinding is ingetrokken. Bewaart u hem, dan komt hij terug." : "");
}

Antwoord bewaarBevindingformulier(Aanvraag& aanvraag, std::int64_t nr) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Bevindinginvoer invoer = leesBevindinginvoer(aanvraag, nr);
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
    throw NietNu(
        "Iemand anders heeft deze bevinding intussen gewijzigd. Bekijk de bevinding "
        "opnieuw en trek hem dan in.");
}

}  // namespace

Routes bevindingRoutes() {
    return {
        {"GET",
         "/toets/{toets}/bevinding/nieuw",
         Voor::ingelogd,
         {{"bron"}, {"verwachting"}, {"opgeslagen"}},
         [](Aanvraag& a) { return toonBevinding(a, 0); }},
        {"POST", "/toets/{toets}/bevinding/nieuw", Voor::ingelogd, kBevindingvelden,
         [](Aanvraag& a) { return bewaarBevindingformulier(a, 0); }},
        {"GET",
         "/toets/{toets}/bevinding/{bevinding}",
         Voor::ingelogd,
         {{"verwachting"}},
         [](Aanvraag& a) { return toonBevinding(a, a.nummer("bevinding")); }},
        {"POST", "/toets/{toets}/bevinding/{bevinding}", Voor::ingelogd, kBevindingvelden,
         [](Aanvraag& a) { return bewaarBevindingformulier(a, a.nummer("bevinding")); }},
        {"POST",
         "/toets/{toets}/bevinding/{bevinding}/intrekken",
         Voor::ingelogd,
         {{"versie"}},
         trekIn},
    };
}

}  // namespace maatlat::web

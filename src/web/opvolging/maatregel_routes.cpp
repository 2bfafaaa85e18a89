// SPDX-License-Identifier: EUPL-1.2
// One maatregel: making it, changing it, taking it away.
#include <algorithm>
#include <utility>

#include "domain/fouten.h"
#include "domain/getypte_datum.h"
#include "pages/opvolging/opvolging_pagina.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/opvolging/maatregelen.h"
#include "web/aanvraag.h"
#include "web/eenmalig.h"
#include "web/formulierpoging.h"
#include "web/opvolging/opvolg_opbouw.h"
#include "web/recordconflict.h"
#include "web/recordformulier.h"
#include "web/recordroutes.h"
#include "web/routes.h"
#include "web/toetspaden.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

std::vector<Optie> puntkeuzes(const Maatregelblad& blad, const std::vector<std::string>& gekozen) {
    std::vector<Optie> uit;
    for (const Verbeterpunt& een : blad.punten)
        uit.push_back({een.code, een.code + " " + een.tekst,
                       std::ranges::find(gekozen, een.code) != gekozen.end()});
    return uit;
}

void vulOmTeLezen(MaatregelPagina& pagina, const Maatregelblad& blad) {
    const Maatregel& van = blad.maatregel;
    const auto dag = [&](const char* naam, const std::string& iso) {
        if (!iso.empty()) pagina.kort.push_back({naam, datumInWoorden(iso)});
    };
    pagina.kort = {{"Bij", opsomming(van.verwachtingen)},
                   {"Hoe ver", metHoofdletter(naam(blad.stand)) + (blad.teLaat ? ", te laat" : "")},
                   {"Wie", van.wie}};
    dag("Begint op", van.begin);
    dag("Uiterlijk klaar op", van.termijn);
    dag("Uitgevoerd op", van.uitgevoerd);
    if (!van.achteraf.empty()) pagina.kort.push_back({"Achteraf vastgelegd", "Ja"});
    const auto stuk = [&](const char* naam, const std::string& tekst) {
        if (!tekst.empty()) pagina.stukken.push_back({naam, tekst});
    };
    stuk("Wat", van.wat);
    stuk("Wat er anders wordt, en voor wie", van.verschil);
    stuk("Tussenstappen", van.tussenstappen);
    stuk("Waaruit het blijkt", van.bewijs);
    stuk("Waarom het vervalt", van.vervallen);
}

MaatregelPagina maatregelPagina(const Aanvraag& aanvraag, const Maatregelblad& blad) {
    const Maatregel& van = blad.maatregel;
    MaatregelPagina uit;
    uit.toetspad = toetspad(blad.kop.nr);
    uit.sleutel = sleutelVan(Recordsoort::maatregel, van.nr).tekst();
    uit.versie = van.versie;
    uit.nieuw = van.nr == 0;
    uit.magWijzigen = blad.magWijzigen;
    uit.waarden = vastlegging(van);
    uit.achteraf = !van.achteraf.empty();
    uit.punten = puntkeuzes(blad, van.verwachtingen);
    if (uit.nieuw)
        uit.vast.push_back({std::string(kFormulierveld), aanvraag.formulier()});
    else
        uit.geschiedenis = geschiedenispad(blad.kop.nr, uit.sleutel);
    if (!uit.magWijzigen) vulOmTeLezen(uit, blad);
    return uit;
}

void neemMaatregelOver(MaatregelPagina& pagina, const Maatregelblad& blad,
                       const Vastlegging& getypt, int versie) {
    pagina.waarden = getypt;
    pagina.versie = versie;
    pagina.achteraf = getypt.tekst("achteraf") == "ja";
    pagina.punten = puntkeuzes(blad, getypt.alle("verwachting"));
}

Antwoord metMaatregelraam(Aanvraag& aanvraag, const Maatregelblad& blad,
                          const MaatregelPagina& pagina) {
    const std::int64_t nr = blad.maatregel.nr;
    Raam raam = opvolgraam(aanvraag, blad.kop,
                           nr == 0 ? "Nieuwe maatregel" : "Maatregel " + std::to_string(nr),
                           blad.vanOrganisatie, {{"Opvolging", opvolgpad(blad.kop.nr)}});
    raam.fouten = foutregels(pagina.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord toonMaatregel(Aanvraag& aanvraag, std::int64_t nr) {
    const Maatregelblad blad =
        leesMaatregel(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"), nr,
                      nr == 0 ? aanvraag.veld("verwachting") : "");
    MaatregelPagina pagina = maatregelPagina(aanvraag, blad);
    if (blad.bewaard) {
        neemMaatregelOver(pagina, blad, blad.bewaard->inhoud, blad.bewaard->versie);
        pagina.bericht = nogNietOpgeslagen(*blad.bewaard);
    }
    return metMaatregelraam(aanvraag, blad, pagina);
}

Antwoord toonMaatregelWeer(Aanvraag& aanvraag, const Recordinvoer& invoer, const Poging& poging) {
    const Maatregelblad blad = leesMaatregel(aanvraag.werkplek(), aanvraag.persoon(),
                                             aanvraag.nummer("toets"), invoer.nr, "");
    MaatregelPagina pagina = maatregelPagina(aanvraag, blad);
    neemMaatregelOver(pagina, blad, invoer.velden, invoer.versie);
    pagina.privacyreden = invoer.privacyReden;
    pagina.vraagtPrivacyreden = poging.vraagtReden;
    pagina.fouten = poging.fouten;
    return metMaatregelraam(aanvraag, blad, pagina);
}

std::string leesbareDag(std::string_view veld, const std::string& waarde) {
    if (veld != "begin" && veld != "termijn") return waarde;
    // As it was typed it is the same day as the one that is stored.
    return datumInWoorden(leesDatum(waarde).value_or(waarde));
}

Antwoord bewaarMaatregelformulier(Aanvraag& aanvraag, std::int64_t nr) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Recordinvoer invoer = recordinvoer(aanvraag, Recordsoort::maatregel, nr);
    const Poging poging =
        probeer([&] { bewaarMaatregel(aanvraag.werkplek(), aanvraag.handeling(), toets, invoer); });
    if (poging.intussen)
        return toonConflict(aanvraag,
                            {toets, sleutelVan(Recordsoort::maatregel, nr), invoer.versie,
                             *poging.intussen, invoer.velden},
                            leesbareDag);
    if (!poging.gelukt()) return toonMaatregelWeer(aanvraag, invoer, poging);
    return naar(opvolgpad(toets, "?gelukt=maatregel"));
}

Antwoord trekMaatregelIn(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Poging poging = probeer([&] {
        haalMaatregelWeg(aanvraag.werkplek(), aanvraag.handeling(), toets, aanvraag.nummer("nr"),
                         aanvraag.versie());
    });
    if (poging.gelukt()) return naar(opvolgpad(toets, "?gelukt=maatregel-weg"));
    throw nietWegGehaald(aanvraag, poging, Recordsoort::maatregel, "trek hem dan in");
}

}  // namespace

Routes maatregelRoutes() {
    return formulierroutes({.soort = Recordsoort::maatregel,
                            .nieuw = "/toets/{toets}/maatregel/nieuw",
                            .een = "/toets/{toets}/maatregel/{nr}",
                            .weg = "/toets/{toets}/maatregel/{nr}/intrekken",
                            .nummer = "nr",
                            .vragenNieuw = {{"verwachting"}},
                            .toon = toonMaatregel,
                            .bewaar = bewaarMaatregelformulier,
                            .haalWeg = trekMaatregelIn});
}

}  // namespace maatlat::web

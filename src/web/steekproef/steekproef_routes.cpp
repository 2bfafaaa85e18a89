// SPDX-License-Identifier: EUPL-1.2
#include <optional>
#include <utility>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/lijstveld.h"
#include "pages/privacyvraag.h"
#include "pages/steekproef/steekproef_nieuw_pagina.h"
#include "pages/steekproef/steekproeven_pagina.h"
#include "taal/tijd.h"
#include "toetsing/steekproef/dossierlezen.h"
#include "toetsing/steekproef/dossiernummers.h"
#include "web/bestanden.h"
#include "web/eenmalig.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/routes.h"
#include "web/steekproef/steekproef_opbouw.h"
#include "web/steekproef/steekproefraam.h"

namespace maatlat::web {

namespace {

Antwoord toonSteekproeven(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Steekproeflijst lijst = leesSteekproeven(aanvraag.werkplek(), aanvraag.persoon(), toets);
    SteekproevenPagina pagina{toetspad(toets), {}, lijst.magInvullen, isBevroren(lijst.kop.status)};
    for (const Steekproefrij& een : lijst.steekproeven)
        pagina.steekproeven.push_back({een.steekproef, een.getrokken, een.beoordeeld});
    Raam raam = toetsraam(aanvraag, lijst.kop, "Dossiersteekproeven");
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.pagina(raam, pagina);
}

Antwoord toonNieuw(Aanvraag& aanvraag, Poging poging) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Steekproeflijst lijst = leesSteekproeven(aanvraag.werkplek(), aanvraag.persoon(), toets);
    if (!lijst.magInvullen) throw Onvindbaar();
    // After a form that was sent: of a file that it is about, the tabs to choose from.
    const auto keuze = poging.gelukt()
                           ? std::nullopt
                           : teKiezenBladen(aanvraag.werkplek(), aanvraag.persoon(), toets);
    if (!keuze) poging = metLijstmelding(aanvraag, std::move(poging));
    Raam raam = toetsraam(aanvraag, lijst.kop, "Nieuwe dossiersteekproef",
                          {{"Steekproeven", toetspad(toets, "/steekproeven")}});
    raam.fouten = foutregelsMetLijst(poging.fouten);
    return aanvraag.pagina(raam, lijstpagina(aanvraag, toets, keuze, poging));
}

Antwoord bekijkNieuw(Aanvraag& aanvraag) {
    return toonNieuw(aanvraag, {});
}

Antwoord leesIn(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Lijstinvoer invoer = leesLijstinvoer(aanvraag);
    Ingelezen gelezen;
    const Poging poging = probeer([&] {
        eisAangekomen(aanvraag.upload(kLijstveld));
        gelezen = leesLijstIn(aanvraag.werkplek(), aanvraag.handeling(), toets, invoer);
    });
    return poging.gelukt() ? naar(steekproefpad(toets, gelezen.nr)) : toonNieuw(aanvraag, poging);
}

Antwoord alIngelezen(Aanvraag& aanvraag, const std::string& uitkomst) {
    return naar(steekproefpad(aanvraag.nummer("toets"), std::stoll(uitkomst)) + "?gelukt=al");
}

Steekproefblad leesSteekproefblad(Aanvraag& aanvraag) {
    return leesSteekproef(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                          aanvraag.nummer("steekproef"));
}

/// The frame of the page, whatever state the steekproef is in.
Raam raamVan(const Aanvraag& aanvraag, const Steekproefblad& blad,
             const std::vector<Veldfouten::Fout>& fouten) {
    Raam raam = steekproefraam(aanvraag, blad.kop, blad.steekproef);
    raam.fouten = foutregelsMetLijst(fouten);
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return raam;
}

SteekproefplanPagina planVan(Aanvraag& aanvraag, const Steekproefblad& blad) {
    // The warnings are about rows of the list: only for who works on it.
    std::vector<Melding> opvallend;
    if (blad.magInvullen)
        opvallend = waarschuwingenBij(aanvraag.werkplek(), aanvraag.persoon(), blad.kop.nr,
                                      blad.steekproef.nr);
    return planPagina(blad, opvallend, dagVan(aanvraag.werkplek().nu()));
}

/// The dossier that this person can best go on with: that which comes after the last one.
std::string volgende(Aanvraag& aanvraag, const Steekproefblad& blad) {
    if (!blad.magInvullen || blad.dossiers.empty()) return {};
    return leesLezing(aanvraag.werkplek(), aanvraag.persoon(), blad.kop.nr, blad.steekproef.nr,
                      blad.dossiers.back().dossier.pseudoniem)
        .volgende;
}

SteekproefPagina getrokkenPagina(Aanvraag& aanvraag, const Steekproefblad& blad) {
    return steekproefPagina(
        blad, volgende(aanvraag, blad),
        leesDossiernummers(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                           aanvraag.nummer("steekproef")));
}

Antwoord bekijkSteekproef(Aanvraag& aanvraag) {
    const Steekproefblad blad = leesSteekproefblad(aanvraag);
    const Raam raam = raamVan(aanvraag, blad, {});
    switch (blad.steekproef.status) {
        case Steekproefstatus::ingelezen:
            return aanvraag.pagina(raam, planVan(aanvraag, blad));
        case Steekproefstatus::vastgelegd:
            return aanvraag.pagina(raam, trekkenPagina(blad));
        case Steekproefstatus::getrokken:
        case Steekproefstatus::vervallen:
            break;
    }
    return aanvraag.pagina(raam, getrokkenPagina(aanvraag, blad));
}

Antwoord legVast(Aanvraag& aanvraag) {
    Planinvoer invoer;
    invoer.versie = aanvraag.versie();
    invoer.formulier = aanvraag.veld("formulier");
    invoer.kolom = aanvraag.veld("kolom");
    invoer.aantal = aanvraag.veld("aantal");
    invoer.dubbelPercentage = aanvraag.veld("dubbel_percentage");
    invoer.peildatum = aanvraag.veld("peildatum");
    invoer.bewaarLijst = aanvraag.heeftVeld("bewaar_lijst");
    const Poging poging = probeer([&] {
        legPlanVast(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.nummer("toets"),
                    aanvraag.nummer("steekproef"), invoer);
    });
    if (poging.gelukt()) return naar(steekproefpad(aanvraag, "?gelukt=plan"));
    if (poging.intussen)
        throw NietNu(
            "Iemand anders, of u in een ander tabblad, heeft deze steekproef intussen gewijzigd. "
            "Bekijk de steekproef opnieuw.");
    const Steekproefblad blad = leesSteekproefblad(aanvraag);
    SteekproefplanPagina pagina = planVan(aanvraag, blad);
    pagina.versie = invoer.versie;
    pagina.formulier = invoer.formulier;
    pagina.kolom = invoer.kolom;
    pagina.aantal = invoer.aantal;
    pagina.dubbelPercentage = invoer.dubbelPercentage;
    pagina.peildatum = invoer.peildatum;
    pagina.bewaarLijst = invoer.bewaarLijst;
    pagina.fouten = poging.fouten;
    return aanvraag.pagina(raamVan(aanvraag, blad, poging.fouten), pagina);
}

Trekinvoer leesTrekinvoer(const Aanvraag& aanvraag) {
    Trekinvoer uit;
    uit.herkomst = aanvraag.veld("herkomst");
    uit.worpInspectie = aanvraag.veld("worp_inspectie");
    uit.worpOrganisatie = aanvraag.veld("worp_organisatie");
    uit.aantal = aanvraag.veld("aantal");
    if (const Upload* lijst = aanvraag.upload(kLijstveld)) {
        uit.bestand = lijst->pad;
        uit.bestandsnaam = lijst->naam;
    }
    return uit;
}

void vulIn(Trekformulier& formulier, const Trekinvoer& invoer, const Poging& poging) {
    formulier.aantal = invoer.aantal;
    formulier.herkomst = invoer.herkomst;
    formulier.worpInspectie = invoer.worpInspectie;
    formulier.worpOrganisatie = invoer.worpOrganisatie;
    formulier.fouten = poging.fouten;
}

Antwoord trek(Aanvraag& aanvraag) {
    const Trekinvoer invoer = leesTrekinvoer(aanvraag);
    Poging poging = probeer([&] {
        eisAangekomen(aanvraag.upload(kLijstveld));
        trekDossiers(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.nummer("toets"),
                     aanvraag.nummer("steekproef"), invoer);
    });
    poging = metLijstmelding(aanvraag, std::move(poging));
    if (poging.gelukt()) return naar(steekproefpad(aanvraag, "?gelukt=getrokken"));
    const Steekproefblad blad = leesSteekproefblad(aanvraag);
    const Raam raam = raamVan(aanvraag, blad, poging.fouten);
    if (blad.steekproef.status == Steekproefstatus::vastgelegd) {
        SteekproefTrekkenPagina pagina = trekkenPagina(blad);
        vulIn(pagina.trekking, invoer, poging);
        return aanvraag.pagina(raam, pagina);
    }
    SteekproefPagina pagina = getrokkenPagina(aanvraag, blad);
    vulIn(pagina.uitbreiding, invoer, poging);
    return aanvraag.pagina(raam, pagina);
}

}  // namespace

Routes steekproefRoutes() {
    const auto binnen = Voor::ingelogd;
    const Eenmalig lijst{bekijkNieuw, leesIn, alIngelezen};
    return {
        {"GET", "/toets/{toets}/steekproeven", binnen, {{"gelukt"}}, toonSteekproeven},
        {"GET",
         "/toets/{toets}/steekproef/nieuw",
         binnen,
         {{kFormulierveld}},
         eenmaligTonen(lijst)},
        {"POST",
         "/toets/{toets}/steekproef/nieuw",
         binnen,
         {{"titel"}, {"blad"}, {"bewaard"}, {kLijstveld, false, true}, {kPrivacyveld}},
         eenmaligBewaren(lijst)},
        {"GET", "/toets/{toets}/steekproef/{steekproef}", binnen, {{"gelukt"}}, bekijkSteekproef},
        {"POST",
         "/toets/{toets}/steekproef/{steekproef}/plan",
         binnen,
         {{"versie"},
          {"formulier"},
          {"kolom"},
          {"aantal"},
          {"dubbel_percentage"},
          {"peildatum"},
          {"bewaar_lijst"}},
         legVast},
        {"POST",
         "/toets/{toets}/steekproef/{steekproef}/trekking",
         binnen,
         {{"herkomst"},
          {"worp_inspectie"},
          {"worp_organisatie"},
          {"aantal"},
          {kLijstveld, false, true}},
         trek},
    };
}

}  // namespace maatlat::web

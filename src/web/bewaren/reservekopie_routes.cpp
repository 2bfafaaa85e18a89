// SPDX-License-Identifier: EUPL-1.2
#include <string>

#include "pages/bewaren/reservekopie_pagina.h"
#include "taal/tijd.h"
#include "toetsing/bewaren/kopie_maken.h"
#include "toetsing/bewaren/kopiebestanden.h"
#include "toetsing/bewaren/reservekopieen.h"
#include "web/aanvraag.h"
#include "web/gelukt.h"
#include "web/routes.h"

namespace maatlat::web {

namespace {

constexpr const char* kPad = "/beheer/reservekopie";

std::string bewaartijdZin(const Reservekopieblad& blad) {
    const std::string maanden =
        blad.termijn == 1 ? "één maand" : std::to_string(blad.termijn) + " maanden";
    if (blad.dagen == 0)
        return "Ze blijven " + maanden +
               ", zo lang als antwoorden over dossiers. Daarna gaan ze weg.";
    return "Ze blijven " +
           (blad.dagen == 1 ? std::string("één dag") : std::to_string(blad.dagen) + " dagen") +
           ", en nooit langer dan antwoorden over dossiers (" + maanden +
           "). De nieuwste blijft tot die grens staan.";
}

std::string waarschuwingBij(const Reservekopieblad& blad) {
    if (!blad.ingesteld) return "Er worden geen reservekopieën bewaard.";
    if (!blad.mapIsEr)
        return "De map " + blad.map.string() +
               " is er niet. Maak haar, of sluit de schijf aan waar zij op staat.";
    return blad.bezigSinds.empty() ? blad.waarschuwing : "";
}

Antwoord bekijkReservekopie(Aanvraag& aanvraag) {
    const Reservekopieblad blad = leesReservekopieen(aanvraag.werkplek(), aanvraag.persoon());
    ReservekopiePagina pagina;
    pagina.zonderSleutels = kZonderSleutels;
    if (blad.ingesteld) pagina.map = blad.map.string();
    pagina.zelfdeSchijf = blad.zelfdeSchijf;
    pagina.bezigSinds = datumEnTijd(blad.bezigSinds);
    pagina.fout = blad.fout;
    pagina.foutWanneer = datumEnTijd(blad.foutMoment);
    pagina.bewaartijd = bewaartijdZin(blad);
    pagina.aantal = blad.aantal;
    for (const Reservekopieblad::Rij& een : blad.laatste)
        pagina.laatste.push_back(
            {datumEnTijd(een.moment), een.naam, leesbareGrootte(een.grootte), een.gebreken});
    pagina.over = blad.over;
    for (const Migratiekopie& een : blad.migraties)
        pagina.migraties.push_back({een.bestand.filename().string(), datumEnTijd(een.moment),
                                    leesbareGrootte(een.grootte)});
    Raam raam = aanvraag.raam("Reservekopie");
    raam.waarschuwing = waarschuwingBij(blad);
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.pagina(raam, pagina);
}

Antwoord maakReservekopieOpPagina(Aanvraag& aanvraag) {
    beginReservekopie(aanvraag.werkplek(), aanvraag.handeling());
    return naar(std::string(kPad) + "?gelukt=reservekopie");
}

}  // namespace

Routes reservekopieRoutes() {
    const auto binnen = Voor::ingelogd;
    return {
        {"GET", kPad, binnen, {{"gelukt"}}, bekijkReservekopie},
        {"POST", kPad, binnen, {}, maakReservekopieOpPagina},
    };
}

}  // namespace maatlat::web

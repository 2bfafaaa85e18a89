// SPDX-License-Identifier: EUPL-1.2
#include "web/mensen/beheer_logboek.h"

#include "pages/mensen/logboek_pagina.h"
#include "taal/tijd.h"
#include "toetsing/mensen/logboekinzage.h"
#include "web/aanvraag.h"

namespace maatlat::web {

namespace {

std::string nagekeken(const Logboekoordeel& oordeel) {
    return "Nagekeken tot en met regel " + std::to_string(oordeel.tot.nr) + ". ";
}

/// No more than is known.
std::string uitslag(const Logboekinzage& inzage) {
    const Logboekoordeel& van = inzage.oordeel;
    if (!van.klopt() || inzage.gebroken)
        return nagekeken(van) +
               "Er klopt iets niet. Bewaar een kopie van de database en de bestanden ernaast, en "
               "zoek uit wie erbij kon.";
    if (inzage.aantal == 0) return "Het logboek is nog leeg.";
    if (van.tot.nr == 0) return "Het logboek is nog niet nagekeken.";
    const std::string inhoud =
        van.inhoudOp.empty()
            ? "De geschiedenis van de toetsen en wat is vastgesteld, zijn nog niet nagekeken."
            : "Ook de geschiedenis van de toetsen en wat is vastgesteld klopten, op " +
                  datumEnTijd(van.inhoudOp) + ".";
    const std::string rest =
        van.tot.nr < inzage.aantal ? "De regels daarna zijn nog niet nagekeken. " : "";
    return nagekeken(van) +
           "Die regels kloppen: er is er geen gewijzigd, verplaatst of weggehaald. " + rest +
           inhoud;
}

}  // namespace

Antwoord bekijkLogboek(Aanvraag& aanvraag) {
    const Controle controle =
        aanvraag.veld("nakijken") == "alles" ? Controle::alles : Controle::watNieuwIs;
    const Logboekinzage inzage =
        logboekinzage(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.blad(), controle);
    LogboekPagina pagina;
    pagina.heel = !inzage.gebroken && inzage.oordeel.klopt();
    pagina.uitslag = uitslag(inzage);
    pagina.afwijkingen = inzage.oordeel.afwijkingen;
    if (inzage.gebroken && inzage.oordeel.klopt())
        pagina.afwijkingen.push_back("Op deze pagina past regel " +
                                     std::to_string(*inzage.gebroken) +
                                     " niet: die is buiten Maatlat om gewijzigd of weggehaald.");
    pagina.nietNagekeken = inzage.oordeel.nietNagekeken;
    pagina.sinds = inzage.oordeel.sinds;
    if (controle == Controle::watNieuwIs) pagina.heelPad = "/beheer/logboek?nakijken=alles";
    pagina.bladeren = bladerbalk("Logboek", inzage.bladen, "/beheer/logboek?pagina=");
    if (pagina.heel) pagina.kop = inzage.kop;
    for (const Logboekinzage::Rij& een : inzage.regels)
        pagina.regels.push_back(
            {std::to_string(een.nr), datumEnTijd(een.wanneer), een.wie, een.wat, een.sleutel});
    Raam raam = aanvraag.raam("Logboek");
    raam.breed = true;
    return aanvraag.pagina(raam, pagina);
}

}  // namespace maatlat::web

// SPDX-License-Identifier: EUPL-1.2
#include "web/mensen/beheer_logboek.h"

#include "pages/mensen/logboek_pagina.h"
#include "taal/tijd.h"
#include "toetsing/mensen/logboekinzage.h"
#include "web/aanvraag.h"

namespace maatlat::web {

namespace {

std::string uitslag(const Logboekinzage& inzage, Controle controle) {
    if (inzage.gebroken)
        return "Het logboek klopt niet meer vanaf regel " + std::to_string(*inzage.gebroken) +
               ": een regel is buiten Maatlat om gewijzigd of weggehaald. Bewaar een kopie van de "
               "database en zoek uit wie erbij kon.";
    if (inzage.aantal == 0) return "Het logboek is nog leeg.";
    if (controle == Controle::dezeBladzijde)
        return "Deze pagina van het logboek is nagekeken en klopt: geen van deze regels is "
               "gewijzigd, verplaatst of tussenuit gehaald.";
    return "Het logboek is nagekeken en klopt: " + std::to_string(inzage.aantal) +
           (inzage.aantal == 1 ? " regel" : " regels") +
           ", geen ervan is gewijzigd, verplaatst of tussenuit gehaald.";
}

}  // namespace

Antwoord bekijkLogboek(Aanvraag& aanvraag) {
    const Controle controle =
        aanvraag.veld("nakijken") == "alles" ? Controle::alles : Controle::dezeBladzijde;
    const Logboekinzage inzage =
        logboekinzage(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.blad(), controle);
    LogboekPagina pagina;
    pagina.heel = !inzage.gebroken;
    pagina.uitslag = uitslag(inzage, controle);
    if (controle == Controle::dezeBladzijde) pagina.heelPad = "/beheer/logboek?nakijken=alles";
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

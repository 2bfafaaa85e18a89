// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "pages/opvolging/hertoets_pagina.h"
#include "pages/opvolging/toezichtfeit_pagina.h"
#include "pages/opvolging/verhaal_pagina.h"
#include "pages/opvolging/voortgang_pagina.h"
#include "support/voorbeelden/voorbeelden.h"

namespace maatlat::test {

template <>
inline std::vector<HertoetsPagina> voorbeelden<HertoetsPagina>() {
    HertoetsPagina kan;
    kan.feiten = {{"Organisatie", "Utrecht"}};
    kan.opgegaan = "Utrecht ging op in Midden.";
    kan.waar = "Er komt een hertoets bij Midden.";
    kan.opnieuw = "1.1.1";
    kan.mee = "1.1.2";
    kan.actie = "/toets/5/hertoets";
    kan.streef = "2027-05-22";
    kan.fouten = {{"streef", "Deze dag is al voorbij."}};
    kan.terug = {"Overzicht", "/toets/5"};
    HertoetsPagina niet = kan;
    niet.bezwaar = "Er loopt al een hertoets.";
    niet.ander = {"Naar die hertoets", "/toets/6"};
    return {kan, niet};
}

template <>
inline std::vector<VerhaalPagina> voorbeelden<VerhaalPagina>() {
    VerhaalPagina vol{.hulp = Hulpplek::verhaalLezen};
    vol.gegaan = "Oost";
    vol.gegaanPad = "/organisatie/9/verhaal";
    vol.stand = {{"Verscherpt toezicht", "Geen"}};
    vol.waarschuwing = "Er ligt een voorstel.";
    vol.doen = {{"Bevel vastleggen", "/organisatie/1/toezicht/bevel"}};
    vol.regels = {{"22 april 2016", "Bevel", "/organisatie/1/feit/1", {"Zin."}, {"toen A"}},
                  {"Datum niet bekend", "Toets"}};
    vol.bladeren = {"Wat er gebeurde", "1 tot en met 1 van 2", "/organisatie/1/verhaal?pagina=1",
                    "/organisatie/1/verhaal?pagina=2"};
    vol.erna = {{"Namen", "/organisatie/1"}};
    return {vol, {.hulp = Hulpplek::eigenVerhaal}};
}

template <>
inline std::vector<ToezichtfeitPagina> voorbeelden<ToezichtfeitPagina>() {
    ToezichtfeitPagina vol{.hulp = Hulpplek::verscherptToezicht,
                           .nu = {{"Stand", "Besloten"}},
                           .terugPad = "/organisatie/1/verhaal"};
    vol.zinnen = {"Dit wacht op een besluit."};
    vol.doen = {{"Wijzigen", "/organisatie/1/feit/1/wijzigen"}};
    vol.versies = {{1, "Coordinator", "besloten", "Omdat.", {{"Dag", "22 april 2016"}}},
                   {2, "Coordinator", "besloten"}};
    return {vol, {.hulp = Hulpplek::eigenVerhaal, .nu = {}, .terugPad = "/"}};
}

template <>
inline std::vector<VoortgangPagina> voorbeelden<VoortgangPagina>() {
    VoortgangPagina vol{.hulp = Hulpplek::voortgangVolgen, .stand = "Het plan wordt uitgevoerd."};
    VoortgangPagina::Bericht bericht;
    bericht.kop = "Gemeld voor 8 maart 2027";
    bericht.tekst = "Het rooster **hangt**.";
    bericht.regels = {"Ingediend op 8 maart."};
    bericht.letOp = "Er is bewijs ingetrokken.";
    bericht.bewijs = {{"rooster.txt", "/bewijs/1", "", "/bewijs/1/intrekken"},
                      {"oud.txt", "", "ingetrokken", ""}};
    bericht.acties = {{"Beslis", "/verzoek/1"}};
    VoortgangPagina::Blok blok;
    blok.anker = "maatregel-1";
    blok.kop = "Maatregel 1";
    blok.staat = "In uitvoering";
    blok.laat = "Over de termijn.";
    blok.tekst = "Wij regelen een achterwacht.";
    blok.feiten = {{"Wie", "Teamleider"}};
    blok.berichten = {bericht};
    blok.acties = {{"Meld over maatregel 1", "/melding"}};
    VoortgangPagina::Ritme ritme;
    ritme.onderwerp = "Wachtlijst";
    ritme.hoeVaak = "Elke week.";
    ritme.stand = {"Alle meldingen zijn er."};
    ritme.acties = {{"Meld over wachtlijst", "/melding"}};
    ritme.stopPad = "/ritme/1/stoppen";
    ritme.versie = 1;
    ritme.berichten = {bericht};
    vol.waarschuwingen = {"Bij 1.1.3 staat geen maatregel."};
    vol.ritmes = {ritme};
    vol.ritmePad = "/ritme";
    vol.maatregelen = {blok};
    blok.anker = "audit-1";
    blok.klaar = true;
    vol.audits = {blok};
    vol.auditacties = {{"Vraag een eigen audit", "/audit"}};
    vol.beletsels = {"Niet alles is klaar."};
    vol.slotacties = {{"Sluit af", "/afsluiten"}};
    return {vol, {.hulp = Hulpplek::voortgangMelden, .stand = "Nog niet."}};
}

}  // namespace maatlat::test

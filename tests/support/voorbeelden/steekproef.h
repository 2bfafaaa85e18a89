// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/steekproef/bewaartermijn_pagina.h"
#include "pages/steekproef/lezers_pagina.h"
#include "pages/steekproef/lezing_pagina.h"
#include "pages/steekproef/overleg_pagina.h"
#include "pages/steekproef/steekproef_bewijs_pagina.h"
#include "pages/steekproef/steekproef_nieuw_pagina.h"
#include "pages/steekproef/steekproef_pagina.h"
#include "pages/steekproef/steekproef_plan_pagina.h"
#include "pages/steekproef/steekproef_sleutel_pagina.h"
#include "pages/steekproef/steekproef_trekken_pagina.h"
#include "pages/steekproef/steekproeven_pagina.h"
#include "pages/steekproef/uitkomsten_pagina.h"
#include "support/leesverslagen.h"
#include "support/voorbeelden/voorbeelden.h"

/// Examples of the pages of a dossiersteekproef.
namespace maatlat::test {

inline Dossiersteekproef steekproef(Steekproefstatus status) {
    Dossiersteekproef uit;
    uit.nr = 1;
    uit.titel = "Onderzoeken 2026";
    uit.status = status;
    uit.populatie.aantal = 312;
    uit.populatie.datums = {{Lijstdatum::melding, 308, "2026-01-05", "2026-06-30"}};
    uit.populatie.soorten = {{"onderzoek", 200, 0}, {"overdracht", 112, 0}};
    uit.populatie.genegeerd = {"behandelaar"};
    Populatiegrens& grens = uit.populatie.grens;
    grens.verslag =
        leesverslag("lijst.xlsx", std::string(64, '9'), Tabelsoort::xlsx, "Lijst", "A1:G313", 313);
    grens.verslag->verborgenRijen = 20;
    grens.verslag->verborgenKolommen = 1;
    grens.verslag->kalender1904 = true;
    grens.verslag->nietGelezen = {{"Oud", NietGelezenBlad::Waarom::verborgen}};
    grens.overgeslagenRijen = 2;
    grens.reeksen = {{"2026-", 312, 14}};
    grens.maandenZonder = {"2026-03"};
    grens.afgekapt = 3;
    if (status == Steekproefstatus::ingelezen) return uit;
    uit.kolom = Groepkolom::soort;
    uit.groepen = {{"onderzoek", 200, 13}, {"overdracht", 112, 7}};
    uit.peildatum = "2026-11-22";
    uit.vastgelegdOp = "2026-11-22T09:30:00.000Z";
    uit.populatieHash = std::string(64, 'a');
    uit.vastleggingHash = std::string(60, 'b') + "0123";
    uit.reden = "De lijst bleek onvolledig.";
    uit.binding = {"Stap 1 (2015)", "Utrecht", "Dossierformulier Stap 1", "1"};
    return uit;
}

inline Dossierrij dossier(const std::string& pseudoniem, Dossierstand stand) {
    Dossierrij uit;
    uit.dossier.pseudoniem = pseudoniem;
    uit.dossier.stand = stand;
    uit.dossier.groep = "onderzoek";
    uit.dossier.lot = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    uit.dossier.trekking = 1;
    uit.dossier.volgorde = 3;
    uit.dossier.reden = "Was een dubbele registratie.";
    return uit;
}

template <>
inline std::vector<SteekproevenPagina> voorbeelden<SteekproevenPagina>() {
    return {{"/toets/5",
             {{steekproef(Steekproefstatus::ingelezen), 0, 0},
              {steekproef(Steekproefstatus::vastgelegd), 0, 0},
              {steekproef(Steekproefstatus::getrokken), 20, 12},
              {steekproef(Steekproefstatus::vervallen), 0, 0}},
             false},
            {"/toets/5", {}, true}};
}

inline SteekproefplanPagina plan() {
    SteekproefplanPagina uit;
    uit.pad = "/toets/5/steekproef/1";
    uit.steekproef = steekproef(Steekproefstatus::ingelezen);
    uit.waarschuwingen = {"lijst.csv:7: de triage ligt voor de melding."};
    uit.formulieren.resize(1);
    uit.formulieren[0].naam = "Stap 1";
    uit.formulieren[0].hash = "f00d";
    uit.adviezen = {{"20 dossiers", "27% tot 73%", "minstens 83%"}};
    uit.magInvullen = true;
    return uit;
}

template <>
inline std::vector<SteekproefplanPagina> voorbeelden<SteekproefplanPagina>() {
    SteekproefplanPagina lezen = plan();
    lezen.magInvullen = false;
    SteekproefplanPagina zonder = plan();
    zonder.formulieren.clear();
    SteekproefplanPagina omvang = plan();
    omvang.omvangzin = "U rekende uit dat 22 dossiers genoeg zijn.";
    return {plan(), lezen, zonder, omvang};
}

template <>
inline std::vector<SteekproefTrekkenPagina> voorbeelden<SteekproefTrekkenPagina>() {
    SteekproefTrekkenPagina pagina;
    pagina.steekproef = steekproef(Steekproefstatus::vastgelegd);
    pagina.formulier = "Stap 1";
    SteekproefTrekkenPagina invullen = pagina;
    invullen.magInvullen = true;
    invullen.trekking.vraagtLijst = true;
    invullen.trekking.fouten = {{"lijst", "lijst.csv:3: geen nummer."},
                                {"lijst", "lijst.csv:9: geen nummer."}};
    return {pagina, invullen};
}

inline SteekproefPagina getrokken() {
    SteekproefPagina uit;
    uit.pad = "/toets/5/steekproef/1";
    uit.steekproef = steekproef(Steekproefstatus::getrokken);
    uit.getrokkenOp = "2026-11-22T09:31:00.000Z";
    uit.magInvullen = true;
    uit.magOpzoeken = true;
    uit.sleutelAanwezig = true;
    uit.kanUitbreiden = true;
    uit.uitbreiding.uitbreiding = true;
    uit.uitbreiding.fouten = {{"aantal", "Zo veel zijn er niet meer."}};
    uit.dossiers = {dossier("AAAA-0000-0001", Dossierstand::getrokken),
                    dossier("AAAA-0000-0002", Dossierstand::getrokken),
                    dossier("AAAA-0000-0003", Dossierstand::vervangen),
                    dossier("AAAA-0000-0004", Dossierstand::gericht)};
    Dossierrij& eerste = uit.dossiers[0];
    eerste.dossier.dubbel = true;
    eerste.dossier.vervangt = "AAAA-0000-0003";
    eerste.eersteKlaar = true;
    eerste.tweedeBegonnen = true;
    eerste.verschillen = 2;
    eerste.nummer = "Z-1";
    eerste.heropend = true;
    uit.heropend = {{"AAAA-0000-0001", "2026-11-22T09:32:00.000Z", "Het plan was van later."}};
    uit.volgende = "AAAA-0000-0002";
    return uit;
}

template <>
inline std::vector<SteekproefPagina> voorbeelden<SteekproefPagina>() {
    SteekproefPagina vervallen = getrokken();
    vervallen.steekproef.status = Steekproefstatus::vervallen;
    SteekproefPagina nooitGetrokken;
    nooitGetrokken.steekproef = steekproef(Steekproefstatus::ingelezen);
    nooitGetrokken.steekproef.status = Steekproefstatus::vervallen;
    return {getrokken(), vervallen, nooitGetrokken};
}

template <>
inline std::vector<SteekproefBewijsPagina> voorbeelden<SteekproefBewijsPagina>() {
    SteekproefBewijsPagina pagina;
    pagina.pad = "/toets/5/steekproef/1";
    pagina.organisatie = "Utrecht";
    pagina.onderzoek = "Stap 1";
    pagina.steekproef = steekproef(Steekproefstatus::vervallen);
    pagina.trekkingen = {{1,
                          "dobbelstenen:1234561234-6543216543",
                          Herkomst::dobbelstenen,
                          {13, 7},
                          "2026-11-22T09:31:00.000Z"}};
    for (const Dossierrij& een : getrokken().dossiers)
        pagina.dossiers.push_back(een.dossier);
    pagina.dossiers.push_back(dossier("AAAA-0000-0009", Dossierstand::reserve).dossier);
    SteekproefBewijsPagina eersteVorm = pagina;
    eersteVorm.steekproef.binding.reset();
    return {pagina, eersteVorm};
}

template <>
inline std::vector<SteekproefSleutelPagina> voorbeelden<SteekproefSleutelPagina>() {
    SteekproefSleutelPagina weg;
    weg.pad = "/toets/5/steekproef/1";
    SteekproefSleutelPagina lezen = weg;
    lezen.aanwezig = true;
    SteekproefSleutelPagina vraagt = lezen;
    vraagt.magInvullen = true;
    vraagt.magWissen = true;
    SteekproefSleutelPagina toont = vraagt;
    toont.getoond = true;
    toont.heleLijst = true;
    toont.dossiers = {{"AAAA-0000-0001", "2026-000123", Dossierstand::getrokken},
                      {"AAAA-0000-0009", "2026-000999", Dossierstand::reserve}};
    return {weg, lezen, vraagt, toont};
}

inline Zekerheidsbeeld zekerheid(
    int laag, int schatting, int hoog,
    Zekerheidsbeeld::Uitslag uitslag = Zekerheidsbeeld::Uitslag::nietTeZeggen) {
    Zekerheidsbeeld uit;
    uit.id = "b";
    uit.titel = "Is er een veiligheidsplan?";
    uit.laag = laag;
    uit.schatting = schatting;
    uit.hoog = hoog;
    uit.uitslag = uitslag;
    if (uitslag != Zekerheidsbeeld::Uitslag::zonderNorm) uit.norm = 950;
    return uit;
}

template <>
inline std::vector<UitkomstenPagina> voorbeelden<UitkomstenPagina>() {
    UitkomstenPagina::Vraag eerste;
    eerste.code = "veiligheidsplan";
    eerste.tekst = "Is er een veiligheidsplan?";
    eerste.telling = "In 14 van de 20 dossiers staat een veiligheidsplan.";
    eerste.zekerheid = "Van alle 312 dossiers is dat waarschijnlijk 46% tot 88%.";
    eerste.normzin = "De norm is minstens 95%.";
    eerste.beeld = zekerheid(460, 700, 880, Zekerheidsbeeld::Uitslag::nietGehaald);
    eerste.gerichtzin = "Ook is 1 dossier gericht gekozen.";
    eerste.kalenderzin = "De laatste dag kan later zijn.";
    eerste.verwachting = "1.1.1";
    UitkomstenPagina::Vraag zonder = eerste;
    zonder.code = "triage";
    zonder.beeld.reset();
    UitkomstenPagina pagina;
    pagina.samen = "Zo’n uitspraak klopt in minstens 95 van de 100 steekproeven.";
    pagina.pad = "/toets/5/steekproef/1";
    pagina.feiten = {{"Getrokken", "20"}};
    pagina.voortgang = "Nog 6 dossiers te lezen.";
    pagina.metGericht = true;
    pagina.vragen = {eerste, zonder};
    UitkomstenPagina opvolging = pagina;
    opvolging.verder = {"Terug naar de voortgang", "/toets/5/opvolging/voortgang"};
    return {pagina, opvolging};
}

inline DossiervraagVeld keuzevraag() {
    DossiervraagVeld uit;
    uit.code = "plan";
    uit.tekst = "Is er een veiligheidsplan?";
    uit.hulp = "Kijk bij de bijlagen.";
    uit.antwoorden = {{{"ja", "Ja", true}, "j"}, {{"nee", "Nee"}, "n"}, {{"anders", "Anders"}, ""}};
    return uit;
}

inline LezingPagina lezing() {
    DossiervraagVeld datum;
    datum.soort = DossiervraagVeld::Soort::datum;
    datum.code = "triage";
    datum.hulp = std::string(300, 'x');
    datum.waarde = "31-2-2026";
    datum.stand = "Volgens de lijst: 1 februari 2026.";
    datum.gelezen = "1 februari 2026";
    datum.antwoorden = {{{"nvt", "niet van toepassing"}, "v"}};
    datum.hangtAan = "plan";
    datum.waarbij = {"ja", "nee"};
    datum.alleenAls = "Alleen als er een plan is.";
    DossiervraagVeld getal = datum;
    getal.soort = DossiervraagVeld::Soort::getal;
    getal.code = "kinderen";
    getal.antwoorden[0].optie.gekozen = true;
    DossiervraagVeld termijn;
    termijn.soort = DossiervraagVeld::Soort::termijn;
    termijn.tekst = "Triage binnen 5 werkdagen";
    LezingPagina pagina;
    pagina.pad = "/toets/5/steekproef/1/dossier/K7QF-2M9X-A4TD";
    pagina.blind = pagina.bericht = pagina.volgende = "/x";
    DossiervraagVeld bevestiging;
    bevestiging.soort = DossiervraagVeld::Soort::bevestiging;
    bevestiging.bevestigd = true;
    pagina.vragen = {keuzevraag(), datum, getal, termijn, bevestiging};
    pagina.nummer = "Z-1";
    pagina.heropend = {{"Inspecteur A",
                        "2026-11-22T09:32:00.000Z",
                        "Het plan was van later.",
                        "Inspecteur A",
                        "Inspecteur B",
                        {{"Is er een plan?", "ja", "ja", "nee"}}},
                       {"Inspecteur A", "2026-11-22T09:33:00.000Z", "Nog eens.", "", "", {}}};
    pagina.fouten = {{"antwoord-triage", "Deze dag bestaat niet."},
                     {"bevestigd", "Bevestig de datums."}};
    return pagina;
}

template <>
inline std::vector<LezingPagina> voorbeelden<LezingPagina>() {
    LezingPagina alleenLezen = lezing();
    alleenLezen.waaromNiet = "Dit dossier is vervangen.";
    alleenLezen.overlegpad = "/o";
    alleenLezen.heropenpad = "/h";
    alleenLezen.toelichting = "Eerst gelezen door een ander.";
    return {lezing(), alleenLezen};
}

template <>
inline std::vector<OverlegPagina> voorbeelden<OverlegPagina>() {
    OverlegPagina lezen;
    lezen.verschillen = {{"plan", "Is er een plan?", "ja", "nee", {{"ja", "ja"}}, "", "", "", ""}};
    OverlegPagina typen = lezen;
    typen.magInvullen = typen.vraagtReden = true;
    return {lezen, typen};
}

template <>
inline std::vector<BewaartermijnPagina> voorbeelden<BewaartermijnPagina>() {
    BewaartermijnPagina pagina;
    pagina.regels = {{"Utrecht", "Stap 1", "Onderzoeken 2026", "/toets/5/steekproef/1", 20, 3,
                      "2027-05-03", "2027-11-22", true, false}};
    pagina.bladeren = bladerbalk("Bewaard", Bladen(41, 2, 20), "/bewaard?pagina=");
    return {pagina, {}};
}

template <>
inline std::vector<SteekproefNieuwPagina> voorbeelden<SteekproefNieuwPagina>() {
    const SteekproefNieuwPagina pagina{"/toets/5",
                                       "0123",
                                       "Onderzoeken",
                                       {{"lijst", "lijst.csv:3: dit nummer staat er al."},
                                        {"lijst", "lijst.csv:9: geen nummer."}}};
    SteekproefNieuwPagina vraagt = pagina;
    vraagt.vraagtReden = true;
    SteekproefNieuwPagina opvolging = pagina;
    opvolging.waarvoor = "U trekt om te verifiëren, bij maatregel 1, over 1.1.1.";
    opvolging.letOp = "Van één steekproef is de sleutel vernietigd.";
    opvolging.erbij = {{"maatregel", "1"}};
    opvolging.pad = "/toets/5/opvolging/voortgang/steekproef/nieuw";
    opvolging.terug = {"Terug naar de voortgang", "/toets/5/opvolging/voortgang"};
    return {pagina, vraagt, opvolging};
}

template <>
inline std::vector<LezersPagina> voorbeelden<LezersPagina>() {
    LezersPagina leeg;
    LezersPagina klaar;
    klaar.vergelijkbaar = true;
    klaar.tabel.rijen = {{"Vraag", "Zin.", "Gelijk.", false, {"0,62", "0,31 tot 0,93"}, {}, {}, {}},
                         {"Vraag", "Zin.", "Anders.", true, {"–"}, {}, {}, {}}};
    LezersPagina bespreken = klaar;
    bespreken.teBespreken = {{"K7QF-2M9X-A4TD", "/o"}};
    return {bespreken, klaar, leeg};
}

}  // namespace maatlat::test

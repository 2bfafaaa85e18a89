// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/bronnen/bezoekers_pagina.h"
#include "pages/hiaatkeuzedeel.h"
#include "pages/toets/criterium_pagina.h"
#include "pages/toets/geschiedenis_pagina.h"
#include "pages/toets/rust_op_pagina.h"
#include "pages/toets/start_pagina.h"
#include "pages/toets/toets_pagina.h"
#include "pages/toets/toetstabel_pagina.h"
#include "pages/toets/veld_pagina.h"
#include "pages/toets/veldopmerkingen_pagina.h"
#include "pages/toets/wijzigingen_pagina.h"
#include "pages/toets/wissen_pagina.h"
#include "pages/traject/overdragen_pagina.h"
#include "pages/traject/stappen_pagina.h"
#include "pages/traject/vaststellen_pagina.h"
#include "support/voorbeelden/voorbeelden.h"

/// Examples of the pages of a toets.
namespace maatlat::test {

inline Veldblok voorbeeldveld(bool invulbaar, bool vol) {
    Veldblok uit{.anker = "motivering-1.1.2", .label = "Motivering bij 1.1.2"};
    uit.invulbaar = invulbaar;
    if (!vol) return uit;
    uit.waarde = "Tekst";
    uit.geschiedenis = "/g";
    uit.opmerkingen = "/o";
    uit.waarschuwing = "Er ontbreekt iets.";
    uit.ongedaan = true;
    uit.opgeslagen = "Oude tekst";
    uit.vraagReden = true;
    return uit;
}

/// A score, to read or to choose.
inline Veldblok voorbeeldkeuze(bool invulbaar) {
    Veldblok uit{.anker = "score-1.1.2", .label = "Score"};
    uit.invulbaar = invulbaar;
    uit.opties = {{"nvt", "Niet van toepassing", true}};
    return uit;
}

inline Hiatendeel voorbeeldhiaten() {
    return {"Dit ontbreekt nog.", {{"Scores", {{"1.1.1 heeft geen score", "/v"}, {"Iets", ""}}}}};
}

inline Oordeeldeel voorbeeldoordeel() {
    Oordeeldeel uit;
    uit.waarom = uit.beslissend = uit.nogMogelijk = uit.bekendGat = uit.herkomst = "x";
    uit.doelen = {"x"};
    uit.ontbreekt = {{"x", "/x"}};
    return uit;
}

/// What came along, or what is judged again.
inline Hertoetsblok voorbeeldhertoets(bool opnieuw) {
    Hertoetsblok uit;
    uit.code = "1.1.2";
    uit.merk = opnieuw ? "" : "Overgenomen uit de toets van 23 oktober 2015.";
    uit.uitleg = opnieuw ? "Deze verwachting was niet onvoldoende." : "";
    uit.knop = "Opnieuw beoordelen";
    uit.pad = "/toets/5/hertoets/1.1.2/open";
    uit.herkomst = "de toets van 23 oktober 2015";
    uit.score = kGoed;
    uit.open = opnieuw;
    uit.leesbaar = true;
    if (opnieuw) return uit;
    uit.motivering = uit.verbeterpunt = "Tekst";
    uit.bevindingen = {{"Jaarplan", "neutraal", "neutraal", "Tekst", "pagina 12"},
                       {"Jaarplan", "neutraal", "neutraal", "Tekst", ""}};
    return uit;
}

template <>
inline std::vector<CriteriumPagina> voorbeelden<CriteriumPagina>() {
    Verwachtingblok vol;
    vol.code = "1.1.2";
    vol.voetnoot = "Noot";
    vol.bronnen = {{"Jaarplan",
                    "document",
                    "/b",
                    {{"Bevinding 1", "/v", "bevinding-1-1.1.2", "neutraal", "neutraal", "Tekst",
                      Zekerheidsbeeld{}}}}};
    vol.hertoets = voorbeeldhertoets(false);
    vol.ontbrekend = "Nog geen dossier.";
    vol.waarschuwing = "Eén soort.";
    vol.nieuw = "/n";
    vol.scoreveld = voorbeeldkeuze(false);
    vol.motivering = voorbeeldveld(true, true);
    vol.verbeterpunt = voorbeeldveld(false, true);
    vol.verbeterpuntOpen = vol.motiveringLater = true;
    vol.klaar = true;
    vol.bronnen.front().bevindingen.front().vindplaats = {"pagina 12", "Zo staat het er."};
    vol.rust.code = "1.1.2";
    vol.rust.gronden = {
        {{"Bevinding 1", "/v"}, {"Jaarplan", "/b"}, "pagina 12", "/f", "Gewijzigd."},
        {{"Bevinding 2", "/w"}, {"Jaarplan", "/b"}, "paragraaf 3", "", ""}};
    vol.rust.keuzes = {{"1", "Bevinding 1", "Tekst"}};
    vol.rust.wijzigpad = "/toets/5/rust-op/1.1.2";
    Verwachtingblok keuze = vol;
    keuze.scoreveld = voorbeeldkeuze(true);
    keuze.verbeterpunt.opgemaakt = false;
    keuze.hertoets = voorbeeldhertoets(true);
    keuze.klaar = false;
    keuze.bronnen.clear();
    Verwachtingblok niet;
    niet.reden = "Niets te zien.";
    Verwachtingblok gesloten = keuze;
    gesloten.hertoets->leesbaar = false;
    Verwachtingblok gepubliceerd = vol;
    gepubliceerd.hertoets->opgemaakt = false;
    for (Veldblok* een : {&keuze.scoreveld, &keuze.motivering})
        een->metAndere = true;
    keuze.scoreveld.gewijzigd = {"Score gewijzigd.", "voldoende"};
    CriteriumPagina uit;
    uit.veldenpad = "/toets/5/veld";
    uit.doel = uit.bron = uit.nietNu = "x";
    uit.voetnoten = {"x"};
    uit.overzicht = {"Overzicht", "/o"};
    uit.vorige = {"Vorige", "/v"};
    uit.volgende = {"Volgende", "/w"};
    uit.verwachtingen = {vol, keuze, niet, gesloten, gepubliceerd};
    uit.oordeel = voorbeeldoordeel();
    uit.onderbouwing = voorbeeldveld(false, false);
    uit.onderbouwingKlaar = uit.onderbouwingLater = true;
    uit.tabel = {"Alle verwachtingen", "/t"};
    uit.aandachtspunt = voorbeeldveld(true, false);
    return {uit};
}

template <>
inline std::vector<RustOpPagina> voorbeelden<RustOpPagina>() {
    RustOpPagina leeg;
    RustOpPagina vol;
    vol.motivering = "Gezien.";
    vol.gronden = {{{"Bevinding 1", "/v"}, {"Jaarplan", "/b"}, "pagina 12", "/f", "Gewijzigd."},
                   {{"Bevinding 2", "/w"}, {"Jaarplan", "/b"}, "paragraaf 3", "", ""}};
    vol.keuzes = {{"1", "Bevinding 1: Tekst", true}};
    vol.was = {"1", "2"};
    vol.pad = "/toets/5/rust-op/1.1.2";
    vol.terug = {"Naar de motivering", "/m"};
    vol.fouten = {{"bevinding", "Kies alleen bevindingen uit de lijst."}};
    return {leeg, vol};
}

template <>
inline std::vector<BronrustPagina> voorbeelden<BronrustPagina>() {
    BronrustPagina vol;
    vol.samenvatting = "Twee bevindingen komen uit deze bron.";
    vol.bron = {"Jaarplan", "/b"};
    vol.regels = {
        {{"Bevinding 1", "/v"}, "Tekst", "pagina 12", "Bij 1.1.2", {{"motivering", "/m"}}},
        {{"Bevinding 2", "/w"}, "Tekst", "", "Bij 1.1.2", {}}};
    return {{}, vol};
}

template <>
inline std::vector<ToetsPagina> voorbeelden<ToetsPagina>() {
    ToetsPagina uit;
    uit.feiten = {{"Status", "lopend"}};
    uit.wegen = {{"Bronnen", "/b"}};
    uit.nieuwPad = "/n";
    uit.nietNu = uit.vervallen = "x";
    uit.vervallenPad = "/v";
    uit.nieuws = {
        "Eén onderdeel.",
        {{"Inspecteur B", "één onderdeel", {{"Criterium 1.1", {{{"Motivering", "/m"}, "toen"}}}}}},
        true,
        "motivering/1.1.2 3",
        "/gezien",
        "/wijzigingen",
        "Eén onderdeel"};
    uit.verdeling = {{"Inspecteur B: 5 toegewezen", "/t"}};
    return {uit};
}

/// A kind with a reason for each gap, and one of which the reason was given.
inline Hiaatkeuzen hiaatkeuzenVoorbeeld() {
    Hiaatkeuzedeel vraag;
    vraag.soort = "zonder-bevinding";
    vraag.veld = "hiaat-zonder-bevinding";
    vraag.kop = "Score zonder bevinding";
    vraag.waarover = "Bij 1.1.1 en 1.1.2.";
    vraag.redenveld = "hiaatreden-zonder-bevinding";
    vraag.reden = "Getypt.";
    vraag.gekozen = true;
    for (const char* code : {"1.1.1", "1.1.2"})
        vraag.eigen.push_back({std::string("zonder-bevinding/") + code,
                               std::string("eigenreden-zonder-bevinding/") + code,
                               std::string("Eigen reden bij ") + code, "Eigen.", "Te lang."});
    Hiaatkeuzedeel gegeven = vraag;
    gegeven.soort = "een-soort-bron";
    gegeven.veld = "hiaat-een-soort-bron";
    gegeven.gegeven = "Reden: zo is het.";
    gegeven.eigen.clear();
    return {"Vul aan wat u kunt aanvullen.", {vraag, gegeven}};
}

template <>
inline std::vector<VaststellenPagina> voorbeelden<VaststellenPagina>() {
    VaststellenPagina alles;
    alles.pad = "/toets/5/vaststellen";
    alles.hiaten = voorbeeldhiaten();
    alles.magNiet = "Er ontbreekt nog een score.";
    alles.magVoorleggen = alles.magTerugnemen = alles.magVaststellen = true;
    alles.fouteVoorlegging = true;
    alles.vraagtPrivacyreden = true;
    alles.fouten = {{"gelezen", "Zet een vinkje."}, {"reden", "Vul een reden in."}};
    alles.rapportPad = "/toets/5/rapport";
    alles.vast = {{"Editie 1",
                   "Vastgesteld door A en B.",
                   "Bevroren sinds gisteren.",
                   {"00ff", "Klopt.", true},
                   {"11ff", "Klopt niet.", false},
                   "/toets/5/rapport?editie=1",
                   "/toets/5/rapport?editie=1&als=bestand",
                   "rapport.html",
                   "Een fout.",
                   "22ff",
                   "/toets/5/verantwoording?editie=1"}};
    alles.magTeruggeven = alles.magCorrigeren = true;
    alles.teAanvaarden = hiaatkeuzenVoorbeeld();
    alles.aanvullen = {"kan de toets worden voorgelegd",
                       {{"Verwachting 1.1.1 heeft nog geen score.", "/toets/5/criterium/1.1"},
                        {"Zonder plek.", ""}}};
    alles.zelfTerug = "Niemand heeft haar geopend.";
    alles.zelfTerugPad = "/toets/5/terugnemen";
    alles.correctie = "Een fout.";
    alles.opmerkingen = {"Er is nog één opmerking open.", "/o"};
    alles.wijzigingenPad = "/wijzigingen";
    alles.wijzigingenTekst = "Wijzigingen";
    alles.verschillenPad = "/toets/5/verschillen";
    alles.verschillenTekst = "Verschillen";
    VaststellenPagina correctie = alles;
    correctie.fouteCorrectie = true;
    return {alles, correctie, {}};
}

template <>
inline std::vector<IndienenPagina> voorbeelden<IndienenPagina>() {
    IndienenPagina vol;
    vol.pad = "/toets/5/indienen";
    vol.rapportPad = "/toets/5/rapport";
    vol.versie = "3";
    vol.stand = "23 van de 24 verwachtingen zijn beoordeeld.";
    vol.hiaten = voorbeeldhiaten();
    vol.teAanvaarden = hiaatkeuzenVoorbeeld();
    vol.vraagtPrivacyreden = true;
    vol.fouten = {{"zeker", "Zet een vinkje."}};
    IndienenPagina nogNiet = vol;
    nogNiet.aanvullen = {"kunt u de zelfevaluatie indienen",
                         {{"Er is geen bron.", "/toets/5/bronnen"}, {"Zonder plek.", ""}}};
    return {vol, nogNiet, {}};
}

template <>
inline std::vector<OverdragenPagina> voorbeelden<OverdragenPagina>() {
    OverdragenPagina alles;
    alles.pad = "/toets/5/overdragen";
    alles.versie = "3";
    alles.taken = {{"collega",
                    "De collega",
                    {"Inspecteur B, sinds gisteren."},
                    {"Inspecteur B is geblokkeerd."},
                    false,
                    {{"4", "Inspecteur C"}},
                    true},
                   {"ontvanger", "Wie reageren", {}, {}, true, {{"5", "Management A"}}, false},
                   {"vaststeller", "Wie vaststelt", {}, {}, false, {}, false}};
    alles.vraagtPrivacyreden = true;
    alles.fouten = {{"personen", "Kies wie."}, {"reden", "Vul een reden in."}};
    return {alles, {}};
}

template <>
inline std::vector<StappenPagina> voorbeelden<StappenPagina>() {
    StappenPagina alles;
    alles.pad = "/onderzoek/proef/stappen";
    alles.versie = "1";
    alles.nogNiets = "Er is nog niets gekozen.";
    alles.onderweg = {"Twee toetsen: uw keuze geldt meteen."};
    alles.keuzes = {{"wederhoor", "Wederhoor", true, "De organisatie reageert."}};
    alles.termijnen = {{"reactie", "reactie", "10", {{"werkdagen", "werkdagen", true}}}};
    alles.wet = true;
    alles.fouten = {{"termijn_reactie", "Vul een getal in."}};
    return {alles, {}};
}

template <>
inline std::vector<BezoekersPagina> voorbeelden<BezoekersPagina>() {
    BezoekersPagina alles;
    alles.pad = "/toets/5/bezoek/1/wie";
    alles.bezoek = "Bezoek op 20 november 2026";
    alles.wie = "twee inspecteurs";
    alles.namen = "Inspecteur B";
    alles.magInvullen = true;
    alles.was = {"3"};
    alles.keuzes = {{"3", "Inspecteur B", true}};
    alles.fouten = {{"erbij", "Kies uit de lijst."}};
    return {alles, {}};
}

template <>
inline std::vector<VeldPagina> voorbeelden<VeldPagina>() {
    return {{"1.1.2 Tekst", {"een naam"}, voorbeeldveld(true, true), {"Terug", "/t"}}};
}

template <>
inline std::vector<TekstenPagina> voorbeelden<TekstenPagina>() {
    TekstenPagina uit;
    uit.veldenpad = "/toets/5/veld";
    uit.nietNu = "x";
    uit.themas = {{"1", "Eerste", voorbeeldveld(true, false)}};
    return {uit};
}

template <>
inline std::vector<GeschiedenisPagina> voorbeelden<GeschiedenisPagina>() {
    GeschiedenisPagina uit;
    uit.versie = 2;
    uit.versies = {{2, "Inspecteur B", "toen", {{"Tekst", "het was", "het is"}}, false},
                   {1, "Inspecteur A", "eerder", {{"", "", "was"}}, true}};
    uit.versies[1].wissing = "Inspecteur B vroeg om deze tekst te wissen:";
    uit.versies[1].wisreden = "Per ongeluk.";
    uit.versies[1].wisPad = "/wissen";
    uit.versies[1].wisTekst = "Bekijk dit verzoek";
    uit.versies[1].gebeurtenis = "Ingetrokken";
    uit.wisuitleg = "Dat kan zo.";
    uit.bladeren = bladerbalk("Versies", Bladen(31, 2, 10), "/geschiedenis?pagina=");
    return {uit, {}};
}

template <>
inline std::vector<WijzigingenPagina> voorbeelden<WijzigingenPagina>() {
    WijzigingenPagina uit;
    uit.nu = {"Motivering bij 1.1.2",
              "Criterium 1.1",
              "Inspecteur B",
              "Wijziging 2 van 3",
              {{"Tekst", "was", "is"}, {"", "", "nieuw"}, {"Titel", "was", ""}},
              "/m",
              "/geschiedenis",
              "/gezien",
              "motivering/1.1.2 3",
              "motivering/1.1.2"};
    uit.vorige = {"Vorige", "/v"};
    uit.volgende = {"Volgende", "/w"};
    uit.wegen = {{"Vaststellen", "/vaststellen"}};
    WijzigingenPagina klaar;
    klaar.klaar = "U hebt alles gezien.";
    WijzigingenPagina leeg;
    leeg.nu = {"Motivering bij 1.1.2",
               "Criterium 1.1",
               "Inspecteur B",
               "Wijziging 1 van 1",
               {},
               "/m",
               "",
               "",
               "",
               ""};
    return {uit, klaar, leeg};
}

template <>
inline std::vector<WissenPagina> voorbeelden<WissenPagina>() {
    using Stap = WissenPagina::Stap;
    std::vector<WissenPagina> uit;
    for (const Stap stap : {Stap::geen, Stap::vragen, Stap::intrekken, Stap::antwoord}) {
        WissenPagina& een = uit.emplace_back();
        een.organisatie = "Utrecht";
        een.pad = "/wissen";
        een.wie = "Inspecteur A";
        een.wanneer = "eerder";
        een.velden = {{"Tekst", "Wat er stond."}, {"", "Nog iets."}};
        een.stap = stap;
        een.terug = {"Terug", "/terug"};
    }
    uit[0].waarom = "De toets is vastgesteld.";
    uit[0].gewist = "Gewist door Inspecteur B.";
    uit[1].vraagtPrivacyreden = true;
    uit[1].getypteReden = "Per ongeluk.";
    uit[1].fouten = {{"reden", "Schrijf op waarom."}};
    uit[3].verzoek = "Inspecteur A vroeg het.";
    uit[3].reden = "Per ongeluk.";
    return uit;
}

template <>
inline std::vector<StartPagina> voorbeelden<StartPagina>() {
    Toetsrij rij{"/toets/5",
                 "Utrecht",
                 "Stap 1",
                 "lopend",
                 1,
                 4,
                 "1 van de 4",
                 "Wacht op collega",
                 "Termijn: 1 december",
                 "Te laat",
                 "Niemand kan dit",
                 "Teruggegeven door Inspecteur B: wat er stond",
                 "3 wijzigingen",
                 false};
    Toetsrij uw = rij;
    uw.wachtOpU = true;
    uw.toegewezen = "Aan u toegewezen: vijf verwachtingen";
    uw.toegewezenPad = "/toets/5/tabel?toon=mij";
    const Bladerbalk bladeren = bladerbalk("Uw toetsen", Bladen(41, 2, 20), "/?pagina=");
    return {
        {{{"Uw toetsen", "", {rij, uw}, bladeren}, {"Andere", "Er zijn geen toetsen.", {}, {}}},
         {{"Personen", "Wie er werkt.", "/personen"}},
         {"Iemand vroeg een rol."},
         {{"De voortgang melden", "/toets/5/opvolging/voortgang", "de laatste dag was gisteren"}},
         "Nog één andere."}};
}

template <>
inline std::vector<Toetsrooster> voorbeelden<Toetsrooster>() {
    Roostercel cel{"1.1.1", "Tekst", "/v", {}, 1, 2, 3, {"geen bevinding"}, ""};
    Roostercel niet = cel;
    niet.reden = "Niets te zien.";
    Toetsrooster uit;
    uit.themas = {{"1", "Eerste", {{"1.1", "Tekst", "/c", {}, "Nog niet.", {}, {cel, niet}}}}};
    Toetsrooster klaar = uit;
    klaar.bevroren = true;
    return {uit, klaar};
}

template <>
inline std::vector<ToetstabelPagina> voorbeelden<ToetstabelPagina>() {
    Tabelrij vol;
    vol.code = "1.1.1";
    vol.tekst = "Tekst";
    vol.pad = "/v";
    vol.teken = {"v", "+", "voldoende"};
    vol.score = voorbeeldkeuze(true);
    vol.richting = "onvoldoende";
    vol.wijst = "wijst op onvoldoende";
    vol.telling = "twee voor onvoldoende";
    vol.tegen = "twee bevindingen wijzen op onvoldoende";
    vol.gemotiveerd = true;
    vol.motiveringPad = "/m";
    vol.hiaten = {"één soort bron"};
    vol.door = "Inspecteur A";
    vol.op = "toen";
    vol.aan = "Inspecteur B";
    vol.aanHoe = "is geblokkeerd";
    vol.aanPad = "/g";
    vol.vervallen = vol.teKiezen = vol.gekozen = true;
    vol.opmerkingenPad = "/o";
    vol.opmerkingen = 2;
    vol.overgenomen = "Overgenomen uit de toets van 23 oktober 2015.";
    Tabelrij geldt = vol;
    geldt.vervallen = false;
    geldt.opmerkingen = 1;
    Tabelrij leeg;
    leeg.opmerkingenPad = "/o";
    ToetstabelPagina uit;
    uit.pad = "/toets/5/tabel";
    uit.keuze = "tabel//";
    uit.nietNu = "Niet nu.";
    uit.veldenpad = "/toets/5/veld";
    uit.keuzes = {{{.naam = "toon", .label = "Toon"}, {{"", "Alles", true}}}};
    uit.getoond = "3 van de 24 verwachtingen";
    uit.verdeling = {{"Inspecteur B: 5 toegewezen", "/t"}};
    uit.team = {{"7", "Inspecteur B", true}};
    uit.fouten = {{"aan", "Kies aan wie."}};
    uit.groepen = {{"1.1", "Eerste", "/c", {"m", "M", "matig"}, true, true, {vol, geldt, leeg}}};
    uit.opmerkingen = {"Opmerkingen van het team", "/o"};
    uit.terug = {"Overzicht", "/toets/5"};
    ToetstabelPagina niets;
    niets.veldenpad = uit.veldenpad;
    return {uit, niets};
}

template <>
inline std::vector<VeldopmerkingenPagina> voorbeelden<VeldopmerkingenPagina>() {
    Opmerkingveld veld;
    veld.pad = "/toets/5/opmerkingen";
    veld.mee = {{"plek", "score/1.1.1"}};
    veld.id = "tekst";
    veld.vraag = "Wat is uw opmerking?";
    veld.knop = "Opslaan";
    veld.tekst = "Getypt.";
    veld.vraagtPrivacyreden = true;
    veld.fouten = {{"tekst", "Schrijf iets op."}};
    Opmerkingdraaddeel draad;
    draad.anker = "opmerking-1";
    draad.waarbij = {"Score van 1.1.1", "/s"};
    draad.opgelost = "Opgelost door Inspecteur B.";
    draad.rijen = {{"Inspecteur A, toen", "Tekst", "/geschiedenis", {veld}}};
    draad.antwoord = {veld};
    draad.standPad = "/toets/5/opmerkingen/1/opgelost";
    draad.standWaarde = "ja";
    draad.standKnop = "Opgelost";
    draad.standMee = {{"alles", "ja"}};
    VeldopmerkingenPagina uit;
    uit.nietNu = "Niet nu.";
    uit.waarbij = {"Score van 1.1.1", "/s"};
    uit.nieuw = {veld};
    uit.draden = {draad};
    uit.andere = {"Toon ook wat is opgelost", "/o"};
    uit.alle = {"Alle opmerkingen", "/a"};
    uit.terug = {"Overzicht", "/toets/5"};
    VeldopmerkingenPagina leeg;
    leeg.leeg = "Er is geen open opmerking.";
    return {uit, leeg};
}

}  // namespace maatlat::test

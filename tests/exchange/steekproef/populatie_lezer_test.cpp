// SPDX-License-Identifier: EUPL-1.2
#include "exchange/steekproef/populatie_lezer.h"

#include <gmock/gmock.h>

#include "hash/sha256.h"
#include "rules/steekproef/trekking.h"
#include "support/invoerfouten.h"
#include "support/leesverslagen.h"
#include "support/lijstbladen.h"
#include "support/lijsten.h"
#include "support/rekenblad_bouwen.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

constexpr std::string_view kKop = "dossier;melding;triage;start;afsluiting;soort;gemeente\n";

std::string lijst(std::string_view rijen) {
    return std::string(kKop) + std::string(rijen);
}

TEST(LeesPopulatie, LeestDeKolommenInElkeVolgorde) {
    Lijstproef proef;
    const Populatielijst gelezen = proef.lees(
        "Gemeente,Datum melding,Behandelaar,DOSSIERNUMMER\n"
        "Utrecht,5-1-2026,team 1,2026-000001\n"
        "\n"
        "\"Zeist, Bilthoven\",,team 2,\" 2026-000002 \"\n");
    EXPECT_EQ(alsTekst(gelezen.populatie),
              "2026-000001 2026-01-05 - - - - Utrecht\n"
              "2026-000002 - - - - - Zeist, Bilthoven\n");
    EXPECT_EQ(gelezen.populatie.pseudoniem(1), proef.pseudonimiseer().van("2026-000002"));
    EXPECT_THAT(gelezen.beschrijving.genegeerd, testing::ElementsAre("Behandelaar"));
}

TEST(LeesPopulatie, BeschrijftZonderEenDossierTeNoemen) {
    Lijstproef proef;
    const Populatiebeschrijving uit =
        proef
            .lees(
                "dossier;melding;triage;soort\n1;2026-01-05;;melding\n"
                "2;2026-03-01;;\n3;;;melding\n")
            .beschrijving;
    Populatiebeschrijving verwacht;
    verwacht.aantal = 3;
    verwacht.datums = {{Lijstdatum::melding, 2, "2026-01-05", "2026-03-01"},
                       {Lijstdatum::triage, 0, "", ""}};
    verwacht.soorten = {{"melding", 2, 0}, {"niet ingevuld", 1, 0}};
    verwacht.grens.verslag = uit.grens.verslag;
    verwacht.grens.korteReeksen = {"", 3, 0};
    verwacht.grens.maandenZonder = {"2026-02"};
    EXPECT_EQ(uit, verwacht);
}

TEST(LeesPopulatie, ZegtVanEenCsvWatErIsGelezen) {
    Lijstproef proef;
    const std::string tekst =
        "sep=,\r\ndossier,gemeente\r\n\r\n1,Cura\xe7"
        "ao\r\n,\r\n\"2\",Zeist\r\n,\r\n";
    const Populatiegrens grens = proef.lees(tekst).beschrijving.grens;
    Leesverslag verwacht =
        test::leesverslag("lijst.csv", sha256Hex(tekst), Tabelsoort::csv, "", "A2:B6", 3);
    verwacht.tekencodering = "Windows-1252";
    verwacht.scheidingsteken = ',';
    EXPECT_EQ(grens.verslag, verwacht);
    EXPECT_EQ(grens.overgeslagenRijen, 1) << "what comes after the last dossier is no gap";
}

TEST(LeesPopulatie, LeestVerborgenRijenMeeEnZegtHoeveel) {
    Lijstproef proef;
    test::Lijstproefblad blad = test::dossierblad("Lijst", 12);
    blad.verborgen = {3, 4, 9};
    blad.rijen.insert(blad.rijen.begin() + 6, 2, std::vector<std::string>{});
    const Populatiebeschrijving uit =
        proef.lees(test::lijstboek({blad}), "lijst.xlsx").beschrijving;
    EXPECT_EQ(uit.aantal, 12);
    EXPECT_EQ(uit.grens.verslag->verborgenRijen, 3);
    EXPECT_EQ(uit.grens.verslag->blad, "Lijst");
    EXPECT_EQ(uit.grens.verslag->bereik, "A1:B15");
    EXPECT_EQ(uit.grens.overgeslagenRijen, 2);
}

TEST(LeesPopulatie, VraagtWelkTabbladAlsErMeerZijn) {
    Lijstproef proef;
    const auto boek = [](const std::string& tweede) {
        return test::lijstboek(
            {test::dossierblad("Noord", 12),
             {"Info", {{"Toelichting"}}},
             test::Lijstproefblad{"Zuid", test::dossierblad("", 15).rijen, {}, tweede}});
    };
    EXPECT_THROW(proef.lees(boek(""), "boek.xlsx"), Bladkeuze);
    EXPECT_EQ(proef.lees(boek(""), "boek.xlsx", "Zuid").beschrijving.aantal, 15);
    const auto alleen = proef.lees(boek("hidden"), "boek.xlsx").beschrijving;
    EXPECT_EQ(alleen.aantal, 12);
    EXPECT_EQ(alleen.grens.verslag->nietGelezen,
              (std::vector<NietGelezenBlad>{{"Info", NietGelezenBlad::Waarom::geenBekendeKoppen},
                                            {"Zuid", NietGelezenBlad::Waarom::verborgen}}));
}

TEST(LeesPopulatie, HoudtNietMeerTabbladenVastDanIemandKiest) {
    const test::Werkmap map;
    std::vector<test::Lijstproefblad> bladen;
    std::vector<std::string> namen;
    for (std::size_t i = 0; i <= kMeesteLijstbladen; ++i) {
        namen.push_back("Regio " + std::to_string(i));
        bladen.push_back(test::dossierblad(namen.back(), 2));
    }
    const auto boek = map.schrijf("boek.xlsx", test::lijstboek(bladen));
    EXPECT_THAT(test::foutBij([&] { leesLijstbladen(boek, "boek.xlsx", namen); }),
                StartsWith("boek.xlsx: Op 21 tabbladen staat een lijst van dossiers."));
    namen.pop_back();
    EXPECT_EQ(leesLijstbladen(boek, "boek.xlsx", namen).size(), kMeesteLijstbladen);
}

TEST(LeesPopulatie, HoudtGeenTabbladenVastDieSamenTeGrootZijn) {
    const test::Werkmap map;
    test::Lijstproefblad groot = test::dossierblad("Noord", 2);
    groot.rijen.front().push_back("opmerking");
    for (int i = 0; i < 900; ++i)
        groot.rijen.push_back({"d" + std::to_string(i), "2026-01-05", std::string(30'000, 'x')});
    test::Lijstproefblad ander = groot;
    ander.naam = "Zuid";
    const auto boek = map.schrijf("boek.xlsx", test::lijstboek({groot, ander}));
    EXPECT_EQ(leesLijstbladen(boek, "boek.xlsx", {"Noord"}).size(), 1U);
    EXPECT_THAT(test::foutBij([&] {
                    leesLijstbladen(boek, "boek.xlsx", {"Noord", "Zuid"});
                }),
                testing::HasSubstr("samen te groot om te bewaren"));
}

TEST(LeesPopulatie, TeltDagenVanaf1904AlsHetBestandDatZegt) {
    Lijstproef proef;
    const test::Lijstproefblad blad{"Lijst", {{"dossier", "melding"}, {"x1", "44205"}}};
    const auto dag = [&](const std::string& werkmap) {
        return alsTekst(proef.lees(test::lijstboek({blad}, werkmap), "lijst.xlsx").populatie);
    };
    EXPECT_EQ(dag(""), "x1 2021-01-09 - - - - -\n");
    EXPECT_EQ(dag("<workbookPr date1904=\"1\"/>"), "x1 2025-01-10 - - - - -\n");
}

TEST(LeesPopulatie, WeigertAfgekapteNummersEnZegtWatTeDoen) {
    Lijstproef proef;
    for (const char* nummer : {"2,025E+14", "2.025E+14", "2E+14", "2,02512345e+15"})
        EXPECT_THAT(proef.fout("dossier;soort\n" + std::string(nummer) + ";x\n"),
                    AllOf(HasSubstr("lijst.csv:2:1: Rij 2: het dossiernummer is afgekapt"),
                          HasSubstr("als CSV of met deze kolom als tekst")))
            << nummer;
    for (const char* nummer : {"E+14", "2E14", "ZAAK-2E+1A", "2025123456789123"})
        EXPECT_EQ(proef.lees("dossier\n" + std::string(nummer) + "\n").populatie.aantal(), 1U)
            << nummer;
    const auto xlsx =
        zip(xlsxDelen("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>dossier</t></is>"
                      "</c></row><row r=\"2\"><c r=\"A2\"><v>2025123456789120</v></c>"
                      "</row><row r=\"3\"><c r=\"A3\"><v>202512345678912</v></c></row>"));
    EXPECT_THAT(
        proef.fout(xlsx, "lijst.xlsx"),
        AllOf(HasSubstr("Rij 2: het dossiernummer is afgekapt"), testing::Not(HasSubstr("Rij 3"))));
}

TEST(LeesPopulatie, WeigertSamengevoegdeCellenOnderDeKop) {
    Lijstproef proef;
    Delen delen = xlsxDelen(
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>dossier</t></is></c><c r=\"B1\" "
        "t=\"inlineStr\"><is><t>soort</t></is></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c><c "
        "r=\"B2\" t=\"inlineStr\"><is><t>melding</t></is></c></row><row r=\"3\"><c "
        "r=\"A3\"><v>2</v>"
        "</c></row>");
    std::string& blad = delen["xl/worksheets/sheet1.xml"];
    blad.replace(blad.find("</sheetData>"), 12,
                 "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"B2:B3\"/></mergeCells>");
    EXPECT_THAT(proef.fout(zip(delen), "lijst.xlsx"),
                HasSubstr("Rij 2: hier zijn cellen samengevoegd, tot en met rij 3."));
}

TEST(LeesPopulatie, HoudtNummersUitElkaarDieVerschillen) {
    Lijstproef proef;
    // "é" in one character and in two is the same number; "0012" and "12" are not.
    EXPECT_EQ(proef.lees("dossier\n0012\n12\n").populatie.aantal(), 2u);
    EXPECT_THAT(proef.fout("dossier\nd\xc3\xa9\nde\xcc\x81\n"), HasSubstr("ook in rij 2"));
    EXPECT_EQ(proef
                  .lees("dossier\n\xc2\xa0"
                        "a\xe2\x80\x8b\n")
                  .populatie.rij(0)
                  .nummer,
              "a");
}

TEST(LeesPopulatie, LeestAndereTekencoderingen) {
    Lijstproef proef;
    const std::string verwacht = "1 - - - - - Súdwest-Fryslân\n";
    EXPECT_EQ(alsTekst(proef.lees("dossier;gemeente\n1;Súdwest-Fryslân\n").populatie), verwacht);
    EXPECT_EQ(alsTekst(proef
                           .lees("\xef\xbb\xbf"
                                 "dossier;gemeente\n1;Súdwest-Fryslân\n")
                           .populatie),
              verwacht);
    EXPECT_EQ(alsTekst(proef
                           .lees("dossier;gemeente\n1;S\xfa"
                                 "dwest-Frysl\xe2n\n")
                           .populatie),
              verwacht);
    EXPECT_EQ(alsTekst(proef
                           .lees(std::string("\xff\xfe"
                                             "d\0o\0s\0s\0i\0e\0r\0\n\0"
                                             "1\0\n\0",
                                             22))
                           .populatie),
              "1 - - - - - -\n");
    EXPECT_THAT(proef.fout("dossier;gemeente\n1;Súdwest\n2;S\xfa"
                           "dwest\n"),
                HasSubstr("lijst.csv:3: Op deze regel staat een teken"));
    EXPECT_THAT(proef.fout("dossier;gemeente\n1;\x81\n"), HasSubstr("lijst.csv:2:"));
    EXPECT_THAT(proef.fout(std::string("dossier\n1\0\n", 11)), HasSubstr("geen tekstbestand"));
}

TEST(LeesPopulatie, NoemtElkeRijDieFoutIs) {
    Lijstproef proef;
    const std::string fout =
        proef.fout(lijst("1;30-2-2026;;;;;\n;5-1-2026;;;;;\n2;;5-1-26;;;;\n1;;;;;;\n3;;;;;;;x\n"));
    EXPECT_THAT(fout, HasSubstr("lijst.csv:2:2: Rij 2, kolom \"melding\": \"30-2-2026\" is een dag "
                                "die niet bestaat."));
    EXPECT_THAT(fout, HasSubstr("lijst.csv:3:1: Rij 3: er staat geen dossiernummer."));
    EXPECT_THAT(fout, HasSubstr("lijst.csv:4:3: Rij 4, kolom \"triage\": \"5-1-26\" heeft een jaar "
                                "van twee cijfers."));
    EXPECT_THAT(fout, HasSubstr("lijst.csv:5:1: Rij 5: dit dossiernummer staat ook in rij 2."));
    EXPECT_THAT(fout, HasSubstr("lijst.csv:6:8: Rij 6 heeft meer cellen dan de kop."));
    EXPECT_EQ(std::ranges::count(fout, '\n'), 4) << fout;
}

TEST(LeesPopulatie, TeltWatNiemandMeerLeest) {
    Lijstproef proef;
    std::string rijen;
    for (int i = 0; i < 300; ++i)
        rijen += std::to_string(i) + ";x;;;;;\n";
    const std::string fout = proef.fout(lijst(rijen));
    EXPECT_EQ(std::ranges::count(fout, '\n'), 200);
    EXPECT_THAT(fout, HasSubstr("En nog 100 meldingen."));
}

TEST(LeesPopulatie, HerhaaltInEenMeldingGeenDossiernummer) {
    Lijstproef proef;
    EXPECT_THAT(proef.fout(lijst("2026-000123;;;;;;\n2026-000123;;;;;;\n")),
                AllOf(HasSubstr("ook in rij 2"), Not(HasSubstr("000123"))));
    EXPECT_THAT(proef.fout(lijst("\"2026\n000123\";;;;;;\n")),
                AllOf(HasSubstr("regeleinde"), Not(HasSubstr("000123"))));
    EXPECT_THAT(proef.fout(lijst(std::string(101, '9') + ";;;;;;\n")),
                AllOf(HasSubstr("langer dan 100"), Not(HasSubstr("999"))));
}

TEST(LeesPopulatie, WeigertWatGeenLijstIs) {
    Lijstproef proef;
    EXPECT_THAT(proef.fout(""), HasSubstr("leeg"));
    EXPECT_THAT(proef.fout(" \n\n"), HasSubstr("Er staat niets in de lijst"));
    EXPECT_THAT(proef.fout(kKop), HasSubstr("onder de kop staat geen dossier"));
    EXPECT_THAT(proef.fout("%PDF-1.7 ..."), HasSubstr("PDF"));
    EXPECT_THAT(proef.fout(zip({{"a.txt", "hallo"}})), HasSubstr("geen rekenblad"));
    EXPECT_THAT(proef.fout("zaak;melding\n1;2\n"),
                AllOf(HasSubstr("geen kolom met het nummer van het dossier"),
                      HasSubstr("\"zaak\" en \"melding\""), HasSubstr("het woord \"dossier\"")));
    EXPECT_THAT(proef.fout("dossier;Nummer\n1;2\n"),
                HasSubstr("\"Nummer\" is een tweede kolom voor dossier, na kolom 1"));
    EXPECT_THAT(proef.fout("dossier\n\"1\n"), HasSubstr("aanhalingsteken"));
}

TEST(LeesPopulatie, WeigertGroepenDieGeenGroepenZijn) {
    Lijstproef proef;
    std::string veel = "dossier;soort\n";
    for (int i = 0; i <= 1000; ++i)
        veel += std::to_string(i) + ";soort " + std::to_string(i) + "\n";
    EXPECT_THAT(proef.fout(veel), HasSubstr("1001 verschillende waarden; 1000 mag"));
    EXPECT_EQ(proef.lees("dossier;soort\n1;\"a\tb\nc\"\n").populatie.rij(0).soort, "a b c");
}

TEST(LeesPopulatie, WaarschuwtVoorWatVreemdIs) {
    Lijstproef proef;
    EXPECT_EQ(proef.waarschuwingen(lijst("1;2026-01-05;2026-01-05;2026-01-05;2026-01-05;;\n")), "");
    EXPECT_EQ(proef.waarschuwingen(lijst("1;2026-01-05;2026-01-04;;;;\n"
                                         "2;2026-01-05;;2026-01-03;2026-01-02;;\n"
                                         "3;;;;2026-11-23;;\n4;;;;2026-11-22;;\n"
                                         "5;2026-01-05;;;2026-01-04;;\n")),
              "lijst.csv: Bij 2 dossiers ontbreekt de datum van de melding.\n"
              "lijst.csv:2: Rij 2: triage (2026-01-04) ligt vóór melding (2026-01-05). Controleer "
              "de datums.\n"
              "lijst.csv:3: Rij 3: start (2026-01-03) ligt vóór melding (2026-01-05). Controleer "
              "de datums.\n"
              "lijst.csv:3: Rij 3: afsluiting (2026-01-02) ligt vóór melding (2026-01-05). "
              "Controleer de datums.\n"
              "lijst.csv:3: Rij 3: afsluiting (2026-01-02) ligt vóór start (2026-01-03). "
              "Controleer de datums.\n"
              "lijst.csv:4: Rij 4: afsluiting (2026-11-23) ligt na vandaag. Controleer de datum.\n"
              "lijst.csv:6: Rij 6: afsluiting (2026-01-04) ligt vóór melding (2026-01-05). "
              "Controleer de datums.\n");
    EXPECT_THAT(proef.waarschuwingen("dossier\n1\n"), HasSubstr("geen kolom \"melding\""));
}

TEST(LeesPopulatie, TeltWaarschuwingenDieHijNietMeerNoemt) {
    Lijstproef proef;
    std::string rijen;
    for (int i = 0; i < 150; ++i)
        rijen += std::to_string(i) + ";;2026-12-01;;;;\n";
    const Populatielijst uit = proef.lees(lijst(rijen));
    EXPECT_EQ(uit.waarschuwingen.size(), kMeesteWaarschuwingen);
    EXPECT_EQ(uit.aantalWaarschuwingen, 151);
}

TEST(LeesPopulatie, LeestEenRekenbladAlsDezelfdeLijst) {
    Lijstproef proef;
    const std::string xlsx =
        zip(xlsxDelen(R"(<row r="1"><c r="A1" t="inlineStr"><is><t>Dossier</t></is></c>)"
                      R"(<c r="B1" t="inlineStr"><is><t>Melding</t></is></c></row>)"
                      R"(<row r="2"><c r="A2"><v>100000</v></c><c r="B2"><v>46027</v></c></row>)"
                      R"(<row r="3"><c r="A3" t="inlineStr"><is><t>0012</t></is></c>)"
                      R"(<c r="B3"><v>46028.5</v></c></row>)"));
    const Populatielijst blad = proef.lees(xlsx, "lijst.xlsx");
    EXPECT_EQ(alsTekst(blad.populatie), "100000 2026-01-05 - - - - -\n0012 2026-01-06 - - - - -\n");
    EXPECT_EQ(
        populatieHash(blad.populatie),
        populatieHash(proef.lees("melding;dossier\n6-1-2026;0012\n5-1-2026;100000\n").populatie));
    EXPECT_THAT(proef.fout(zip(xlsxDelen(R"(<row r="1"><c r="A1"><v>1</v></c></row>)")), "l.xlsx"),
                StartsWith("l.xlsx:1: er is geen kolom met het nummer"));
}

TEST(LeesPopulatie, LeestOverDeGrensVanEenBlokHeen) {
    Lijstproef proef;
    std::string rijen;
    for (int i = 0; i < 5000; ++i)
        rijen += "2026-" + std::to_string(i) + ";2026-01-05;;;;melding;Súdwest-Fryslân\n";
    const Populatielijst uit = proef.lees(lijst(rijen));
    EXPECT_EQ(uit.populatie.aantal(), 5000u);
    EXPECT_EQ(uit.beschrijving.gemeenten.size(), 1u);
}

}  // namespace
}  // namespace maatlat

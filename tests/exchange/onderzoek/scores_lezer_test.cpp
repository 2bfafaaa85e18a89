// SPDX-License-Identifier: EUPL-1.2
#include "exchange/onderzoek/scores_lezer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

#include "exchange/csv_lezer.h"
#include "exchange/kopregel.h"
#include "exchange/rekenblad_lezer.h"
#include "kader/meldingen.h"
#include "support/invoerfouten.h"
#include "support/klein_kader.h"
#include "support/rekenblad_bouwen.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const std::string kKop = "organisatie;1.1.1;1.1.2;1.2.1;2.1.2\n";

Naamregister namen() {
    return Naamregister({{"Utrecht", {}}, {"West-Brabant", {"Brabant West"}}, {"Twente", {}}});
}

/// "Utrecht +-nvt. ": the marks by positie, a dot for not judged.
std::string gelezen(const std::string& csv) {
    std::string alles;
    for (const Toets& toets : leesScores(leesCsv(csv, "s.csv"), kleinKader(), namen())) {
        alles += (alles.empty() ? "" : " / ") + toets.organisatie + " ";
        for (int positie = 0; positie < 4; ++positie) {
            const Score score = toets.scores.op(positie);
            alles += score == Score::onbeoordeeld ? "." : teken(score);
        }
    }
    return alles;
}

std::vector<std::string> fouten(const std::string& csv) {
    try {
        gelezen(csv);
    } catch (const Invoerfout& fout) {
        std::vector<std::string> alle;
        for (const Melding& melding : fout.meldingen())
            alle.push_back(melding.opEenRegel());
        return alle;
    }
    return {};
}

TEST(ScoresLezer, ReadsRowsInTheOrderOfTheFile) {
    EXPECT_EQ(gelezen(kKop + "Utrecht;1;3;nvt;\nTwente;+;\u2212;V;O\n"),
              "Utrecht +-nvt. / Twente +-+-");
}

TEST(ScoresLezer, TakesColumnsInAnyOrderWithTheTextOfTheNormBehindTheCode) {
    EXPECT_EQ(gelezen("2.1.2.;1.2.1 Een medewerker;Naam;1.1.2:;1.1.1\u00a0Tekst\n3;1;Utrecht;3;1"),
              "Utrecht +-+-");
}

TEST(ScoresLezer, KnowsOrganisationsByOtherSpellings) {
    EXPECT_EQ(gelezen("Veilig Thuis,1.1.1,1.1.2,1.2.1,2.1.2\nVT Brabant-West,1,1,1,1\n"),
              "West-Brabant ++++");
}

TEST(ScoresLezer, SkipsEmptyRowsAndKeepsUnjudgedOnes) {
    EXPECT_EQ(gelezen("\n;;\n" + kKop + ";;;;\nUtrecht\n\nTwente;1\n"),
              "Utrecht .... / Twente +...");
}

TEST(ScoresLezer, AllowsAColumnOfAVerwachtingThatIsNotJudged) {
    const std::string kop = "organisatie;1.1.1;1.1.2;1.2.1;2.1.1;2.1.2\n";
    EXPECT_EQ(gelezen(kop + "Utrecht;1;1;1;nvt;3\nTwente;1;1;1;;3\n"),
              "Utrecht +++- / Twente +++-");
    EXPECT_THAT(fouten(kop + "Utrecht;1;1;1;3;3\n"),
                ElementsAre("s.csv:2:5: Rij 2, kolom \"2.1.1\": \"3\" kan hier niet: verwachting "
                            "2.1.1 wordt in dit kader niet beoordeeld. Maak de cel leeg of vul nvt "
                            "in."));
}

TEST(ScoresLezer, NamesEveryWrongCellInOneRun) {
    EXPECT_THAT(
        fouten(kKop + "Utrect;1;x;1;1\n;1;1;1;1\nTwente;2;1;;1\n"),
        ElementsAre(
            "s.csv:2:1: Rij 2, kolom \"organisatie\": " + namen().onbekend("Utrect"),
            "s.csv:2:3: Rij 2, kolom \"1.1.2\": \"x\" is geen score. Gebruik 1, + of V "
            "(voldoende), 3, - of O (onvoldoende), nvt, of laat de cel leeg (nog niet beoordeeld).",
            "s.csv:3:1: Rij 3, kolom \"organisatie\": \"\" is geen naam: in deze rij staat geen "
            "organisatie. Vul de naam in.",
            "s.csv:4:2: Rij 4, kolom \"1.1.1\": \"2\" is geen score. De norm gebruikt de code 2 "
            "niet. Gebruik 1 (voldoende) of 3 (onvoldoende)."));
}

TEST(ScoresLezer, RefusesAnOrganisationThatComesTwice) {
    EXPECT_THAT(
        fouten(kKop + "West-Brabant;1;1;1;1\nVT Brabant West;1;1;1;1\n"),
        ElementsAre("s.csv:3:1: Rij 3, kolom \"organisatie\": \"VT Brabant West\" staat ook "
                    "in rij 2 (\"West-Brabant\"). Elke organisatie mag één keer "
                    "voorkomen."));
}

TEST(ScoresLezer, NamesEveryWrongColumnInOneRun) {
    EXPECT_THAT(
        fouten("naam;1.1.1;1.1.1;1.1.9;regio;Opmerking\nUtrecht;1;1;1;1\n"),
        ElementsAre(
            "s.csv:1: Er is geen kolom voor verwachting 1.1.2. Voeg de kolom toe; laat de "
            "cellen leeg als er nog geen score is.",
            "s.csv:1: Er is geen kolom voor verwachting 1.2.1. Voeg de kolom toe; laat de "
            "cellen leeg als er nog geen score is.",
            "s.csv:1: Er is geen kolom voor verwachting 2.1.2. Voeg de kolom toe; laat de "
            "cellen leeg als er nog geen score is.",
            "s.csv:1:3: Rij 1, kolom 3: \"1.1.1\" is een tweede kolom voor verwachting "
            "1.1.1, na kolom 2. Kijk welke van de twee klopt, en verbeter de code boven de andere.",
            "s.csv:1:4: Rij 1, kolom 4: \"1.1.9\" is geen verwachting van dit kader. "
            "Bedoelt u \"1.1.1\"? Verbeter de code. Staan er geen scores in, zet de kolom dan op "
            "een ander tabblad.",
            "s.csv:1:5: Rij 1, kolom 5: \"regio\" is een tweede kolom met de naam van de "
            "organisatie, na kolom 1. Kijk welke kolom de namen bevat, en zet de andere op een "
            "ander tabblad.",
            "s.csv:1:6: Rij 1, kolom 6: \"Opmerking\" is geen verwachting van dit kader. "
            "Verbeter de code. Staan er geen scores in, zet de kolom dan op een ander tabblad."));
}

TEST(ScoresLezer, SeesCodesThatBecameDates) {
    const std::string kop =
        "s.csv:1: In de kopregel staan datums: het rekenprogramma heeft codes in een datum "
        "veranderd. Maak deze cellen op als tekst en typ de codes opnieuw.";
    for (const std::string datum : {"1-1-2001", "36892", "2001-01-01"})
        EXPECT_THAT(fouten("naam;" + datum + ";9-9-2009;1.2.1;2.1.2\nUtrecht;1;1;1;1"),
                    ElementsAre(kop,
                                "s.csv:1:2: Rij 1, kolom 2: \"" + datum +
                                    "\" is een datum. Waarschijnlijk stond hier 1.1.1.",
                                "s.csv:1:3: Rij 1, kolom 3: \"9-9-2009\" is een datum. Welke code "
                                "hier stond, is niet te zien."))
            << datum;
}

TEST(ScoresLezer, AsksForAHeadingInOneMessage) {
    EXPECT_THAT(fouten("Utrecht;1;3;1;1\nTwente;1;1;1;1\n"),
                ElementsAre("s.csv:1: Rij 1 is geen kopregel. Zet in de eerste rij \"organisatie\" "
                            "en de codes van de verwachtingen."));
    EXPECT_THAT(fouten(""), ElementsAre(HasSubstr("Er staat niets in de tabel.")));
    EXPECT_THAT(fouten(kKop), ElementsAre(HasSubstr("Er staat maar één rij in de tabel.")));
    EXPECT_THAT(fouten("1.1.1;1.1.2;1.2.1;2.1.2\n1;1;1;1\n"),
                testing::Contains(HasSubstr("Er is geen kolom met de naam van de organisatie")));
}

TEST(ScoresLezer, WantsAHeadingAboveEveryCell) {
    EXPECT_EQ(gelezen("organisatie;;1.1.1;1.1.2;1.2.1;2.1.2\nUtrecht;;1;1;1;1\n"), "Utrecht ++++");
    EXPECT_THAT(
        fouten("organisatie;;1.1.1;1.1.2;1.2.1;2.1.2\nUtrecht;a;1;1;1;1;b\n"),
        ElementsAre("s.csv:2:2: Rij 2, kolom 2: \"a\" staat in een kolom zonder kop. Zet er "
                    "een code boven, of maak de cel leeg.",
                    "s.csv:2:7: Rij 2, kolom 7: \"b\" staat in een kolom zonder kop. Zet er "
                    "een code boven, of maak de cel leeg."));
}

TEST(ScoresLezer, ShowsAScreenOfMessagesAndCountsTheRest) {
    std::string csv = kKop;
    for (int i = 0; i < 100; ++i)
        csv += "Onbekend;x;x;x;x\n";
    const std::vector<std::string> alle = fouten(csv);
    ASSERT_EQ(alle.size(), Meldingen::kMeeste + 1);
    EXPECT_EQ(alle.back(), "s.csv: En nog 300 meldingen. Los eerst de meldingen hierboven op.");
}

TEST(ScoresLezer, GivesTheSameForASpreadsheetAsForCsv) {
    const Tabel tabel = leesRekenblad(
        zip(xlsxDelen(
            R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>1.1.1</v></c>)"
            R"(<c r="C1" t="str"><v>1.1.2</v></c><c r="D1" t="str"><v>1.2.1</v></c>)"
            R"(<c r="E1" t="str"><v>2.1.2</v></c></row><row r="3"><c r="A3" t="s"><v>1</v></c>)"
            R"(<c r="B3"><v>1</v></c><c r="C3"><v>3.0</v></c><c r="E3"><v>2</v></c></row>)",
            "<si><t>organisatie</t></si><si><t>Utrecht</t></si>")),
        "s.xlsx");
    EXPECT_THAT(test::foutBij([&] { leesScores(tabel, kleinKader(), namen()); }),
                testing::StartsWith("s.xlsx:3:5: Rij 3, kolom \"2.1.2\": \"2\" is geen score."));
    Tabel goed = tabel;
    goed.rijen[1].cellen[4] = "nvt";
    const std::vector<Toets> toetsen = leesScores(goed, kleinKader(), namen());
    ASSERT_EQ(toetsen.size(), 1u);
    EXPECT_EQ(toetsen, leesScores(leesCsv(kKop + "Utrecht;1;3;;nvt\n", ""), kleinKader(), namen()));
}

TEST(ScoresLezer, ZegtDatErTekstBovenDeKopregelStaat) {
    EXPECT_THAT(
        fouten("Scores ronde;;\n;van 2026\n" + kKop + "Utrecht;x;1;1;1\n"),
        ElementsAre("s.csv:1: De kopregel staat in rij 3. Boven de kopregel mag geen titel "
                    "of andere tekst staan. Haal weg wat erboven staat: A1 \"Scores ronde\" "
                    "en B2 \"van 2026\"."));
    EXPECT_THAT(fouten("organisatie\n" + kKop + "Utrecht;1;1;1;1\n"),
                ElementsAre(HasSubstr("De kopregel staat in rij 2.")));
}

TEST(ScoresLezer, ZegtVanEenRijMetTotalenEenKeerWatErMis) {
    EXPECT_THAT(
        fouten(kKop + "Utrecht;1;1;1;1\nTotaal voldoende;12;13;14;15\nTwente;1;1;1;1\n;5;6;;7\n"),
        ElementsAre("s.csv:3: Rij 3 (\"Totaal voldoende\") lijkt een rij met totalen. Onder de kop "
                    "mogen alleen rijen van organisaties staan. Haal de rij weg. Erin staat: B3 "
                    "\"12\", C3 \"13\", D3 \"14\" en E3 \"15\".",
                    HasSubstr("s.csv:5: Rij 5 (\"\") lijkt een rij met totalen.")));
    EXPECT_THAT(fouten(kKop + "SOM:;1;1;1;1\n"),
                ElementsAre(HasSubstr("lijkt een rij met totalen")));
}

TEST(ScoresLezer, WeigertSamengevoegdeCellenOverScores) {
    Tabel tabel = leesCsv(kKop + "Utrecht;1;;1;1\nTwente;1;1;1;1\n", "s.xlsx");
    tabel.blad = "Scores";
    const auto bij = [&](Celgebied gebied) {
        tabel.samengevoegd = {gebied};
        return test::foutBij([&] { leesScores(tabel, kleinKader(), namen()); });
    };
    EXPECT_THAT(bij({2, 2, 2, 3}),
                HasSubstr("s.xlsx:2:2: Scores!B2:C2 zijn samengevoegde cellen."));
    EXPECT_THAT(bij({2, 1, 3, 1}), HasSubstr("Scores!A2:A3 zijn samengevoegde cellen."));
    EXPECT_THAT(bij({1, 5, 2, 5}), HasSubstr("Scores!E1:E2 zijn samengevoegde cellen."));
    EXPECT_EQ(bij({2, 6, 3, 8}), "") << "beside the table";
    EXPECT_EQ(bij({4, 1, 9, 5}), "") << "under it, where nothing stands";
    EXPECT_EQ(bij({1, 2, 1, 3}), "") << "in the heading: what would be hidden is seen elsewhere";
}

/// A kader of which codes look like numbers.
Toetsingskader getallenkader() {
    Toetsingskader kader = kleinKader();
    int nr = 0;
    for (Thema& thema : kader.themas)
        for (Criterium& criterium : thema.criteria)
            for (Verwachting& een : criterium.verwachtingen)
                een.code =
                    std::array{"1.1", "1.2", "1.10", "9.9", "2.20"}[static_cast<std::size_t>(nr++)];
    return kader;
}

std::vector<std::string> getalfouten(const std::string& csv) {
    std::vector<std::string> alle;
    try {
        leesScores(leesCsv(csv, "s.csv"), getallenkader(), namen());
    } catch (const Invoerfout& fout) {
        for (const Melding& melding : fout.meldingen())
            alle.push_back(melding.tekst);
    }
    return alle;
}

TEST(ScoresLezer, ZegtWatEenKopMetEenGetalKanBetekenen) {
    EXPECT_THAT(getalfouten("naam;1.1;1.2;1.10;2.20\nUtrecht;1;1;1;1\n"), ElementsAre());
    EXPECT_THAT(
        getalfouten("naam;1.1;1.2;1.1;2.20\nUtrecht;1;1;1;1\n"),
        ElementsAre(HasSubstr("De kop \"1.1\" in kolom 2 kan 1.1 betekenen, maar ook 1.10."),
                    HasSubstr("Een van de twee kan 1.1 zijn en de andere 1.10. Een "
                              "rekenprogramma maakt van 1.10 het getal 1.1.")));
    EXPECT_THAT(getalfouten("naam;1.1;1.2;1.10;2.2\nUtrecht;1;1;1;1\n"),
                testing::Contains(HasSubstr("\"2.2\" is geen verwachting van dit kader, maar was "
                                            "misschien 2.20.")));
    EXPECT_THAT(getalfouten("naam;1,1;1.2;1.10;2.20\nUtrecht;1;1;1;1\n"),
                testing::Contains(HasSubstr("was misschien 1.1 en 1.10.")));
    for (const std::string kop : {"1.1;1.2;1.1;2.20", "1.1;1.2;1.10;2.2", "1,1;1.2;1,1;2,2"})
        EXPECT_THAT(getalfouten("naam;" + kop + "\nUtrecht;1;1;1;1\n"),
                    testing::Each(testing::Not(HasSubstr("Verwijder"))));
    EXPECT_THAT(
        getalfouten("naam;1.1;1.2;1-okt;2.20\nUtrecht;1;1;1;1\n"),
        testing::Contains(HasSubstr("\"1-okt\" is een datum. Waarschijnlijk stond hier 1.10.")));
}

TEST(ScoresLezer, HerkentEenKopregel) {
    const auto herkent = kopherkenner(kleinKader());
    const auto kop = [&](std::vector<std::string> cellen) {
        return herkent(Rij{1, std::move(cellen), {}});
    };
    EXPECT_TRUE(kop({"organisatie", "1.1.1"}));
    EXPECT_TRUE(kop({"x", "1.1.1 Een", "2.1.2"}));
    EXPECT_TRUE(kop({"naam", "2001-01-01"})) << "a date that was 1.1.1";
    EXPECT_FALSE(kop({"naam", "opmerking"}));
    EXPECT_FALSE(kop({"1.1.1", "wat dit betekent"})) << "a list that explains the codes";
    EXPECT_FALSE(kop({"naam", "2026-05-05"}));
    EXPECT_FALSE(kop({}));
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/ronde_uit_bestanden.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/invoerfouten.h"
#include "support/kaders.h"
#include "support/kleine_bestanden.h"

namespace maatlat {
namespace {

using test::vervang;
using testing::ElementsAre;
using testing::HasSubstr;

std::vector<std::string> namen(const Ronde& ronde) {
    std::vector<std::string> uit;
    for (const Toets& een : ronde.toetsen)
        uit.push_back(een.organisatie);
    return uit;
}

TEST(RondeUitBestanden, ReadsTheRoundOfTwentyFifteen) {
    const GelezenRonde gelezen =
        leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml");
    const Rondebron& bron = gelezen.bron;
    const Ronde& ronde = gelezen.ronde;
    EXPECT_EQ(ronde.onderzoek.id, "stap1-2015");
    EXPECT_EQ(ronde.kader.id, "veilig-thuis-stap1");
    EXPECT_EQ(ronde.toetsen.size(), 26u);
    EXPECT_EQ(ronde.teksten.size(), 1u);
    ASSERT_NE(ronde.tekst("IJsselland"), nullptr);
    EXPECT_EQ(ronde.tekst("Utrecht"), nullptr);
    EXPECT_FALSE(ronde.landelijk.gaatGoed.empty());
    EXPECT_FALSE(ronde.uitspraken.uitspraken.empty());
    EXPECT_EQ(ronde.toets("IJsselland")->scores, test::rij("+++- +-+-- -++- +++ +++ +++ ++"))
        << "as in the published table";
    EXPECT_THAT(bron.kaderYaml, HasSubstr("soort: toetsingskader"));
}

TEST(RondeUitBestanden, SortsTheOrganisationsInDutch) {
    const auto gelezen = leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml");
    const auto alle = namen(gelezen.ronde);
    const auto na = [&](const char* naam) {
        const auto plek = std::find(alle.begin(), alle.end(), naam);
        return plek == alle.end() || plek + 1 == alle.end() ? "" : *(plek + 1);
    };
    EXPECT_EQ(alle.front(), "Amsterdam-Amstelland");
    EXPECT_EQ(na("Hollands-Midden"), "IJsselland") << "IJ sorts as I and J";
    EXPECT_EQ(na("IJsselland"), "Kennemerland");
    EXPECT_EQ(alle.back(), "Zuidoost-Brabant");

    // Where the order of the bytes would be another.
    const test::KleineBestanden bestanden;
    bestanden.map().schrijf("organisaties.yaml",
                            "soort: organisaties\nbron: b\norganisaties:\n  - naam: Zeist\n"
                            "  - naam: Étten\n  - naam: den Helder\n  - naam: Bravo\n");
    bestanden.map().schrijf("scores.csv",
                            "organisatie;1.1.1;1.1.2;1.2.1\nZeist;1;1;1\nÉtten;1;1;1\n"
                            "Bravo;1;1;1\nDen Helder;1;1;1\n");
    bestanden.map().schrijf("bravo.yaml",
                            "soort: toetstekst\norganisatie: Bravo\nbron: b\nperiode: p\n");
    EXPECT_THAT(namen(leesOnderzoek(bestanden.onderzoek()).ronde),
                ElementsAre("Bravo", "den Helder", "Étten", "Zeist"));
}

TEST(RondeUitBestanden, NamesItsDocumentsWithoutTheirFolder) {
    const test::KleineBestanden bestanden;
    const GelezenRonde gelezen = leesOnderzoek(bestanden.onderzoek());
    const Rondebron& bron = gelezen.bron;
    const Ronde& ronde = gelezen.ronde;
    ASSERT_EQ(bron.documenten.size(), 2u);
    EXPECT_EQ(bron.documenten[0].naam, "uitspraken.yaml");
    EXPECT_EQ(bron.documenten[0].soort, Documentsoort::uitspraken);
    EXPECT_EQ(bron.documenten[1].naam, "bravo.yaml");
    EXPECT_EQ(bron.documenten[1].soort, Documentsoort::toetstekst);
    EXPECT_THAT(namen(ronde), ElementsAre("Alfa", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot"));
    EXPECT_EQ(ronde.toets("Echo")->scores, test::rij("+.+"));
    EXPECT_EQ(ronde.toets("Foxtrot")->scores, test::rij("n+-"));
    EXPECT_EQ(ronde.teksten.at(0).organisatie, "Bravo");
}

TEST(RondeUitBestanden, TakesALooseKaderAndScores) {
    const test::KleineBestanden bestanden;
    const GelezenRonde gelezen =
        leesLosseBestanden({bestanden.pad("kader.yaml"), bestanden.pad("scores.csv"),
                            bestanden.pad("organisaties.yaml")});
    const Rondebron& bron = gelezen.bron;
    const Ronde& ronde = gelezen.ronde;
    EXPECT_EQ(ronde.onderzoek.id, "klein-1-scores");
    EXPECT_EQ(ronde.onderzoek.naam, "de ronde in scores.csv");
    EXPECT_EQ(ronde.onderzoek.regelset, "gewoon") << "the first one of the kader";
    EXPECT_EQ(bron.onderzoek, ronde.onderzoek);
    EXPECT_EQ(ronde.toetsen, leesOnderzoek(bestanden.onderzoek()).ronde.toetsen);
    EXPECT_TRUE(ronde.uitspraken.uitspraken.empty());
}

TEST(RondeUitBestanden, SaysInWhichFileSomethingIsWrong) {
    const std::string goed = test::inhoud(test::KleineBestanden().onderzoek());
    const struct {
        std::string bestand, inhoud, begin;
    } gevallen[] = {
        {"onderzoek.yaml", vervang(goed, "kader.yaml", "weg.yaml"),
         "weg.yaml: Dit bestand bestaat niet."},
        {"onderzoek.yaml", vervang(goed, "scores.csv", "weg.csv"), "weg.csv"},
        {"onderzoek.yaml", vervang(goed, "[bravo.yaml]", "[weg.yaml]"),
         "weg.yaml: Dit bestand bestaat niet."},
        {"onderzoek.yaml", vervang(goed, "id: proef\n", ""),
         "onderzoek.yaml:1:1: Bij het onderzoek ontbreekt het veld \"id\"."},
        {"kader.yaml", vervang(test::kKleinKader, "doel:", "doelen:"), "kader.yaml:11:5: "},
        {"organisaties.yaml", "soort: x\n", "organisaties.yaml:1:1: "},
        {"scores.csv", vervang(test::kKleineScores, "Foxtrot;nvt", "Foxtrot;goed?"),
         "scores.csv:7:2: "},
        {"uitspraken.yaml", "soort: uitspraken\nuitspraken: []\n", "uitspraken.yaml:2:13: "},
        {"bravo.yaml", "soort: toetstekst\norganisatie: Golf\nbron: b\nperiode: p\n",
         "bravo.yaml:2:14: "},
    };
    for (const auto& [bestand, inhoud, begin] : gevallen) {
        const test::KleineBestanden bestanden;
        bestanden.map().schrijf(bestand, inhoud);
        EXPECT_THAT(test::foutBij([&] { leesOnderzoek(bestanden.onderzoek()); }),
                    testing::StartsWith(bestanden.map().map().string() + "/" + begin));
    }
}

TEST(RondeUitBestanden, TakesOneTextForEachOrganisationThatTakesPart) {
    const test::KleineBestanden bestanden;
    const std::string bravo = test::inhoud(bestanden.pad("bravo.yaml"));
    bestanden.map().schrijf("tweede.yaml", vervang(bravo, "Bravo aan Zee", "VT Bravo"));
    bestanden.map().schrijf("delta.yaml", vervang(bravo, "Bravo aan Zee", "Delta"));
    bestanden.map().schrijf("scores.csv", vervang(test::kKleineScores, "Delta;+;+;+\n", ""));
    bestanden.map().schrijf("onderzoek.yaml",
                            vervang(test::inhoud(bestanden.onderzoek()), "[bravo.yaml]",
                                    "[bravo.yaml, tweede.yaml, delta.yaml]"));
    const std::string map = bestanden.map().map().string() + "/";
    EXPECT_EQ(test::foutBij([&] { leesOnderzoek(bestanden.onderzoek()); }),
              map + "tweede.yaml: Over Bravo is er al een tekst: " + map +
                  "bravo.yaml. Noem bij het onderzoek één tekst per organisatie.\n" + map +
                  "delta.yaml: Deze tekst gaat over Delta, maar die organisatie heeft geen rij met "
                  "scores. Zet haar bij de scores, of haal de tekst weg bij het onderzoek.");
}

TEST(RondeUitBestanden, NamesTheNearestRegelset) {
    const test::KleineBestanden bestanden;
    bestanden.map().schrijf("onderzoek.yaml", vervang(test::inhoud(bestanden.onderzoek()),
                                                      "regelset: gewoon", "regelset: gewon"));
    EXPECT_EQ(
        test::foutBij([&] { leesOnderzoek(bestanden.onderzoek()); }),
        "Het kader klein 1 heeft geen beslisregels \"gewon\". Bedoelt u \"gewoon\"? Deze zijn er: "
        "gewoon en streng.");
}

}  // namespace
}  // namespace maatlat

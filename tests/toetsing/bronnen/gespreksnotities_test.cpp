// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/gespreksnotities.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/klein_kader.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

Notitierij een(std::string_view regel) {
    const auto alle = leesNotities(regel, kleinKader());
    EXPECT_THAT(alle, SizeIs(1)) << regel;
    return alle.empty() ? Notitierij{} : alle[0];
}

TEST(Gespreksnotities, LezenTekstCodeEnRichting) {
    EXPECT_EQ(
        een("We bellen altijd terug binnen een dag. #1.1.2 +"),
        (Notitierij{
            1, "We bellen altijd terug binnen een dag.", {"1.1.2"}, Richting::voldoende, {}}));
    EXPECT_EQ(een("Niemand kent het plan #1.1.2 -").richting, Richting::onvoldoende);
    EXPECT_EQ(een("Niemand kent het plan #1.1.2 −").richting, Richting::onvoldoende);
    EXPECT_EQ(een("Er is een plan #1.1.2").richting, Richting::neutraal);
}

TEST(Gespreksnotities, LatenMeerCodesToe) {
    for (const char* regel :
         {"Goed #1.2.1 #1.1.2 +", "Goed #1.1.2,1.2.1 +", "Goed #1.1.2, 1.2.1 +",
          "#1.2.1 + Goed #1.1.2", "Goed #1.1.2; #1.2.1 #1.1.2 +", "Goed + #1.2.1, #1.1.2."}) {
        const Notitierij gelezen = een(regel);
        EXPECT_THAT(gelezen.codes, ElementsAre("1.1.2", "1.2.1")) << regel;
        EXPECT_EQ(gelezen.fout, "") << regel;
    }
}

TEST(Gespreksnotities, LatenGewoneTekstHeel) {
    EXPECT_EQ(een("Zo'n 50 + 30 gesprekken - ongeveer - per maand").tekst,
              "Zo'n 50 + 30 gesprekken - ongeveer - per maand");
    EXPECT_EQ(een("## Over de dienst").tekst, "## Over de dienst");
    EXPECT_EQ(een("In 1.1.2 staat het ook").tekst, "In 1.1.2 staat het ook");
    EXPECT_EQ(een("Bij #1.1.2 hoort, 2.5 fte").tekst, "Bij hoort, 2.5 fte");
    EXPECT_EQ(een("  - een opsomming #1.1.2 -").tekst, "een opsomming");
    EXPECT_EQ(een("- 3 procent #1.1.2").tekst, "- 3 procent") << "it may be a minus";
    EXPECT_EQ(een("Café 😀 één").tekst, "Café 😀 één");
}

TEST(Gespreksnotities, TellenLegeRegelsMeeInHetNummer) {
    const auto alle = leesNotities("\nEerste\n  \t\n\nTweede #1.1.1\n", kleinKader());
    ASSERT_THAT(alle, SizeIs(2));
    EXPECT_EQ(alle[0].regel, 2);
    EXPECT_THAT(alle[0].codes, IsEmpty());
    EXPECT_EQ(alle[1].regel, 5);
    EXPECT_THAT(leesNotities("", kleinKader()), IsEmpty());
}

TEST(Gespreksnotities, ZeggenPerRegelWatErNietKlopt) {
    EXPECT_THAT(een("Iets #1.1.9").fout, HasSubstr("\"1.1.9\" is geen code van een verwachting."));
    EXPECT_THAT(een("Iets #2.1.1").fout, HasSubstr("wordt in dit kader niet beoordeeld"));
    EXPECT_THAT(een("Iets #12").fout, HasSubstr("\"12\" is geen code"));
    EXPECT_THAT(een("#1.1.2 +").fout, HasSubstr("geen tekst"));
    EXPECT_THAT(een("#1.1.2 + en dan toch #1.1.1 -").fout, HasSubstr("Kies er één"));
    EXPECT_EQ(een("Iets #1.1.9 #1.1.2 +").tekst, "Iets") << "and nothing that is right is lost";
    EXPECT_THAT(een("Iets #1.1.9 #1.1.2 +").codes, ElementsAre("1.1.2"));
}

TEST(Gespreksnotities, LezenEenRegelMeerDanErMogen) {
    std::string lang;
    for (int i = 0; i < 5000; ++i)
        lang += "#1.1.2 , + - x\n";
    EXPECT_THAT(leesNotities(lang, kleinKader()), SizeIs(kMeesteNotities + 1));
    EXPECT_THAT(leesNotities(std::string(100'000, '#'), kleinKader()), SizeIs(1));
}

TEST(Gespreksnotities, KennenHetMerkVanEenBevinding) {
    const Notitierij gemerkt = een("Niemand kent het plan. #1.1.9 - [bevinding 12]");
    EXPECT_EQ(gemerkt.bevinding, 12);
    EXPECT_EQ(gemerkt.tekst, "Niemand kent het plan.");
    EXPECT_EQ(gemerkt.fout, "") << "what it is now stands at the bevinding";
    EXPECT_EQ(een("[bevinding 3] Ook vooraan.").bevinding, 3);
    EXPECT_EQ(een("Twee [bevinding 3] merken [bevinding 4]").bevinding, 3);
    for (const char* geen : {"Een [bevinding 0]", "Een [bevinding -1]", "Een [bevinding x]",
                             "Een [bevinding 12", "Een [bevinding 99999999999999999999]"}) {
        EXPECT_EQ(een(geen).bevinding, 0) << geen;
        EXPECT_EQ(een(geen).tekst, geen);
    }
}

TEST(Gespreksnotities, WordenEenVerslagZonderTekens) {
    EXPECT_EQ(verslagtekst(""), "");
    EXPECT_EQ(verslagtekst(" \n\n"), "");
    EXPECT_EQ(
        verslagtekst("We bellen terug. #1.1.2 + [bevinding 1]\n\n- Niemand weet het. #1.1.1 -"),
        "We bellen terug.\n\nNiemand weet het.");
}

TEST(Gespreksnotities, KrijgenHunMerkWeerTerug) {
    const std::string bewaard = "Een. #1.1.2 + [bevinding 1]\nTwee. [bevinding 2]\nDrie.";
    EXPECT_EQ(metMerken("Een. #1.1.2 +\nTwee.\nDrie.", bewaard), bewaard);
    EXPECT_EQ(metMerken("Nieuw.\nTwee.\n", bewaard), "Nieuw.\nTwee. [bevinding 2]\n");
    EXPECT_EQ(metMerken("Twee.\nTwee.", bewaard), "Twee. [bevinding 2]\nTwee.");
    EXPECT_EQ(metMerken("Anders. [bevinding 2]\nTwee.", bewaard), "Anders. [bevinding 2]\nTwee.");
    EXPECT_EQ(metMerken("", bewaard), "");
}

TEST(Gespreksnotities, TellenAlleenWatNogGeenBevindingIs) {
    std::string alle;
    for (std::size_t i = 0; i < kMeesteNotities; ++i)
        alle += "Al gedaan. [bevinding 1]\nNog te doen.\n";
    EXPECT_THAT(leesNotities(alle, kleinKader()), SizeIs(2 * kMeesteNotities));
}

}  // namespace
}  // namespace maatlat

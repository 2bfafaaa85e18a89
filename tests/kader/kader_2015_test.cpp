// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kader/kader_lezer.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using testing::ElementsAre;

const Toetsingskader& kader() {
    static const Toetsingskader gelezen =
        leesKaderbestand(test::criteriamap() / "veilig-thuis-stap1-2015.yaml");
    return gelezen;
}

TEST(Kader2015, SaysWhatItIs) {
    EXPECT_EQ(kader().id, "veilig-thuis-stap1");
    EXPECT_EQ(kader().versie, "2015");
    EXPECT_EQ(kader().naam, "Toetsingskader Veilig Thuis Stap 1 (2015)");
    EXPECT_EQ(kader().geldigVan, "2015-07-01");
    EXPECT_EQ(kader().geldigTot, "2016-12-31");
    EXPECT_THAT(kader().bron, testing::HasSubstr("bijlage 2"));
    EXPECT_THAT(kader().hash, testing::MatchesRegex("[0-9a-f]{64}"));
    EXPECT_THAT(
        kader().voetnoten,
        ElementsAre(
            "Uitgangspunt is dat Veilig Thuis alle leden van een gezin of huishouden actief "
            "betrekt bij zowel de analyse van problemen als de oplossing ervan."));
}

TEST(Kader2015, HasThreeThemasSevenCriteriaAndTwentyFourVerwachtingenToJudge) {
    std::vector<std::string> themas, criteria;
    for (const Thema& een : kader().themas)
        themas.push_back(een.code + " " + een.naam);
    EXPECT_THAT(themas, ElementsAre("1 Randvoorwaarden", "2 Veiligheid", "3 Organisatie"));
    std::size_t verwachtingen = 0;
    for (const Criterium* een : kader().criteria()) {
        criteria.push_back(een->code + ": " + std::to_string(een->aantal) + " vanaf " +
                           std::to_string(een->eerste));
        verwachtingen += een->verwachtingen.size();
    }
    EXPECT_THAT(criteria,
                ElementsAre("1.1: 4 vanaf 0", "1.2: 5 vanaf 4", "1.3: 4 vanaf 9", "2.1: 3 vanaf 13",
                            "2.2: 3 vanaf 16", "3.1: 3 vanaf 19", "3.2: 2 vanaf 22"));
    EXPECT_EQ(verwachtingen, 25u);
    EXPECT_EQ(kader().aantalBeoordeeld(), 24);
    EXPECT_THAT(
        kader().codesPerPositie(),
        ElementsAre("1.1.1", "1.1.2", "1.1.3", "1.1.4", "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5",
                    "1.3.1", "1.3.2", "1.3.3", "1.3.4", "2.1.1", "2.1.2", "2.1.3", "2.2.1", "2.2.2",
                    "2.2.3", "3.1.2", "3.1.3", "3.1.4", "3.2.1", "3.2.2"));
}

TEST(Kader2015, CarriesTheWordsOfTheNorm) {
    EXPECT_EQ(kader().thema("2")->doel,
              "Alle leden van gezinnen en huishoudens worden beschermd tegen gevaren die hen "
              "bedreigen.");
    EXPECT_EQ(kader().criterium("3.2")->tekst,
              "Veilig Thuis zorgt voor (jeugd)hulp in samenhang met andere hulp.");
    EXPECT_EQ(kader().verwachting("1.3.1")->tekst,
              "Veilig Thuis beschikt over één registratiesysteem.");
    EXPECT_EQ(kader().verwachting("1.2.5")->tekst,
              "Veilig Thuis rondt onderzoeken binnen 10 weken na het besluit over de noodzakelijke "
              "vervolgstappen naar aanleiding van de melding af.");
    EXPECT_EQ(kader().verwachting("1.1.4")->voetnoot,
              "Vertrouwensartsen geven aan dat zij er naar streven dit eind 2016 gerealiseerd te "
              "hebben.");
    EXPECT_EQ(kader().verwachting("1.1.3")->voetnoot, "");
    EXPECT_EQ(kader().criterium("2.1")->oordeelzinnen.at(Oordeel::matig),
              "Professionals houden matig zicht op de veiligheid van alle leden van gezinnen en "
              "huishoudens.");
    EXPECT_EQ(kader().criterium("3.1")->oordeelzinnen.count(Oordeel::matig), 0u)
        << "the rules of Organisatie know no matig";
}

TEST(Kader2015, LeavesOutOneVerwachtingAndSaysWhy) {
    const Verwachting& open = *kader().verwachting("3.1.1");
    EXPECT_FALSE(open.beoordeeld);
    EXPECT_EQ(open.reden,
              "nog niet beoordeeld, verantwoorde werktoedeling moet nog worden uitgewerkt");
    EXPECT_THAT(open.voetnoot, testing::StartsWith("Deze indicator wordt nog niet beoordeeld"));
    EXPECT_EQ(open.positie, -1);
    EXPECT_EQ(kader().verwachting("3.1.2")->positie, 19);
}

TEST(Kader2015, HasTwoSetsOfRules) {
    ASSERT_EQ(kader().regelsets.size(), 2u);
    const Regelset& gepubliceerd = *kader().regelset("gepubliceerd");
    const Regelset& toegepast = *kader().regelset("toegepast-2015");
    EXPECT_FALSE(gepubliceerd.afgeleid);
    EXPECT_TRUE(toegepast.afgeleid);
    EXPECT_EQ(toegepast.perThema, gepubliceerd.perThema) << "the rest is the published text";
    EXPECT_TRUE(gepubliceerd.perCriterium.empty());
    EXPECT_EQ(toegepast.perCriterium.size(), 1u);
    EXPECT_THAT(toegepast.perThema.at("1").bron, testing::HasSubstr("bijlage 3"))
        << "a rule that is taken over keeps its own source";

    const Beslisregel& randvoorwaarden = gepubliceerd.perThema.at("1");
    EXPECT_THAT(randvoorwaarden.bekendGat, testing::HasSubstr("de overige 2 of 3 verwachtingen"));
    ASSERT_EQ(randvoorwaarden.clausules.size(), 3u);
    EXPECT_EQ(randvoorwaarden.clausules[1],
              (Clausule{Oordeel::matig,
                        "matig als 2 verwachtingen onvoldoende zijn en de overige 2 of 3 "
                        "verwachtingen voldoende",
                        {{Score::voldoende, false, Vergelijking::minstens, 2},
                         {Score::voldoende, false, Vergelijking::hoogstens, 3},
                         {Score::onvoldoende, false, Vergelijking::precies, 2}}}));
    EXPECT_EQ(gepubliceerd.perThema.at("3").clausules[0].voorwaarden,
              (std::vector<Voorwaarde>{{Score::voldoende, true, Vergelijking::minstens, 5100}}));
}

TEST(Kader2015, StandsBesideAKaderOfAnotherShape) {
    const Toetsingskader ander =
        leesKaderbestand(test::criteriamap() / "kwaliteitseisen-lokale-teams-2021.yaml");
    EXPECT_EQ(ander.id, "kwaliteitseisen-lokale-teams");
    EXPECT_EQ(ander.geldigTot, "");
    EXPECT_EQ(ander.aantalBeoordeeld(), 16);
    EXPECT_NE(ander.verwachting("P"), nullptr);
    EXPECT_NE(ander.hash, kader().hash);
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "kader/regelset_lezer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kader/kader_lezer.h"
#include "support/invoerfouten.h"
#include "support/klein_kader_yaml.h"

namespace maatlat {
namespace {

using test::kKleinKader;
using test::vervang;
using testing::ElementsAre;

std::vector<std::string> regelfoutenNa(std::string_view oud, std::string_view nieuw) {
    return test::meldingenVan([&] { leesKader(vervang(kKleinKader, oud, nieuw), "k.yaml"); });
}

TEST(RegelsetLezer, ReadsARuleWithItsWordsAndConditions) {
    const Toetsingskader kader = leesKader(kKleinKader, "k.yaml");
    const Regelset& gewoon = kader.regelsets.at(0);
    EXPECT_EQ(gewoon.naam, "gewoon");
    EXPECT_EQ(gewoon.titel, "Gewone regels");
    EXPECT_EQ(gewoon.toelichting, "Zo staat het er.");
    EXPECT_FALSE(gewoon.afgeleid);
    EXPECT_EQ(gewoon.perThema.at("1"),
              (Beslisregel{"Het oordeel is:",
                           "Het boek, achterin",
                           "Dit is open.",
                           {{Oordeel::voldoende,
                             "voldoende als niets onvoldoende is",
                             {{Score::onvoldoende, false, Vergelijking::precies, 0}}},
                            {Oordeel::onvoldoende,
                             "onvoldoende als iets onvoldoende is",
                             {{Score::onvoldoende, false, Vergelijking::minstens, 1}}}}}));
}

TEST(RegelsetLezer, BuildsOnAnEarlierSet) {
    const Toetsingskader kader = leesKader(kKleinKader, "k.yaml");
    const Regelset& streng = kader.regelsets.at(1);
    EXPECT_TRUE(streng.afgeleid);
    EXPECT_EQ(streng.bron, "Eigen uitwerking");
    EXPECT_EQ(streng.perThema, kader.regelsets[0].perThema);
    EXPECT_EQ(streng.perCriterium.at("1.2").bron, "Het schrift");
    EXPECT_EQ(streng.perCriterium.at("1.2").clausules[1].voorwaarden,
              (std::vector<Voorwaarde>{{Score::onvoldoende, true, Vergelijking::hoogstens, 10000},
                                       {Score::onvoldoende, true, Vergelijking::meerDan, 3334}}));
}

TEST(RegelsetLezer, ReadsEveryKindOfCondition) {
    const Toetsingskader kader = leesKader(
        vervang(kKleinKader, "onvoldoende: { precies: 0 }",
                "{voldoende: {minder_dan: 3}, nvt: {hoogstens: 64}, onbeoordeeld: {minstens: 0}, "
                "aandeel_nvt: {minder_dan: 0.5}, aandeel_onbeoordeeld: {precies: 0}}"),
        "k.yaml");
    EXPECT_EQ(kader.regelsets[0].perThema.at("1").clausules[0].voorwaarden,
              (std::vector<Voorwaarde>{{Score::voldoende, false, Vergelijking::minderDan, 3},
                                       {Score::nvt, false, Vergelijking::hoogstens, 64},
                                       {Score::onbeoordeeld, false, Vergelijking::minstens, 0},
                                       {Score::nvt, true, Vergelijking::minderDan, 50},
                                       {Score::onbeoordeeld, true, Vergelijking::precies, 0}}));
}

TEST(RegelsetLezer, ReportsWhatIsWrongAtItsPlace) {
    const struct {
        std::string oud, nieuw, melding;
    } gevallen[] = {
        {"      \"1\":\n", "      \"4\":\n",
         "47:7: Deze beslisregel hoort bij thema \"4\", maar dat staat niet in het kader."},
        {"      \"1.2\":\n", "      \"1.3\":\n",
         "66:7: Deze beslisregel hoort bij criterium \"1.3\", maar dat staat niet in het kader. "
         "Bedoelt u \"1.1\"?"},
        {"op_basis_van: gewoon", "op_basis_van: gewon",
         "64:19: De regelset \"gewon\" staat niet eerder in dit bestand. Bedoelt u \"gewoon\"?"},
        {"naam: streng", "naam: gewoon", "59:5: De naam \"gewoon\" is al van een andere regelset."},
        {"    op_basis_van: gewoon\n", "",
         "59:5: De regelset \"streng\" heeft geen beslisregel voor criterium 1.1."},
        {"          onvoldoende: De zaal is koud.\n", "",
         "41:5: Criterium 1.2 kan volgens de regelset \"gewoon\" het oordeel onvoldoende krijgen, "
         "maar heeft daarvoor geen oordeelzin."},
        {"    titel: Gewone regels\n", "", "42:5: Bij een regelset ontbreekt het veld \"titel\"."},
        {"afgeleid: ja", "afgeleid: wel", "63:15: Het veld \"afgeleid\" moet ja of nee zijn."},
        {"        tekst: \"Het oordeel is:\"\n", "",
         "48:9: Bij een beslisregel ontbreekt het veld \"tekst\"."},
        {"bekend_gat: Dit is open.", "bekend_gaten: Dit is open.",
         "49:9: Het veld \"bekend_gaten\" is onbekend bij een beslisregel. Bedoelt u "
         "\"bekend_gat\"?"},
        {"oordeel: voldoende\n            tekst: voldoende als niets onvoldoende is",
         "oordeel: goed\n            tekst: goed als niets onvoldoende is",
         "51:22: Het oordeel moet voldoende, matig of onvoldoende zijn."},
        {"oordeel: voldoende\n            tekst: voldoende als niets onvoldoende is",
         "tekst: goed als niets onvoldoende is",
         "51:13: Bij een clausule ontbreekt het veld \"oordeel\"."},
        {"            als:\n              onvoldoende: { precies: 0 }\n", "",
         "51:13: Bij een clausule ontbreekt het veld \"als\"."},
        {"              onvoldoende: { precies: 0 }\n", "              {}\n",
         "54:15: Deze clausule heeft geen voorwaarde."},
        {"{ precies: 0 }", "{}", "54:28: De voorwaarde over onvoldoende noemt geen grens."},
        {"{ precies: 0 }", "0",
         "54:28: Het veld \"onvoldoende\" moet zelf velden hebben, maar hier staat een tekst."},
        {"onvoldoende: { precies: 0 }", "onvoldoendes: { precies: 0 }",
         "54:15: Het veld \"onvoldoendes\" is onbekend bij een voorwaarde. Bedoelt u "
         "\"onvoldoende\"?"},
        {"{ minstens: 1 }", "{ minstens: 1, tenminste: 2 }",
         "58:43: Het veld \"tenminste\" is onbekend bij de voorwaarde over onvoldoende."},
    };
    for (const auto& [oud, nieuw, melding] : gevallen)
        EXPECT_THAT(regelfoutenNa(oud, nieuw), testing::Contains("k.yaml:" + melding)) << nieuw;
}

TEST(RegelsetLezer, RefusesALimitThatIsNoNumberOrPercentage) {
    for (const char* grens : {"-1", "65", "1.5", "een", "\"\"", "[1]", "50%"})
        EXPECT_THAT(regelfoutenNa("precies: 0", "precies: " + std::string(grens)),
                    ElementsAre("k.yaml:54:39: Dit moet een heel getal zijn van 0 tot en met 64."))
            << grens;
    for (const char* grens : {"-1", "100.01", "33.333", "de helft", "50%", "[1]"})
        EXPECT_THAT(regelfoutenNa("precies: 100", "precies: " + std::string(grens)),
                    ElementsAre("k.yaml:73:45: Dit moet een percentage zijn van 0 tot en met 100, "
                                "met hoogstens twee decimalen."))
            << grens;
}

TEST(RegelsetLezer, RefusesTwoRulesForOneThema) {
    EXPECT_THAT(
        regelfoutenNa(
            "      \"1\":\n",
            "      \"1\": {tekst: Dubbel., clausules: [{oordeel: matig, tekst: m, als: {nvt: "
            "{precies: 0}}}]}\n      \"1\":\n"),
        ElementsAre("k.yaml:48:7: Voor thema \"1\" staan er twee beslisregels."));
}

TEST(RegelsetLezer, KnowsOnlySetsThatStandBefore) {
    EXPECT_THAT(regelfoutenNa("    bron: Het boek, achterin\n",
                              "    bron: Het boek, achterin\n    op_basis_van: streng\n"),
                ElementsAre("k.yaml:46:19: De regelset \"streng\" staat niet eerder in dit "
                            "bestand."));
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
// Searching in the manual: what is found, in what order, and what is marked.
#include "pages/hulp/hulpzoeken.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Handleiding& handleiding() {
    static const Handleiding kHandleiding = maakHandleiding(
        {{"inspecteur.md",
          "# Voor inspecteurs\n\nToetsen doet u samen.\n\n## Een bron vastleggen\n\nEen score komt "
          "later. Kies **Café** als plaats.\n\n## Een score geven\n\nKies de score. Elke "
          "bewaartermijn telt.\n"},
         {"beheerder.md", "# Voor de beheerder\n\n## Bewaartermijnen\n\nKies een termijn.\n"}},
        {});
    return kHandleiding;
}

std::vector<std::string> paden(std::string_view vraag) {
    std::vector<std::string> uit;
    for (const Hulpvondst& een : zoekInHandleiding(handleiding(), vraag).vondsten)
        uit.push_back(een.pad);
    return uit;
}

TEST(Hulpzoeken, VindtEerstWaarHetInDeKopStaat) {
    EXPECT_THAT(paden("score"), ElementsAre("/hulp/inspecteur#een-score-geven",
                                            "/hulp/inspecteur#een-bron-vastleggen"));
    EXPECT_THAT(paden("termijn"),
                ElementsAre("/hulp/beheerder#bewaartermijnen", "/hulp/inspecteur#een-score-geven"));
    EXPECT_THAT(paden("inspecteurs"), IsEmpty()) << "the title of a part is on its own page";
    EXPECT_THAT(paden("samen"), ElementsAre("/hulp/inspecteur"));
}

TEST(Hulpzoeken, MaaktNietsUitVanHoofdlettersAccentenVolgordeEnLeestekens) {
    EXPECT_THAT(paden("CAFE bron"), ElementsAre("/hulp/inspecteur#een-bron-vastleggen"));
    EXPECT_THAT(paden("vastleggen, (café)?"), ElementsAre("/hulp/inspecteur#een-bron-vastleggen"));
    EXPECT_THAT(paden("hoe kan ik een bron vastleggen?"),
                ElementsAre("/hulp/inspecteur#een-bron-vastleggen"));
}

TEST(Hulpzoeken, ToontHetStukMetDeWoordenErin) {
    const Hulpvondst vondst = zoekInHandleiding(handleiding(), "cafe").vondsten.at(0);
    EXPECT_EQ(vondst.titel, "Voor inspecteurs");
    EXPECT_THAT(vondst.kop, ElementsAre(Zoekstuk{"Een bron vastleggen", false}));
    EXPECT_THAT(vondst.fragment,
                ElementsAre(Zoekstuk{"Een score komt later. Kies ", false}, Zoekstuk{"Café", true},
                            Zoekstuk{" als plaats.", false}));
}

TEST(Hulpzoeken, GeeftWatHetDichtstBijKomtAlsNietsAlleWoordenHeeft) {
    const Hulpzoekresultaat uit = zoekInHandleiding(handleiding(), "score café raket");
    EXPECT_TRUE(uit.deels);
    ASSERT_EQ(uit.vondsten.size(), 1U);
    EXPECT_EQ(uit.vondsten.front().pad, "/hulp/inspecteur#een-bron-vastleggen");
    EXPECT_THAT(paden("raket"), IsEmpty());
    EXPECT_TRUE(zoekInHandleiding(handleiding(), "raket").gezocht);
}

TEST(Hulpzoeken, ZoektNietsZonderWoorden) {
    for (const char* vraag : {"", "   ", "?!"})
        EXPECT_FALSE(zoekInHandleiding(handleiding(), vraag).gezocht) << vraag;
    EXPECT_TRUE(zoekInHandleiding(handleiding(), "hoe").gezocht);
}

/// Whatever is asked takes a bounded number of words of it.
TEST(Hulpzoeken, KanTegenEenLangeVraag) {
    std::string vraag;
    for (int i = 0; i < 2'000; ++i)
        vraag += "woord" + std::to_string(i) + " ";
    EXPECT_THAT(paden(vraag), IsEmpty());
    EXPECT_THAT(paden("score " + vraag).size(), 2U);
}

}  // namespace
}  // namespace maatlat

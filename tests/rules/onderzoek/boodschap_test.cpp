// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/boodschap.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/kleine_ronde.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Three criteria of two, two and one verwachtingen under the rule of 2015 for Organisatie: 1.1
/// stands in thema 1, the others in thema 2, "Veiligheid". 1.1.2 and 1.2.2 name a term.
Ronde ronde(const std::vector<std::pair<std::string, std::string>>& rijen) {
    Ronde uit;
    uit.kader = test::kaderMet({2, 2, 1}, test::organisatie2015());
    Thema& eerste = uit.kader.themas[0];
    eerste.naam = "Beheer";
    Thema veilig;
    veilig.code = "2";
    veilig.naam = "Veiligheid";
    veilig.criteria = {eerste.criteria[1], eerste.criteria[2]};
    eerste.criteria.resize(1);
    eerste.criteria[0].verwachtingen[1].tekst = "Het onderzoek is binnen 10 weken klaar.";
    veilig.criteria[0].verwachtingen[1].tekst = "Zij kijkt binnen 5 dagen hoe veilig het is.";
    uit.kader.themas.push_back(std::move(veilig));
    uit.kader.regelsets[0].perThema["2"] = test::organisatie2015();
    nummer(uit.kader);
    for (const auto& [naam, scores] : rijen)
        uit.toetsen.push_back({naam, test::rij(scores)});
    return uit;
}

/// What the message says, in codes and numbers, so that one line can be compared.
struct Kernlijst {
    std::vector<std::string> veiligheid, termijnen, verder;
    int alles = 0, maatregelen = 0, metMaatregel = 0;
};

Kernlijst kern(const Ronde& van) {
    const Beoordeling beoordeling(van, van.kader.regelsets[0]);
    const Boodschap boodschap = maatlat::boodschap(beoordeling);
    Kernlijst uit;
    for (const Criteriumpunt& een : boodschap.veiligheid)
        uit.veiligheid.push_back(een.criterium->code + ": " + std::to_string(een.nietVoldoende()));
    for (const Criteriumpunt& een : boodschap.verder)
        uit.verder.push_back(een.criterium->code + ": " + std::to_string(een.nietVoldoende()));
    for (const Termijnpunt& een : boodschap.termijnen)
        uit.termijnen.push_back(een.verwachting->code + ": " +
                                std::to_string(een.telling.onvoldoende) + ", " + een.termijnen[0]);
    uit.alles = boodschap.voldoenAanAlles;
    uit.maatregelen = boodschap.maatregelen;
    uit.metMaatregel = boodschap.metMaatregel;
    return uit;
}

TEST(Boodschap, PutsFirstWhereMostOrganisationsFail) {
    const Kernlijst uit = kern(ronde({{"A", "++ ++ -"}, {"B", "+- +- -"}, {"C", "+- ++ +"}}));
    EXPECT_THAT(uit.veiligheid, ElementsAre("1.3: 2", "1.2: 1"));
    EXPECT_THAT(uit.termijnen, ElementsAre("1.1.2: 2, 10 weken", "1.2.2: 1, 5 dagen"));
    EXPECT_EQ(uit.alles, 0);
    EXPECT_EQ(uit.maatregelen, 5);
    EXPECT_EQ(uit.metMaatregel, 3);
}

TEST(Boodschap, KeepsEqualsInTheOrderOfTheKader) {
    const Kernlijst uit = kern(ronde({{"A", "+- +- -"}, {"B", "++ ++ +"}}));
    EXPECT_THAT(uit.veiligheid, ElementsAre("1.2: 1", "1.3: 1"));
    EXPECT_THAT(uit.termijnen, ElementsAre("1.1.2: 1, 10 weken", "1.2.2: 1, 5 dagen"));
}

TEST(Boodschap, NamesOutsideSafetyWhereMoreThanHalfFallShort) {
    EXPECT_THAT(kern(ronde({{"A", "-- -- -"}, {"B", "-- -- -"}, {"C", "++ ++ +"}})).verder,
                ElementsAre("1.1: 2"));
    EXPECT_THAT(kern(ronde({{"A", "-- ++ +"}, {"B", "++ ++ +"}})).verder, IsEmpty())
        << "half is not more than half";
    EXPECT_THAT(kern(ronde({{"A", "-- ++ +"}})).verder, IsEmpty()) << "of one there are no most";
    EXPECT_THAT(kern(ronde({{"A", "-- ++ +"}, {"B", "-- ++ ."}, {"C", "++ ++ +"}})).verder,
                IsEmpty())
        << "who is incomplete does not count";
}

TEST(Boodschap, FindsNoFaultWhereThereIsNone) {
    const Kernlijst uit = kern(ronde({{"A", "++ ++ +"}, {"B", "++ ++ +"}}));
    EXPECT_THAT(uit.veiligheid, ElementsAre("1.2: 0", "1.3: 0"));
    EXPECT_THAT(uit.termijnen, ElementsAre("1.1.2: 0, 10 weken", "1.2.2: 0, 5 dagen"));
    EXPECT_EQ(uit.alles, 2);
    EXPECT_EQ(uit.maatregelen, 0);
    EXPECT_EQ(uit.metMaatregel, 0);
}

TEST(Boodschap, CountsNobodyWhoIsIncompleteAndNothingThatDoesNotApply) {
    const Kernlijst uit = kern(ronde({{"A", "++ nn n"}, {"B", "-n nn n"}, {"C", "-- -- ."}}));
    EXPECT_THAT(uit.veiligheid, IsEmpty()) << "nothing of the thema applies to who counts";
    EXPECT_THAT(uit.termijnen, ElementsAre("1.1.2: 0, 10 weken"));
    EXPECT_EQ(uit.alles, 1);
    EXPECT_EQ(uit.maatregelen, 1);
    const Kernlijst leeg = kern(ronde({{"C", "-- -- ."}}));
    EXPECT_THAT(leeg.veiligheid, IsEmpty());
    EXPECT_THAT(leeg.termijnen, IsEmpty());
    EXPECT_EQ(leeg.alles + leeg.maatregelen + leeg.metMaatregel, 0);
    EXPECT_THAT(kern(ronde({})).veiligheid, IsEmpty());
}

TEST(Boodschap, TakesTheThemaFromTheDataBeforeItsName) {
    Ronde van = ronde({{"A", "-- ++ +"}});
    EXPECT_EQ(veiligheidsthema(van)->code, "2");
    van.landelijk.feiten.themaVeiligheid = "1";
    EXPECT_EQ(veiligheidsthema(van)->code, "1");
    EXPECT_THAT(kern(van).veiligheid, ElementsAre("1.1: 1"));
}

TEST(Boodschap, GuessesNoThema) {
    Ronde van = ronde({{"A", "++ ++ +"}});
    van.kader.themas[1].naam = "VEILIGHEID";
    EXPECT_EQ(veiligheidsthema(van)->code, "2");
    van.kader.themas[0].naam = "Veiligheid";
    EXPECT_EQ(veiligheidsthema(van), nullptr) << "two are called that";
    van.kader.themas[0].naam = "Beheer";
    van.kader.themas[1].naam = "Veilig werken";
    EXPECT_EQ(veiligheidsthema(van), nullptr);
    EXPECT_THAT(kern(van).veiligheid, IsEmpty());
}

TEST(Boodschap, KnowsWhoIsTestedAgainOnlyWhenTheRoundSaysHowMany) {
    Ronde van = ronde({{"A", "++ ++ +"}, {"B", "+- ++ +"}, {"C", "-- ++ +"}});
    const auto hertoetsen = [&] {
        const Beoordeling beoordeling(van, van.kader.regelsets[0]);
        return boodschap(beoordeling).hertoetsen;
    };
    EXPECT_FALSE(hertoetsen());
    van.landelijk.feiten.hertoetsen = Hertoetskeuze{2, "", "p"};
    EXPECT_THAT(hertoetsen()->eronder, ElementsAre(1, 2));
    for (Toets& een : van.toetsen)
        een.scores = test::rij("++ ++ .");
    EXPECT_FALSE(hertoetsen()) << "nobody has a rank";
}

}  // namespace
}  // namespace maatlat

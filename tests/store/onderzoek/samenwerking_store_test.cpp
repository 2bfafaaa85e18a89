// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek/samenwerking_store.h"

#include <map>
#include <string>

#include "store/onderzoek/overname_store.h"
#include "support/proefsleutel.h"
#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

class SamenwerkingStoreTest : public testing::Test {
  protected:
    SamenwerkingStoreTest() { voegPersonenToe(database_, 3); }

    template <class Werk>
    auto schrijf(Werk werk) {
        return database_.schrijf("test", [&](Transactie& t) { return werk(in(t, 1)); });
    }
    template <class Werk>
    auto lees(Werk werk) {
        return database_.lees([&](Sessie& s) { return werk(in(s, 1)); });
    }

    std::string nu_ = kMoment;
    Database database_ = metToets([this] { return nu_; });
};

TEST_F(SamenwerkingStoreTest, KnowsWhoIsResponsibleAndWhoWas) {
    EXPECT_FALSE(lees(samenwerkingStore::verantwoordelijke));
    const auto zet = [&](std::int64_t wie, std::int64_t door) {
        return schrijf([&](const Toetsschrijving& toets) {
            return samenwerkingStore::zetVerantwoordelijke(toets, wie, door);
        });
    };
    EXPECT_TRUE(zet(1, 1));
    EXPECT_FALSE(zet(1, 2)) << "nothing changed";
    nu_ = kLater;
    EXPECT_TRUE(zet(2, 1));
    EXPECT_THAT(lees(samenwerkingStore::verantwoordelijken),
                ElementsAre(Verantwoordelijke{2, kLater, 1}, Verantwoordelijke{1, kMoment, 1}));
    EXPECT_EQ(getal(database_,
                    "SELECT count(*) FROM logboek WHERE wat = "
                    "'verantwoordelijke voor een zelfevaluatie gewijzigd'"),
              2);
}

TEST_F(SamenwerkingStoreTest, KeepsWhatEachColleagueDid) {
    const auto noem = [&](std::int64_t wie, Collegataak taak) {
        return schrijf([&](const Toetsschrijving& toets) {
            return samenwerkingStore::noem(toets, wie, taak, 1);
        });
    };
    const auto taak = [&](std::int64_t wie) {
        return lees(
            [&](const Toetslezing& toets) { return samenwerkingStore::taakVan(toets, wie); });
    };
    EXPECT_THAT(lees(samenwerkingStore::collegas), IsEmpty());
    EXPECT_TRUE(noem(2, Collegataak::leestMee));
    EXPECT_FALSE(noem(2, Collegataak::leestMee)) << "nothing changed";
    EXPECT_EQ(taak(2), Collegataak::leestMee);
    EXPECT_EQ(taak(3), std::nullopt);
    EXPECT_TRUE(noem(2, Collegataak::meewerkt)) << "at the same moment";
    nu_ = kLater;
    const auto beeindig = [&] {
        return schrijf(
            [](const Toetsschrijving& toets) { return samenwerkingStore::beeindig(toets, 2, 3); });
    };
    EXPECT_TRUE(beeindig());
    EXPECT_FALSE(beeindig());
    EXPECT_EQ(taak(2), std::nullopt);
    EXPECT_TRUE(noem(2, Collegataak::meewerkt));
    EXPECT_THAT(lees(samenwerkingStore::collegas),
                ElementsAre(Collega{2, Collegataak::meewerkt, kLater, 1, "", 0},
                            Collega{2, Collegataak::meewerkt, kMoment, 1, kLater, 3},
                            Collega{2, Collegataak::leestMee, kMoment, 1, kMoment, 1}));
}

TEST_F(SamenwerkingStoreTest, KeepsWithWhatAZelfevaluatieBeganForGood) {
    EXPECT_FALSE(lees([](const Toetslezing& toets) { return overnameStore::begin(toets); }));
    const std::map<std::string, std::string> mee{{"score/1.1.1", "voldoende"},
                                                 {"motivering/1.1.1", ""}};
    schrijf([&](const Toetsschrijving& toets) { overnameStore::begin(toets, 1, 2, mee); });
    const auto begin = lees([](const Toetslezing& toets) { return overnameStore::begin(toets); });
    ASSERT_TRUE(begin);
    EXPECT_EQ(begin->vanToets, 1);
    EXPECT_EQ(begin->door, 2);
    EXPECT_EQ(lees(overnameStore::overgenomen), mee);
    for (const char* sql : {"DELETE FROM zelfevaluatie_begin", "DELETE FROM zelfevaluatie_overname",
                            "UPDATE zelfevaluatie_overname SET score = ''",
                            "UPDATE zelfevaluatie_begin SET door = 3"})
        EXPECT_ANY_THROW(database_.schrijf("test", [&](Transactie& t) {
            Vraag(t, sql).bind().voerUit();
        })) << sql;
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek/aangewezen_store.h"

#include "domain/fouten.h"
#include "store/toetskop_store.h"
#include "support/proefsleutel.h"
#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;
using aangewezenStore::Aanwijzing;
using testing::ElementsAre;
using testing::IsEmpty;

class AangewezenStoreTest : public testing::Test {
  protected:
    AangewezenStoreTest() { voegPersonenToe(database_, 3); }

    bool zet(const std::vector<std::int64_t>& personen, std::int64_t door = 3) {
        return database_.schrijf("test", [&](Transactie& t) {
            return aangewezenStore::zet(t, "Utrecht", personen, door);
        });
    }
    std::vector<std::int64_t> nu() {
        return database_.lees([](Sessie& s) { return aangewezenStore::van(s, "Utrecht"); });
    }
    bool inspecteert(std::int64_t persoon) {
        return database_.lees(
            [&](Sessie& s) { return toetskopStore::inspecteert(s, "Utrecht", persoon); });
    }

    std::string nu_ = kMoment;
    Database database_ = metToets([this] { return nu_; });
};

TEST_F(AangewezenStoreTest, WieErIsEnWieErWas) {
    EXPECT_TRUE(zet({2, 1, 2}));
    EXPECT_FALSE(zet({1, 2})) << "nothing changed";
    EXPECT_THAT(nu(), ElementsAre(1, 2));
    EXPECT_TRUE(inspecteert(1));
    nu_ = kLater;
    EXPECT_TRUE(zet({2}));
    EXPECT_FALSE(inspecteert(1));
    EXPECT_TRUE(zet({1, 2}, 2)) << "and back, at the same moment";
    EXPECT_TRUE(inspecteert(1));
    EXPECT_TRUE(zet({}));
    EXPECT_THAT(nu(), IsEmpty());
    const auto alle = database_.lees([](Sessie& s) { return aangewezenStore::alle(s, "Utrecht"); });
    EXPECT_THAT(alle, ElementsAre(Aanwijzing{"Utrecht", 1, kLater, 2, kLater, 3},
                                  Aanwijzing{"Utrecht", 1, kMoment, 3, kLater, 3},
                                  Aanwijzing{"Utrecht", 2, kMoment, 3, kLater, 3}));
    EXPECT_EQ(getal(database_,
                    "SELECT count(*) FROM logboek WHERE wat = 'inspecteurs van een organisatie "
                    "gewijzigd' AND sleutel = 'organisatie Utrecht'"),
              4);
    EXPECT_THROW(
        database_.schrijf(
            "test", [](Transactie& t) { return aangewezenStore::zet(t, "Atlantis", {1}, 3); }),
        Onvindbaar);
}

TEST_F(AangewezenStoreTest, EenOnderzoekIsOpenTotDeToetsVastStaat) {
    const auto open = [&] {
        return database_.lees(
            [](Sessie& s) { return aangewezenStore::openOnderzoeken(s, "Utrecht"); });
    };
    EXPECT_EQ(open().size(), 1U);
    database_.schrijf("test",
                      [](Transactie& t) { zetStatus(in(t, 1), Toetsstatus::vastgesteld, 0); });
    EXPECT_THAT(open(), IsEmpty());
}

}  // namespace
}  // namespace maatlat

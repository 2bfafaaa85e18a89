// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/concept_store.h"

#include <stdexcept>

#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;
using conceptStore::Concept;

class ConceptStoreTest : public testing::Test {
  protected:
    std::string bewaar(std::int64_t persoon, const Concept& bewaard) {
        return database_.schrijf("test", [&](Transactie& t) {
            return conceptStore::bewaar(in(t, 1), persoon, bewaard);
        });
    }
    std::optional<Concept> lees(std::int64_t persoon, const std::string& sleutel) {
        return database_.lees(
            [&](Sessie& sessie) { return conceptStore::lees(in(sessie, 1), persoon, sleutel); });
    }
    std::vector<Concept> alle(std::int64_t persoon) {
        return database_.lees(
            [&](Sessie& sessie) { return conceptStore::alle(in(sessie, 1), persoon); });
    }

    std::string nu_ = kMoment;
    Database database_ = metToets([this] { return nu_; });
};

TEST_F(ConceptStoreTest, LaatsteTekstTelt) {
    EXPECT_EQ(bewaar(7, {"motivering/1.1.2", 3, "waarde=een", ""}), kMoment);
    nu_ = kLater;
    EXPECT_EQ(bewaar(7, {"motivering/1.1.2", 4, "waarde=twee", ""}), kLater);
    bewaar(7, {"bevinding/nieuw", 0, "tekst=", ""});
    const Concept verwacht{"motivering/1.1.2", 4, "waarde=twee", kLater};
    EXPECT_EQ(lees(7, "motivering/1.1.2"), verwacht);
    EXPECT_EQ(alle(7), (std::vector<Concept>{{"bevinding/nieuw", 0, "tekst=", kLater}, verwacht}));
}

TEST_F(ConceptStoreTest, IsVanEenPersoon) {
    bewaar(7, {"motivering/1.1.2", 0, "waarde=van+7", ""});
    EXPECT_EQ(lees(8, "motivering/1.1.2"), std::nullopt);
    EXPECT_TRUE(alle(8).empty());
    bewaar(8, {"motivering/1.1.2", 0, "waarde=van+8", ""});
    database_.schrijf("test",
                      [](Transactie& t) { conceptStore::wis(in(t, 1), 8, "motivering/1.1.2"); });
    EXPECT_TRUE(alle(8).empty());
    EXPECT_EQ(alle(7).size(), 1u);
}

/// What others said: for who has proof that it was written down who reads it, and in no other way.
TEST_F(ConceptStoreTest, NotitiesVanEenInterviewGaanNietMeeMetDeAndere) {
    bewaar(7, {"interview/2", 0, "notities=Men+zei", ""});
    bewaar(7, {"bron/2", 1, "titel=x", ""});
    EXPECT_EQ(alle(7).size(), 1u);
    EXPECT_THROW(lees(7, "interview/2"), std::logic_error);
    const auto notities = [&](std::int64_t persoon, std::int64_t bewijsVoor) {
        return database_.lees([&](Sessie& sessie) {
            return conceptStore::leesNotities(in(sessie, 1), persoon, 2,
                                              Inzagebewijs(kSleutel, bewijsVoor));
        });
    };
    ASSERT_TRUE(notities(7, 1));
    EXPECT_EQ(notities(7, 1)->inhoud.str(), "notities=Men+zei");
    EXPECT_EQ(notities(8, 1), std::nullopt);
    EXPECT_THROW(notities(7, 2), std::logic_error);
}

TEST_F(ConceptStoreTest, IsGeenWijzigingVanDeToets) {
    const int vooraf = getal(database_, "SELECT count(*) FROM logboek");
    bewaar(7, {"motivering/1.1.2", 0, "waarde=een", ""});
    EXPECT_EQ(getal(database_, "SELECT count(*) FROM logboek"), vooraf);
    EXPECT_EQ(getal(database_, "SELECT versie FROM toets"), 1);
}

TEST_F(ConceptStoreTest, WeigertTekstDieNietHeelTerugkomt) {
    EXPECT_NE(foutBij([&] { bewaar(7, {"x", 0, tekst(std::string("a\0b", 3)), ""}); }), "");
    EXPECT_NE(foutBij([&] { bewaar(7, {"\xFF", 0, "", ""}); }), "");
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/gezien_store.h"

#include "support/proefsleutel.h"
#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;
using geschiedenisStore::Verandering;

class GezienStoreTest : public testing::Test {
  protected:
    void voegToe(const std::string& sleutel, int versie, std::int64_t persoon) {
        database_.schrijf("test", [&](Transactie& t) {
            geschiedenisStore::legVersieVast(in(t, 1), sleutel, versie, {{"waarde", "x"}}, persoon);
        });
    }
    void noteer(std::int64_t persoon, const std::vector<Getoond>& wat) {
        database_.schrijf("test",
                          [&](Transactie& t) { gezienStore::noteer(in(t, 1), persoon, wat); });
    }
    std::vector<Verandering> ongezien(std::int64_t persoon) {
        return database_.lees(
            [&](Sessie& sessie) { return gezienStore::ongezien(in(sessie, 1), persoon); });
    }
    gezienStore::Veranderingen tel(std::int64_t persoon, int hoogstens) {
        return database_.lees([&](Sessie& sessie) {
            return gezienStore::telOngezien(in(sessie, 1), persoon, hoogstens);
        });
    }
    gezienStore::Stand stand(std::int64_t persoon) {
        return database_.lees(
            [&](Sessie& sessie) { return gezienStore::stand(in(sessie, 1), persoon); });
    }

    std::string nu_ = kMoment;
    Database database_ = metToets([this] { return nu_; });
};

TEST_F(GezienStoreTest, WatAnderenVeranderdenPerVersie) {
    voegToe("bron/1", 1, 7);
    nu_ = kLater;
    voegToe("bron/1", 2, 8);
    voegToe("bevinding/1", 1, 7);
    for (const char* niet : {"wederhoor/1/punt/1", "traject/toets", "privacymelding/toets"})
        voegToe(niet, 1, 7);
    EXPECT_EQ(ongezien(7), (std::vector<Verandering>{{"bron/1", 2, 8, kLater}}));
    EXPECT_EQ(ongezien(8),
              (std::vector<Verandering>{{"bevinding/1", 1, 7, kLater}, {"bron/1", 1, 7, kMoment}}));
    EXPECT_EQ(tel(9, 10).aantal, 3);
    EXPECT_EQ(tel(9, 2).aantal, 2);
    EXPECT_EQ(tel(9, 10).laatste, kLater);
    EXPECT_EQ(tel(8, 10).aantal, 2);
}

TEST_F(GezienStoreTest, AlleenWatIsGetoondIsGezien) {
    voegToe("bron/1", 1, 7);
    voegToe("bron/2", 1, 7);
    voegToe("bron/1", 2, 7);  // came while the page with version 1 was open
    noteer(8, {{"bron/1", 1}, {"bron/2", 1}, {"bron/3", 1}, {"bron/2", 9}});
    EXPECT_EQ(ongezien(8), (std::vector<Verandering>{{"bron/1", 2, 7, kMoment}}));
    EXPECT_EQ(stand(8), (gezienStore::Stand{1, 0}));
    EXPECT_EQ(ongezien(9).size(), 3u) << "of another person nothing is known";
    noteer(8, {{"bron/1", 2}});
    EXPECT_TRUE(ongezien(8).empty());
    EXPECT_EQ(tel(8, 10).aantal, 0);
    EXPECT_EQ(stand(8), (gezienStore::Stand{2, 4}));
    noteer(8, {{"bron/1", 1}});  // an older tab
    EXPECT_TRUE(ongezien(8).empty()) << "what was seen stays seen";
    const auto alle =
        database_.lees([&](Sessie& sessie) { return gezienStore::vanAnderen(in(sessie, 1), 8); });
    EXPECT_EQ(alle.size(), 3u);
}

TEST_F(GezienStoreTest, DeKlokDoetErNietToe) {
    voegToe("bron/1", 1, 7);
    nu_ = "2031-01-01T00:00:00.000Z";
    noteer(8, {{"bron/1", 1}});
    nu_ = "2020-01-01T00:00:00.000Z";
    voegToe("bron/1", 2, 7);
    EXPECT_EQ(ongezien(8).size(), 1u);
}

}  // namespace
}  // namespace maatlat

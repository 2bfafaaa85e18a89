// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/geschiedenis_store.h"

#include <stdexcept>

#include "support/proefsleutel.h"
#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;

class GeschiedenisStoreTest : public testing::Test {
  protected:
    void voegToe(const std::string& sleutel, int versie, const std::string& tekst) {
        database_.schrijf("test", [&](Transactie& t) {
            geschiedenisStore::legVersieVast(in(t, 1), sleutel, versie, {{"waarde", tekst}}, 7);
        });
    }

    std::string nu_ = kMoment;
    Database database_ = metToets([this] { return nu_; });
};

TEST_F(GeschiedenisStoreTest, NeemtGeenSleutelZonderNaam) {
    EXPECT_THROW(voegToe("iets-nieuws/toets", 1, "x"), std::logic_error);
    EXPECT_THROW(voegToe("motivering", 1, "x"), std::logic_error);
}

TEST_F(GeschiedenisStoreTest, NieuwsteEerst) {
    voegToe("motivering/1.1.2", 1, "een");
    voegToe("motivering/1.1.20", 1, "ander");
    nu_ = kLater;
    voegToe("motivering/1.1.2", 2, "twee");
    const auto versies = database_.lees([](Sessie& sessie) {
        return geschiedenisStore::versies(in(sessie, 1), "motivering/1.1.2", 10);
    });
    EXPECT_EQ(versies, (std::vector<Oudeversie>{{2, "waarde=twee", 7, kLater},
                                                {1, "waarde=een", 7, kMoment}}));
}

TEST_F(GeschiedenisStoreTest, EenDeelVanDeVersies) {
    for (int i = 1; i <= 5; ++i)
        voegToe("motivering/1.1.2", i, std::to_string(i));
    voegToe("motivering/1.1.3", 1, "een andere tekst");
    database_.lees([](Sessie& sessie) {
        const auto nummers = [&](int hoogstens, int ervoor) {
            std::vector<int> uit;
            for (const Oudeversie& een :
                 geschiedenisStore::versies(in(sessie, 1), "motivering/1.1.2", hoogstens, ervoor))
                uit.push_back(een.versie);
            return uit;
        };
        EXPECT_EQ(nummers(2, 0), (std::vector{5, 4}));
        EXPECT_EQ(nummers(2, 2), (std::vector{3, 2}));
        EXPECT_EQ(nummers(2, 4), std::vector{1});
        EXPECT_TRUE(nummers(2, 5).empty());
        const auto omvang = geschiedenisStore::omvang(in(sessie, 1), "motivering/1.1.2");
        EXPECT_EQ(omvang.versies, 5);
        EXPECT_EQ(omvang.nieuwste, 5);
        EXPECT_EQ(geschiedenisStore::omvang(in(sessie, 1), "bron/1").versies, 0);
        const auto drie = geschiedenisStore::versie(in(sessie, 1), "motivering/1.1.2", 3);
        ASSERT_TRUE(drie);
        EXPECT_EQ(drie->inhoud, "waarde=3");
        EXPECT_FALSE(geschiedenisStore::versie(in(sessie, 1), "motivering/1.1.2", 6));
    });
}

TEST_F(GeschiedenisStoreTest, EenVersieKomtErMaarEenKeer) {
    voegToe("bron/1", 1, "een");
    EXPECT_ANY_THROW(voegToe("bron/1", 1, "anders"));
    EXPECT_NE(foutBij([&] { voegToe("\xFF", 1, "een"); }), "");
}

}  // namespace
}  // namespace maatlat

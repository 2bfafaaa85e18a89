// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/geschiedenis_store.h"

#include "support/proefsleutel.h"
#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;
using geschiedenisStore::Verandering;

class GeschiedenisStoreTest : public testing::Test {
  protected:
    void voegToe(const std::string& sleutel, int versie, const std::string& tekst) {
        database_.schrijf("test", [&](Transactie& t) {
            geschiedenisStore::legVersieVast(in(t, 1), sleutel, versie, {{"waarde", tekst}}, 7);
        });
    }
    std::vector<Verandering> sinds(const std::string& moment, int hoogstens) {
        return database_.lees([&](Sessie& sessie) {
            constexpr std::int64_t kNiemand = -1;
            return geschiedenisStore::vanAnderenSinds(in(sessie, 1), moment, kNiemand, hoogstens);
        });
    }

    std::string nu_ = kMoment;
    Database database_ = metToets([this] { return nu_; });
};

TEST_F(GeschiedenisStoreTest, NieuwsteEerst) {
    voegToe("motivering/1.1.2", 1, "een");
    voegToe("motivering/1.1.20", 1, "ander");
    nu_ = kLater;
    voegToe("motivering/1.1.2", 2, "twee");
    const auto versies = database_.lees([](Sessie& sessie) {
        return geschiedenisStore::versies(in(sessie, 1), "motivering/1.1.2");
    });
    EXPECT_EQ(versies, (std::vector<Oudeversie>{{2, "waarde=twee", 7, kLater},
                                                {1, "waarde=een", 7, kMoment}}));
}

TEST_F(GeschiedenisStoreTest, WatErSindsEenMomentVeranderde) {
    voegToe("bron/1", 1, "een");
    nu_ = kLater;
    voegToe("bron/1", 2, "twee");
    voegToe("bevinding/1", 1, "drie");
    EXPECT_EQ(sinds(kMoment, 10),
              (std::vector<Verandering>{{"bevinding/1", 1, 7, kLater}, {"bron/1", 2, 7, kLater}}));
    EXPECT_EQ(sinds("", 10).size(), 3u);
    EXPECT_EQ(sinds("", 1).size(), 1u);
    EXPECT_TRUE(sinds(kLater, 10).empty());
}

TEST_F(GeschiedenisStoreTest, WatAnderenVeranderden) {
    voegToe("bron/1", 1, "van zeven");
    database_.schrijf("test", [](Transactie& t) {
        geschiedenisStore::legVersieVast(in(t, 1), "bron/1", 2, {{"waarde", "van acht"}}, 8);
    });
    const auto zonder = [&](std::int64_t persoon) {
        return database_.lees([&](Sessie& sessie) {
            return geschiedenisStore::vanAnderenSinds(in(sessie, 1), "", persoon, 10);
        });
    };
    EXPECT_EQ(zonder(7), (std::vector<Verandering>{{"bron/1", 2, 8, kMoment}}));
    EXPECT_EQ(zonder(8), (std::vector<Verandering>{{"bron/1", 1, 7, kMoment}}));
}

TEST_F(GeschiedenisStoreTest, EenVersieKomtErMaarEenKeer) {
    voegToe("bron/1", 1, "een");
    EXPECT_ANY_THROW(voegToe("bron/1", 1, "anders"));
    EXPECT_NE(foutBij([&] { voegToe("\xFF", 1, "een"); }), "");
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "store/kader_store.h"

#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;

const std::string kHash(64, 'a');
const BewaardKader kKader{"veilig-thuis-stap1", "2015", kHash, "id: veilig-thuis-stap1\n# één\n"};

class KaderStoreTest : public testing::Test {
  protected:
    bool bewaar(const BewaardKader& kader) {
        return database_.schrijf("test",
                                 [&](Transactie& t) { return kaderStore::bewaar(t, kader); });
    }
    std::optional<BewaardKader> lees(const std::string& hash) {
        return database_.lees([&](Sessie& sessie) { return kaderStore::lees(sessie, hash); });
    }
    int logregels() { return getal(database_, "SELECT count(*) FROM logboek"); }

    Database database_ = inGeheugen();
};

TEST_F(KaderStoreTest, GeeftTerugWatErInGing) {
    EXPECT_TRUE(bewaar(kKader));
    EXPECT_EQ(lees(kHash), kKader);
    EXPECT_EQ(lees(std::string(64, 'b')), std::nullopt);
    EXPECT_EQ(logregels(), 1);
}

TEST_F(KaderStoreTest, LangeTekstBlijftHeel) {
    BewaardKader lang = kKader;
    for (int i = 0; i < 200000; ++i)
        lang.yaml += "een € ";
    bewaar(lang);
    EXPECT_EQ(lees(kHash), lang);
}

TEST_F(KaderStoreTest, ZelfdeInhoudVerandertNiets) {
    bewaar(kKader);
    BewaardKader andereOpmaak = kKader;
    andereOpmaak.yaml += "# een opmerking erbij\n";
    EXPECT_FALSE(bewaar(andereOpmaak));
    EXPECT_EQ(lees(kHash), kKader);
    EXPECT_EQ(logregels(), 1);
}

TEST_F(KaderStoreTest, ZelfdeVersieMetAndereInhoudWordtGeweigerd) {
    bewaar(kKader);
    BewaardKader anders = kKader;
    anders.hash = std::string(64, 'b');
    EXPECT_THAT(
        foutBij([&] { bewaar(anders); }),
        testing::AllOf(testing::HasSubstr("\"veilig-thuis-stap1\""), testing::HasSubstr("\"2015\""),
                       testing::HasSubstr("nieuwe versie")));
    EXPECT_EQ(lees(anders.hash), std::nullopt);
    EXPECT_EQ(logregels(), 1);

    anders.versie = "2016";
    EXPECT_TRUE(bewaar(anders));
    EXPECT_EQ(lees(kHash), kKader);
}

TEST_F(KaderStoreTest, AlleOpIdEnVersie) {
    const BewaardKader ouder{kKader.id, "2014", std::string(64, 'b'), "id: ouder\n"};
    bewaar(kKader);
    bewaar(ouder);
    EXPECT_EQ(database_.lees(kaderStore::alle), (std::vector{ouder, kKader}));
}

TEST_F(KaderStoreTest, WeigertTekstDieNietHeelTerugkomt) {
    BewaardKader stuk = kKader;
    stuk.yaml = std::string("id: x\0y", 7);
    EXPECT_THAT(foutBij([&] { bewaar(stuk); }), testing::HasSubstr("de tekst van het kader"));
    EXPECT_EQ(lees(kHash), std::nullopt);
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "store/steekproef/dossierformulier_store.h"

#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;
using testing::HasSubstr;

const std::string kHash(64, 'a');
const Bewaardformulier kFormulier{"stap1", "2015", "veilig-thuis-stap1",
                                  "2015",  kHash,  "soort: dossierformulier\n# één\n"};

class DossierformulierStoreTest : public testing::Test {
  protected:
    bool bewaar(const Bewaardformulier& formulier) {
        return database_.schrijf(
            "test", [&](Transactie& t) { return dossierformulierStore::bewaar(t, formulier); });
    }
    std::optional<Bewaardformulier> lees(const std::string& hash) {
        return database_.lees(
            [&](Sessie& sessie) { return dossierformulierStore::lees(sessie, hash); });
    }
    std::vector<Bewaardformulier> voorKader(const std::string& id, const std::string& versie) {
        return database_.lees(
            [&](Sessie& sessie) { return dossierformulierStore::voorKader(sessie, id, versie); });
    }
    int logregels() { return getal(database_, "SELECT count(*) FROM logboek"); }

    Database database_ = inGeheugen();
};

TEST_F(DossierformulierStoreTest, GivesBackWhatWentIn) {
    EXPECT_TRUE(bewaar(kFormulier));
    EXPECT_EQ(lees(kHash), kFormulier);
    EXPECT_EQ(lees(std::string(64, 'b')), std::nullopt);
    EXPECT_EQ(logregels(), 1);
}

TEST_F(DossierformulierStoreTest, TheSameContentChangesNothing) {
    bewaar(kFormulier);
    Bewaardformulier andereOpmaak = kFormulier;
    andereOpmaak.yaml += "# een opmerking erbij\n";
    EXPECT_FALSE(bewaar(andereOpmaak));
    EXPECT_EQ(lees(kHash), kFormulier);
    EXPECT_EQ(logregels(), 1);
}

TEST_F(DossierformulierStoreTest, RefusesAnotherContentUnderTheSameVersion) {
    bewaar(kFormulier);
    Bewaardformulier anders = kFormulier;
    anders.hash = std::string(64, 'b');
    EXPECT_THAT(foutBij([&] { bewaar(anders); }),
                testing::AllOf(HasSubstr("\"stap1\""), HasSubstr("nieuwe versie")));
    EXPECT_EQ(lees(anders.hash), std::nullopt);
    anders.versie = "2016";
    EXPECT_TRUE(bewaar(anders));
}

TEST_F(DossierformulierStoreTest, ListsThoseOfOneKaderVersion) {
    Bewaardformulier eerder = kFormulier;
    eerder.id = "hollands-midden";
    eerder.hash = std::string(64, 'b');
    Bewaardformulier vanNieuwerKader = kFormulier;
    vanNieuwerKader.versie = "2017";
    vanNieuwerKader.kaderversie = "2017";
    vanNieuwerKader.hash = std::string(64, 'c');
    for (const auto& een : {kFormulier, eerder, vanNieuwerKader})
        bewaar(een);
    EXPECT_EQ(voorKader("veilig-thuis-stap1", "2015"), (std::vector{eerder, kFormulier}));
    EXPECT_TRUE(voorKader("ander-kader", "2015").empty());
}

TEST_F(DossierformulierStoreTest, RefusesTextThatWouldNotComeBackWhole) {
    Bewaardformulier stuk = kFormulier;
    stuk.yaml = std::string("id: x\0y", 7);
    EXPECT_THAT(foutBij([&] { bewaar(stuk); }), HasSubstr("de tekst van het dossierformulier"));
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek_store.h"

#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;

class OnderzoekStoreTest : public testing::Test {
  protected:
    bool bewaar(const BewaardOnderzoek& onderzoek) {
        return database_.schrijf(
            "test", [&](Transactie& t) { return onderzoekStore::bewaar(t, onderzoek); });
    }
    std::optional<BewaardOnderzoek> lees(const std::string& id) {
        return database_.lees([&](Sessie& sessie) { return onderzoekStore::lees(sessie, id); });
    }
    int logregels() { return getal(database_, "SELECT count(*) FROM logboek"); }

    Database database_ = metOnderzoek();
};

TEST_F(OnderzoekStoreTest, GeeftTerugWatErInGing) {
    EXPECT_EQ(lees("stap1-2015"), stap1());
    EXPECT_EQ(lees("stap2"), std::nullopt);
}

TEST_F(OnderzoekStoreTest, HoudtDoelEnGrondslagMetHunPlaats) {
    BewaardOnderzoek een = stap1();
    een.onderzoek.doel = "Kijken of het beter gaat.";
    een.onderzoek.doelPlaats = "Het rapport, hoofdstuk 1";
    een.onderzoek.grondslag = "De wet.";
    een.onderzoek.grondslagPlaats = "Het rapport, hoofdstuk 2";
    EXPECT_TRUE(bewaar(een));
    EXPECT_EQ(lees("stap1-2015"), een);
    een.onderzoek.id = "nieuw";
    EXPECT_TRUE(bewaar(een));
    EXPECT_EQ(lees("nieuw"), een);
}

TEST_F(OnderzoekStoreTest, AlleInVolgordeVanToevoegen) {
    BewaardOnderzoek ouder = stap1();
    ouder.onderzoek.id = "proef-2014";
    bewaar(ouder);
    EXPECT_EQ(database_.lees(onderzoekStore::alle), (std::vector{stap1(), ouder}));
}

TEST_F(OnderzoekStoreTest, TweedeKeerVerandertNiets) {
    const int vooraf = logregels();
    EXPECT_FALSE(bewaar(stap1()));
    EXPECT_EQ(logregels(), vooraf);
}

TEST_F(OnderzoekStoreTest, VerbeteringStaatInHetLogboek) {
    BewaardOnderzoek beter = stap1();
    beter.onderzoek.naam = "Stap 1";
    beter.onderzoek.periodeTot = "2016-01-31";
    EXPECT_TRUE(bewaar(beter));
    EXPECT_EQ(lees("stap1-2015"), beter);
    EXPECT_EQ(getal(database_,
                    "SELECT count(*) FROM logboek WHERE wat = 'onderzoek gewijzigd' AND "
                    "oud = '" +
                        inhoudzegel(database_, "naam: Stap 1 (2015)\ntot: 2015-12-31\n") +
                        "' AND nieuw = '" +
                        inhoudzegel(database_, "naam: Stap 1\ntot: 2016-01-31\n") + "'"),
              1);
}

TEST_F(OnderzoekStoreTest, HoudtHetKaderWaarmeeHetBegon) {
    BewaardOnderzoek anders = stap1();
    anders.kaderHash = std::string(64, 'b');
    EXPECT_THAT(foutBij([&] { bewaar(anders); }), testing::HasSubstr("Importeer eerst"));
    database_.schrijf("test", [](Transactie& t) {
        kaderStore::bewaar(t, {"k", "2016", std::string(64, 'b'), "y"});
    });
    EXPECT_THAT(foutBij([&] { bewaar(anders); }),
                testing::AllOf(testing::HasSubstr("ander kader"), testing::HasSubstr("andere id")));
    EXPECT_EQ(lees("stap1-2015"), stap1());
}

TEST_F(OnderzoekStoreTest, HoudtZijnSoort) {
    BewaardOnderzoek eigen = stap1();
    eigen.onderzoek.id = "zelfevaluatie-1";
    eigen.soort = Toetssoort::zelfevaluatie;
    EXPECT_TRUE(bewaar(eigen));
    EXPECT_EQ(lees("zelfevaluatie-1"), eigen);
    eigen.soort = Toetssoort::inspectie;
    EXPECT_THAT(foutBij([&] { bewaar(eigen); }), testing::AllOf(testing::HasSubstr("zelfevaluatie"),
                                                                testing::HasSubstr("andere id")));
}

TEST_F(OnderzoekStoreTest, WeigertTekstDieNietHeelTerugkomt) {
    BewaardOnderzoek stuk = stap1();
    stuk.onderzoek.toezichthouder = "\xFF";
    EXPECT_THAT(foutBij([&] { bewaar(stuk); }), testing::HasSubstr("toezichthouder"));
}

TEST_F(OnderzoekStoreTest, OnbekendOnderzoekHeeftGeenNummer) {
    EXPECT_THAT(
        foutBij([&] {
            database_.lees([](Sessie& sessie) { return onderzoekStore::nrVan(sessie, "stap9"); });
        }),
        testing::HasSubstr("\"stap9\""));
}

}  // namespace
}  // namespace maatlat

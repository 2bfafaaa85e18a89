// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek/organisatie_store.h"

#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;

using Organisaties = std::vector<Organisatie>;

const Organisaties kTwee{{"West-Brabant", {"Brabant West", "VT West-Brabant"}}, {"Twente", {}}};

class OrganisatieStoreTest : public testing::Test {
  protected:
    int bewaar(const Organisaties& organisaties) {
        return database_.schrijf(
            "test", [&](Transactie& t) { return organisatieStore::bewaar(t, organisaties); });
    }
    Organisaties alle() { return database_.lees(organisatieStore::alle); }
    int logregels() { return getal(database_, "SELECT count(*) FROM logboek"); }

    Database database_ = inGeheugen();
};

TEST_F(OrganisatieStoreTest, GeeftTerugWatErInGing) {
    EXPECT_EQ(bewaar(kTwee), 2);
    EXPECT_EQ(alle(), kTwee);
    EXPECT_EQ(logregels(), 2);
}

TEST_F(OrganisatieStoreTest, TweedeKeerVerandertNiets) {
    bewaar(kTwee);
    EXPECT_EQ(bewaar(kTwee), 0);
    EXPECT_EQ(bewaar({}), 0);
    EXPECT_EQ(alle(), kTwee);
    EXPECT_EQ(logregels(), 2);
}

TEST_F(OrganisatieStoreTest, VerbetertAlleenWatAndersIs) {
    bewaar(kTwee);
    EXPECT_EQ(bewaar({{"West-Brabant", {"VT West-Brabant"}}, {"Drenthe", {}}}), 2);
    EXPECT_EQ(alle(), (Organisaties{
                          {"West-Brabant", {"VT West-Brabant"}}, {"Twente", {}}, {"Drenthe", {}}}));
    EXPECT_EQ(getal(database_,
                    "SELECT count(*) FROM logboek WHERE wat = 'andere namen gewijzigd' AND "
                    "sleutel = 'organisatie West-Brabant' AND "
                    "oud = '" +
                        inhoudzegel(database_, "Brabant West; VT West-Brabant") +
                        "' AND nieuw = '" + inhoudzegel(database_, "VT West-Brabant") + "'"),
              1);
}

TEST_F(OrganisatieStoreTest, EenSchrijfwijzeMagVerhuizen) {
    bewaar({{"A", {"x", "y"}}, {"B", {"z"}}});
    const Organisaties geruild{{"A", {"z", "y"}}, {"B", {"x"}}};
    EXPECT_EQ(bewaar(geruild), 2);
    EXPECT_EQ(alle(), geruild);
}

TEST_F(OrganisatieStoreTest, EenNaamIsVanEenOrganisatie) {
    bewaar(kTwee);
    for (const Organisaties& dubbel :
         {Organisaties{{"Drenthe", {"Brabant West"}}}, Organisaties{{"Drenthe", {"Twente"}}},
          Organisaties{{"Brabant West", {}}}, Organisaties{{"Drenthe", {"x", "x"}}}})
        EXPECT_THAT(foutBij([&] { bewaar(dubbel); }), testing::HasSubstr("twee"));
    EXPECT_EQ(alle(), kTwee);
}

TEST_F(OrganisatieStoreTest, TweeKeerDezelfdeOrganisatieInEenKeer) {
    EXPECT_THAT(foutBij([&] {
                    bewaar({{"Twente", {}}, {"Twente", {"VT Twente"}}});
                }),
                testing::HasSubstr("\"Twente\""));
    EXPECT_TRUE(alle().empty());
}

TEST_F(OrganisatieStoreTest, NamenZijnGegevensEnGeenSql) {
    const Organisaties vreemd{{"'s-Hertogenbosch'); DROP TABLE organisatie; --", {"\"; %00 ?1"}}};
    bewaar(vreemd);
    EXPECT_EQ(alle(), vreemd);
}

TEST_F(OrganisatieStoreTest, WeigertTekstDieNietHeelTerugkomt) {
    EXPECT_NE(foutBij([&] { bewaar({{"a\xFF", {}}}); }), "");
    EXPECT_THAT(foutBij([&] {
                    bewaar({{"Twente", {std::string("a\0", 2)}}});
                }),
                testing::HasSubstr("\"Twente\""));
    EXPECT_TRUE(alle().empty());
}

}  // namespace
}  // namespace maatlat

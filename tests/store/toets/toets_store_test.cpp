// SPDX-License-Identifier: EUPL-1.2
#include "store/toets/toets_store.h"

#include "store/toets/veld_store.h"
#include "support/proefsleutel.h"
#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;
using Wijziging = toetsStore::Wijziging;

const std::vector<std::string> kCodes{"1.1.1", "1.1.2", "1.2.1"};

Scorerij rij(Score eerste, Score tweede, Score derde) {
    Scorerij uit;
    uit.zet(0, eerste);
    uit.zet(1, tweede);
    uit.zet(2, derde);
    return uit;
}

const Toets kUtrecht{"Utrecht", rij(Score::voldoende, Score::onvoldoende, Score::nvt)};
const Toets kTwente{"Twente", rij(Score::onvoldoende, Score::onbeoordeeld, Score::voldoende)};

class ToetsStoreTest : public testing::Test {
  protected:
    Wijziging bewaar(const std::vector<Toets>& toetsen,
                     const std::vector<std::string>& codes = kCodes,
                     const std::string& onderzoek = "stap1-2015") {
        return database_.schrijf("importeur", [&](Transactie& t) {
            return toetsStore::bewaar(ronde(t, onderzoek), codes, toetsen);
        });
    }
    std::vector<Toets> lees(const std::vector<std::string>& codes = kCodes) {
        return database_.lees(
            [&](Sessie& sessie) { return toetsStore::lees(ronde(sessie, "stap1-2015"), codes); });
    }
    int logregels() { return getal(database_, "SELECT count(*) FROM logboek"); }
    int versieVan(const std::string& organisatie) {
        return getal(database_,
                     "SELECT versie FROM toets AS t JOIN organisatie AS o ON o.nr = t.organisatie "
                     "WHERE naam = '" +
                         organisatie + "'");
    }

    Database database_ = metOnderzoek();
};

TEST_F(ToetsStoreTest, GeeftTerugWatErInGing) {
    EXPECT_EQ(bewaar({kTwente, kUtrecht}), (Wijziging{2, 5}));
    EXPECT_EQ(lees(), (std::vector{kUtrecht, kTwente}));  // as the organisations were added
}

TEST_F(ToetsStoreTest, NietsBeoordeeldIsOokEenToets) {
    const Toets leeg{"Drenthe", {}};
    EXPECT_EQ(bewaar({leeg}), (Wijziging{1, 0}));
    EXPECT_EQ(lees(), std::vector{leeg});
    EXPECT_EQ(bewaar({leeg}), (Wijziging{0, 0}));
}

TEST_F(ToetsStoreTest, TweedeKeerVerandertNiets) {
    bewaar({kUtrecht, kTwente});
    const int vooraf = logregels();
    EXPECT_EQ(bewaar({kUtrecht, kTwente}), (Wijziging{0, 0}));
    EXPECT_EQ(logregels(), vooraf);
    EXPECT_EQ(versieVan("Utrecht"), 1);
}

TEST_F(ToetsStoreTest, WijzigingGeeftNieuweVersieEnEenLogregel) {
    bewaar({kUtrecht, kTwente});
    const int vooraf = logregels();
    const Toets anders{"Utrecht", rij(Score::nvt, Score::onbeoordeeld, Score::nvt)};
    EXPECT_EQ(bewaar({anders, kTwente}), (Wijziging{1, 2}));
    EXPECT_EQ(lees(), (std::vector{anders, kTwente}));
    EXPECT_EQ(versieVan("Utrecht"), 2);
    EXPECT_EQ(versieVan("Twente"), 1);
    EXPECT_EQ(logregels(), vooraf + 1);
    EXPECT_EQ(getal(database_,
                    "SELECT count(*) FROM logboek WHERE wie = 'importeur' AND "
                    "wat = 'scores gewijzigd' AND sleutel = 'toets stap1-2015 Utrecht' AND "
                    "oud = '1.1.1: voldoende' || char(10) || '1.1.2: onvoldoende' || char(10) AND "
                    "nieuw = '1.1.1: nvt' || char(10) || '1.1.2: onbeoordeeld' || char(10)"),
              1);
}

TEST_F(ToetsStoreTest, AndereOrganisatiesEnOnderzoekenBlijvenStaan) {
    BewaardOnderzoek tweede = stap1();
    tweede.onderzoek.id = "hertoets-2016";
    database_.schrijf("test", [&](Transactie& t) { return onderzoekStore::bewaar(t, tweede); });
    bewaar({kUtrecht, kTwente});
    bewaar({{"Utrecht", {}}}, kCodes, "hertoets-2016");
    EXPECT_EQ(lees(), (std::vector{kUtrecht, kTwente}));
    bewaar({{"Utrecht", {}}});
    EXPECT_EQ(lees(), (std::vector<Toets>{{"Utrecht", {}}, kTwente}));
}

TEST_F(ToetsStoreTest, PositieVolgtUitDeCode) {
    bewaar({kUtrecht});
    EXPECT_EQ(
        lees({"1.2.1", "1.1.1", "1.1.2"}),
        (std::vector<Toets>{{"Utrecht", rij(Score::nvt, Score::voldoende, Score::onvoldoende)}}));
}

TEST_F(ToetsStoreTest, VolleKaderVan64Verwachtingen) {
    std::vector<std::string> codes;
    Toets vol{"Utrecht", {}};
    for (int i = 0; i < kMaxBeoordeeld; ++i) {
        codes.push_back("v" + std::to_string(i));
        vol.scores.zet(i, static_cast<Score>(1 + i % 3));
    }
    EXPECT_EQ(bewaar({vol}, codes), (Wijziging{1, 64}));
    EXPECT_EQ(lees(codes), std::vector{vol});
    codes.push_back("v64");
    EXPECT_THROW(lees(codes), std::logic_error);
}

TEST_F(ToetsStoreTest, ScoreBuitenHetKaderValtNietWeg) {
    bewaar({kUtrecht});
    EXPECT_THAT(foutBij([&] {
                    lees({"1.1.1", "1.1.2"});
                }),
                testing::AllOf(testing::HasSubstr("\"Utrecht\""), testing::HasSubstr("\"1.2.1\"")));
    EXPECT_THROW(bewaar({{"Twente", kUtrecht.scores}}, {"1.1.1", "1.1.2"}), std::exception);
}

TEST_F(ToetsStoreTest, WatInMaatlatIsIngevuldWordtNietOverschreven) {
    const auto nr = database_.schrijf("test", [](Transactie& t) {
        const auto toets = toetskopStore::open(t, "stap1-2015", "Utrecht");
        veldStore::bewaar(in(t, toets), {Veldsoort::score, "1.1.1"}, "voldoende", 0, 1);
        return toets;
    });
    EXPECT_THAT(foutBij([&] {
                    bewaar({kTwente, kUtrecht});
                }),
                testing::AllOf(testing::HasSubstr("\"Utrecht\""), testing::HasSubstr("ander id")));
    const Toets zoalsHetStaat{"Utrecht",
                              rij(Score::voldoende, Score::onbeoordeeld, Score::onbeoordeeld)};
    EXPECT_EQ(lees(), std::vector{zoalsHetStaat});
    EXPECT_EQ(bewaar({zoalsHetStaat}), (Wijziging{0, 0}));
    database_.schrijf(
        "test", [&](Transactie& t) { test::zetStatus(in(t, nr), Toetsstatus::overgenomen, 0); });
    EXPECT_EQ(bewaar({kUtrecht}), (Wijziging{1, 2}));
}

TEST_F(ToetsStoreTest, MaarEenFouteRijEnErGebeurtNiets) {
    const int vooraf = logregels();
    EXPECT_THAT(foutBij([&] {
                    bewaar({kUtrecht, {"Utopia", {}}});
                }),
                testing::HasSubstr("\"Utopia\""));
    EXPECT_THAT(foutBij([&] {
                    bewaar({kUtrecht, kTwente, kUtrecht});
                }),
                testing::AllOf(testing::HasSubstr("\"Utrecht\""), testing::HasSubstr("twee keer")));
    EXPECT_THAT(foutBij([&] { bewaar({kUtrecht}, kCodes, "stap9"); }),
                testing::HasSubstr("\"stap9\""));
    EXPECT_TRUE(lees().empty());
    EXPECT_EQ(logregels(), vooraf);
}

}  // namespace
}  // namespace maatlat

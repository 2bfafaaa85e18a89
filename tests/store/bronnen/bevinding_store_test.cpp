// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/bevinding_store.h"

#include <algorithm>

#include "domain/bronnen/bevindingvorm.h"
#include "domain/fouten.h"
#include "store/bronnen/bron_store.h"
#include "store/spoor/geschiedenis_store.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;

Bevinding voorbeeld() {
    Bevinding uit;
    uit.bron = 1;
    uit.tekst = "De werkinstructie is van 2021.";
    uit.richting = Richting::onvoldoende;
    uit.verwachtingen = {"1.2.9", "1.2.10", "1.1.1"};  // the order of the kader is not ours
    return uit;
}

class BevindingStoreTest : public testing::Test {
  protected:
    void SetUp() override {
        Bron bron;
        bron.titel = "Werkinstructie";
        database_.schrijf("test",
                          [&](Transactie& t) { return bronStore::bewaar(in(t, 1), bron, 7); });
    }
    Bevinding bewaar(const Bevinding& bevinding, std::int64_t persoon = 7) {
        return database_.schrijf("test", [&](Transactie& t) {
            return bevindingStore::bewaar(in(t, 1), bevinding, persoon);
        });
    }
    void trekIn(std::int64_t nr, int versie) {
        database_.schrijf("test",
                          [&](Transactie& t) { bevindingStore::trekIn(in(t, 1), nr, versie, 8); });
    }
    std::vector<Bevinding> alle() {
        return database_.lees([](Sessie& sessie) { return bevindingStore::alle(in(sessie, 1)); });
    }
    std::optional<Bevinding> lees(std::int64_t nr) {
        return database_.lees(
            [&](Sessie& sessie) { return bevindingStore::lees(in(sessie, 1), nr); });
    }
    std::vector<Oudeversie> versies() {
        return database_.lees([](Sessie& sessie) {
            return geschiedenisStore::versies(in(sessie, 1), "bevinding/1", 100);
        });
    }

    std::string nu_ = kMoment;
    Database database_ = metToets([this] { return nu_; });
};

TEST_F(BevindingStoreTest, ElkeWijzigingGeeftEenAnderPeil) {
    using bevindingStore::Peil;
    const auto peil = [&] {
        return database_.lees([](Sessie& sessie) { return bevindingStore::peil(in(sessie, 1)); });
    };
    std::vector<Peil> gezien{peil()};
    const auto eisNieuw = [&](const char* wat) {
        EXPECT_EQ(std::count(gezien.begin(), gezien.end(), peil()), 0) << wat;
        gezien.push_back(peil());
    };
    Bevinding een = bewaar(voorbeeld());
    eisNieuw("added");
    een.richting = Richting::neutraal;
    een = bewaar(een);
    eisNieuw("changed");
    trekIn(een.nr, een.versie);
    eisNieuw("withdrawn");
    een.versie = 3;
    bewaar(een);
    eisNieuw("back");
    EXPECT_EQ(peil(), gezien.back()) << "reading changes nothing";
}

TEST_F(BevindingStoreTest, GeeftTerugWatErInGing) {
    Bevinding verwacht = voorbeeld();
    verwacht.nr = 1;
    verwacht.versie = 1;
    verwacht.auteur = 7;
    verwacht.wanneer = kMoment;
    EXPECT_EQ(bewaar(voorbeeld()), verwacht);
    EXPECT_EQ(lees(1), verwacht);

    Bevinding los = voorbeeld();
    los.verwachtingen.clear();
    los = bewaar(los);
    EXPECT_EQ(los.nr, 2);
    EXPECT_EQ(alle(), (std::vector{verwacht, los}));
    EXPECT_EQ(lees(3), std::nullopt);
}

TEST_F(BevindingStoreTest, WijzigingHoudtDeEersteAuteur) {
    Bevinding een = bewaar(voorbeeld());
    een.tekst = "De werkinstructie is van 2022.";
    een.verwachtingen = {"1.1.1"};
    nu_ = kLater;
    const Bevinding tweede = bewaar(een, 8);
    EXPECT_EQ(tweede.versie, 2);
    EXPECT_EQ(tweede.auteur, 7);
    EXPECT_EQ(tweede.wanneer, kLater);
    EXPECT_EQ(alle(), std::vector{tweede});
    ASSERT_EQ(versies().size(), 2u);
    EXPECT_EQ(versies()[0].auteur, 8);
    EXPECT_EQ(versies()[1].inhoud, vastlegging(voorbeeld()).codeer());
    EXPECT_EQ(getal(database_,
                    "SELECT count(*) FROM logboek WHERE wat = 'bevinding gewijzigd' AND "
                    "sleutel = 'toets 1 bevinding/1' AND "
                    "oud = 'versie 1' AND nieuw = 'versie 2 zegel:' || (SELECT zegel FROM "
                    "geschiedenis WHERE sleutel = 'bevinding/1' AND versie = 2)"),
              1);
}

TEST_F(BevindingStoreTest, DezelfdeInhoudVerandertNiets) {
    const Bevinding een = bewaar(voorbeeld());
    Bevinding oud = een;
    oud.versie = 0;
    EXPECT_EQ(bewaar(oud, 8), een);
    EXPECT_EQ(versies().size(), 1u);
}

TEST_F(BevindingStoreTest, TweedeMetEenOudeVersieWordtGeweigerd) {
    Bevinding een = bewaar(voorbeeld());
    Bevinding ander = een;
    een.richting = Richting::neutraal;
    bewaar(een, 8);
    ander.tekst = "Anders.";
    try {
        bewaar(ander);
        ADD_FAILURE() << "a lost update";
    } catch (const Versieconflict& fout) {
        EXPECT_EQ(fout.stand().versie, 2);
        EXPECT_EQ(fout.stand().auteur, 8);
        EXPECT_EQ(recordUit<Bevinding>(bewaard(fout.stand().inhoud)).richting, Richting::neutraal);
    }
    EXPECT_THROW(trekIn(1, 1), Versieconflict);
}

TEST_F(BevindingStoreTest, IngetrokkenBlijftInDeGeschiedenisEnKanTerug) {
    const Bevinding een = bewaar(voorbeeld());
    trekIn(1, 1);
    EXPECT_TRUE(alle().empty());
    EXPECT_EQ(lees(1), std::nullopt);
    const auto laatste = Vastlegging::lees(versies()[0].inhoud).value();
    EXPECT_EQ(laatste.tekst("ingetrokken"), "ja");
    EXPECT_EQ(recordUit<Bevinding>(bewaard(laatste)), voorbeeld());
    EXPECT_THROW(trekIn(1, 2), Onvindbaar);
    EXPECT_THROW(bewaar(een), Versieconflict);

    Bevinding terug = een;
    terug.versie = versies()[0].versie;
    EXPECT_EQ(bewaar(terug, 8).versie, 3);
    EXPECT_EQ(alle().size(), 1u);
    EXPECT_EQ(alle()[0].auteur, 7);
    EXPECT_EQ(bewaar(voorbeeld()).nr, 2);
}

TEST_F(BevindingStoreTest, ElkeBevindingHoudtHaarEigenVerwachtingen) {
    std::vector<Bevinding> verwacht;
    for (const std::vector<std::string>& codes : std::vector<std::vector<std::string>>{
             {"1.1.1"}, {"1.1.2", "1.1.1"}, {}, {"1.2.1"}, {"1.2.2"}}) {
        Bevinding een = voorbeeld();
        een.verwachtingen = codes;
        verwacht.push_back(bewaar(een));
    }
    for (const std::size_t weg : {4, 1, 0}) {  // the last, one in between, the first
        trekIn(static_cast<std::int64_t>(weg) + 1, 1);
        verwacht.erase(verwacht.begin() + static_cast<std::ptrdiff_t>(weg));
        EXPECT_EQ(alle(), verwacht);
    }
}

TEST_F(BevindingStoreTest, BronMoetInDezeToetsStaan) {
    Bevinding een = voorbeeld();
    een.bron = 2;
    EXPECT_THAT(foutBij([&] { bewaar(een); }), testing::HasSubstr("andere bron"));
    database_.schrijf("test", [](Transactie& t) { bronStore::verwijder(in(t, 1), 1, 1, 7); });
    EXPECT_THAT(foutBij([&] { bewaar(voorbeeld()); }), testing::HasSubstr("andere bron"));
}

TEST_F(BevindingStoreTest, OnbekendEnKapot) {
    Bevinding een = voorbeeld();
    een.nr = 5;
    EXPECT_THROW(bewaar(een), Onvindbaar);
    EXPECT_THROW(trekIn(5, 1), Onvindbaar);
    een = voorbeeld();
    een.tekst = tekst(std::string("a\0b", 3));
    EXPECT_NE(foutBij([&] { bewaar(een); }), "");
    een = voorbeeld();
    een.verwachtingen = {"\xFF"};
    EXPECT_NE(foutBij([&] { bewaar(een); }), "");
    EXPECT_TRUE(alle().empty());
}

TEST_F(BevindingStoreTest, VastleggingHeenEnTerug) {
    EXPECT_EQ(recordUit<Bevinding>(bewaard(vastlegging(voorbeeld()))), voorbeeld());
    EXPECT_EQ(recordUit<Bevinding>(bewaard({{"bron", "x"}, {"richting", "op"}})), Bevinding{});
}

}  // namespace
}  // namespace maatlat

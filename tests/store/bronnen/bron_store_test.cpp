// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/bron_store.h"

#include "domain/bronnen/bronvorm.h"
#include "domain/fouten.h"
#include "store/bronnen/bevinding_store.h"
#include "store/spoor/geschiedenis_store.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;

Bron interview() {
    Bron uit;
    uit.soort = Bronsoort::interview;
    uit.datum = "2026-11-20";
    uit.gesprekspartner = "vertrouwensarts";
    uit.aantal = 2;
    uit.interviewers = "AB & CD";
    return uit;
}

Bron document() {
    Bron uit;
    uit.titel = "Beleidsplan";
    uit.documentsoort = "beleid";
    uit.bijlage = {"beleid.pdf", std::string(64, 'c'), "application/pdf", 5'000'000'000};
    return uit;
}

class BronStoreTest : public testing::Test {
  protected:
    Bron bewaar(const Bron& bron, std::int64_t persoon = 7, std::int64_t toets = 1) {
        return database_.schrijf(
            "test", [&](Transactie& t) { return bronStore::bewaar(in(t, toets), bron, persoon); });
    }
    void verwijder(std::int64_t nr, int versie) {
        database_.schrijf("test",
                          [&](Transactie& t) { bronStore::verwijder(in(t, 1), nr, versie, 7); });
    }
    std::vector<Bron> alle(std::int64_t toets = 1) {
        return database_.lees([&](Sessie& sessie) { return bronStore::alle(in(sessie, toets)); });
    }
    std::optional<Bron> lees(std::int64_t nr) {
        return database_.lees([&](Sessie& sessie) { return bronStore::lees(in(sessie, 1), nr); });
    }
    std::vector<Oudeversie> versies(std::int64_t nr) {
        return database_.lees([&](Sessie& sessie) {
            return geschiedenisStore::versies(in(sessie, 1), "bron/" + std::to_string(nr), 100);
        });
    }

    Database database_ = metToets();
};

TEST_F(BronStoreTest, GeeftTerugWatErInGing) {
    for (Bron een : {interview(), document()}) {
        const Bron bewaard = bewaar(een);
        een.nr = bewaard.nr;
        een.versie = 1;
        EXPECT_EQ(bewaard, een);
        EXPECT_EQ(lees(een.nr), een);
    }
    EXPECT_EQ(alle().size(), 2u);
    EXPECT_EQ(alle()[1].nr, 2);
    EXPECT_EQ(lees(3), std::nullopt);
}

TEST_F(BronStoreTest, HoudtMeerBestandenEnEenLink) {
    Bron een = document();
    een.link = {"https://voorbeeld.nl/plan", "2026-11-20"};
    een.meer = {{"twee.msg", std::string(64, 'd'), "application/vnd.ms-outlook", 2},
                {"drie.zip", std::string(64, 'e'), "application/zip", 3}};
    een.nr = bewaar(een).nr;
    bewaar(interview());
    Bron ander = een;
    ander.nr = 0;
    ander.meer.pop_back();
    bewaar(ander);
    een.versie = 1;
    EXPECT_EQ(lees(een.nr), een);
    ASSERT_EQ(alle().size(), 3u);
    EXPECT_EQ(alle()[0], een);
    EXPECT_TRUE(alle()[1].meer.empty());
    EXPECT_EQ(alle()[2].meer.size(), 1u);

    EXPECT_EQ(bewaar(een).versie, 1) << "nothing changed";
    een.meer.erase(een.meer.begin());
    een.link.reset();
    EXPECT_EQ(bewaar(een).versie, 2);
    EXPECT_EQ(lees(een.nr)->meer.size(), 1u);
    EXPECT_EQ(lees(een.nr)->meer[0].naam, "drie.zip");
    EXPECT_FALSE(lees(een.nr)->link);
    const auto oud = versies(een.nr);
    ASSERT_EQ(oud.size(), 2u);
    const Vastlegging eerst = Vastlegging::lees(oud.back().inhoud.str()).value();
    EXPECT_EQ(eerst.alle("bestand-naam"), (std::vector<std::string>{"twee.msg", "drie.zip"}));
    EXPECT_EQ(eerst.tekst("link-adres"), "https://voorbeeld.nl/plan");
}

TEST_F(BronStoreTest, NummersLopenPerToets) {
    database_.schrijf("test",
                      [](Transactie& t) { return toetskopStore::open(t, "stap1-2015", "Twente"); });
    bewaar(interview());
    EXPECT_EQ(bewaar(document(), 7, 2).nr, 1);
    EXPECT_EQ(alle().size(), 1u);
    EXPECT_EQ(alle(2).size(), 1u);
}

TEST_F(BronStoreTest, WijzigingGeeftVersieGeschiedenisEnLogregel) {
    Bron bron = bewaar(interview());
    bron.aantal = 3;
    bron.interviewers = "AB";
    EXPECT_EQ(bewaar(bron, 8).versie, 2);
    ASSERT_EQ(versies(1).size(), 2u);
    EXPECT_EQ(versies(1)[0].auteur, 8);
    EXPECT_EQ(versies(1)[0].inhoud, vastlegging(bron).codeer());
    EXPECT_EQ(versies(1)[1].inhoud, vastlegging(interview()).codeer());
    EXPECT_EQ(getal(database_,
                    "SELECT count(*) FROM logboek WHERE wat = 'bron gewijzigd' AND "
                    "sleutel = 'toets 1 bron/1' AND "
                    "oud = 'versie 1' AND nieuw = 'versie 2 zegel:' || (SELECT zegel FROM "
                    "geschiedenis WHERE sleutel = 'bron/1' AND versie = 2)"),
              1);
    EXPECT_EQ(getal(database_, "SELECT versie FROM toets"), 3);
}

TEST_F(BronStoreTest, DezelfdeInhoudVerandertNiets) {
    const Bron bron = bewaar(document());
    Bron oud = bron;
    oud.versie = 0;
    EXPECT_EQ(bewaar(oud, 8), bron);
    EXPECT_EQ(versies(1).size(), 1u);
}

TEST_F(BronStoreTest, TweedeMetEenOudeVersieWordtGeweigerd) {
    Bron bron = bewaar(document());
    Bron ander = bron;
    bron.titel = "Beleidsplan 2026";
    bewaar(bron);
    ander.titel = "Beleid";
    try {
        bewaar(ander);
        ADD_FAILURE() << "a lost update";
    } catch (const Versieconflict& fout) {
        EXPECT_EQ(fout.stand().versie, 2);
        EXPECT_EQ(recordUit<Bron>(bewaard(fout.stand().inhoud)).titel, "Beleidsplan 2026");
    }
    EXPECT_THROW(verwijder(1, 1), Versieconflict);
}

TEST_F(BronStoreTest, VerwijderdeBronBlijftInDeGeschiedenisEnKanTerug) {
    const Bron bron = bewaar(document());
    verwijder(1, 1);
    EXPECT_TRUE(alle().empty());
    EXPECT_EQ(lees(1), std::nullopt);
    ASSERT_EQ(versies(1).size(), 2u);
    const auto laatste = Vastlegging::lees(versies(1)[0].inhoud).value();
    EXPECT_EQ(laatste.tekst("verwijderd"), "ja");
    EXPECT_EQ(recordUit<Bron>(bewaard(laatste)), document());
    EXPECT_THROW(verwijder(1, 2), Onvindbaar);
    EXPECT_EQ(bewaar(interview()).nr, 2);  // the number is not given again

    EXPECT_THROW(bewaar(bron), Versieconflict);  // who was typing meanwhile hears of it
    Bron terug = bron;
    terug.versie = 2;
    EXPECT_EQ(bewaar(terug).versie, 3);
    EXPECT_EQ(alle().size(), 2u);
}

TEST_F(BronStoreTest, BronMetBevindingenBlijft) {
    bewaar(document());
    Bevinding bevinding;
    bevinding.bron = 1;
    const auto nr = database_.schrijf(
        "test", [&](Transactie& t) { return bevindingStore::bewaar(in(t, 1), bevinding, 7).nr; });
    EXPECT_THROW(verwijder(1, 1), NietNu);
    database_.schrijf("test", [&](Transactie& t) { bevindingStore::trekIn(in(t, 1), nr, 1, 7); });
    verwijder(1, 1);
    EXPECT_TRUE(alle().empty());
}

TEST_F(BronStoreTest, OnbekendEnKapot) {
    Bron bron = document();
    bron.nr = 5;
    EXPECT_THROW(bewaar(bron), Onvindbaar);
    EXPECT_THROW(verwijder(5, 1), Onvindbaar);
    EXPECT_THROW(bewaar(document(), 7, 99), Onvindbaar);
    bron = document();
    bron.bijlage->naam = "\xFF.pdf";
    EXPECT_THAT(foutBij([&] { bewaar(bron); }), testing::HasSubstr("bijlage-naam"));
    EXPECT_EQ(getal(database_, "SELECT count(*) FROM geschiedenis"), 0);
}

TEST_F(BronStoreTest, VastleggingHeenEnTerug) {
    EXPECT_EQ(recordUit<Bron>(bewaard(vastlegging(document()))), document());
    EXPECT_EQ(recordUit<Bron>(bewaard(vastlegging(interview()))), interview());
    EXPECT_EQ(recordUit<Bron>(bewaard({{"aantal", "veel"}, {"soort", "foto"}})), Bron{});
}

}  // namespace
}  // namespace maatlat

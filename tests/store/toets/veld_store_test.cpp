// SPDX-License-Identifier: EUPL-1.2
#include "store/toets/veld_store.h"

#include "domain/fouten.h"
#include "domain/toets/veldvorm.h"
#include "store/motor/logboek.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/toets/toets_store.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;

constexpr std::int64_t kToets = 1;
const Veldsleutel kMotivering{Veldsoort::motivering, "1.1.2"};
const Veldsleutel kScore{Veldsoort::score, "1.1.2"};

class VeldStoreTest : public testing::Test {
  protected:
    Veld bewaar(const Veldsleutel& sleutel, const std::string& waarde, int versie,
                std::int64_t persoon = 7, std::int64_t toets = kToets) {
        return database_.schrijf("persoon " + std::to_string(persoon), [&](Transactie& t) {
            return veldStore::bewaar(in(t, toets), sleutel, tekst(waarde), versie, persoon);
        });
    }
    Veld lees(const Veldsleutel& sleutel, std::int64_t toets = kToets) {
        return database_.lees(
            [&](Sessie& sessie) { return veldStore::lees(in(sessie, toets), sleutel.tekst()); });
    }
    std::vector<Veld> alle(std::int64_t toets = kToets) {
        return database_.lees([&](Sessie& sessie) { return veldStore::alle(in(sessie, toets)); });
    }
    std::vector<Oudeversie> versies(const Veldsleutel& sleutel) {
        return database_.lees([&](Sessie& sessie) {
            return geschiedenisStore::versies(in(sessie, kToets), sleutel.tekst(), 100);
        });
    }
    int toetsversie() { return getal(database_, "SELECT versie FROM toets WHERE nr = 1"); }
    int logregels() { return getal(database_, "SELECT count(*) FROM logboek"); }
    Score inRonde() {
        return database_
            .lees([](Sessie& sessie) {
                return toetsStore::lees(ronde(sessie, "stap1-2015"), {"1.1.2"});
            })
            .at(0)
            .scores.op(0);
    }

    std::string nu_ = kMoment;
    Database database_ = metToets([this] { return nu_; });
};

TEST_F(VeldStoreTest, NogNooitIngevuldIsVersieNul) {
    EXPECT_EQ(lees(kMotivering), (Veld{"motivering/1.1.2", "", 0, 0, ""}));
    EXPECT_EQ(bewaar(kMotivering, "", 0).versie, 0);
    EXPECT_TRUE(alle().empty());
    EXPECT_EQ(toetsversie(), 1);
}

TEST_F(VeldStoreTest, ElkeWijzigingIsEenVersieMetGeschiedenisEnLogregel) {
    const int vooraf = logregels();
    const Veld eerste{"motivering/1.1.2", "Het beleid is er.", 1, 7, kMoment};
    EXPECT_EQ(bewaar(kMotivering, "Het beleid is er.", 0), eerste);
    nu_ = kLater;
    const Veld tweede{"motivering/1.1.2", "Het beleid is er & werkt.\n", 2, 8, kLater};
    EXPECT_EQ(bewaar(kMotivering, "Het beleid is er & werkt.\n", 1, 8), tweede);

    EXPECT_EQ(lees(kMotivering), tweede);
    EXPECT_EQ(alle(), std::vector{tweede});
    EXPECT_EQ(toetsversie(), 3);
    EXPECT_EQ(versies(kMotivering),
              (std::vector<Oudeversie>{{2, tekst(vastlegging(tweede).codeer()), 8, kLater},
                                       {1, tekst(vastlegging(eerste).codeer()), 7, kMoment}}));
    EXPECT_EQ(logregels(), vooraf + 2);
    EXPECT_EQ(getal(database_,
                    "SELECT count(*) FROM logboek WHERE wie = 'persoon 8' AND "
                    "wat = 'veld gewijzigd' AND sleutel = 'toets 1 motivering/1.1.2' AND "
                    "oud = 'versie 1' AND nieuw = 'versie 2 zegel:' || (SELECT zegel FROM "
                    "geschiedenis WHERE sleutel = 'motivering/1.1.2' AND versie = 2)"),
              1);
    EXPECT_EQ(logboekstand(database_).gebroken, std::nullopt);
}

TEST_F(VeldStoreTest, DezelfdeWaardeVerandertNiets) {
    bewaar(kMotivering, "Een tekst.", 0);
    const int vooraf = logregels();
    EXPECT_EQ(bewaar(kMotivering, "Een tekst.", 1, 8).auteur, 7);
    EXPECT_EQ(bewaar(kMotivering, "Een tekst.", 0, 8).versie, 1);  // both typed the same
    EXPECT_EQ(logregels(), vooraf);
    EXPECT_EQ(toetsversie(), 2);
}

TEST_F(VeldStoreTest, TweedeMetEenOudeVersieKrijgtBeideTeksten) {
    bewaar(kMotivering, "Van de eerste.", 0, 7);
    for (const int versie : {0, 2, -1}) {
        try {
            bewaar(kMotivering, "Van de tweede.", versie, 8);
            ADD_FAILURE() << "a lost update";
        } catch (const Versieconflict& fout) {
            EXPECT_EQ(fout.stand().versie, 1);
            EXPECT_EQ(fout.stand().inhoud.tekst("waarde"), "Van de eerste.");
            EXPECT_EQ(fout.stand().auteur, 7);
            EXPECT_EQ(fout.stand().wanneer, kMoment);
        }
    }
    EXPECT_EQ(lees(kMotivering).waarde, "Van de eerste.");
    EXPECT_EQ(bewaar(kMotivering, "Van beiden.", 1, 8).versie, 2);
}

TEST_F(VeldStoreTest, GewistVeldHeeftEenVersie) {
    bewaar(kMotivering, "Een tekst.", 0);
    EXPECT_EQ(bewaar(kMotivering, "", 1).versie, 2);
    EXPECT_EQ(alle().size(), 1u);
    EXPECT_THROW(bewaar(kMotivering, "Alsnog.", 0), Versieconflict);
}

TEST_F(VeldStoreTest, ScoreStaatOokWaarDeRondeWordtGelezen) {
    EXPECT_EQ(inRonde(), Score::onbeoordeeld);
    bewaar(kScore, "onvoldoende", 0);
    EXPECT_EQ(inRonde(), Score::onvoldoende);
    bewaar(kScore, "nvt", 1);
    EXPECT_EQ(inRonde(), Score::nvt);
    EXPECT_EQ(bewaar(kScore, "onbeoordeeld", 2).waarde, "");
    EXPECT_EQ(inRonde(), Score::onbeoordeeld);
    EXPECT_EQ(getal(database_, "SELECT count(*) FROM score"), 0);
    EXPECT_EQ(versies(kScore).size(), 3u);
    EXPECT_THROW(bewaar(kScore, "goed", 3), std::logic_error);
}

TEST_F(VeldStoreTest, OvergenomenScoreIsEenVeldVanNiemand) {
    Toets twente{"Twente", {}};
    twente.scores.zet(0, Score::voldoende);
    database_.schrijf("importeur", [&](Transactie& t) {
        return toetsStore::bewaar(ronde(t, "stap1-2015"), {"1.1.2"}, {twente});
    });
    bewaar({Veldsoort::score, "1.1.2"}, "nvt", 0);  // of another toets
    const Veld overgenomen{"score/1.1.2", "voldoende", 1, 0, ""};
    EXPECT_EQ(alle(2), std::vector{overgenomen});
    EXPECT_EQ(lees(kScore, 2), overgenomen);
    EXPECT_EQ(lees(kMotivering, 2).versie, 0);
    EXPECT_EQ(alle(1).size(), 1u);
    EXPECT_EQ(alle(1)[0].waarde, "nvt");
    EXPECT_EQ(bewaar(kScore, "onvoldoende", 1, 7, 2).versie, 2);
    EXPECT_EQ(alle(2), (std::vector<Veld>{{"score/1.1.2", "onvoldoende", 2, 7, kMoment}}));
}

TEST_F(VeldStoreTest, OnbekendeToetsEnKapotteTekst) {
    EXPECT_THROW(bewaar(kMotivering, "x", 0, 7, 99), Onvindbaar);
    EXPECT_TRUE(alle(99).empty());
    EXPECT_THAT(foutBij([&] { bewaar(kMotivering, std::string("a\0b", 3), 0); }),
                testing::HasSubstr("motivering/1.1.2"));
    EXPECT_THAT(foutBij([&] { bewaar(kMotivering, "\xFF", 0); }), testing::HasSubstr("byte 1"));
    EXPECT_EQ(toetsversie(), 1);
}

TEST_F(VeldStoreTest, LangeVreemdeTekstKomtHeelTerug) {
    const std::string vreemd =
        "IJ \"'<&>\\ \xE2\x80\xAE \xF0\x9F\x98\x80\r\n\t" + std::string(1'000'000, 'e');
    bewaar(kMotivering, vreemd, 0);
    EXPECT_EQ(lees(kMotivering).waarde, vreemd);
    EXPECT_EQ(Vastlegging::lees(versies(kMotivering)[0].inhoud)->tekst("waarde"), vreemd);
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/ronde_uit_database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/kader_store.h"
#include "store/onderzoek_store.h"
#include "store/toetskop_store.h"
#include "support/invoerfouten.h"
#include "support/kaders.h"
#include "support/kleine_bestanden.h"
#include "support/proefsleutel.h"
#include "toetsing/onderzoek/importeren.h"

namespace maatlat {
namespace {

using test::vervang;

/// A database with the small round in two years.
class RondeUitDatabase : public testing::Test {
  protected:
    RondeUitDatabase()
        : database_(
              Database::openSchrijven(":memory:", [] { return "2026-11-22T09:30:00.000Z"; })) {}

    void importeerBeide() {
        importeer(database_, "test", leesOnderzoek(bestanden_.onderzoek()));
        const std::string later =
            vervang(vervang(test::inhoud(bestanden_.onderzoek()), "id: proef", "id: proef-2021"),
                    "scores.csv", "later.csv");
        bestanden_.map().schrijf("later.yaml", later);
        bestanden_.map().schrijf("later.csv",
                                 vervang(test::kKleineScores, "Charlie;+;-", "Charlie;+;+"));
        importeer(database_, "test", leesOnderzoek(bestanden_.pad("later.yaml")));
    }

    std::string fout(const std::string& id) {
        return test::foutBij([&] { leesUitDatabase(database_, id); });
    }

    test::KleineBestanden bestanden_;
    Database database_;
};

TEST_F(RondeUitDatabase, KeepsSeveralRoundsApart) {
    importeerBeide();
    EXPECT_EQ(leesUitDatabase(database_, "proef").toets("Charlie")->scores, test::rij("+-+"));
    EXPECT_EQ(leesUitDatabase(database_, "proef-2021").toets("Charlie")->scores, test::rij("+++"));
    EXPECT_EQ(leesUitDatabase(database_, "proef-2021").toetsen.size(), 6u);
}

TEST_F(RondeUitDatabase, LeavesOutWhatCanStillChange) {
    importeer(database_, "test", leesOnderzoek(bestanden_.onderzoek()));
    const auto zet = [&](const auto& welke, Toetsstatus status) {
        database_.schrijf("test", [&](Transactie& transactie) {
            for (const Toetskop& een :
                 toetskopStore::vanOnderzoek(test::kSleutel, transactie, "proef"))
                if (welke(een)) test::zetStatus(test::in(transactie, een.nr), status, 0);
        });
    };
    zet([](const Toetskop& een) { return een.organisatie == "Charlie"; }, Toetsstatus::lopend);
    EXPECT_EQ(leesUitDatabase(database_, "").toets("Charlie"), nullptr);
    EXPECT_EQ(leesUitDatabase(database_, "").toetsen.size(), 5u);
    zet([](const Toetskop&) { return true; }, Toetsstatus::lopend);
    EXPECT_THAT(fout(""), testing::HasSubstr("staat nog geen toets vast"));
}

TEST_F(RondeUitDatabase, AsksToChooseWhenThereAreSeveral) {
    importeerBeide();
    EXPECT_EQ(fout(""),
              "Deze database heeft meer onderzoeken. Kies er een met --onderzoek. Deze zijn er: "
              "proef en proef-2021.");
    EXPECT_EQ(fout("proef-2012"),
              "Deze database heeft geen onderzoek \"proef-2012\". Bedoelt u \"proef-2021\"? Deze "
              "zijn er: proef en proef-2021.");
}

TEST_F(RondeUitDatabase, SaysHowToFillAnEmptyOne) {
    EXPECT_EQ(fout(""),
              "Deze database is nog leeg. Vul haar met: maatlat importeer --database BESTAND");
    EXPECT_EQ(fout("proef"), fout(""));
}

TEST_F(RondeUitDatabase, RefusesAKaderThatIsNotWhatTheRoundWasOpenedWith) {
    const std::string hash(64, 'a');  // not that of this text
    database_.schrijf("test", [&](Transactie& transactie) {
        kaderStore::bewaar(transactie, {"klein", "1", hash, test::kKleinKader});
        onderzoekStore::bewaar(
            transactie,
            {{"proef", "Een proef", "", "2020-01-01", "2020-12-31", "b", "gewoon"}, hash});
    });
    EXPECT_EQ(fout("proef"),
              "Het kader in de database is niet meer wat het was: het kenmerk klopt niet. Zet een "
              "reservekopie terug.");
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "store/landelijk/tweede_score_store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/mensen/persoon_store.h"
#include "store/motor/vraag.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/ronde_hulp.h"

namespace maatlat::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class TweedeScoreStoreTest : public testing::Test {
  protected:
    TweedeScoreStoreTest() {
        database_.schrijf("test", [&](Transactie& t) {
            for (const char* een : {"een", "ander"}) {
                Persoon wie;
                wie.naam = een;
                wie.email = std::string(een) + "@voorbeeld.nl";
                wie.rollen = {Rol::inspecteur};
                (*een == 'e' ? een_ : ander_) = persoonStore::voegToe(t, wie);
            }
            Scoretrekking trekking;
            trekking.aandeel = 50;
            trekking.startwaarde = "computer:abc";
            trekking.plekken = {{1, 1, true}};
            tweedeScoreStore::bewaar(t, kOnderzoek, trekking, een_);
            tweedeScoreStore::kies(in(t, 1), ander_, een_);
        });
    }
    template <class Werk>
    auto lees(Werk werk) {
        return database_.lees([&](Sessie& s) { return werk(in(s, 1)); });
    }
    template <class Werk>
    void schrijf(Werk werk) {
        database_.schrijf("test", [&](Transactie& t) { werk(in(t, 1)); });
    }
    Tweedescore score(const std::string& code, Score waarde, const std::string& woorden) {
        return {code, 0, waarde, tekst(woorden), ""};
    }

    static inline const std::string kOnderzoek = "stap1-2015";
    std::int64_t een_ = 0, ander_ = 0;
    Database database_ = metToets();
};

TEST_F(TweedeScoreStoreTest, KeepsEveryVersionAndGivesTheNewest) {
    schrijf([&](const Toetsschrijving& t) {
        tweedeScoreStore::bewaar(t, 1, score("1.1.1", Score::nvt, "Eerst."));
    });
    schrijf([&](const Toetsschrijving& t) {
        tweedeScoreStore::bewaar(t, 1, score("1.1.1", Score::voldoende, "Toen."));
    });
    const auto scores = lees([](const Toetslezing& t) { return tweedeScoreStore::scores(t, 1); });
    ASSERT_EQ(scores.size(), 1U);
    EXPECT_EQ(scores.at("1.1.1").versie, 2);
    EXPECT_EQ(scores.at("1.1.1").score, Score::voldoende);
    EXPECT_EQ(scores.at("1.1.1").motivering, "Toen.");
    EXPECT_THROW(database_.schrijf(
                     "test", [](Transactie& t) { Vraag(t, "DELETE FROM tweede_score").voerUit(); }),
                 std::exception);
}

TEST_F(TweedeScoreStoreTest, WhatWasHandedInStandsStill) {
    const auto wie = lees([](const Toetslezing& t) { return tweedeScoreStore::beoordelaar(t); });
    ASSERT_TRUE(wie);
    EXPECT_EQ(wie->persoon, ander_);
    EXPECT_THAT(
        database_.lees([&](Sessie& s) { return tweedeScoreStore::openVoor(s, ander_, ""); }),
        ElementsAre(1));
    schrijf([&](const Toetsschrijving& t) {
        tweedeScoreStore::dienIn(t, *wie, {{"1.1.1", Score::voldoende, Score::nvt}});
    });
    EXPECT_THAT(
        database_.lees([&](Sessie& s) { return tweedeScoreStore::openVoor(s, ander_, ""); }),
        IsEmpty());
    EXPECT_THAT(lees([](const Toetslezing& t) { return tweedeScoreStore::paren(t); }),
                ElementsAre(Scorepaar{"1.1.1", Score::voldoende, Score::nvt}));
    EXPECT_THROW(schrijf([&](const Toetsschrijving& t) {
                     tweedeScoreStore::bewaar(t, 1, score("1.1.1", Score::nvt, ""));
                 }),
                 std::exception);
    EXPECT_THROW(
        schrijf([&](const Toetsschrijving& t) { tweedeScoreStore::beeindig(t, *wie, een_); }),
        std::exception);
}

TEST_F(TweedeScoreStoreTest, NobodyIsChosenBesideAnotherAndTheNextBeginsAnew) {
    EXPECT_THROW(schrijf([&](const Toetsschrijving& t) { tweedeScoreStore::kies(t, een_, een_); }),
                 std::exception);
    schrijf([&](const Toetsschrijving& t) {
        tweedeScoreStore::beeindig(t, *tweedeScoreStore::beoordelaar(t), een_);
        tweedeScoreStore::kies(t, een_, een_);
    });
    const auto wie = lees([](const Toetslezing& t) { return tweedeScoreStore::beoordelaar(t); });
    EXPECT_EQ(wie->nr, 2);
    EXPECT_EQ(wie->persoon, een_);
}

}  // namespace
}  // namespace maatlat::test

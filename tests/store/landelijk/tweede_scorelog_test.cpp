// SPDX-License-Identifier: EUPL-1.2
// Somebody with the file changes one value of second scores: what the log says no longer fits.
#include "store/landelijk/tweede_scorelog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/landelijk/tweede_score_store.h"
#include "store/motor/vraag.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/ronde_hulp.h"

namespace maatlat::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

/// A database of its own for each change.
struct Gescoord {
    /// Somebody was taken off, another handed in two scores, and one difference was talked over.
    Gescoord() {
        voegPersonenToe(database_, 3);
        schrijf([](const Toetsschrijving& t) {
            tweedeScoreStore::kies(t, 1, 3);
            tweedeScoreStore::beeindig(t, *tweedeScoreStore::beoordelaar(t), 3);
            tweedeScoreStore::kies(t, 2, 3);
        });
        for (const char* woorden : {"Eerst.", "Toen."})
            schrijf([&](const Toetsschrijving& t) {
                tweedeScoreStore::bewaar(t, 2, {"1.1.1", 0, Score::voldoende, tekst(woorden), ""});
                tweedeScoreStore::bewaar(t, 2, {"1.1.2", 0, Score::nvt, tekst(woorden), ""});
            });
        schrijf([](const Toetsschrijving& t) {
            // Not in the order of their codes: that must not matter.
            tweedeScoreStore::dienIn(t, *tweedeScoreStore::beoordelaar(t),
                                     {{"1.1.2", Score::nvt, Score::nvt},
                                      {"1.1.1", Score::onvoldoende, Score::voldoende}});
            tweedeScoreStore::bewaar(t, 2,
                                     Scoreoverleg{"1.1.1", 0, Score::voldoende, Scoretoegever::team,
                                                  tekst("Het staat er."), 1, ""});
        });
    }
    template <class Werk>
    void schrijf(Werk werk) {
        database_.schrijf("test", [&](Transactie& t) { werk(in(t, 1)); });
    }
    void knoei(const std::string& sql) {
        database_.schrijf("knoeier", [&](Transactie& t) {
            for (const char* trekker :
                 {"tweede_beoordelaar_vast", "tweede_beoordelaar_blijft", "tweede_score_vast",
                  "tweede_score_blijft", "tweede_score_na_indienen", "scorepaar_vast",
                  "scorepaar_blijft", "scoreoverleg_vast", "scoreoverleg_blijft"})
                Vraag(t, std::string("DROP TRIGGER IF EXISTS ") + trekker).voerUit();
            Vraag(t, sql).voerUit();
        });
    }
    std::vector<std::string> perToets() {
        return database_.lees([](Sessie& s) { return tweedeScoreStore::afwijkingen(in(s, 1)); });
    }
    std::vector<std::string> versies() {
        return database_.lees([&](Sessie& s) {
            return tweedeScoreStore::versieafwijkingen(s, *database_.logboeksleutel());
        });
    }

    Database database_ = metToets();
};

TEST(TweedeScorelog, OfWhatTheProgramWroteNothingIsSaid) {
    Gescoord van;
    EXPECT_THAT(van.perToets(), IsEmpty());
    EXPECT_THAT(van.versies(), IsEmpty());
}

TEST(TweedeScorelog, AChangedScoreOrAgreementIsNamed) {
    for (const char* sql :
         {"UPDATE tweede_score SET score = 'nvt' WHERE verwachting = '1.1.1' AND versie = 2",
          "UPDATE tweede_score SET motivering = 'Anders.' WHERE verwachting = '1.1.1'",
          "UPDATE tweede_score SET wanneer = '2030-01-01T00:00:00.000Z'",
          "UPDATE scoreoverleg SET wie = 'beiden'", "UPDATE scoreoverleg SET persoon = 2",
          "UPDATE scoreoverleg SET reden = 'Anders.'",
          "INSERT INTO tweede_score VALUES (1, 2, '1.1.3', 1, 'nvt', '', "
          "'2026-11-22T09:30:00.000Z')"}) {
        Gescoord van;
        van.knoei(sql);
        EXPECT_THAT(van.versies(), ElementsAre(StartsWith("Utrecht, Stap 1 (2015): "))) << sql;
    }
}

TEST(TweedeScorelog, WhatWasTakenOutIsMissed) {
    Gescoord van;
    van.knoei("DELETE FROM tweede_score WHERE verwachting = '1.1.1' AND versie = 2");
    EXPECT_THAT(van.versies(), ElementsAre(HasSubstr("ontbreekt")));
}

TEST(TweedeScorelog, WhoHandedInWhatIsHeldAgainstTheLog) {
    for (const char* sql :
         {"UPDATE scorepaar SET team = 'nvt' WHERE verwachting = '1.1.1'",
          "UPDATE scorepaar SET tweede = 'onvoldoende' WHERE verwachting = '1.1.1'",
          "DELETE FROM scorepaar WHERE verwachting = '1.1.2'",
          "INSERT INTO scorepaar VALUES (1, 2, '1.1.3', 'nvt', 'nvt')",
          "UPDATE tweede_beoordelaar SET persoon = 3 WHERE nr = 2",
          "UPDATE tweede_beoordelaar SET ingediend = '2027-01-01T00:00:00.000Z' WHERE nr = 2",
          "UPDATE tweede_beoordelaar SET ingediend = '' WHERE nr = 2",
          "DELETE FROM tweede_beoordelaar WHERE nr = 1"}) {
        Gescoord van;
        van.knoei(sql);
        EXPECT_THAT(van.perToets(), ElementsAre(HasSubstr("Wie de tweede scores gaf"))) << sql;
    }
}

}  // namespace
}  // namespace maatlat::test

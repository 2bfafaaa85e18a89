// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/logboeklijst.h"

#include "domain/gebeurtenis.h"
#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;

TEST(Logboeklijst, GeeftDeNieuwsteEnDeLaatsteKeer) {
    std::string moment = kMoment;
    Database database = Database::openSchrijven(":memory:", [&] { return moment; });
    database.schrijf("wie",
                     [](Transactie& t) { t.log(Gebeurtenis::ingelogd, "persoon 1", "", ""); });
    moment = "2026-11-23T09:30:00.000Z";
    database.schrijf("wie", [](Transactie& t) {
        t.log(Gebeurtenis::ingelogd, "persoon 1", "", "");
        t.log(Gebeurtenis::uitgelogd, "persoon 1", "oud", "nieuw");
    });
    database.lees([&](Sessie& sessie) {
        const auto regels = logboek::nieuwste(sessie, 2);
        ASSERT_EQ(regels.size(), 2U);
        EXPECT_EQ(regels[0].wat, "uitgelogd");
        EXPECT_EQ(regels[0].vorige, regels[1].hash);
        EXPECT_EQ(regels[1].nr, 2);
        EXPECT_EQ(logboek::laatsteKeer(sessie, Gebeurtenis::ingelogd, "persoon 1"), moment);
        EXPECT_EQ(logboek::laatsteKeer(sessie, Gebeurtenis::ingelogd, "persoon 2"), "");
    });
}

/// Lines never change, so a log of years holds one event under the names that it had.
TEST(Logboeklijst, VindtEenGebeurtenisOnderElkeNaam) {
    std::string moment;
    Database database = Database::openSchrijven(":memory:", [&] { return moment; });
    const auto regel = [&](const std::string& wanneer, const std::string& wat) {
        moment = wanneer;
        database.schrijf("wie", [&](Transactie& transactie) {
            logboek::voegToe(transactie, {.wanneer = wanneer,
                                          .wie = "wie",
                                          .wat = wat,
                                          .sleutel = "toets 1",
                                          .oud = {},
                                          .nieuw = {},
                                          .vorige = {},
                                          .hash = {}});
        });
    };
    const auto laatste = [&](Gebeurtenis wat) {
        return database.lees(
            [&](Sessie& sessie) { return logboek::laatsteKeer(sessie, wat, "toets 1"); });
    };
    regel("2024-01-01T00:00:00.000Z", "privacy bevestigd");
    EXPECT_EQ(laatste(Gebeurtenis::privacymeldingBevestigd), "2024-01-01T00:00:00.000Z");
    regel("2025-01-01T00:00:00.000Z", "tekst bevestigd");
    EXPECT_EQ(laatste(Gebeurtenis::privacymeldingBevestigd), "2025-01-01T00:00:00.000Z");
    regel("2026-01-01T00:00:00.000Z", "privacymelding bevestigd");
    EXPECT_EQ(laatste(Gebeurtenis::privacymeldingBevestigd), "2026-01-01T00:00:00.000Z");
    regel("2026-02-01T00:00:00.000Z", "privacy bevestigd");
    EXPECT_EQ(laatste(Gebeurtenis::privacymeldingBevestigd), "2026-02-01T00:00:00.000Z");
    EXPECT_EQ(laatste(Gebeurtenis::veldGewijzigd), "");

    database.lees([&](Sessie& sessie) {
        EXPECT_EQ(logboek::nieuwste(sessie, 1).at(0).wat, "privacy bevestigd");
        EXPECT_EQ(logboek::controleer(sessie).gebroken, std::nullopt);
    });
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/logboeklijst.h"

#include "domain/gebeurtenis.h"
#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;

TEST(Logboeklijst, GeeftDeNieuwsteEnEenDeelDaarvoor) {
    Database leeg = inGeheugen();
    EXPECT_EQ(leeg.lees(logboek::laatste), Logboekkop());

    std::string moment = kMoment;
    Database database = Database::openSchrijven(":memory:", [&] { return moment; });
    database.schrijf("wie", [](Transactie& t) { t.log(Gebeurtenis::ingelogd, "persoon 1"); });
    moment = "2026-11-23T09:30:00.000Z";
    database.schrijf("wie", [](Transactie& t) {
        t.log(Gebeurtenis::ingelogd, "persoon 1");
        t.log(Gebeurtenis::uitgelogd, "persoon 1", Logwaarde::eigenWoorden("oud"),
              Logwaarde::eigenWoorden("nieuw"));
    });
    database.lees([&](Sessie& sessie) {
        const auto regels = logboek::nieuwste(sessie, 2);
        ASSERT_EQ(regels.size(), 2U);
        EXPECT_EQ(regels[0].wat, "uitgelogd");
        EXPECT_EQ(regels[0].vorige, regels[1].hash);
        EXPECT_EQ(regels[1].nr, 2);
        EXPECT_EQ(logboek::laatste(sessie), (Logboekkop{3, regels[0].hash}));
        const auto eerder = logboek::nieuwste(sessie, 2, 1);
        ASSERT_EQ(eerder.size(), 1U);
        EXPECT_EQ(eerder[0].nr, 1);
    });
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/logboekinzage.h"

#include "domain/gebeurtenis.h"
#include "support/proefmensen.h"

namespace maatlat {
namespace {

class LogboekinzageTest : public test::MensenTest {};

TEST_F(LogboekinzageTest, ToontDeNieuwsteRegelsZonderInhoud) {
    database_.schrijf("persoon 2", [](Transactie& transactie) {
        transactie.log(Gebeurtenis::veldGewijzigd, "toets 1 motivering/1.1.1", "oude tekst",
                       "nieuwe tekst");
    });
    const Logboekinzage inzage = logboekinzage(werkplek_, beheerder_, 3);
    ASSERT_EQ(inzage.regels.size(), 3U);
    EXPECT_EQ(inzage.regels[0].nr, inzage.aantal);
    EXPECT_EQ(inzage.regels[0].wie, "persoon 2");
    EXPECT_EQ(inzage.regels[0].wat, "veld gewijzigd");
    EXPECT_EQ(inzage.regels[0].sleutel, "toets 1 motivering/1.1.1");
    EXPECT_GT(inzage.regels[0].nr, inzage.regels[1].nr);
    EXPECT_FALSE(inzage.gebroken);
    EXPECT_EQ(inzage.kop.size(), 64U);
}

TEST_F(LogboekinzageTest, BestaatAlleenVoorDeBeheerder) {
    EXPECT_THROW(logboekinzage(werkplek_, inspecteur_), Onvindbaar);
}

}  // namespace
}  // namespace maatlat

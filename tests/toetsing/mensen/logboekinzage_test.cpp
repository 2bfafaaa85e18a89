// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/logboekinzage.h"

#include "domain/gebeurtenis.h"
#include "store/motor/logboek.h"
#include "store/motor/vraag.h"
#include "support/proefmensen.h"

namespace maatlat {
namespace {

class LogboekinzageTest : public test::MensenTest {};

TEST_F(LogboekinzageTest, ToontDeNieuwsteRegelsZonderInhoud) {
    database_.schrijf("persoon 2", [](Transactie& transactie) {
        transactie.log(Gebeurtenis::veldGewijzigd, "toets 1 motivering/1.1.1",
                       Logwaarde::eigenWoorden("oude tekst"),
                       Logwaarde::eigenWoorden("nieuwe tekst"));
    });
    const Logboekinzage inzage = logboekinzage(werkplek_, beheerder_, 1, Controle::alles, 3);
    ASSERT_EQ(inzage.regels.size(), 3U);
    EXPECT_EQ(inzage.regels[0].nr, inzage.aantal);
    EXPECT_EQ(inzage.regels[0].wie, "persoon 2");
    EXPECT_EQ(inzage.regels[0].wat, "veld gewijzigd");
    EXPECT_EQ(inzage.regels[0].sleutel, "toets 1 motivering/1.1.1");
    EXPECT_GT(inzage.regels[0].nr, inzage.regels[1].nr);
    EXPECT_FALSE(inzage.gebroken);
    EXPECT_EQ(inzage.kop.size(), 64U);
}

TEST_F(LogboekinzageTest, EenBladzijdeGaatVerderWaarDeVorigeOphield) {
    database_.schrijf("persoon 2", [](Transactie& transactie) {
        for (int i = 0; i < 6; ++i)
            transactie.log(Gebeurtenis::veldGewijzigd, "toets 1 motivering/1.1.1");
    });
    const auto blad = [&](int nr) {
        return logboekinzage(werkplek_, beheerder_, nr, Controle::watNieuwIs, 3);
    };
    const Logboekinzage eerste = blad(1), tweede = blad(2), laatste = blad(99);
    const std::int64_t aantal = eerste.aantal;
    EXPECT_EQ(eerste.regels.front().nr, aantal);
    EXPECT_EQ(tweede.regels.front().nr, aantal - 3);
    EXPECT_EQ(tweede.regels.size(), 3U);
    EXPECT_EQ(laatste.bladen.blad(), (aantal + 2) / 3);
    EXPECT_EQ(laatste.regels.size(), static_cast<std::size_t>((aantal - 1) % 3 + 1));
    EXPECT_EQ(laatste.regels.back().nr, 1);
    EXPECT_FALSE(tweede.gebroken || laatste.gebroken);
    const std::int64_t geraakt = aantal - 4;
    database_.schrijf("knoeier", [&](Transactie& transactie) {
        Vraag(transactie, "DROP TRIGGER logboek_vast_bij_wijzigen").voerUit();
        Vraag(transactie, "UPDATE logboek SET wie = 'x' WHERE nr = ?").bind(geraakt).voerUit();
    });
    EXPECT_EQ(blad(2).gebroken, geraakt);
    EXPECT_FALSE(blad(1).gebroken);
    EXPECT_TRUE(blad(1).oordeel.klopt()) << "these lines were looked at before";
    const auto alles = logboekinzage(werkplek_, beheerder_, 1, Controle::alles, 3);
    EXPECT_THAT(alles.oordeel.afwijkingen,
                testing::ElementsAre(testing::HasSubstr("Regel " + std::to_string(geraakt))));
    EXPECT_FALSE(blad(1).oordeel.klopt()) << "and now it is known";
}

/// Lines never change, so a log of years holds one event under the names that it had.
TEST_F(LogboekinzageTest, NoemtEenGebeurtenisMetHaarNaamVanNu) {
    for (const char* wat : {"privacy bevestigd", "tekst bevestigd", "privacymelding bevestigd",
                            "iets van een latere versie"})
        database_.schrijf("wie", [&](Transactie& transactie) {
            logboek::voegToe(transactie, {.wanneer = transactie.wanneer(),
                                          .wie = "wie",
                                          .wat = wat,
                                          .sleutel = "toets 1",
                                          .oud = {},
                                          .nieuw = {},
                                          .vorige = {},
                                          .hash = {}});
        });
    const Logboekinzage inzage = logboekinzage(werkplek_, beheerder_, 1, Controle::alles, 4);
    ASSERT_EQ(inzage.regels.size(), 4U);
    EXPECT_EQ(inzage.regels[0].wat, "iets van een latere versie");
    for (std::size_t i = 1; i < 4; ++i)
        EXPECT_EQ(inzage.regels[i].wat, "privacymelding bevestigd");
    EXPECT_FALSE(inzage.gebroken) << "the lines themselves keep their words";
}

TEST_F(LogboekinzageTest, BestaatAlleenVoorDeBeheerder) {
    EXPECT_THROW(logboekinzage(werkplek_, inspecteur_, 1, Controle::watNieuwIs), Onvindbaar);
}

}  // namespace
}  // namespace maatlat

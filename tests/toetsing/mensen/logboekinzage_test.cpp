// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/logboekinzage.h"

#include "domain/gebeurtenis.h"
#include "store/motor/logboek.h"
#include "store/motor/vraag.h"
#include "support/proefmensen.h"
#include "toetsing/mensen/logboekzoeken.h"

namespace maatlat {
namespace {

class LogboekinzageTest : public test::MensenTest {};

TEST_F(LogboekinzageTest, ZietOokEenRegelDieAlWasNagekeken) {
    database_.schrijf("persoon 2", [](Transactie& transactie) {
        for (int i = 0; i < 6; ++i)
            transactie.log(Gebeurtenis::veldGewijzigd, "toets 1 motivering/1.1.1");
    });
    const auto blad = [&](int nr) {
        return logboekinzage(werkplek_, beheerder_, nr, Controle::watNieuwIs, 3);
    };
    const Logboekinzage eerste = blad(1), tweede = blad(2), laatste = blad(99);
    const std::int64_t aantal = eerste.aantal;
    EXPECT_EQ(eerste.kop.size(), 64U);
    EXPECT_FALSE(eerste.gebroken || tweede.gebroken || laatste.gebroken);
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
    const Logboekvondst vondst = zoekInLogboek(werkplek_, beheerder_, {}, 1, 4);
    ASSERT_EQ(vondst.regels.size(), 4U);
    EXPECT_EQ(vondst.regels[0].wat, "iets van een latere versie");
    for (std::size_t i = 1; i < 4; ++i)
        EXPECT_EQ(vondst.regels[i].wat, "privacymelding bevestigd");
    EXPECT_FALSE(logboekinzage(werkplek_, beheerder_, 1, Controle::alles, 4).gebroken)
        << "the lines themselves keep their words";
}

TEST_F(LogboekinzageTest, BestaatAlleenVoorDeBeheerder) {
    EXPECT_THROW(logboekinzage(werkplek_, inspecteur_, 1, Controle::watNieuwIs), Onvindbaar);
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/heropenen.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/fouten.h"
#include "store/motor/verbinding.h"
#include "support/proefopruimklok.h"
#include "support/proefsteekproef.h"
#include "toetsing/steekproef/bewaartermijn.h"
#include "toetsing/steekproef/dossierlezen.h"
#include "toetsing/steekproef/steekproefuitkomsten.h"
#include "toetsing/steekproef/steekproeven.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class HeropenenTest : public testing::Test {
  protected:
    void heropen(const Persoon& wie, const std::string& reden = "Het plan was van een ander.") {
        heropenDossier(proef_.werkplek, proef_.handeling(wie), proef_.toets, proef_.nr, dubbel_,
                       reden, "");
    }
    Leesblad blad(const Persoon& wie) {
        return leesLezing(proef_.werkplek, wie, proef_.toets, proef_.nr, dubbel_);
    }
    Steekproefuitkomst uitkomst() {
        return leesUitkomsten(proef_.werkplek, proef_.a, proef_.toets, proef_.nr);
    }
    int voldoetBijPlan() {
        for (const Vraaguitkomst& een : uitkomst().vragen)
            if (een.vraag.code == "plan") return een.totaal.voldoet;
        return -1;
    }
    /// Both say that there is a plan.
    void leesSamen() {
        proef_.lees(proef_.a, dubbel_);
        proef_.lees(proef_.b, dubbel_);
    }

    test::Proefsteekproef proef_;
    const std::string dubbel_ = proef_.dossiers.front();
};

TEST_F(HeropenenTest, KanPasAlsBeidenKlaarZijnEnAlleenDoorHetTeam) {
    EXPECT_THROW(heropen(proef_.a), NietNu);
    proef_.lees(proef_.a, dubbel_);
    EXPECT_FALSE(blad(proef_.a).magHeropenen);
    EXPECT_THROW(heropen(proef_.a), NietNu);
    proef_.lees(proef_.b, dubbel_);
    for (const Persoon* een : {&proef_.a, &proef_.b, &proef_.c})
        EXPECT_TRUE(blad(*een).magHeropenen);
    EXPECT_FALSE(blad(proef_.coordinator).magHeropenen);
    EXPECT_THROW(heropen(proef_.coordinator), Onvindbaar);
    EXPECT_THROW(heropen(proef_.a, "  "), Veldfouten);
}

TEST_F(HeropenenTest, LaatEenDossierVanEenLezerZoalsHetIs) {
    const std::string enkel = proef_.dossiers[1];
    proef_.lees(proef_.a, enkel);
    EXPECT_THROW(heropenDossier(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets,
                                proef_.nr, enkel, "Toch niet.", ""),
                 NietNu);
}

TEST_F(HeropenenTest, GeeftBeidenHunEigenLezingTerugEnVerbergtDieVanDeAnder) {
    leesSamen();
    heropen(proef_.c);
    const Leesblad eerste = blad(proef_.a), tweede = blad(proef_.b), derde = blad(proef_.c);
    EXPECT_TRUE(eerste.magInvullen && tweede.magInvullen);
    EXPECT_EQ(eerste.lezer, Lezer::eerste);
    EXPECT_EQ(tweede.lezer, Lezer::tweede);
    EXPECT_EQ(tweede.lezing.antwoorden.tekst("plan"), "ja") << "what was said is still there";
    EXPECT_TRUE(eerste.blind && tweede.blind);
    EXPECT_FALSE(derde.magInvullen) << "the sampling says who reads";
    EXPECT_EQ(derde.lezing.versie, 0);
}

TEST_F(HeropenenTest, LaatDeUitkomstenVolgen) {
    leesSamen();
    EXPECT_EQ(voldoetBijPlan(), 1);
    heropen(proef_.a);
    EXPECT_EQ(voldoetBijPlan(), 0);
    EXPECT_EQ(uitkomst().beoordeeld, 0);
    EXPECT_EQ(uitkomst().heropend, 1);
    for (const Persoon* een : {&proef_.a, &proef_.b})
        proef_.lees(*een, dubbel_, proef_.antwoorden({{"antwoord-plan", "nee"}}));
    EXPECT_EQ(voldoetBijPlan(), 0);
    EXPECT_EQ(uitkomst().beoordeeld, 1);
    EXPECT_EQ(uitkomst().dubbelGelezen, 1);
    EXPECT_TRUE(blad(proef_.a).magHeropenen) << "and once more";
}

TEST_F(HeropenenTest, BewaartWatErWasMetDeReden) {
    proef_.lees(proef_.a, dubbel_);
    proef_.lees(proef_.b, dubbel_, proef_.antwoorden({{"antwoord-gesprekken", "3"}}));
    legAfspraakVast(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, proef_.nr, dubbel_,
                    {{"gesprekken", "3", "eerste", "Een stond in een bijlage."}}, "");
    heropen(proef_.c);
    proef_.lees(proef_.a, dubbel_, proef_.antwoorden({{"antwoord-plan", "nee"}}));
    for (const Persoon* een : {&proef_.a, &proef_.b, &proef_.coordinator}) {
        const auto nog = blad(*een).heropend;
        ASSERT_THAT(nog, SizeIs(1));
        EXPECT_THAT(nog[0].antwoorden, IsEmpty()) << "until both are done nobody sees the other's";
    }
    proef_.lees(proef_.b, dubbel_, proef_.antwoorden({{"antwoord-plan", "nee"}}));
    const auto keren = blad(proef_.coordinator).heropend;
    ASSERT_THAT(keren, SizeIs(1));
    EXPECT_EQ(keren[0].wie, "Inspecteur C");
    EXPECT_EQ(keren[0].reden, "Het plan was van een ander.");
    ASSERT_THAT(keren[0].antwoorden, SizeIs(5));
    EXPECT_EQ(keren[0].antwoorden[2].eerste, "ja");
    EXPECT_EQ(keren[0].antwoorden[4].eerste, "2");
    EXPECT_EQ(keren[0].antwoorden[4].tweede, "3");
    EXPECT_EQ(keren[0].antwoorden[4].samen, "3");
    const auto steekproef = leesSteekproef(proef_.werkplek, proef_.a, proef_.toets, proef_.nr);
    ASSERT_THAT(steekproef.heropend, SizeIs(1));
    EXPECT_EQ(steekproef.heropend[0].reden, "Het plan was van een ander.");
    EXPECT_EQ(steekproef.heropend[0].eerste.antwoorden, Vastlegging());
}

TEST_F(HeropenenTest, MaaktEenDossierNietVervangbaar) {
    leesSamen();
    heropen(proef_.a);
    EXPECT_THROW(vervangDossier(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets,
                                proef_.nr, dubbel_, "Niet te lezen.", ""),
                 NietNu);
}

TEST_F(HeropenenTest, RaaktEenBevrorenToetsNiet) {
    leesSamen();
    proef_.database.schrijf("test", [&](Transactie& transactie) {
        transactie.verbinding().voerUit("UPDATE toets SET status = 'vastgesteld' WHERE nr = " +
                                        std::to_string(proef_.toets));
    });
    EXPECT_FALSE(blad(proef_.a).magHeropenen);
    EXPECT_THROW(heropen(proef_.a), NietNu);
}

TEST_F(HeropenenTest, VerliestDeAntwoordenMaarNietDeRedenNaDeBewaartermijn) {
    leesSamen();
    heropen(proef_.a);
    proef_.moment = "2027-11-23T09:00:00.000Z";
    ruimDossiersOp(proef_.werkplek, test::Proefopruimklok::op(proef_.moment));
    const auto keren = blad(proef_.a).heropend;
    ASSERT_THAT(keren, SizeIs(1));
    EXPECT_EQ(keren[0].reden, "Het plan was van een ander.");
    EXPECT_THAT(keren[0].antwoorden, IsEmpty());
    proef_.database.lees([&](Sessie& sessie) {
        EXPECT_EQ(steekproefStore::restenVanGewiste(test::in(sessie, proef_.toets), proef_.nr), 0);
    });
}

}  // namespace
}  // namespace maatlat

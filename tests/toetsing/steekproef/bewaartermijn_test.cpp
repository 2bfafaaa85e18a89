// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/bewaartermijn.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "domain/melding.h"
#include "store/steekproef/dossierlezing_store.h"
#include "support/proefopruimklok.h"
#include "support/proefsleutel.h"
#include "support/trekproef.h"
#include "toetsing/bewaartermijnen.h"
#include "toetsing/steekproef/bladgeheugen.h"
#include "toetsing/steekproef/dossierlezen.h"
#include "toetsing/steekproef/sleutelbestand.h"
#include "toetsing/steekproef/steekproeven.h"

namespace maatlat {
namespace {

using namespace test;
using testing::HasSubstr;

const std::string kVerklikker = "verklikkeropditdossier";

class BewarenTest : public testing::Test {
  protected:
    void lees(const Persoon& wie, const std::string& pseudoniem, const std::string& plan = "ja") {
        Leesinvoer invoer = Proefsteekproef::antwoorden({{"antwoord-plan", plan}});
        invoer.toelichting = "Dit is " + kVerklikker + ".";
        bewaarLezing(proef_.werkplek, proef_.handeling(wie), proef_.toets, nr_, pseudoniem, invoer);
    }
    void zetTot(const std::string& datum) {
        zetBewarenTot(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr_, datum);
    }
    std::vector<Bewaardetelling> tellingen() {
        return proef_.database.lees([&](Sessie& sessie) {
            return dossierlezingStore::tellingen(in(sessie, proef_.toets), nr_);
        });
    }
    int ruimOp() {
        vergeetLijsten(proef_.werkplek);
        return ruimDossiersOp(proef_.werkplek, Proefopruimklok::op(proef_.moment));
    }
    std::string bewijs() {
        return proef_.database.lees([](Sessie& sessie) {
            return sessie.verbinding().woord(
                "SELECT sleutel || ': ' || nieuw FROM logboek WHERE wat = 'dossiergegevens gewist' "
                "ORDER BY nr DESC LIMIT 1");
        });
    }
    std::vector<Bewaartermijnrij> bewaard(const Persoon& wie) {
        return leesBewaartermijnen(proef_.werkplek, wie, 1).regels;
    }

    Trekproef proef_;
    std::int64_t nr_ = proef_.trek(40, 8);
    std::vector<Steekproefdossier> getrokken_ = proef_.dossiers(nr_, Dossierstand::getrokken);
};

TEST_F(BewarenTest, NaDeEinddatumStaatGeenAntwoordMeerInEnigBestand) {
    const auto dubbel =
        *std::ranges::find_if(getrokken_, [](const auto& een) { return een.dubbel; });
    const auto enkel =
        *std::ranges::find_if(getrokken_, [](const auto& een) { return !een.dubbel; });
    lees(proef_.a, dubbel.pseudoniem);
    lees(proef_.b, dubbel.pseudoniem, "nee");
    lees(proef_.a, enkel.pseudoniem);
    legAfspraakVast(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr_,
                    dubbel.pseudoniem, {{"plan", "nee", "eerste", "Toch niet: " + kVerklikker}},
                    "");
    EXPECT_FALSE(proef_.waar(kVerklikker).empty());
    const std::string gemeld = "melding=2026-03-02";
    EXPECT_FALSE(proef_.waar(gemeld).empty());

    Lijstblad blad;
    const auto bladen = std::make_shared<const std::vector<Lijstblad>>(1, blad);
    proef_.werkplek.geheugen<Bladgeheugen>().onthoud(proef_.toets, 1, bladen, proef_.moment);
    proef_.moment = "2027-11-22T22:30:00.000Z";  // still the last day
    EXPECT_EQ(ruimOp(), 0);
    EXPECT_EQ(bladen.use_count(), 1) << "tabs that nobody chose from";
    EXPECT_FALSE(proef_.waar(kVerklikker).empty());
    proef_.moment = "2027-11-22T23:30:00.000Z";  // in Amsterdam it is the 23rd
    EXPECT_EQ(ruimOp(), 16);
    EXPECT_EQ(proef_.waar(kVerklikker), std::set<std::string>{});
    EXPECT_EQ(proef_.waar(gemeld), std::set<std::string>{});
    EXPECT_EQ(bewijs(),
              "toets 1 steekproef 1: 16 dossiers: 3 lezingen, 1 afspraken, 0 concepten "
              "gewist; 0 over");
    EXPECT_EQ(proef_.tel("SELECT count(*) FROM dossierlezing"), 0);
    EXPECT_EQ(proef_.tel("SELECT count(*) FROM dossierafspraak"), 0);

    // The counts stay: what was agreed goes before the first reading.
    EXPECT_THAT(tellingen(),
                testing::IsSupersetOf({Bewaardetelling{"", false, "plan", "voldoet", 1},
                                       Bewaardetelling{"", false, "plan", "voldoet-niet", 1}}));
    const auto paren = proef_.database.lees(
        [&](Sessie& sessie) { return dossierlezingStore::paren(in(sessie, proef_.toets), nr_); });
    EXPECT_THAT(paren, testing::Contains(Bewaardpaar{"plan", "voldoet", "voldoet-niet", 1}));
    EXPECT_EQ(leesSteekproeven(proef_.werkplek, proef_.a, proef_.toets).steekproeven[0].beoordeeld,
              2);
    EXPECT_EQ(leesSteekproef(proef_.werkplek, proef_.a, proef_.toets, nr_).gewistGelezen, 2);

    EXPECT_FALSE(leesSleutelbestand(proef_.sleutels, proef_.toets, nr_));
    EXPECT_EQ(proef_.tel("SELECT count(*) FROM logboek WHERE wat = 'sleutel vernietigd'"), 1);
    EXPECT_EQ(ruimOp(), 0);  // and nothing twice
    EXPECT_EQ(proef_.tel("SELECT count(*) FROM logboek WHERE wat = 'sleutel vernietigd'"), 1);
}

TEST_F(BewarenTest, ConceptGaatMee) {
    proef_.database.schrijf("test", [&](Transactie& transactie) {
        transactie.verbinding().voerUit(
            "INSERT INTO concept VALUES (" + std::to_string(proef_.a.nr) + ", " +
            std::to_string(proef_.toets) + ", 'dossier/1/" + getrokken_[0].pseudoniem + "', 0, '" +
            kVerklikker + "', '')");
    });
    proef_.moment = "2027-11-23T09:00:00.000Z";
    ruimOp();
    EXPECT_EQ(proef_.waar(kVerklikker), std::set<std::string>{});
    EXPECT_THAT(bewijs(), HasSubstr("0 lezingen, 0 afspraken, 1 concepten gewist; 0 over"));
}

TEST_F(BewarenTest, SleutelBlijftVoorWatErNogIs) {
    const auto andere = proef_.trek(40, 8);
    proef_.database.schrijf("test", [&](Transactie& transactie) {
        Steekproefdossier een = getrokken_[0];
        een.bewarenTot = "2026-11-21";
        steekproefStore::bewaarDossier(in(transactie, proef_.toets), nr_, een);
    });
    const std::string nummer =
        leesSleutelbestand(proef_.sleutels, proef_.toets, nr_)->nummer(getrokken_[0].pseudoniem);
    EXPECT_EQ(ruimOp(), 1);
    const auto sleutel = leesSleutelbestand(proef_.sleutels, proef_.toets, nr_);
    ASSERT_TRUE(sleutel);
    EXPECT_EQ(sleutel->nummer(getrokken_[0].pseudoniem), "");
    EXPECT_EQ(sleutel->dossiers.size(), 15u);
    EXPECT_NE(nummer, "");
    EXPECT_EQ(leesSleutelbestand(proef_.sleutels, proef_.toets, andere)->dossiers.size(), 16u);
}

TEST_F(BewarenTest, BeschadigdeSleutelHoudtAndereNietTegen) {
    const auto andere = proef_.trek(40, 8);
    lees(proef_.a, getrokken_[0].pseudoniem);
    proef_.map.schrijf("maatlat.db-sleutels/1-1.csv", "kapot");
    proef_.database.schrijf("test", [&](Transactie& transactie) {
        Steekproefdossier een = getrokken_[0];
        een.bewarenTot = "2026-11-21";
        steekproefStore::bewaarDossier(in(transactie, proef_.toets), nr_, een);
        steekproefStore::zetBewarenTot(in(transactie, proef_.toets), andere, "2026-11-21");
    });
    EXPECT_THROW(ruimOp(), Gebruikersfout);  // so that the beheerder hears of it
    EXPECT_FALSE(leesSleutelbestand(proef_.sleutels, proef_.toets, andere));
    EXPECT_EQ(proef_.waar(kVerklikker), std::set<std::string>{});
}

TEST_F(BewarenTest, SleutelVanWatNooitWerdGetrokkenGaatOok) {
    const std::int64_t nr = proef_.leesIn(10);
    Planinvoer plan = proef_.plan(3);
    plan.bewaarLijst = true;
    legPlanVast(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr, plan);
    proef_.moment = "2027-11-22T09:00:00.000Z";
    ruimOp();
    EXPECT_TRUE(leesSleutelbestand(proef_.sleutels, proef_.toets, nr));
    proef_.moment = "2027-11-23T09:00:00.000Z";
    ruimOp();
    EXPECT_FALSE(leesSleutelbestand(proef_.sleutels, proef_.toets, nr));
}

TEST_F(BewarenTest, EinddatumIsVanVandaagTotTweeJaarVerder) {
    for (const std::string fout : {"", "morgen", "30-2-2027", "21-11-2026", "23-11-2028"})
        EXPECT_THAT(test::veldfoutenBij([&] { zetTot(fout); }), HasSubstr("bewaren_tot:")) << fout;
    zetTot("22-11-2028");
    EXPECT_EQ(proef_.dossiers(nr_)[0].bewarenTot, "2028-11-22");
    zetTot("2026-11-22");
    EXPECT_EQ(ruimOp(), 0);
    proef_.moment = "2026-11-23T09:00:00.000Z";
    EXPECT_EQ(ruimOp(), 16);
    EXPECT_THROW(zetBewarenTot(proef_.werkplek, proef_.handeling(proef_.elders), proef_.toets, nr_,
                               "22-11-2027"),
                 Onvindbaar);
}

TEST_F(BewarenTest, WatWordtBewaardVanEigenToetsen) {
    ASSERT_EQ(bewaard(proef_.a).size(), 1u);
    const Bewaartermijnrij rij = bewaard(proef_.a)[0];
    EXPECT_EQ(rij.titel, "Onderzoeken 2026");
    EXPECT_EQ(rij.dossiers, 8);
    EXPECT_EQ(rij.gewist, 0);
    EXPECT_EQ(rij.eerstWeg, "2027-11-22");
    EXPECT_EQ(rij.laatstWeg, "2027-11-22");
    EXPECT_TRUE(rij.sleutel);
    EXPECT_FALSE(rij.heleLijst);
    EXPECT_TRUE(bewaard(proef_.elders).empty());
    EXPECT_TRUE(bewaard(proef_.beheerder).empty());

    proef_.moment = "2027-11-23T09:00:00.000Z";
    ruimOp();
    const Bewaartermijnrij daarna = bewaard(proef_.a)[0];
    EXPECT_EQ(daarna.dossiers, 0);
    EXPECT_EQ(daarna.gewist, 8);
    EXPECT_EQ(daarna.eerstWeg, "");
    EXPECT_FALSE(daarna.sleutel);
}

TEST_F(BewarenTest, BeheerderKiestDeTermijn) {
    const auto zet = [&](const Persoon& wie, const std::string& maanden) {
        zetBewaartermijnen(proef_.werkplek, proef_.handeling(wie),
                           {maanden, "30", "30", "7", "12"});
    };
    EXPECT_EQ(leesTermijnkeuzes(proef_.werkplek, proef_.beheerder).front(), 12);
    EXPECT_THROW(leesTermijnkeuzes(proef_.werkplek, proef_.a), Onvindbaar);
    EXPECT_THROW(zet(proef_.a, "3"), Onvindbaar);
    for (const std::string fout : {"0", "61", "", "drie"})
        EXPECT_THAT(test::veldfoutenBij([&] { zet(proef_.beheerder, fout); }),
                    HasSubstr("dossiers:"));
    zet(proef_.beheerder, "3");
    EXPECT_EQ(leesTermijnkeuzes(proef_.werkplek, proef_.beheerder).front(), 3);
    proef_.moment = "2026-11-30T09:00:00.000Z";
    const std::int64_t nr = proef_.trek(40, 8);
    EXPECT_EQ(proef_.dossiers(nr)[0].bewarenTot, "2027-02-28");
    EXPECT_EQ(proef_.dossiers(nr_)[0].bewarenTot, "2027-11-22");
}

}  // namespace
}  // namespace maatlat

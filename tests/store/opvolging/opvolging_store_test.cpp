// SPDX-License-Identifier: EUPL-1.2
#include "store/opvolging/opvolging_store.h"

#include <string>

#include "domain/fouten.h"
#include "domain/opvolging/verbeterplan.h"
#include "hash/sha256.h"
#include "store/motor/vraag.h"
#include "store/opvolging/maatregel_store.h"
#include "store/opvolging/planoordeel_store.h"
#include "store/spoor/geschiedenis_store.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;

class OpvolgingStoreTest : public testing::Test {
  protected:
    void SetUp() override { voegPersonenToe(database_, 3); }

    template <class Werk>
    auto schrijf(Werk werk) {
        return database_.schrijf("test", [&](Transactie& t) { return werk(in(t, 1)); });
    }
    template <class Werk>
    auto lees(Werk werk) {
        return database_.lees([&](Sessie& s) { return werk(in(s, 1)); });
    }

    Database database_ = metToets([] { return std::string(kMoment); });
};

Maatregel eenMaatregel(const std::string& wat) {
    Maatregel uit;
    uit.verwachtingen = {"1.1.1", "1.1.2"};
    uit.wat = tekst(wat);
    uit.wie = tekst("teamleider");
    uit.termijn = "2026-12-01";
    return uit;
}

TEST_F(OpvolgingStoreTest, KeepsMaatregelenWithTheirVerbeterpuntenAndTheirHistory) {
    const auto bewaar = [&](const Maatregel& een) {
        return schrijf([&](const auto& toets) { return maatregelStore::bewaar(toets, een, 2); });
    };
    Maatregel een = bewaar(eenMaatregel("Een rooster."));
    EXPECT_EQ(een.nr, 1);
    een.wat = tekst("Een beter rooster.");
    een.verwachtingen = {"1.1.2"};
    een = bewaar(een);
    EXPECT_EQ(een.versie, 2);
    EXPECT_EQ(lees([](const auto& toets) { return maatregelStore::lees(toets, 1); }), een);
    EXPECT_EQ(lees([](const auto& toets) {
                  return geschiedenisStore::omvang(toets, "maatregel/1").versies;
              }),
              2);
    Maatregel oud = een;
    oud.versie = 1;
    oud.wat = tekst("Iets anders.");
    EXPECT_THROW(bewaar(oud), Versieconflict);
    schrijf([](const auto& toets) { maatregelStore::haalWeg(toets, 1, 2, 2); });
    EXPECT_TRUE(lees([](const auto& toets) { return maatregelStore::alle(toets); }).empty());
    EXPECT_EQ(bewaar(eenMaatregel("Nog een.")).nr, 2);
}

TEST_F(OpvolgingStoreTest, KeepsWhereItStandsAndSinceWhenTheStapChanged) {
    EXPECT_EQ(lees([](const auto& toets) { return opvolgingStore::lees(toets); }), std::nullopt);
    Opvolging wordt;
    wordt.indiener = 3;
    schrijf([&](const auto& toets) {
        opvolgingStore::doe(toets, {.zet = Opvolgzet::wijsIndienerAan}, {}, wordt, 2);
    });
    wordt.stap = Opvolgstap::planIngediend;
    wordt.planversie = 1;
    schrijf([&](const auto& toets) {
        opvolgingStore::doe(
            toets, {.zet = Opvolgzet::dienPlanIn, .naar = Opvolgstap::planIngediend}, {}, wordt, 3);
    });
    const auto staat = lees([](const auto& toets) { return opvolgingStore::lees(toets); });
    ASSERT_TRUE(staat);
    EXPECT_EQ(staat->stap, Opvolgstap::planIngediend);
    EXPECT_EQ(staat->indiener, 3);
    const auto gedaan = lees([](const auto& toets) { return opvolgingStore::gedaan(toets); });
    ASSERT_EQ(gedaan.size(), 2U);
    EXPECT_EQ(gedaan.front().zet, Opvolgzet::dienPlanIn);
    EXPECT_EQ(gedaan.front().persoon, 3);
}

TEST_F(OpvolgingStoreTest, APlanThatWasHandedInDoesNotChange) {
    const auto plan =
        schrijf([](const auto& toets) { return opvolgingStore::bevriesPlan(toets, "vorm=1", 2); });
    EXPECT_EQ(plan.versie, 1);
    EXPECT_EQ(plan.sha256, sha256Hex("vorm=1"));
    EXPECT_EQ(lees([](const auto& toets) { return opvolgingStore::plan(toets, 1); }), plan);
    for (const char* sql : {"UPDATE opvolgplan SET tekst = 'x' WHERE toets = ?",
                            "DELETE FROM opvolgplan WHERE toets = ?"})
        EXPECT_ANY_THROW(schrijf([&](const auto& toets) { toets.wijzig(sql, toets.nr()); })) << sql;
    EXPECT_EQ(schrijf([](const auto& toets) {
                  return opvolgingStore::bevriesPlan(toets, "vorm=1&x=1", 2).versie;
              }),
              2);
}

TEST_F(OpvolgingStoreTest, KeepsTheNewestJudgementOfEachMaatregelOfOnePlan) {
    Planoordeel oordeel;
    oordeel.antwoorden.fill(Planantwoord::deels);
    oordeel.motivering = tekst("Noem wie nakijkt.");
    const auto bewaar = [&](int plan, std::int64_t nr, const Planoordeel& een) {
        schrijf([&](const auto& toets) { planoordeelStore::bewaar(toets, plan, nr, een, 2); });
    };
    bewaar(1, 3, oordeel);
    bewaar(10, 3, oordeel);  // of another plan, whose key begins with the same digit
    EXPECT_THROW(
        {
            Planoordeel ander = oordeel;
            ander.motivering = tekst("Iets anders.");
            bewaar(1, 3, ander);
        },
        Versieconflict);
    oordeel.versie = 1;
    oordeel.antwoorden.fill(Planantwoord::ja);
    bewaar(1, 3, oordeel);
    oordeel.versie = 0;
    oordeel.uitkomst = Planuitkomst::terug;
    oordeel.ontbreekt = tekst("De vaart.");
    oordeel.termijn = "2026-12-01";
    bewaar(1, kHelePlan, oordeel);
    const auto alle = lees([](const auto& toets) { return planoordeelStore::alle(toets, 1); });
    ASSERT_EQ(alle.size(), 2U);
    EXPECT_EQ(alle.at(3).versie, 2);
    EXPECT_TRUE(alle.at(3).isOveralJa());
    EXPECT_EQ(alle.at(kHelePlan).uitkomst, Planuitkomst::terug);
    EXPECT_EQ(alle.at(kHelePlan).ontbreekt, "De vaart.");
    EXPECT_EQ(lees([](const auto& toets) { return planoordeelStore::lees(toets, 1, 9).versie; }),
              0);
}

TEST(Verbeterplan, ComesBackAsItWasAndTellsItsGapsAndItsChanges) {
    Maatregel een = eenMaatregel("Een rooster & meer.");
    een.verwachtingen = {"1.1.1"};
    const Verbeterplan was{{"1.1.1", "1.1.2"}, {{1, vastlegging(een)}}};
    EXPECT_EQ(Verbeterplan::lees(was.codeer()), was);
    EXPECT_EQ(was.gaten(), std::vector<std::string>{"1.1.2"});
    EXPECT_EQ(Verbeterplan::lees("vorm=2"), std::nullopt);
    Maatregel anders = een;
    anders.termijn = "2026-12-31";
    const Verbeterplan wordt{{"1.1.1", "1.1.2"}, {{1, vastlegging(anders)}, {4, vastlegging(een)}}};
    const auto verschillen = planverschillen(was, wordt);
    ASSERT_EQ(verschillen.size(), 2U);
    EXPECT_EQ(verschillen[0],
              (Planverschil{
                  1, Planverschil::Soort::gewijzigd, {{"termijn", "2026-12-01", "2026-12-31"}}}));
    EXPECT_EQ(verschillen[1], (Planverschil{4, Planverschil::Soort::nieuw, {}}));
    EXPECT_EQ(planverschillen(wordt, was)[1].soort, Planverschil::Soort::weg);
}

}  // namespace
}  // namespace maatlat

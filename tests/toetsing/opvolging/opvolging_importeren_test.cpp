// SPDX-License-Identifier: EUPL-1.2
// What is publicly known of what followed on the round of 2015 comes in with that round.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "store/motor/vraag.h"
#include "store/onderzoek/organisatieleven_store.h"
#include "store/opvolging/toezicht_store.h"
#include "support/proefsleutel.h"
#include "support/werkmap.h"
#include "toetsing/onderzoek/importeren.h"

namespace maatlat {
namespace {

class Opvolgingimport : public testing::Test {
  protected:
    Database database =
        Database::openSchrijven(":memory:", [] { return "2026-11-22T09:30:00.000Z"; });
    GelezenRonde gelezen = leesOnderzoek(test::criteriamap() / "stap1-2015/onderzoek.yaml");

    std::vector<Toezichtfeit> van(const std::string& naam) {
        return database.lees([&](Sessie& sessie) {
            return toezichtStore::alle({test::Proefsleutel::vanOrganisaties(), sessie,
                                        organisatielevenStore::nummer(sessie, naam)});
        });
    }
    Toezichtfeit& inBestand(const std::string& naam, Feitsoort soort) {
        return *std::ranges::find_if(gelezen.bron.opvolging, [&](const Toezichtfeit& een) {
            return een.organisatienaam == naam && een.soort == soort;
        });
    }
};

TEST_F(Opvolgingimport, KomtEenKeerBinnenMetZijnPerioden) {
    EXPECT_EQ(importeer(database, "test", gelezen).opvolging, 11);
    EXPECT_EQ(importeer(database, "test", gelezen).opvolging, 0);
    const auto zuid = van("Gelderland Zuid");
    ASSERT_EQ(zuid.size(), 4u);
    EXPECT_EQ(zuid[0].totaal, (Totaal{8, {}, {}, 24}));
    EXPECT_EQ(zuid[1].dag, "2016-04-22");
    EXPECT_EQ(zuid[2].dag, "2016-10-17");
    EXPECT_EQ(zuid[3].dag, "2017-04-04");
    for (int i : {1, 2, 3})
        EXPECT_EQ(zuid[static_cast<std::size_t>(i)].periode, zuid[1].nr);
    // What is not known is not made up.
    EXPECT_EQ(zuid[1].tot, "");
    EXPECT_EQ(zuid[1].gepubliceerd, "");
    EXPECT_TRUE(isOpenbaar(zuid[1], "2026-11-22"));
    EXPECT_EQ(van("Hollands-Midden")[0].dag, "2016-06");
    EXPECT_EQ(van("Drenthe")[1].totaal, (Totaal{{}, {}, 6, {}}));
    EXPECT_TRUE(van("Utrecht").empty());
}

TEST_F(Opvolgingimport, WatInHetBestandWijzigtWordtEenVolgendeVersie) {
    importeer(database, "test", gelezen);
    inBestand("Drenthe", Feitsoort::instellen).tot = "2016-11-30";
    EXPECT_EQ(importeer(database, "test", gelezen).opvolging, 1);
    EXPECT_EQ(importeer(database, "test", gelezen).opvolging, 0);
    const auto drenthe = van("Drenthe");
    EXPECT_EQ(drenthe[2].tot, "2016-11-30");
    EXPECT_EQ(drenthe[2].versie, 2);
}

TEST_F(Opvolgingimport, WatIemandHierVerbeterdeBlijftStaan) {
    importeer(database, "test", gelezen);
    database.schrijf("test", [&](Transactie& transactie) {
        Toezichtfeit feit =
            toezichtStore::alle({test::Proefsleutel::vanOrganisaties(), transactie,
                                 organisatielevenStore::nummer(transactie, "Drenthe")})[2];
        feit.motivering = "Nagezocht.";
        feit.persoon = 3;
        toezichtStore::voegToe(
            {test::Proefsleutel::vanOrganisaties(), transactie, feit.organisatie}, feit);
    });
    inBestand("Drenthe", Feitsoort::instellen).tot = "2016-11-30";
    EXPECT_EQ(importeer(database, "test", gelezen).opvolging, 0);
    EXPECT_EQ(van("Drenthe")[2].motivering, "Nagezocht.");
}

TEST_F(Opvolgingimport, WatHierAlVerteldIsKomtErNietNogEensBij) {
    GelezenRonde zonder = gelezen;
    zonder.bron.opvolging.clear();
    importeer(database, "test", zonder);
    database.schrijf("test", [&](Transactie& transactie) {
        Toezichtfeit feit;
        feit.soort = Feitsoort::instellen;
        feit.dag = "2016-04-25";
        feit.persoon = 3;
        toezichtStore::voegToe({test::Proefsleutel::vanOrganisaties(), transactie,
                                organisatielevenStore::nummer(transactie, "Gelderland Zuid")},
                               feit);
    });
    EXPECT_EQ(importeer(database, "test", gelezen).opvolging, 8);
    const auto zuid = van("Gelderland Zuid");
    EXPECT_EQ(std::ranges::count(zuid, Feitsoort::instellen, &Toezichtfeit::soort), 1);
}

TEST_F(Opvolgingimport, WatVastligtVerandertNiet) {
    importeer(database, "test", gelezen);
    for (const char* sql :
         {"UPDATE toezichtfeit SET dag = '2020-01-01'", "DELETE FROM toezichtfeit"})
        EXPECT_ANY_THROW(database.schrijf("test", [&](Transactie& transactie) {
            Vraag(transactie, sql).voerUit();
        })) << sql;
}

}  // namespace
}  // namespace maatlat

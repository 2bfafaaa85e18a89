// SPDX-License-Identifier: EUPL-1.2
#include "store/traject/opmerking_store.h"

#include "domain/fouten.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/traject/bevroren_concept_store.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;
using testing::HasSubstr;

class OpmerkingStoreTest : public testing::Test {
  protected:
    void SetUp() override {
        voegPersonenToe(database_, 3);
        zet(Toetsstatus::collegialeToets);
        database_.schrijf("test", [&](Transactie& t) {
            bevrorenConceptStore::bewaar(in(t, 1), Zet::vraagCollegialeToets, "inhoud",
                                         {"concept.html", "rapport"}, 1);
        });
    }
    void zet(Toetsstatus status) {
        database_.schrijf("test", [&](Transactie& t) { zetStatus(in(t, 1), status, 0); });
    }
    Conceptopmerking bewaar(const Conceptopmerking& een, std::int64_t persoon = 2) {
        return database_.schrijf(
            "test", [&](Transactie& t) { return opmerkingStore::bewaar(in(t, 1), een, persoon); });
    }
    std::vector<Conceptopmerking> alle() {
        return database_.lees([](Sessie& s) { return opmerkingStore::alle(in(s, 1)); });
    }
    static Conceptopmerking nieuw(const std::string& woorden) {
        Conceptopmerking uit;
        uit.conceptnr = 1;
        uit.plek = "motivering/1.1.1";
        uit.citaat = "Een zin.";
        uit.tekst = tekst(woorden);
        return uit;
    }

    Database database_ = metToets([] { return std::string(kMoment); });
};

TEST_F(OpmerkingStoreTest, KeepsWhatWasSaidWithItsHistory) {
    Conceptopmerking een = bewaar(nieuw("Klopt dit?"));
    EXPECT_EQ(een.nr, 1);
    EXPECT_EQ(een.auteur, 2);
    een.tekst = tekst("Klopt dit wel?");
    een = bewaar(een);
    EXPECT_EQ(een.versie, 2);
    bewaar(nieuw("Nog een."));
    ASSERT_EQ(alle().size(), 2u);
    EXPECT_EQ(alle()[0], een);
    const auto versies = database_.lees(
        [](Sessie& s) { return geschiedenisStore::versies(in(s, 1), "opmerking/1", 10); });
    ASSERT_EQ(versies.size(), 2u);
    EXPECT_EQ(versies[1].inhoud.str(),
              "concept=1&plek=motivering%2F1.1.1&citaat=Een%20zin.&tekst=Klopt%20dit%3F");
}

TEST_F(OpmerkingStoreTest, WithdrawnIsGoneAndItsNumberIsNotGivenAgain) {
    const Conceptopmerking een = bewaar(nieuw("Klopt dit?"));
    database_.schrijf("test", [&](Transactie& t) {
        EXPECT_THROW(opmerkingStore::trekIn(in(t, 1), een.nr, 7, 2), Versieconflict);
    });
    database_.schrijf("test",
                      [&](Transactie& t) { opmerkingStore::trekIn(in(t, 1), een.nr, 1, 2); });
    EXPECT_TRUE(alle().empty());
    EXPECT_EQ(bewaar(nieuw("Nieuw.")).nr, 2);
}

TEST_F(OpmerkingStoreTest, StaysAsItIsWhenNobodyReadsAnyMore) {
    Conceptopmerking een = bewaar(nieuw("Klopt dit?"));
    for (const Toetsstatus status : {Toetsstatus::goedgekeurd, Toetsstatus::lopend}) {
        zet(status);
        een.tekst = tekst("Anders.");
        EXPECT_ANY_THROW(bewaar(een));
        EXPECT_ANY_THROW(bewaar(nieuw("Te laat.")));
        EXPECT_ANY_THROW(database_.schrijf(
            "test", [&](Transactie& t) { opmerkingStore::trekIn(in(t, 1), een.nr, 1, 2); }));
        ASSERT_EQ(alle().size(), 1u);
        EXPECT_EQ(alle()[0].tekst.str(), "Klopt dit?");
    }
}

}  // namespace
}  // namespace maatlat

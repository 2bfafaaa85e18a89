// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek/importkeuze_store.h"

#include "domain/melding.h"
#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;

class ImportkeuzeStoreTest : public testing::Test {
  protected:
    std::string blad(const std::string& onderzoek, const std::string& bestand) {
        return database_.lees(
            [&](Sessie& sessie) { return importkeuzeStore::blad(sessie, onderzoek, bestand); });
    }
    void bewaar(const std::string& onderzoek, const std::string& bestand, const std::string& blad) {
        database_.schrijf(
            "test", [&](Transactie& t) { importkeuzeStore::bewaar(t, onderzoek, bestand, blad); });
    }

    Database database_ = metOnderzoek();
};

TEST_F(ImportkeuzeStoreTest, OnthoudtHetLaatsteTabbladPerOnderzoekEnBestand) {
    EXPECT_EQ(blad("stap1-2015", "scores.xlsx"), "");
    bewaar("stap1-2015", "scores.xlsx", "Noord");
    bewaar("stap1-2015", "andere.xlsx", "Blad1");
    bewaar("stap1-2015", "scores.xlsx", "Zuid");
    EXPECT_EQ(blad("stap1-2015", "scores.xlsx"), "Zuid");
    EXPECT_EQ(blad("stap1-2015", "andere.xlsx"), "Blad1");
    EXPECT_EQ(blad("stap2-2017", "scores.xlsx"), "");
    EXPECT_THROW(bewaar("stap2-2017", "scores.xlsx", "Noord"), Gebruikersfout);
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/inrichten.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/kader_store.h"
#include "store/steekproef/dossierformulier_store.h"
#include "support/invoerfouten.h"
#include "support/klein_formulier_yaml.h"
#include "support/klein_kader_yaml.h"
#include "support/werkmap.h"
#include "toetsing/werkplek.h"

namespace maatlat {
namespace {

using test::vervang;
using testing::HasSubstr;

std::string klok() {
    return "2026-11-22T09:30:00.000Z";
}

class InrichtenTest : public testing::Test {
  protected:
    int richtIn() { return maatlat::richtIn(database_, map_.map()); }
    std::vector<Bewaardformulier> formulieren(const std::string& kader, const std::string& versie) {
        return database_.lees([&](Sessie& sessie) {
            return dossierformulierStore::voorKader(sessie, kader, versie);
        });
    }

    test::Werkmap map_;
    Database database_ = Database::openSchrijven(":memory:", klok);
};

TEST_F(InrichtenTest, KeepsAFormWithTheKaderThatComesAfterItInTheAlphabet) {
    map_.schrijf("a-formulier.yaml", test::kKleinFormulier);
    map_.schrijf("b-kader.yaml", test::kKleinKader);
    EXPECT_EQ(richtIn(), 2);
    EXPECT_EQ(richtIn(), 0) << "the second time";
    const auto bewaard = formulieren("klein", "1");
    ASSERT_EQ(bewaard.size(), 1u);
    EXPECT_EQ(bewaard[0].yaml, test::kKleinFormulier);
    EXPECT_EQ(database_.lees(kaderStore::alle).size(), 1u);
}

TEST_F(InrichtenTest, KnowsTheFormsOfTheProgram) {
    maatlat::richtIn(database_, test::criteriamap());
    const auto bewaard = formulieren("veilig-thuis-stap1", "2015");
    ASSERT_EQ(bewaard.size(), 2u);
    EXPECT_EQ(bewaard[0].id, "dossierformulier-hollands-midden");
    EXPECT_EQ(bewaard[1].id, "dossierformulier-stap1");
    EXPECT_EQ(database_.lees(kaderStore::alle).size(), 2u);
}

TEST_F(InrichtenTest, RefusesAFormThatDoesNotFitItsKader) {
    const std::string pad = map_.schrijf("f.yaml", test::kKleinFormulier);
    EXPECT_THAT(test::foutBij([&] { richtIn(); }),
                HasSubstr(pad + ":5:8: Het kader \"klein\", versie \"1\", staat niet in de map"));
    map_.schrijf("k.yaml", test::kKleinKader);
    map_.schrijf("f.yaml", vervang(test::kKleinFormulier, "1.2.1", "1.2.7"));
    EXPECT_THAT(test::foutBij([&] { richtIn(); }),
                HasSubstr(pad + ":47:18: De verwachting \"1.2.7\" staat niet in het kader."));
    EXPECT_TRUE(database_.lees(kaderStore::alle).empty()) << "all or nothing";
}

TEST_F(InrichtenTest, RefusesAFormThatChangedUnderItsVersion) {
    map_.schrijf("k.yaml", test::kKleinKader);
    map_.schrijf("f.yaml", test::kKleinFormulier);
    richtIn();
    map_.schrijf("f.yaml",
                 vervang(test::kKleinFormulier, "Was er gevaar?", "Was er groot gevaar?"));
    EXPECT_THAT(test::foutBij([&] { richtIn(); }), HasSubstr("nieuwe versie"));
}

TEST_F(InrichtenTest, RefusesAFileOfAnotherKind) {
    const std::string pad = map_.schrijf("x.yaml", "soort: recept\n");
    EXPECT_THAT(test::foutBij([&] { richtIn(); }),
                HasSubstr(pad + ":1:1: Dit bestand is van de soort \"recept\""));
}

TEST_F(InrichtenTest, LetsTheFormBeReadBackAndFindsItChanged) {
    map_.schrijf("k.yaml", test::kKleinKader);
    map_.schrijf("f.yaml", test::kKleinFormulier);
    richtIn();
    Werkplek werkplek(database_, klok, map_.pad("bijlagen"), map_.pad("sleutels"), {});
    const std::string hash = formulieren("klein", "1")[0].hash;
    const auto lees = [&](const std::string& welke) {
        return database_.lees([&](Sessie& sessie) { return werkplek.formulier(sessie, welke); });
    };
    EXPECT_EQ(lees(hash)->vragen.size(), 7u);
    EXPECT_EQ(lees(hash), lees(hash)) << "parsed once";
    EXPECT_THAT(test::foutBij([&] { lees(std::string(64, 'a')); }),
                HasSubstr("ontbreekt in de database"));
    database_.schrijf("test", [&](Transactie& transactie) {
        return dossierformulierStore::bewaar(
            transactie, {"ander", "1", "klein", "1", std::string(64, 'b'), test::kKleinFormulier});
    });
    EXPECT_THAT(test::foutBij([&] { lees(std::string(64, 'b')); }),
                HasSubstr("het kenmerk klopt niet"));
}

TEST_F(InrichtenTest, ZonderDeLijstenVanDePrivacywachtStartNiets) {
    EXPECT_THAT(test::foutBij([&] { leesPrivacykennis(map_.map()); }),
                HasSubstr("privacywacht/namen.yaml"));
    EXPECT_TRUE(leesPrivacykennis(test::criteriamap())->heeft(Privacylijst::voornamen, "fatima"));
}

}  // namespace
}  // namespace maatlat

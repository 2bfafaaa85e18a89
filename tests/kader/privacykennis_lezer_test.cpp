// SPDX-License-Identifier: EUPL-1.2
#include "kader/privacykennis_lezer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/melding.h"
#include "kader/bestandssoort.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using testing::AllOf;
using testing::HasSubstr;

std::string bestand(const char* naam) {
    return test::inhoud(test::criteriamap() / "privacywacht" / naam);
}

/// What is said of the file with the names after this change in it.
std::string foutNa(const std::string& wat, const std::string& wordt) {
    std::string tekst = bestand("namen.yaml");
    const auto waar = tekst.find(wat);
    EXPECT_NE(waar, std::string::npos) << wat;
    tekst.replace(waar, wat.size(), wordt);
    Privacykennis kennis;
    try {
        leesPrivacykennis(tekst, "namen.yaml", kennis);
    } catch (const Invoerfout& fout) {
        return fout.what();
    }
    return "";
}

TEST(Privacykennislezer, LeestWatErBijHetProgrammaStaat) {
    Privacykennis kennis;
    EXPECT_EQ(bestandssoort(bestand("namen.yaml"), "namen.yaml"), kPrivacynamen);
    EXPECT_EQ(bestandssoort(bestand("woorden.yaml"), "woorden.yaml"), kPrivacywoorden);
    leesPrivacykennis(bestand("namen.yaml"), "namen.yaml", kennis);
    leesPrivacykennis(bestand("woorden.yaml"), "woorden.yaml", kennis);
    for (std::size_t i = 0; i < kPrivacylijsten; ++i)
        EXPECT_FALSE(kennis.lijsten[i].empty()) << i;
    EXPECT_TRUE(kennis.heeft(Privacylijst::voornamen, "fatima"));
    EXPECT_FALSE(kennis.heeft(Privacylijst::voornamen, "Fatima"));
    EXPECT_TRUE(kennis.eindigtOp(Privacylijst::straateinden, "dorpsstraat"));
    EXPECT_FALSE(kennis.eindigtOp(Privacylijst::straateinden, "straat"));
    ASSERT_TRUE(kennis.eigennamen.contains("signs"));
    // The longest first: "anne frank huis" before "anne frank".
    const auto& anne = kennis.eigennamen.find("anne")->second;
    EXPECT_GE(anne.front().size(), anne.back().size());
}

TEST(Privacykennislezer, ZegtWaarEnWatErNietKlopt) {
    EXPECT_THAT(
        foutNa(" fatima ", " Fatima "),
        AllOf(HasSubstr("namen.yaml:"), HasSubstr("Schrijf \"Fatima\" in kleine letters.")));
    EXPECT_THAT(foutNa(" fatima ", " fatima fatima "),
                HasSubstr("\"fatima\" staat twee keer in deze lijst."));
    EXPECT_THAT(foutNa(" fatima ", " fatima-2 "), HasSubstr("\"fatima-2\" is meer dan een woord."));
    EXPECT_THAT(foutNa("voornamen_in_de_zin:", "voornamen_in_zin:"),
                AllOf(HasSubstr("voornamen_in_de_zin"), HasSubstr("voornamen_in_zin")));
    EXPECT_THAT(foutNa("soort: privacywacht-namen", "soort: recept"), HasSubstr("recept"));
    EXPECT_EQ(foutNa(" fatima ", " fatima nieuwenaam "), "");
}

}  // namespace
}  // namespace maatlat

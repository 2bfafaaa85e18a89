// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/startwaarde.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/invoerfouten.h"

namespace maatlat {
namespace {

using testing::AllOf;
using testing::HasSubstr;

/// What is wrong with these throws, by field.
std::string fouten(const std::string& een, const std::string& ander) {
    return test::veldfoutenBij([&] {
        Veldcontrole controle;
        maakStartwaarde(controle, Herkomst::dobbelstenen, een, ander);
        controle.eisGoed();
    });
}

TEST(Startwaarde, ComputerGeeftElkeKeerEenAndere) {
    Veldcontrole controle;
    const std::string een = maakStartwaarde(controle, Herkomst::computer, "", "");
    EXPECT_THAT(een, testing::MatchesRegex("computer:[0-9a-f]{64}"));
    EXPECT_NE(een, maakStartwaarde(controle, Herkomst::computer, "", ""));
    controle.eisGoed();
}

TEST(Startwaarde, WorpenVanBeidenSamen) {
    Veldcontrole controle;
    EXPECT_EQ(
        maakStartwaarde(controle, Herkomst::dobbelstenen, " 4 1 6,3 3-2 5 1 6 2\n", "6543216543 2"),
        "dobbelstenen:4163325162-65432165432");
    controle.eisGoed();
}

TEST(Startwaarde, GeweigerdeWorpen) {
    const std::string goed = "4163325162";
    EXPECT_EQ(fouten(goed, goed), "");
    EXPECT_THAT(fouten("416332516", goed),
                AllOf(HasSubstr("worp_inspectie: Uw worpen: dit zijn er 9."),
                      testing::Not(HasSubstr("worp_organisatie"))));
    EXPECT_THAT(fouten(goed, ""),
                HasSubstr("worp_organisatie: Worpen van de organisatie: vul ze in"));
    EXPECT_THAT(fouten(goed, "4163325167"),
                HasSubstr("worp_organisatie: Worpen van de organisatie: er staat iets anders bij"));
    EXPECT_THAT(fouten(goed, "0123456123"), HasSubstr("worp_organisatie"));
    EXPECT_THAT(fouten("1111111111", goed),
                HasSubstr("worp_inspectie: Uw worpen: ze zijn allemaal gelijk"));
    EXPECT_THAT(fouten(std::string(201, '1') + "2", goed), HasSubstr("dit zijn er 202."));
    EXPECT_THAT(fouten("", "x"), AllOf(HasSubstr("worp_inspectie"), HasSubstr("worp_organisatie")));
}

}  // namespace
}  // namespace maatlat

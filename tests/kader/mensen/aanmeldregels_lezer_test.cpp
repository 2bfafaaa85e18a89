// SPDX-License-Identifier: EUPL-1.2
#include "kader/mensen/aanmeldregels_lezer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/melding.h"

namespace maatlat {
namespace {

using testing::HasSubstr;

std::string fout(const std::string& regels) {
    try {
        leesAanmeldregels("soort: aanmeldregels\nregels:\n" + regels, "regels.yaml");
    } catch (const Invoerfout& wat) {
        return wat.what();
    }
    return {};
}

TEST(Aanmeldregels, LeestWelkeWaardeWelkeRolGeeft) {
    const auto uit = leesAanmeldregels(
        "soort: aanmeldregels\nregels:\n"
        "  - waarde: toezicht\n    rol: inspecteur\n"
        "  - waarde: vt\n    rol: vt-management\n    organisatie: IJsselland\n",
        "regels.yaml");
    EXPECT_THAT(uit, testing::ElementsAre(Aanmeldregel{"toezicht", Rol::inspecteur, ""},
                                          Aanmeldregel{"vt", Rol::vtManagement, "IJsselland"}));
}

TEST(Aanmeldregels, MakenNooitEenBeheerder) {
    EXPECT_THAT(fout("  - waarde: baas\n    rol: beheerder\n"),
                HasSubstr("maakt nooit een beheerder"));
}

TEST(Aanmeldregels, NoemenElkeFoutMetDePlaats) {
    EXPECT_THAT(fout("  - waarde: vt\n    rol: vt-management\n"),
                testing::AllOf(HasSubstr("regels.yaml:3"), HasSubstr("Noem bij vt-management")));
    EXPECT_THAT(fout("  - waarde: a\n    rol: inspecteur\n    organisatie: X\n"),
                HasSubstr("Alleen bij vt-management"));
    EXPECT_THAT(fout("  - waarde: a\n    rol: baas\n"), HasSubstr("Kies als rol"));
    EXPECT_THAT(fout("  - waarde: a|b\n    rol: inspecteur\n"), HasSubstr("kan geen | staan"));
    EXPECT_THAT(fout("  - waarde: a\n    rol: inspecteur\n  - waarde: a\n    rol: inspecteur\n"),
                HasSubstr("staat er al"));
    EXPECT_THAT(fout("  - rol: inspecteur\n"), HasSubstr("waarde"));
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/regelrollen.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat {
namespace {

const Aanmeldregels kRegels{{"toezicht", Rol::inspecteur, ""},
                            {"land", Rol::coordinator, ""},
                            {"vt-a", Rol::vtManagement, "A"},
                            {"vt-b", Rol::vtManagement, "B"}};

std::set<Rol> rollen(std::string_view groepen) {
    return volgensRegels(kRegels, groepen).rollen;
}

TEST(Regelrollen, AlleenDePreciezeWaardeGeeftEenRol) {
    EXPECT_EQ(rollen("toezicht"), std::set{Rol::inspecteur});
    EXPECT_EQ(rollen("iets| toezicht |land"), (std::set{Rol::inspecteur, Rol::coordinator}));
    for (const std::string_view niets : {"", "|", "Toezicht", "toezicht-oud", "toe zicht",
                                         "toezicht;land", "bloemen,toezicht", "*"})
        EXPECT_TRUE(rollen(niets).empty()) << niets;
    EXPECT_EQ(volgensRegels(kRegels, "land|toezicht").regels, "regel 1, regel 2");
}

TEST(Regelrollen, VtManagementIsNooitOokToezichtEnNooitVanTwee) {
    EXPECT_EQ(volgensRegels(kRegels, "vt-a").organisatie, "A");
    EXPECT_EQ(volgensRegels(kRegels, "vt-a").bezwaar, "");
    EXPECT_NE(volgensRegels(kRegels, "vt-a|vt-b").bezwaar, "");
    EXPECT_NE(volgensRegels(kRegels, "vt-a|toezicht").bezwaar, "");
}

TEST(Regelrollen, MakenNooitEenBeheerderOokNietLangsDeLezerHeen) {
    EXPECT_TRUE(volgensRegels({{"baas", Rol::beheerder, ""}}, "baas").rollen.empty());
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/veldcontrole.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

std::vector<Veldfouten::Fout> fouten(const Veldcontrole& controle) {
    try {
        controle.eisGoed();
    } catch (const Veldfouten& wat) {
        return wat.fouten();
    }
    return {};
}

TEST(Veldcontrole, LaatGoedeVeldenDoor) {
    Veldcontrole controle;
    EXPECT_EQ(controle.tekst("titel", "  Jaarplan\u00A0", 20, "Vul in.").ruw(), "Jaarplan");
    EXPECT_EQ(controle.tekst("leeg", " ", 20).ruw(), "");
    EXPECT_EQ(controle.tekst("vol", "éééé", 4).ruw(), "éééé") << "characters, not bytes";
    EXPECT_EQ(controle.datum("datum", "22-11-2026 ", "2026-11-22"), "2026-11-22");
    EXPECT_EQ(controle.getal("aantal", " 50", 1, 50), 50);
    EXPECT_NO_THROW(controle.eisGoed());
}

TEST(Veldcontrole, VerzameltAllesWatNietKlopt) {
    Veldcontrole controle;
    controle.tekst("titel", "\u00A0", 20, "Vul de titel in.");
    controle.tekst("lang", "ééééé", 4);
    controle.datum("datum", "", "2026-11-22");
    controle.datum("datum2", "31-2-2026", "2026-11-22");
    controle.datum("datum3", "2026-11-23", "2026-11-22");
    const auto gevonden = fouten(controle);
    ASSERT_THAT(gevonden, SizeIs(5));
    EXPECT_EQ(gevonden[0], (Veldfouten::Fout{"titel", "Vul de titel in."}));
    EXPECT_THAT(gevonden[1].melding, HasSubstr("te lang: 5 tekens. Er passen er 4."));
    EXPECT_THAT(gevonden[2].melding, HasSubstr("Vul de datum in"));
    EXPECT_THAT(gevonden[3].melding, HasSubstr("geen bestaande datum"));
    EXPECT_THAT(gevonden[4].melding, HasSubstr("in de toekomst"));
}

TEST(Veldcontrole, WeigertWatGeenGetalIs) {
    for (const char* geen : {"", "0", "51", "-1", "+5", "vijf", "5x", "5.0", "99999999999999"}) {
        Veldcontrole controle;
        EXPECT_EQ(controle.getal("aantal", geen, 1, 50), 0) << geen;
        ASSERT_THAT(fouten(controle), SizeIs(1)) << geen;
        EXPECT_THAT(fouten(controle)[0].melding, HasSubstr("van 1 tot en met 50"));
    }
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/draai.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using test::gedraaid;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const std::string kMap =
    std::string(MAATLAT_SOURCE_DIR) + "/tests/golden/trekkingsbewijs-voorbeeld/";

test::Gedraaid controleer(const std::string& bewijs, const std::string& lijst,
                          const std::string& sleutel) {
    return gedraaid({"steekproef", "controleer", bewijs, "--lijst", lijst, "--sleutel", sleutel});
}

TEST(OpdrachtSteekproef, DoetDeTrekkingVanHetVoorbeeldNa) {
    const auto uitkomst =
        controleer(kMap + "bewijs.json", kMap + "lijst.csv", kMap + "sleutel.csv");
    EXPECT_EQ(uitkomst.code, 0) << uitkomst.fout;
    EXPECT_THAT(uitkomst.uit, AllOf(HasSubstr("Dossiers \"voorjaar\" 2026"),
                                    HasSubstr("  klopt: De lijst heeft dezelfde 63 dossiers"),
                                    HasSubstr("  klopt: Trekking 2: het zijn de dossiers"),
                                    testing::EndsWith("Deze trekking is nagedaan en klopt.\n"),
                                    Not(HasSubstr("klopt niet"))));
}

TEST(OpdrachtSteekproef, ZegtWatHetBewijsBindtEnWatErIsGelezen) {
    const auto uitkomst =
        controleer(kMap + "bewijs.json", kMap + "lijst.csv", kMap + "sleutel.csv");
    EXPECT_THAT(uitkomst.uit,
                AllOf(HasSubstr("Veilig Thuis Utrecht"), HasSubstr("A1:G64"),
                      HasSubstr("Een formulier, versie 1"), HasSubstr("22 november 2026"),
                      HasSubstr("20% van"), Not(HasSubstr("let op"))));
    const std::string eerste =
        std::string(MAATLAT_SOURCE_DIR) + "/tests/golden/trekkingsbewijs-eerste-vorm/";
    const auto oud =
        controleer(eerste + "bewijs.json", eerste + "lijst.csv", eerste + "sleutel.csv");
    EXPECT_EQ(oud.code, 0) << oud.fout;
    EXPECT_THAT(oud.uit, AllOf(HasSubstr("let op: Dit bewijs is van de eerste vorm."),
                               testing::EndsWith("Deze trekking is nagedaan en klopt.\n")));
}

TEST(OpdrachtSteekproef, ZegtNeeTegenDeNaamVanEenAndereOrganisatie) {
    const test::Werkmap map;
    std::string bewijs = test::inhoud(kMap + "bewijs.json");
    bewijs.replace(bewijs.find("Utrecht"), 7, "Drenthe");
    const auto uitkomst =
        controleer(map.schrijf("bewijs.json", bewijs), kMap + "lijst.csv", kMap + "sleutel.csv");
    EXPECT_EQ(uitkomst.code, 1);
    EXPECT_THAT(uitkomst.uit, HasSubstr("klopt niet: De lijst, het plan, de organisatie"));
}

TEST(OpdrachtSteekproef, ZegtWatNietKlopt) {
    const test::Werkmap map;
    std::string lijst = test::inhoud(kMap + "lijst.csv");
    lijst.erase(lijst.rfind("2026-163"));
    const auto uitkomst =
        controleer(kMap + "bewijs.json", map.schrijf("lijst.csv", lijst), kMap + "sleutel.csv");
    EXPECT_EQ(uitkomst.code, 1);
    EXPECT_THAT(uitkomst.uit, AllOf(HasSubstr("  klopt niet: De lijst heeft dezelfde 63"),
                                    HasSubstr("nu 62"), HasSubstr("Deze trekking klopt niet.")));
}

TEST(OpdrachtSteekproef, ZietEenAndereSleutel) {
    const test::Werkmap map;
    std::string sleutel = test::inhoud(kMap + "sleutel.csv");
    sleutel[8] = sleutel[8] == '0' ? '1' : '0';
    const auto uitkomst =
        controleer(kMap + "bewijs.json", kMap + "lijst.csv", map.schrijf("sleutel.csv", sleutel));
    EXPECT_EQ(uitkomst.code, 1);
    EXPECT_THAT(uitkomst.uit, HasSubstr("hoort met deze sleutel een ander nummer"));
}

TEST(OpdrachtSteekproef, VraagtOmWatOntbreekt) {
    EXPECT_EQ(gedraaid({"steekproef"}).code, 2);
    EXPECT_THAT(gedraaid({"steekproef"}).fout, HasSubstr("wat u met de steekproef wilt"));
    EXPECT_EQ(gedraaid({"steekproef", "controleer", kMap + "bewijs.json"}).code, 2);
    const auto geenBewijs =
        controleer(kMap + "lijst.csv", kMap + "lijst.csv", kMap + "sleutel.csv");
    EXPECT_EQ(geenBewijs.code, 2);
    EXPECT_THAT(geenBewijs.fout, HasSubstr("geen JSON"));
    const auto geenSleutel =
        controleer(kMap + "bewijs.json", kMap + "lijst.csv", kMap + "lijst.csv");
    EXPECT_EQ(geenSleutel.code, 2);
    EXPECT_THAT(geenSleutel.fout, HasSubstr("geen sleutelbestand"));
    const auto geenLijst =
        controleer(kMap + "bewijs.json", kMap + "bestaat-niet.csv", kMap + "sleutel.csv");
    EXPECT_EQ(geenLijst.code, 2);
    EXPECT_THAT(geenLijst.fout, HasSubstr("Dit bestand bestaat niet"));
}

}  // namespace
}  // namespace maatlat

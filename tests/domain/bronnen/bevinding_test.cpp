// SPDX-License-Identifier: EUPL-1.2
#include "domain/bronnen/bevinding.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

#include "domain/bronnen/bevindingvorm.h"
#include "support/proeftekst.h"

namespace maatlat {
namespace {

TEST(BevindingTest, ReadsNumbersOfPagesAsPeopleTypeThem) {
    for (const auto& [getypt, wordt] :
         std::vector<std::pair<const char*, const char*>>{{"", ""},
                                                          {"  ", ""},
                                                          {"12", "12"},
                                                          {"blz. 12", "12"},
                                                          {"Pagina 12 – 14", "12-14"},
                                                          {"p. 3, 12 t/m 14", "3, 12-14"},
                                                          {"12-12", "12"}}) {
        EXPECT_EQ(leesPaginas(getypt).nummers, wordt) << getypt;
        EXPECT_EQ(leesPaginas(getypt).fout, "") << getypt;
    }
}

TEST(BevindingTest, SaysWhatIsWrongWithNumbersOfPages) {
    for (const char* geen : {"twaalf", "0", "12-", ",", "12,", "123456", "1.2", "-3"}) {
        EXPECT_EQ(leesPaginas(geen).nummers, "") << geen;
        EXPECT_NE(leesPaginas(geen).fout.find("Vul het nummer van de pagina in"), std::string::npos)
            << geen;
    }
    EXPECT_EQ(leesPaginas("14-12").fout,
              "De eerste pagina (14) is hoger dan de laatste (12). Draai de nummers om.");
    std::string veel = "1";
    for (int i = 2; i < 40; ++i)
        veel += ", " + std::to_string(i);
    EXPECT_NE(leesPaginas(veel).fout, "");
}

TEST(BevindingTest, SaysWhereItStands) {
    Bevinding een;
    EXPECT_EQ(plaatsVan(een), "");
    een.paragraaf = test::tekst("Bijlage 2");
    EXPECT_EQ(plaatsVan(een), "Bijlage 2");
    een.pagina = "12";
    een.paragraaf = test::tekst("3.2");
    EXPECT_EQ(plaatsVan(een), "pagina 12, paragraaf 3.2");
    een.pagina = "12-14";
    een.paragraaf = Tekst();
    EXPECT_EQ(plaatsVan(een), "pagina's 12-14");
}

/// What came later stands in no history while it is empty: so old versions and frozen contents keep
/// their bytes.
TEST(BevindingTest, WhereItStandsIsInTheContentsOnlyWhenSomebodyWroteItDown) {
    Bevinding een;
    een.bron = 3;
    een.tekst = test::tekst("Gezien.");
    const std::string zonder = "bron=3&richting=neutraal&tekst=Gezien.";
    EXPECT_EQ(vastlegging(een).codeer(), zonder);
    een.pagina = "12";
    een.citaat = test::tekst("Zo is het.");
    const std::string met = zonder + "&pagina=12&citaat=Zo%20is%20het.";
    EXPECT_EQ(vastlegging(een).codeer(), met);
    EXPECT_EQ(recordUit<Bevinding>(Bewaardevastlegging(test::tekst(met))), een);
}

}  // namespace
}  // namespace maatlat

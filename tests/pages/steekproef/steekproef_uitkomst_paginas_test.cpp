// SPDX-License-Identifier: EUPL-1.2
// The page of a reading, and the picture of how sure a share is.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <set>

#include "pages/sjabloon.h"
#include "support/proefpagina.h"
#include "support/voorbeelden/steekproef.h"

namespace maatlat {
namespace {

using test::lezing;
using test::zekerheid;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using Uitslag = Zekerheidsbeeld::Uitslag;

std::filesystem::path sjabloonmap() {
    return std::filesystem::path(MAATLAT_SOURCE_DIR) / "templates";
}

struct Alleen : test::Proefpagina {
    static constexpr const char* kSjabloon = "_partials/zekerheidsbeeld.tpl";
};

std::string svg(const Zekerheidsbeeld& van) {
    Vulling vulling;
    vul(vulling, van);
    return Sjablonen(sjabloonmap()).vul(Alleen{{vulling.delen().at("ZEKERHEIDSBEELD").front()}});
}

TEST(Zekerheidsbeeld, ZegtInWoordenWatErIsGetekend) {
    EXPECT_THAT(svg(zekerheid(460, 700, 880, Uitslag::nietGehaald)),
                AllOf(HasSubstr("Schatting 70%. Met 95% zekerheid tussen 46% en 88%."),
                      HasSubstr("De norm is minstens 95%: met 95% zekerheid niet gehaald."),
                      HasSubstr("x=\"46.0%\""), HasSubstr("width=\"42.0%\""),
                      HasSubstr("cx=\"70.0%\""), HasSubstr("x1=\"95.0%\"")));
    Zekerheidsbeeld alles = zekerheid(700, 700, 700);
    EXPECT_THAT(svg(alles), HasSubstr("Schatting 70%. Met 95% zekerheid 70%."));
    alles.hoeZeker.clear();
    EXPECT_THAT(svg(alles), HasSubstr("Precies 70%."));
    EXPECT_THAT(svg(zekerheid(460, 700, 880, Uitslag::zonderNorm)), Not(HasSubstr("De norm")));
}

TEST(Zekerheidsbeeld, TekentElkeUitslagAnders) {
    std::set<std::string> klassen;
    for (const Uitslag een :
         {Uitslag::zonderNorm, Uitslag::gehaald, Uitslag::nietGehaald, Uitslag::nietTeZeggen}) {
        const std::string tekening = svg(zekerheid(460, 700, 880, een));
        klassen.insert(tekening.substr(tekening.find("class="), 40));
    }
    EXPECT_EQ(klassen.size(), 4U);
}

TEST(Zekerheidsbeeld, HoudtDeCijfersBinnenHetBeeldEnUitElkaar) {
    EXPECT_THAT(svg(zekerheid(0, 10, 300)), HasSubstr("class=\"grens begin\" x=\"0.0%\""));
    EXPECT_THAT(svg(zekerheid(893, 950, 1000)), HasSubstr(">89% tot 100%</text>"));
    EXPECT_THAT(svg(zekerheid(946, 962, 971)),
                AllOf(HasSubstr(">94,6% tot 97,1%</text>"), HasSubstr(">96,2%</text>")));
    EXPECT_THAT(svg(zekerheid(409, 450, 591)),
                AllOf(HasSubstr(">40%</text>"), HasSubstr(">60%</text>")));
}

TEST(Zekerheidsbeeld, NoemtAlleenNietsNulEnAllesHonderd) {
    EXPECT_EQ(procentVan(0), "0%");
    EXPECT_EQ(procentVan(3), "<1%");
    EXPECT_EQ(procentVan(5), "1%");
    EXPECT_EQ(procentVan(994), "99%");
    EXPECT_EQ(procentVan(996), ">99%");
    EXPECT_EQ(procentVan(1000), "100%");
    EXPECT_EQ(procentVan(999.9), ">99%");
    // 10 of 11 read, of 300: what is not all of them is no 100%, in the picture neither.
    EXPECT_THAT(svg(zekerheid(580, 909, 996)),
                AllOf(HasSubstr(">99,6%</text>"), Not(HasSubstr("tot 100%"))));
    Zekerheidsbeeld groot = zekerheid(580, 909, 1000);
    groot.hoog = 999.97;
    EXPECT_THAT(svg(groot), HasSubstr("tussen 58% en bijna 100%."));
}

TEST(LezingPagina, GeeftTerugWatErGetyptIs) {
    const std::string html = Sjablonen(sjabloonmap()).vul(lezing());
    EXPECT_THAT(html, AllOf(HasSubstr("value=\"31-2-2026\""),
                            HasSubstr("value=\"ja\" data-toets=\"j\" checked"),
                            HasSubstr("data-hangt-aan=\"antwoord-plan\" data-waarbij=\"ja|nee\""),
                            HasSubstr("id=\"antwoord-triage-fout\"")));
}

}  // namespace
}  // namespace maatlat

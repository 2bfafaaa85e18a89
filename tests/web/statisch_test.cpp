// SPDX-License-Identifier: EUPL-1.2
#include "web/statisch.h"

#include "domain/melding.h"
#include "support/proefopstelling.h"

namespace maatlat::web {
namespace {

using testing::MatchesRegex;

class StatischTest : public testing::Test {
  protected:
    StatischTest() {
        const auto thema = map_.map() / "node_modules/@minvws/manon-themes/dist/icore-open";
        std::filesystem::create_directories(thema / "img/icons/tabler");
        map_.schrijf("maatlat.css", "p{}");
        map_.schrijf("maatlat.js", "import './ander.js';");
        map_.schrijf("package.json", "{}");
        const std::string onder = std::filesystem::relative(thema, map_.map()).string();
        map_.schrijf(onder + "/manon.icore-open.min.css",
                     "a{b:url(\"./img/icons/tabler/x.svg\")}c{d:url(\"./weg.svg\")}");
        map_.schrijf(onder + "/img/icons/tabler/x.svg", "<svg/>");
        map_.schrijf(onder + "/img/icons/tabler/ongenoemd.svg", "<svg/>");
    }

    test::Werkmap map_;
};

TEST_F(StatischTest, GivesWhatThePagesNameAndNothingElse) {
    const Statisch statisch(map_.map());
    test::Proefopstelling proef(statisch.routes());
    const auto adressen = statisch.adressen();
    const Antwoord css = proef.vraag(proef.gast, adressen.at("STIJL_EIGEN"));
    EXPECT_EQ(css.inhoud, "p{}");
    EXPECT_EQ(css.soort, "text/css; charset=utf-8");
    EXPECT_TRUE(css.magBewaardWorden);

    const std::string thema = adressen.at("STIJL_MANON");
    EXPECT_EQ(proef.vraag(proef.gast, thema).status, 200);
    const std::string bij = thema.substr(0, thema.rfind('/'));
    EXPECT_EQ(proef.vraag(proef.gast, bij + "/img/icons/tabler/x.svg").inhoud, "<svg/>");
    for (const std::string& pad :
         {bij + "/img/icons/tabler/ongenoemd.svg", bij + "/weg.svg",
          std::string("/statisch/package.json"), std::string("/statisch/../CMakeLists.txt"),
          std::string("/statisch/")})
        EXPECT_EQ(proef.vraag(proef.gast, pad).status, 404) << pad;
}

TEST_F(StatischTest, ChangesItsAddressesWithAnyFile) {
    const std::string eerst = Statisch(map_.map()).adressen().at("SCRIPT");
    EXPECT_THAT(eerst, MatchesRegex("/statisch/[0-9a-f]+/maatlat.js"));
    map_.schrijf("ander.js", "1");
    const Statisch later(map_.map());
    EXPECT_NE(later.adressen().at("SCRIPT"), eerst);
    test::Proefopstelling proef(later.routes());
    EXPECT_TRUE(proef.vraag(proef.gast, later.adressen().at("SCRIPT")).magBewaardWorden);
    EXPECT_FALSE(proef.vraag(proef.gast, "/statisch/maatlat.js").magBewaardWorden);
}

TEST_F(StatischTest, DoesWithoutTheTheme) {
    EXPECT_TRUE(Statisch(map_.map()).metThema());
    std::filesystem::remove_all(map_.map() / "node_modules");
    EXPECT_FALSE(Statisch(map_.map()).metThema());
    EXPECT_THROW(Statisch(map_.map() / "nergens"), Gebruikersfout);
}

}  // namespace
}  // namespace maatlat::web

// SPDX-License-Identifier: EUPL-1.2
// The reports in reports/voorbeeld are the ones this code makes, byte for byte. After a wanted
// change renew them with:
//   MAATLAT_VOORBEELD_VERNIEUW=1 ctest --preset release -R Voorbeeld
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <clocale>
#include <cstdlib>
#include <sstream>

#include "reporting/rapport_schrijver.h"
#include "support/werkmap.h"
#include "toetsing/ronde_uit_bestanden.h"

namespace maatlat {
namespace {

const std::filesystem::path kVoorbeeld = MAATLAT_SOURCE_DIR "/reports/voorbeeld";

std::vector<Rapportbestand> voorbeelden() {
    const Ronde ronde = leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml").ronde;
    return maakRapporten(ronde, Sjablonen(MAATLAT_SOURCE_DIR "/templates"),
                         {true, {{"IJsselland"}}});
}

/// "regel 12:\n  verwacht …\n  gekregen …", for the first line that differs.
std::string eersteVerschil(const std::string& verwacht, const std::string& gekregen) {
    std::istringstream links(verwacht), rechts(gekregen);
    std::string een, ander;
    for (int regel = 1;; ++regel) {
        const bool meer = static_cast<bool>(std::getline(links, een));
        const bool ookMeer = static_cast<bool>(std::getline(rechts, ander));
        if (!meer && !ookMeer) return "";
        if (meer != ookMeer || een != ander)
            return "line " + std::to_string(regel) + ":\n  kept: " + (meer ? een : "(end)") +
                   "\n  made: " + (ookMeer ? ander : "(end)");
    }
}

TEST(Voorbeeld, IsWatDitProgrammaMaakt) {
    const auto gemaakt = voorbeelden();
    if (std::getenv("MAATLAT_VOORBEELD_VERNIEUW")) schrijfRapporten(gemaakt, kVoorbeeld);
    for (const Rapportbestand& een : gemaakt) {
        ASSERT_TRUE(std::filesystem::exists(kVoorbeeld / een.naam)) << een.naam;
        const std::string bewaard = test::inhoud(kVoorbeeld / een.naam);
        EXPECT_TRUE(bewaard == een.html)
            << een.naam << " differs at " << eersteVerschil(bewaard, een.html);
    }
    std::size_t aantal = 0;
    for (const auto& een : std::filesystem::directory_iterator(kVoorbeeld))
        aantal += een.path().extension() == ".html";
    EXPECT_EQ(aantal, gemaakt.size()) << "an example that is no longer made";
}

TEST(Voorbeeld, HangtNietAfVanTijdzoneTaalOfVolgorde) {
    const auto eerste = voorbeelden();
    setenv("TZ", "Pacific/Kiritimati", 1);
    std::setlocale(LC_ALL, "");
    for (const char* taal : {"nl_NL.UTF-8", "tr_TR.UTF-8", "C"})
        std::setlocale(LC_ALL, taal);  // those that are not on this machine change nothing
    const auto tweede = voorbeelden();
    ASSERT_EQ(eerste.size(), tweede.size());
    for (std::size_t i = 0; i < eerste.size(); ++i)
        EXPECT_EQ(eersteVerschil(eerste[i].html, tweede[i].html), "");
}

TEST(Voorbeeld, HeeftDeCijfersVanDePublicatie) {
    const auto gemaakt = voorbeelden();
    const std::string& landelijk = gemaakt[0].html;
    const std::string& ijsselland = gemaakt[1].html;
    EXPECT_THAT(landelijk, testing::HasSubstr("422 van de 624"));
    EXPECT_THAT(landelijk,
                testing::HasSubstr(
                    "2 organisaties krijgen een voldoende, 23 een matig en één een onvoldoende."));
    EXPECT_THAT(ijsselland, testing::HasSubstr("<b>18 van de 24</b>"));
    EXPECT_THAT(
        ijsselland,
        testing::HasSubstr(
            "Er zijn zes verbeterpunten, bij de verwachtingen 1.1.4, 1.2.2, 1.2.4, 1.2.5, 1.3.1 en "
            "1.3.4."));
    EXPECT_THAT(ijsselland, testing::HasSubstr("vóór 18 januari 2016"));
}

}  // namespace
}  // namespace maatlat

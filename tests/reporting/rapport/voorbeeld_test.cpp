// SPDX-License-Identifier: EUPL-1.2
// The reports in reports/voorbeeld are the ones this code makes, byte for byte.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <ctime>
#include <locale>
#include <optional>
#include <sstream>

#include "reporting/rapport/rapport_schrijver.h"
#include "support/werkmap.h"
#include "toetsing/onderzoek/ronde_uit_bestanden.h"

namespace maatlat {
namespace {

const std::filesystem::path kVoorbeeld = MAATLAT_SOURCE_DIR "/reports/voorbeeld";
constexpr const char* kVernieuw =
    "\nIs the change wanted? Then renew the examples, and read them:\n"
    "  MAATLAT_VOORBEELD_VERNIEUW=1 ctest --preset release -R Voorbeeld";

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
        ASSERT_TRUE(std::filesystem::exists(kVoorbeeld / een.naam)) << een.naam << kVernieuw;
        const std::string bewaard = test::inhoud(kVoorbeeld / een.naam);
        EXPECT_TRUE(bewaard == een.html)
            << een.naam << " differs at " << eersteVerschil(bewaard, een.html) << kVernieuw;
    }
    std::size_t aantal = 0;
    for (const auto& een : std::filesystem::directory_iterator(kVoorbeeld))
        aantal += een.path().extension() == ".html";
    EXPECT_EQ(aantal, gemaakt.size()) << "an example that is no longer made" << kVernieuw;
}

/// Writes numbers as no country does: 1.2.3 for 123, with a semicolon for the decimals.
class VreemdeGetallen : public std::numpunct<char> {
    char do_decimal_point() const override { return ';'; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\1"; }
};

/// Another time zone and another way of writing numbers, for as long as this lives. The facet is
/// made here, so that it does not matter which locales are installed.
class VreemdeOmgeving {
  public:
    explicit VreemdeOmgeving(const char* tijdzone)
        : oud_(std::locale::global(std::locale(std::locale(), new VreemdeGetallen))) {
        if (const char* tz = std::getenv("TZ")) tijdzone_ = tz;
        setenv("TZ", tijdzone, 1);
        tzset();
    }
    ~VreemdeOmgeving() {
        std::locale::global(oud_);
        if (tijdzone_)
            setenv("TZ", tijdzone_->c_str(), 1);
        else
            unsetenv("TZ");
        tzset();
    }
    VreemdeOmgeving(const VreemdeOmgeving&) = delete;
    VreemdeOmgeving& operator=(const VreemdeOmgeving&) = delete;

  private:
    std::locale oud_;
    std::optional<std::string> tijdzone_;
};

TEST(Voorbeeld, HangtNietAfVanTijdzoneOfTaal) {
    const auto eerste = voorbeelden();
    for (const char* tijdzone : {"Pacific/Kiritimati", "Etc/GMT+12"}) {
        const VreemdeOmgeving omgeving(tijdzone);
        std::ostringstream proef;
        proef << 1234;
        ASSERT_EQ(proef.str(), "1.2.3.4") << "the other way of writing is not in force";
        const auto tweede = voorbeelden();
        ASSERT_EQ(eerste.size(), tweede.size());
        for (std::size_t i = 0; i < eerste.size(); ++i)
            EXPECT_EQ(eersteVerschil(eerste[i].html, tweede[i].html), "") << tijdzone;
    }
}

TEST(Voorbeeld, HeeftDeCijfersVanDePublicatie) {
    const auto gemaakt = voorbeelden();
    const std::string& landelijk = gemaakt[0].html;
    const std::string& ijsselland = gemaakt[1].html;
    EXPECT_THAT(landelijk, testing::HasSubstr("422 van de 624"));
    EXPECT_THAT(landelijk,
                testing::HasSubstr("Voldoende: 2 organisaties. Matig: 23. Onvoldoende: 1."));
    EXPECT_THAT(ijsselland, testing::HasSubstr("<b>18 van de 24</b>"));
    EXPECT_THAT(ijsselland, testing::HasSubstr("Er zijn zes verbeterpunten."));
    EXPECT_THAT(ijsselland, testing::HasSubstr("vóór 18 januari 2016"));
}

}  // namespace
}  // namespace maatlat

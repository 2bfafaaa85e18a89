// SPDX-License-Identifier: EUPL-1.2
// The templates themselves, whatever they are filled with.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>

#include "support/sjabloon_controle.h"

namespace maatlat {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> sjabloonbestanden() {
    std::vector<fs::path> uit;
    for (const auto& een :
         fs::recursive_directory_iterator(fs::path(MAATLAT_SOURCE_DIR) / "templates"))
        if (een.path().extension() == ".tpl") uit.push_back(een.path());
    return uit;
}

TEST(Sjablonen, ZettenHetOnschadelijkMakenVooropInElkBestand) {
    ASSERT_FALSE(sjabloonbestanden().empty());
    for (const fs::path& een : sjabloonbestanden())
        EXPECT_TRUE(test::inhoud(een).starts_with("{{%AUTOESCAPE context=\"HTML\"}}")) << een;
}

TEST(Sjablonen, HerhalenGeenNaamBinnenEenSectie) {
    const test::Sjabloonmap sjablonen = test::sjablonenVanMaatlat();
    for (const auto& [naam, een] : sjablonen.alle())
        EXPECT_THAT(test::herhaaldeNamen(een.deel), testing::IsEmpty()) << naam;
}

// Markup goes in unescaped only under a name that says so; `Vulling::zetHtml` asks for that name.
// The other modifier that a template may name escapes as much, and keeps line ends.
TEST(Sjablonen, LatenAlleenOpmaakOngemoeidDieDatZegt) {
    static const std::regex kUitzondering(R"(\{\{(\w+):(\w+)\}\})");
    for (const fs::path& een : sjabloonbestanden()) {
        const std::string tekst = test::inhoud(een);
        for (std::sregex_iterator it(tekst.begin(), tekst.end(), kUitzondering), einde; it != einde;
             ++it) {
            const bool opmaak = (*it)[1].str().ends_with("_HTML");
            EXPECT_EQ((*it)[2].str(), opmaak ? "none" : "pre_escape") << een << ": " << it->str();
        }
    }
}

TEST(Sjablonen, ZijnZonderScriptsEnVragenNietsVanBuiten) {
    const std::string onsScript = "<script type=\"module\" src=\"{{SCRIPT}}\"></script>";
    for (const fs::path& een : sjabloonbestanden()) {
        std::string tekst = test::inhoud(een);
        const std::size_t script = tekst.find(onsScript);
        if (een.filename() == "paginakop.tpl") {
            ASSERT_NE(script, std::string::npos);
            tekst.erase(script, onsScript.size());
        }
        // A picture of the manual, under an address of ours (web/hulp/hulp_routes_test.cpp).
        const std::string beeld = "<img src=\"{{BEELDADRES}}\"";
        if (const std::size_t waar = tekst.find(beeld);
            een.filename() == "hulpblokken.tpl" && waar != std::string::npos)
            tekst.erase(waar, beeld.size());
        for (const char* verboden : {"<script", " src=", "http:", "https:", " style=", " onclick"})
            EXPECT_EQ(tekst.find(verboden), std::string::npos) << een << ": " << verboden;
    }
}

// Without it the form is refused.
TEST(Sjablonen, ZettenInElkFormulierDatVerzendtHetZegel) {
    for (const fs::path& een : sjabloonbestanden()) {
        const std::string tekst = test::inhoud(een);
        const std::string begin = "method=\"post\"";
        for (std::size_t van = tekst.find(begin); van != std::string::npos;
             van = tekst.find(begin, van + 1)) {
            const std::string formulier = tekst.substr(van, tekst.find("</form>", van) - van);
            EXPECT_NE(formulier.find("{{>FORMULIERZEGEL}}"), std::string::npos)
                << een << ": " << formulier;
        }
    }
}

TEST(Herhaling, WordtGevonden) {
    const std::string tekst = "{{#A}}{{#B}}{{#A}}x{{/A}}{{/B}}{{/A}}{{#C}}{{>D}}{{/C}}{{>D}}";
    EXPECT_THAT(test::herhaaldeNamen(test::leesSjabloon("a.tpl", tekst)),
                testing::UnorderedElementsAre("B: A", "C: D"));
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "support/draai.h"
#include "support/programma.h"
#include "support/werkmap.h"
#include "web/http/grenzen.h"

namespace maatlat {
namespace {

namespace fs = std::filesystem;
using test::Programma;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

/// The files below a folder, by their path from there.
std::set<std::string> bestanden(const fs::path& map) {
    std::set<std::string> uit;
    for (const fs::directory_entry& een : fs::recursive_directory_iterator(map))
        if (een.is_regular_file()) uit.insert(fs::relative(een.path(), map).string());
    return uit;
}

std::string stijlIn(const std::string& pagina) {
    std::smatch wat;
    std::regex_search(pagina, wat, std::regex("/statisch/[0-9a-f]+/thema/[^\"]+\\.css"));
    return wat.str();
}

TEST(Installatie, TheInstalledProgramWorksFromAnotherFolderWithTheTheme) {
    const test::Werkmap map;
    Programma cmake({"--install", MAATLAT_BOUWMAP, "--prefix", map.pad("usr")}, MAATLAT_CMAKE);
    const std::string gezegd = cmake.leesAlles();
    ASSERT_EQ(cmake.wacht(), 0) << gezegd;

    // From a folder without data, so that only the installed ones can be found.
    fs::create_directory(map.pad("leeg"));
    const fs::path hier = fs::current_path();
    fs::current_path(map.pad("leeg"));
    Programma maatlat({"start", "--poort", "0"}, map.pad("usr/bin/maatlat"));
    fs::current_path(hier);
    const std::string start = maatlat.leesTot("Ctrl-C\n");
    EXPECT_THAT(start, Not(HasSubstr("ziet er kaal uit")));
    const int poort = test::poortIn(start);
    const std::string pagina = test::vraag(poort, "/eerste-keer");
    EXPECT_THAT(pagina, AllOf(StartsWith("HTTP/1.1 200"), HasSubstr("Maatlat")));
    EXPECT_THAT(test::vraag(poort, stijlIn(pagina)),
                AllOf(StartsWith("HTTP/1.1 200"), HasSubstr("IBMPlexSans-Regular.ttf")));
    EXPECT_EQ(maatlat.stop(SIGTERM), 0);

    const auto alles = bestanden(map.pad("usr"));
    for (const char* map2 : {"criteria", "templates"})
        EXPECT_EQ(bestanden(map.pad("usr/share/maatlat/") + map2),
                  bestanden(fs::path(MAATLAT_SOURCE_DIR) / map2));
    for (const std::string& een : alles) {
        EXPECT_THAT(een, Not(HasSubstr("package"))) << "nothing else of npm";
        EXPECT_THAT(een, Not(HasSubstr("manon.icore-open.css"))) << "only what is given out";
    }
    const std::string auteursrecht = test::inhoud(map.pad("usr/share/doc/maatlat/copyright"));
    EXPECT_THAT(auteursrecht, AllOf(HasSubstr("\nLicense: EUPL-1.2\n EUROPEAN UNION"),
                                    HasSubstr("SIL OPEN FONT LICENSE"), HasSubstr("MIT License"),
                                    HasSubstr("Redistributions in binary form must reproduce"),
                                    Not(HasSubstr("<year>")), Not(HasSubstr("@EUPL"))));
}

/// A beheerder types these. What only the package has is installed beside the rest, as CPack does.
TEST(Installatie, EachPathThatPeopleAreSentToIsThere) {
    const test::Werkmap map;
    std::vector<std::string> woorden{"-E",          "env",       "DESTDIR=" + map.map().string(),
                                     MAATLAT_CMAKE, "--install", MAATLAT_BOUWMAP,
                                     "--prefix",    "/usr"};
    for (const bool pakket : {false, true}) {
        if (pakket) woorden.insert(woorden.end(), {"--component", "pakket"});
        Programma cmake(woorden, MAATLAT_CMAKE);
        const std::string gezegd = cmake.leesAlles();
        ASSERT_EQ(cmake.wacht(), 0) << gezegd;
    }
    const fs::path bron(MAATLAT_SOURCE_DIR);
    std::set<fs::path> teksten{bron / "CHANGELOG.md", bron / "SECURITY.md"};
    for (const char* onder : {"pakket", "docs"})
        for (const std::string& een : bestanden(bron / onder))
            if (!een.ends_with(".png")) teksten.insert(bron / onder / een);
    std::set<std::string> gezien;
    static const std::regex kPad("/(usr/share/(?:doc/maatlat|maatlat/docs)/[\\w./-]*[\\w/])");
    for (const fs::path& een : teksten) {
        const std::string tekst = test::inhoud(een);
        for (std::sregex_iterator pad(tekst.begin(), tekst.end(), kPad), einde; pad != einde;
             ++pad) {
            EXPECT_TRUE(fs::exists(map.pad((*pad)[1]))) << een << ": /" << (*pad)[1];
            gezien.insert((*pad)[1]);
        }
    }
    EXPECT_GE(gezien.size(), 6u);
}

TEST(Installatie, WithoutTheThemeNothingIsInstalled) {
    const test::Werkmap map;
    Programma cmake({"-DBRON=" + map.pad("statisch"), "-DDOEL=" + map.pad("doel"), "-P",
                     MAATLAT_SOURCE_DIR "/cmake/Thema.cmake"},
                    MAATLAT_CMAKE);
    EXPECT_THAT(cmake.leesAlles(), HasSubstr("De vormgeving is nog niet opgehaald"));
    EXPECT_NE(cmake.wacht(), 0);
    EXPECT_FALSE(fs::exists(map.pad("doel")));
    const std::string lijst = test::inhoud(MAATLAT_SOURCE_DIR "/cmake/Installeren.cmake");
    EXPECT_LT(lijst.find("Thema.cmake"), lijst.find("install(TARGETS"));
}

/// What the package tells people and systemd to type exists.
TEST(Pakketbestanden, EachCommandInThemIsOneOfTheProgram) {
    int gezien = 0;
    for (const fs::directory_entry& een : fs::directory_iterator(MAATLAT_SOURCE_DIR "/pakket")) {
        std::string tekst = test::inhoud(een.path());
        tekst = std::regex_replace(tekst, std::regex("\\\\\n *"), "");
        static const std::regex kOpdracht("(?:-- |/usr/bin/)maatlat ([a-z]+)([^\n]*)");
        for (std::sregex_iterator wat(tekst.begin(), tekst.end(), kOpdracht), einde; wat != einde;
             ++wat, ++gezien) {
            const auto hulp = test::gedraaid({(*wat)[1], "--help"});
            EXPECT_EQ(hulp.code, 0) << een.path() << ": " << wat->str();
            static const std::regex kOptie("--[a-z-]+");
            const std::string opties = (*wat)[2];
            for (std::sregex_iterator optie(opties.begin(), opties.end(), kOptie); optie != einde;
                 ++optie)
                EXPECT_THAT(hulp.uit, HasSubstr(optie->str() + " ")) << een.path();
        }
    }
    EXPECT_GE(gezien, 3);
}

/// Beyond its number of tasks the program gets no thread any more, and connections are dropped.
TEST(Pakketbestanden, TheServiceMayHaveTheThreadsThatTheServerAsksFor) {
    const std::string dienst = test::inhoud(MAATLAT_SOURCE_DIR "/pakket/maatlat.service");
    std::smatch taken;
    ASSERT_TRUE(std::regex_search(dienst, taken, std::regex("\nTasksMax=([0-9]+)\n")));
    constexpr int kAndere = 64;
    EXPECT_GE(std::stoi(taken[1]), web::Grenzen().draden + kAndere);
}

TEST(Pakketbestanden, EachOfThemIsInThePackage) {
    const std::string lijst = test::inhoud(MAATLAT_SOURCE_DIR "/cmake/Pakket.cmake") +
                              test::inhoud(MAATLAT_SOURCE_DIR "/cmake/Auteursrecht.cmake");
    for (const std::string& een : bestanden(MAATLAT_SOURCE_DIR "/pakket"))
        EXPECT_THAT(lijst, HasSubstr("pakket/" + een));
}

}  // namespace
}  // namespace maatlat

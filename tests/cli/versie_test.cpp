// SPDX-License-Identifier: EUPL-1.2
// Holds what stands about the version in files against the program: who adds a migration or raises
// the number and tells the beheerder nothing, fails here.
#include "cli/versie.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <regex>
#include <sstream>

#include "store/motor/schema.h"
#include "support/draai.h"

namespace maatlat {
namespace {

using testing::HasSubstr;

std::string bestand(const std::string& naam) {
    std::ifstream in(std::string(MAATLAT_SOURCE_DIR) + "/" + naam);
    std::ostringstream uit;
    uit << in.rdbuf();
    return uit.str();
}

/// "1.0.0", from what the program says.
std::string nummer() {
    const std::string tekst = versietekst();
    return tekst.substr(8, tekst.find('\n') - 8);
}

struct Uitgave {
    std::string nummer;
    std::string tekst;
};

/// The versions that CHANGELOG.md tells of, as they stand there: the newest first.
std::vector<Uitgave> uitgaven() {
    std::istringstream regels(bestand("CHANGELOG.md"));
    static const std::regex kop(R"(## ([0-9]+\.[0-9]+\.[0-9]+))");
    std::vector<Uitgave> uit;
    std::string regel;
    std::smatch deel;
    while (std::getline(regels, regel))
        if (std::regex_match(regel, deel, kop))
            uit.push_back({deel[1], ""});
        else if (!uit.empty())
            uit.back().tekst += regel + "\n";
    return uit;
}

TEST(Versie, TheProgramSaysWhichDatabasesItReads) {
    EXPECT_EQ(test::gedraaid({"--versie"}).uit, versietekst() + "\n");
    EXPECT_THAT(versietekst(), testing::EndsWith("Leest databases van versie 1 tot en met " +
                                                 std::to_string(schema().back().versie) + "."));
}

TEST(Versie, TheChangelogBeginsWithThisVersionAndItsDatabases) {
    ASSERT_FALSE(uitgaven().empty());
    const Uitgave nieuwste = uitgaven().front();
    EXPECT_EQ(nieuwste.nummer, nummer())
        << "CHANGELOG.md begins with another version than CMakeLists.txt names.";
    const std::string leest = versietekst().substr(versietekst().find('\n') + 1);
    EXPECT_THAT(nieuwste.tekst, HasSubstr("\n" + leest + "\n"))
        << "A database of this schema is not in CHANGELOG.md. Add a migration? Then say under the "
           "newest version what databases it reads, and what a beheerder must do.";
    EXPECT_THAT(nieuwste.tekst, HasSubstr("`voor-versie-" + std::to_string(schema().back().versie)))
        << "The name of the copy from before the upgrade.";
}

TEST(Versie, EachVersionSaysWhatToDoAndWhatItReads) {
    for (const Uitgave& een : uitgaven()) {
        EXPECT_THAT(een.tekst, HasSubstr("\nLeest databases van versie 1 tot en met "))
            << een.nummer;
        EXPECT_THAT(een.tekst, HasSubstr("\n### Wat u moet doen\n")) << een.nummer;
        EXPECT_THAT(een.tekst, HasSubstr("\n### Nieuw\n")) << een.nummer;
    }
}

TEST(Versie, TheCatalogueOfPublicSoftwareNamesThisVersion) {
    EXPECT_THAT(bestand("publiccode.yml"), HasSubstr("\nsoftwareVersion: " + nummer() + "\n"));
}

}  // namespace
}  // namespace maatlat

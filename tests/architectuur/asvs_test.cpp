// SPDX-License-Identifier: EUPL-1.2
// Holds docs/asvs.md against the requirements and against the project: nobody reads there of a
// test, a limit or a kind of cryptography that is not what it says.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "architectuur/asvs_eisen.h"
#include "architectuur/asvs_rules.h"

namespace maatlat::architectuur {
namespace {

namespace fs = std::filesystem;

/// Of a folder an empty text: it is there.
std::optional<std::string> leesHier(const std::string& pad) {
    const fs::path waar = fs::path(MAATLAT_SOURCE_DIR) / pad;
    if (fs::is_directory(waar)) return "";
    if (!fs::is_regular_file(waar)) return std::nullopt;
    std::ifstream in(waar, std::ios::binary);
    return std::string{std::istreambuf_iterator<char>(in), {}};
}

class Asvs : public testing::Test {
  protected:
    std::string document_ = leesHier(kAsvs).value_or("");

    static void report(const Violations& found) {
        for (const Violation& een : found)
            ADD_FAILURE() << een.asLine();
    }
    void verwacht(const std::string& woord, const std::string& waar) const {
        if (document_.find("`" + woord + "`") == std::string::npos)
            ADD_FAILURE() << kAsvs << ": name `" << woord << "` of " << waar;
    }
};

TEST_F(Asvs, NamesEveryRequirementOnce) {
    report(checkAsvsEisen(document_, kAsvsEisen));
}

TEST_F(Asvs, HasATestForEachYes) {
    report(checkAsvsStanden(document_));
}

TEST_F(Asvs, NamesNothingThatIsNotThere) {
    report(checkAsvsVerwijzingen(document_, leesHier));
}

TEST_F(Asvs, NamesAllCryptographyThatTheProgramUses) {
    for (const auto& een : fs::recursive_directory_iterator(fs::path(MAATLAT_SOURCE_DIR) / "src")) {
        if (!een.is_regular_file()) continue;
        const std::string pad = fs::relative(een.path(), MAATLAT_SOURCE_DIR).generic_string();
        for (const std::string& naam : cryptografieIn(leesHier(pad).value_or("")))
            verwacht(naam, pad);
    }
}

TEST_F(Asvs, NamesTheWordsThatNoPasswordMayLeanOn) {
    const std::string bron = "src/toetsing/mensen/wachtwoordkeuze.cpp";
    const auto woorden = woordenNa(leesHier(bron).value_or(""), "kGewoon");
    ASSERT_GT(woorden.size(), 30U);
    for (const std::string& woord : woorden)
        verwacht(woord, bron);
}

/// The libraries that CMake asks for, by the word with which the README tells of them.
TEST_F(Asvs, TheReadmeNamesEveryLibrary) {
    const std::string cmake = leesHier("CMakeLists.txt").value_or("");
    const std::string readme = leesHier("README.md").value_or("");
    const std::string tabel = readme.substr(std::min(readme.find("## Libraries"), readme.size()));
    const std::map<std::string, std::string> hier{{"PkgConfig", ""},
                                                  {"yaml-0.1", "libyaml"},
                                                  {"libctemplate", "ctemplate"},
                                                  {"libcmark-gfm", "cmark-gfm"},
                                                  {"csv", "libcsv"},
                                                  {"SQLite3", "SQLite"},
                                                  {"CLI11_INCLUDE_DIR", "CLI11"}};
    static const std::regex kVraag(
        R"((?:find_package|find_path)\((\w+)|IMPORTED_TARGET ([\w.-]+)|find_library\(\w+ (\w+))");
    std::size_t gezien = 0;
    for (std::sregex_iterator it(cmake.begin(), cmake.end(), kVraag), einde; it != einde; ++it) {
        const std::string naam = (*it)[1].str() + (*it)[2].str() + (*it)[3].str();
        const auto anders = hier.find(naam);
        EXPECT_NE(tabel.find(anders == hier.end() ? naam : anders->second), std::string::npos)
            << "README.md, Libraries: name " << naam;
        ++gezien;
    }
    EXPECT_GT(gezien, 8U);
}

}  // namespace
}  // namespace maatlat::architectuur

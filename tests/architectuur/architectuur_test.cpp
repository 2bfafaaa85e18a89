// SPDX-License-Identifier: EUPL-1.2
// Holds the whole tree against the picture: who may include whom, where SQL, HTML, the clock and
// libraries may stand, and what SQL may be. An exception carries `// architectuur: reason` on its
// own line.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <sstream>

#include "architectuur/gevaar_rules.h"
#include "architectuur/include_rules.h"
#include "architectuur/layer_rules.h"
#include "architectuur/portable_sql.h"
#include "architectuur/room_rules.h"
#include "architectuur/schermwoorden.h"

namespace maatlat::architectuur {
namespace {

namespace fs = std::filesystem;

const fs::path kRoot{MAATLAT_SOURCE_DIR};

std::string contents(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// What git does not keep: results of a build, of npm and of `maatlat rapport`.
bool isOurs(const fs::path& relative) {
    if (relative == ".git" || relative == "build" || relative.filename() == "node_modules")
        return false;
    return relative.parent_path() != "reports" || relative == "reports/voorbeeld";
}

/// Every file under `start` that belongs to the project, as a path relative to the root.
std::vector<std::string> filesUnder(const fs::path& start) {
    std::vector<std::string> files;
    for (auto it = fs::recursive_directory_iterator(start); it != fs::end(it); ++it) {
        const fs::path relative = fs::relative(it->path(), kRoot);
        if (!isOurs(relative)) {
            it.disable_recursion_pending();
        } else if (it->is_regular_file()) {
            files.push_back(relative.generic_string());
        }
    }
    std::ranges::sort(files);
    return files;
}

void report(const Violations& found) {
    for (const Violation& one : found)
        ADD_FAILURE() << one.asLine();
}

TEST(Architectuur, EverySourceKeepsToThePicture) {
    const std::vector<std::string> files = filesUnder(kRoot / "src");
    ASSERT_GT(files.size(), 10u) << "no sources found under " << kRoot;
    for (const std::string& file : files)
        if (file.ends_with(".cpp") || file.ends_with(".h"))
            report(checkSource(file, contents(kRoot / file)));
}

TEST(Architectuur, RoomsOfALayerKeepToTheirOrder) {
    for (const std::string& file : filesUnder(kRoot / "src"))
        if (file.ends_with(".cpp") || file.ends_with(".h"))
            report(checkRooms(file, readSource(contents(kRoot / file))));
}

/// Commands, readers of files and the store also speak of files, options and hashes by the names
/// that those have; the log keeps to the words that old lines have.
TEST(Architectuur, PagesReportsAndMessagesKeepToOneWordForOneThing) {
    for (const std::string& file : filesUnder(kRoot / "templates"))
        report(schermwoordenInSjabloon(file, contents(kRoot / file)));
    for (const char* layer : {"pages", "reporting", "rules", "toetsing", "web"})
        for (const std::string& file : filesUnder(kRoot / "src" / layer))
            report(schermwoordenInBron(file, contents(kRoot / file)));
}

TEST(Architectuur, EverySourceIncludesWhatItUsesOfTheStandardLibrary) {
    std::map<std::string, SourceText> sources;
    for (const std::string& file : filesUnder(kRoot / "src"))
        if (file.ends_with(".cpp") || file.ends_with(".h"))
            sources.emplace(file.substr(4), readSource(contents(kRoot / file)));
    const Reader read = [&](const std::string& path) {
        const auto found = sources.find(path);
        return found == sources.end() ? nullptr : &found->second;
    };
    for (const auto& [file, source] : sources)
        report(checkStandardIncludes("src/" + file, source, read));
}

// Two types of one name in one namespace are one type to the linker: the destructor of either can
// be called for the other, and nothing says so.
TEST(Architectuur, NoTwoHeadersDefineOneType) {
    const std::regex ruimte(R"(^namespace ([A-Za-z0-9_:]+) \{)");
    const std::regex soort(R"(^(?:struct|class|enum class) ([A-Za-z0-9_]+)(?: final)? ?[:{].*)");
    std::map<std::string, std::string> gezien;
    for (const std::string& file : filesUnder(kRoot / "src")) {
        if (!file.ends_with(".h")) continue;
        std::istringstream regels(contents(kRoot / file));
        std::string hier;
        std::smatch deel;
        for (std::string regel; std::getline(regels, regel);) {
            if (std::regex_search(regel, deel, ruimte)) hier = deel[1];
            if (!std::regex_match(regel, deel, soort)) continue;
            const std::string naam = hier + "::" + deel[1].str();
            const auto [plek, nieuw] = gezien.emplace(naam, file);
            EXPECT_TRUE(nieuw) << naam << " is defined in " << plek->second << " and in " << file;
        }
    }
    EXPECT_GT(gezien.size(), 300U);
}

// A newcomer finds a line by its room; past this size a room is a hall again.
TEST(Architectuur, NoFolderHoldsMoreThanSixtyFiles) {
    std::map<std::string, int> files;
    for (const std::string& file : filesUnder(kRoot / "src"))
        ++files[file.substr(0, file.rfind('/'))];
    for (const auto& [folder, count] : files)
        EXPECT_LE(count, 60) << folder << ": give part of it a room of its own";
}

TEST(Architectuur, TheStoresAskWhatPostgresqlCouldAnswer) {
    for (const std::string& file : filesUnder(kRoot / "src" / "store"))
        report(checkPortableSql(file, contents(kRoot / file)));
}

TEST(Architectuur, TheProgramStartsNothingCallsNobodyAndGuessesNoChance) {
    for (const std::string& file : filesUnder(kRoot / "src"))
        if (file.ends_with(".cpp") || file.ends_with(".h"))
            report(checkGevaar(file, readSource(contents(kRoot / file))));
}

TEST(Architectuur, NoScriptMakesCodeOrMarkupOfText) {
    int scripts = 0;
    for (const std::string& file : filesUnder(kRoot / "statisch")) {
        if (!file.ends_with(".js")) continue;
        report(checkScript(file, contents(kRoot / file)));
        ++scripts;
    }
    EXPECT_GT(scripts, 5);
}

TEST(Architectuur, NoFileNamesAMachineOrARegistry) {
    constexpr std::size_t kSeenAsText = 8000;  // a NUL before this: pictures and the like
    for (const std::string& file : filesUnder(kRoot)) {
        const std::string text = contents(kRoot / file);
        if (text.substr(0, kSeenAsText).find('\0') == std::string::npos)
            report(checkShared(file, text));
    }
}

TEST(Architectuur, EverySourceNamesItsLicence) {
    for (const char* folder : {"src", "tests", "scripts"}) {
        for (const std::string& file : filesUnder(kRoot / folder)) {
            const bool source = file.ends_with(".cpp") || file.ends_with(".h") ||
                                file.ends_with(".mjs") || file.starts_with("scripts/");
            if (source &&
                contents(kRoot / file).substr(0, 200).find("EUPL-1.2") == std::string::npos)
                ADD_FAILURE() << file << ":1: add the line with the SPDX identifier EUPL-1.2";
        }
    }
}

}  // namespace
}  // namespace maatlat::architectuur

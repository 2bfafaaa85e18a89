// SPDX-License-Identifier: EUPL-1.2
// The checks themselves, on small made-up sources: each is known to find what it is for.
#include "architectuur/layer_rules.h"

#include <gtest/gtest.h>

namespace maatlat::architectuur {
namespace {

std::string first(const Violations& found) {
    return found.empty() ? "" : found.front().asLine();
}

TEST(Includes, AgainstTheArrowsAreNamedWithFileAndLine) {
    const Violations found =
        checkSource("src/domain/x.h", "#pragma once\n#include \"rules/bewijs.h\"\n");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_TRUE(first(found).starts_with("src/domain/x.h:2: domain may not include rules"));
    EXPECT_EQ(checkSource("src/main.cpp", "#include \"store/database.h\"").size(), 1u);
    EXPECT_EQ(checkSource("src/store/x.cpp", "#include <exchange/csv.h>").size(), 1u);
}

TEST(Includes, AlongTheArrowsAreFine) {
    EXPECT_EQ(first(checkSource("src/rules/x.cpp", "#include \"domain/score.h\"\n")), "");
    EXPECT_EQ(first(checkSource("src/rules/x.cpp", "#include \"rules/x.h\"\n#include <map>")), "");
    EXPECT_EQ(first(checkSource("src/taal/x.cpp", "#include <unicode/coll.h>")), "");
    EXPECT_EQ(first(checkSource("src/domain/x.h", "#include <chrono>  // the calendar")), "");
    EXPECT_EQ(first(checkSource("src/main.cpp", "#include \"cli/cli.h\"\n#include <iostream>")),
              "");
}

TEST(Includes, PureFoldersKnowNoFileClockOrLibrary) {
    for (const char* header : {"fstream", "filesystem", "iostream", "ctime", "yaml.h", "unistd.h",
                               "sqlite3.h", "Poco/Path.h", "unicode/coll.h"}) {
        const std::string text = std::string("#include <") + header + ">\n";
        EXPECT_FALSE(checkSource("src/domain/x.h", text).empty()) << header;
        EXPECT_FALSE(checkSource("src/rules/x.cpp", text).empty()) << header;
    }
    EXPECT_FALSE(checkSource("src/taal/x.cpp", "#include <Poco/Unicode.h>").empty());
}

TEST(Includes, LibrariesStayAtHome) {
    EXPECT_EQ(checkSource("src/cli/x.cpp", "#include <Poco/Net/HTTPServer.h>").size(), 1u);
    EXPECT_EQ(checkSource("src/web/x.cpp", "#include <openssl/sha.h>").size(), 1u);
    EXPECT_EQ(checkSource("src/toetsing/x.cpp", "# include <Poco/Data/Session.h>").size(), 1u);
    EXPECT_EQ(checkSource("src/store/x_store.cpp", "#include <Poco/Data/Session.h>").size(), 1u);
    EXPECT_EQ(checkSource("src/store/toets/x.cpp", "#include <sqlite3.h>").size(), 1u);
    EXPECT_EQ(first(checkSource("src/store/motor/x.cpp", "#include <Poco/Data/Session.h>")), "");
}

TEST(Includes, AnUnknownFolderIsNotPassedOver) {
    EXPECT_FALSE(checkSource("src/util/x.h", "#pragma once").empty());
}

TEST(Literals, SqlIsFoundOutsideTheStoreAlsoWhenSpread) {
    const std::string spread = "auto q = \"SELECT naam \"  // every one\n    \"FROM organisatie\";";
    EXPECT_EQ(checkSource("src/cli/x.cpp", spread).size(), 1u);
    EXPECT_EQ(first(checkSource("src/store/x.cpp", spread)), "");
    for (const char* sql : {"insert into t values(1)", "UPDATE toets SET versie=1",
                            "DELETE FROM toets", "CREATE TABLE t(a)", "PRAGMA user_version"})
        EXPECT_EQ(checkSource("src/web/x.cpp", std::string("f(\"") + sql + "\");").size(), 1u)
            << sql;
    EXPECT_EQ(checkSource("src/web/x.cpp", "f(R\"q(\nselect a\nfrom b\n)q\");").size(), 1u);
}

TEST(Literals, HtmlIsFoundInEveryFolder) {
    for (const char* html : {"<div class='a'>", "<p>", "</td>", "<table", "<svg ", "<br/>",
                             "<!DOCTYPE html>", "tekst</strong> meer"})
        EXPECT_EQ(checkSource("src/pages/x.cpp", std::string("f(\"") + html + "\");").size(), 1u)
            << html;
}

TEST(Literals, OrdinaryTextAndCommentsAreLeftAlone) {
    EXPECT_EQ(first(checkSource("src/cli/x.cpp",
                                "// SELECT a FROM b, <div>\n/* <p>\n PRAGMA x */\n"
                                "f(\"kies uit de lijst\", \"a < b\", \"<bestand>\", '\"', 1'000);"
                                "\n#include \"cli/a.h\"  // DELETE FROM\n")),
              "");
}

TEST(Clock, IsAskedOnlyByTheOuterFolders) {
    const std::string text = "int f() {\n    auto t = std::chrono::system_clock::now();\n}";
    EXPECT_TRUE(first(checkSource("src/store/x.cpp", text)).starts_with("src/store/x.cpp:2:"));
    EXPECT_EQ(first(checkSource("src/cli/x.cpp", text)), "");
    EXPECT_EQ(checkSource("src/rules/x.cpp", "std::random_device chance;").size(), 1u);
    EXPECT_EQ(checkSource("src/rules/x.cpp", "auto t = std::time(nullptr);").size(), 1u);
    EXPECT_EQ(first(checkSource("src/rules/x.cpp", "auto s = \"random_device\";")), "");
}

TEST(Clock, IsNotEvenNamedInThePureFolders) {
    for (const char* code :
         {"using Tijd = std::chrono::system_clock::time_point;", "auto t = Klok::now();",
          "using K = std::chrono::utc_clock;", "auto t = K :: now ();"}) {
        EXPECT_EQ(checkSource("src/domain/x.h", code).size(), 1u) << code;
        EXPECT_EQ(checkSource("src/rules/x.cpp", code).size(), 1u) << code;
    }
    EXPECT_EQ(first(checkSource("src/store/x.cpp", "std::chrono::steady_clock::duration d;")), "");
    EXPECT_EQ(first(checkSource("src/rules/x.cpp",
                                "#include <chrono>\nauto d = std::chrono::days(1);  // ::now()\n"
                                "int now = 1;")),
              "");
}

TEST(Door, NobodyGoesPastItUnnoticed) {
    const std::string make = "auto x = Toetslezing(Poortsleutel(), sessie, 1);";
    EXPECT_EQ(checkSource("src/toetsing/toets/x.cpp", make).size(), 1u);
    EXPECT_EQ(first(checkSource("src/toetsing/handelen.cpp", make)), "");
    EXPECT_EQ(checkSource("src/web/x.cpp", "f();\nNamensProgramma::ronde(s, id);").size(), 1u);
    EXPECT_EQ(checkSource("src/store/x.h", "test::Proefsleutel::geef();").size(), 1u);
    EXPECT_EQ(first(checkSource("src/store/x.h", "int Poortsleutels;  // Proefsleutel")), "");
}

TEST(Door, NobodyGoesPastTheGuardUnnoticed) {
    for (const char* way : {"test::Proeftekst::geef(x);", "Programmatekst::van(x);",
                            "Bewaardevastlegging(x).tekst(y);", "vastlegger::legVast(toets, x);",
                            "geschiedenisStore::legVersieVast(toets, x);"})
        EXPECT_EQ(checkSource("src/toetsing/bronnen/x.cpp", way).size(), 1u) << way;
    EXPECT_EQ(first(checkSource("src/toetsing/steekproef/afgeleid.cpp", "Programmatekst::van(x);")),
              "");
}

TEST(Exception, CountsOnItsOwnLineAndOnlyWithAReason) {
    const std::string call = "auto s = \"<svg \";  // architectuur:";
    EXPECT_EQ(first(checkSource("src/pages/x.cpp", call + " the figure writer")), "");
    EXPECT_EQ(checkSource("src/pages/x.cpp", call + "  ").size(), 1u);
    EXPECT_EQ(checkSource("src/pages/x.cpp", call + " reason\nauto t = \"<svg \";").size(), 1u);
}

TEST(Shared, FoldersOfOneMachineAndRegistriesAreFound) {
    const std::string folder = std::string("/ho") + "me/iemand/x";
    const std::string host = std::string("https://reg") + "istry.example.org/pakket";
    EXPECT_TRUE(first(checkShared("a.md", "goed\nzie " + folder)).starts_with("a.md:2:"));
    EXPECT_EQ(checkShared("a.md", "van " + host).size(), 1u);
    const std::string lock = std::string("  \"resol") + "ved\": \"x\"";
    EXPECT_EQ(checkShared("tests/browser/package-lock.json", lock).size(), 1u);
    EXPECT_EQ(first(checkShared("a.md", "zie de map reports/ of /usr/bin/chromium")), "");
}

}  // namespace
}  // namespace maatlat::architectuur

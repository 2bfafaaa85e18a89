// SPDX-License-Identifier: EUPL-1.2
#include "architectuur/schermwoorden.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace maatlat::architectuur {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

std::string eerste(const Violations& found) {
    return found.empty() ? "" : found.front().asLine();
}

TEST(Schermwoorden, FindWhatIsSaidInAnotherWord) {
    EXPECT_THAT(eerste(schermwoordenInSjabloon("a.tpl", "<p>Hoi</p>\n<button>Bewaar</button>")),
                HasSubstr("a.tpl:2: “Bewaar”: zeg opslaan"));
    EXPECT_THAT(schermwoordenInSjabloon("a.tpl", "<p>De regelset is {{NAAM}}</p>"), SizeIs(1));
    EXPECT_THAT(schermwoordenInSjabloon("a.tpl", "<nav aria-label=\"Bewaar dit\"></nav>"),
                Not(IsEmpty()));
    EXPECT_THAT(schermwoordenInBron("a.cpp", "f(\"Het bestand is \"\n  \"niet bewaard.\");"),
                SizeIs(1));
    EXPECT_THAT(schermwoordenInBron("a.cpp", "f(\"20 dossiers zijn beoordeeld\");"), SizeIs(1));
    EXPECT_THAT(schermwoordenInBron("a.cpp", "f(\"Punt verwijderen\");"), SizeIs(1));
    EXPECT_THAT(schermwoordenInBron("a.cpp", "f(\"De norm is zeker gehaald.\");"), SizeIs(1));
    EXPECT_THAT(schermwoordenInSjabloon("a.tpl", "<p>Dat is bewezen.</p>"), SizeIs(1));
}

TEST(Schermwoorden, LeaveTheWordsWhereTheyBelong) {
    EXPECT_THAT(schermwoordenInSjabloon("a.tpl",
                                        "<p>De geschiedenis blijft bewaard.</p>\n"
                                        "<button name=\"bewaar\">Plan vastleggen</button>\n"
                                        "{{#REGELSET}}{{REGELSET}}{{/REGELSET}}"),
                IsEmpty());
    EXPECT_THAT(schermwoordenInBron("a.cpp",
                                    "zet(\"REGELSET\"); veld(\"regelset\"); // de regelset\n"
                                    "q(\"SELECT hash FROM kader\");\n"
                                    "f(\"Weet u het zeker?\"); f(\"met 95% zekerheid\");\n"
                                    "f(\"de hash klopt\");  // architectuur: of a file\n"),
                IsEmpty());
}

}  // namespace
}  // namespace maatlat::architectuur

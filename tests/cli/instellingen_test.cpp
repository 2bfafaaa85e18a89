// SPDX-License-Identifier: EUPL-1.2
#include "cli/instellingen.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>
#include <regex>
#include <set>
#include <sstream>

#include "support/draai.h"
#include "support/programma.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const std::string kBestand = MAATLAT_SOURCE_DIR "/pakket/maatlat.conf";

class Instellingen : public testing::Test {
  protected:
    /// What `maatlat start` says of a file with these lines.
    std::string fout(const std::string& regels, std::vector<std::string> meer = {}) {
        std::vector<std::string> woorden{"start", "--instellingen", map_.schrijf("m.conf", regels)};
        woorden.insert(woorden.end(), meer.begin(), meer.end());
        const auto uitslag = test::gedraaid(woorden);
        EXPECT_EQ(uitslag.code, 2);
        return uitslag.fout;
    }
    std::string conf() const { return map_.pad("m.conf"); }

    test::Werkmap map_;
};

TEST_F(Instellingen, StartWithWhatTheFileSays) {
    std::filesystem::create_directory(map_.pad("een map, met komma"));
    map_.schrijf("m.conf", "# Een uitleg.\n\n  database = " + map_.pad("m.db") +
                               "\npoort = 0\ngegevens = \"" MAATLAT_SOURCE_DIR "\"\n" +
                               "naam = een.voorbeeld.nl\nnaam = twee.voorbeeld.nl\n" +
                               "achter-proxy = 127.0.0.1,10.0.0.1\nvirusscanner = geen\n" +
                               "reservekopieen = " + map_.pad("een map, met komma") + "\n");
    test::Programma maatlat({"start", "--instellingen", conf()});
    EXPECT_THAT(maatlat.leesTot("Ctrl-C\n"), AllOf(HasSubstr("https://een.voorbeeld.nl/"),
                                                   Not(HasSubstr("op dezelfde schijf"))));
    EXPECT_EQ(maatlat.stop(SIGTERM), 0);
    EXPECT_TRUE(std::filesystem::exists(map_.pad("m.db")));
}

TEST_F(Instellingen, TheCommandLineGoesBeforeTheFileWhateverTheirOrder) {
    EXPECT_THAT(fout("poort = 70000\n"), HasSubstr("--poort"));
    EXPECT_THAT(fout("poort = 70000\n", {"--poort", "1", "--adres", "0.0.0.0"}),
                AllOf(HasSubstr("kunnen anderen meelezen"), Not(HasSubstr("--poort"))));
    map_.schrijf("m.conf", "poort = 70000\n");
    EXPECT_THAT(
        test::gedraaid({"start", "--poort", "1", "--adres", "0.0.0.0", "--instellingen", conf()})
            .fout,
        HasSubstr("kunnen anderen meelezen"));
}

TEST_F(Instellingen, SaysInWhichLineWhatIsWrong) {
    EXPECT_EQ(fout("# a\ndatabse = x\n"),
              conf() +
                  ":2: de instelling \"databse\" is onbekend. Bedoelt u \"database\"? Alle "
                  "instellingen: maatlat start --help\n");
    EXPECT_THAT(fout("poort\n"), HasSubstr(conf() + ":1: hier hoort \"optie = waarde\""));
    EXPECT_THAT(fout("poort =\n"), HasSubstr(":1: hier hoort"));
    EXPECT_THAT(fout("poort = \"\"\n"), HasSubstr(":1: hier hoort"));
    EXPECT_THAT(fout("[start]\npoort = 1\n"), HasSubstr(":1: hier hoort"));
    EXPECT_THAT(fout("= 1\n"), HasSubstr(":1: "));
    EXPECT_THAT(fout("poort = 1\nadres = ::1\npoort = 2\n"),
                HasSubstr(":3: de instelling \"poort\" staat ook op regel 1"));
    EXPECT_THAT(fout("help = ja\n"), HasSubstr(":1: de instelling \"help\" is onbekend"));
    EXPECT_THAT(fout("instellingen = x\n"), HasSubstr(":1: de instelling"));
    EXPECT_THAT(test::gedraaid({"start", "--instellingen", map_.pad("weg.conf")}).fout,
                HasSubstr("weg.conf\" is er niet, of is niet te lezen"));
    EXPECT_THAT(test::gedraaid({"start", "--instellingen", map_.map().string()}).fout,
                HasSubstr("niet te lezen"));
    EXPECT_FALSE(std::filesystem::exists("maatlat.db"));
}

/// `/mnt/kopie #2` must not become `/mnt/kopie`: copies would go to a folder that nobody chose.
TEST_F(Instellingen, TakesNothingAwayOfAValueWithAHash) {
    for (const char* waarde :
         {"/mnt/kopie #2", "/mnt/kopie#2", "\"/mnt/a\" # \"b\"", "\"/mnt/a\" # b"})
        EXPECT_THAT(
            fout(std::string("poort = 0\nreservekopieen = ") + waarde + "\n"),
            HasSubstr(conf() + ":2: in de waarde staat een #. Zet uitleg op een eigen regel."))
            << waarde;
    std::filesystem::create_directory(map_.pad("kopie #2"));
    map_.schrijf("m.conf", "database = " + map_.pad("m.db") +
                               "\npoort = 0\ngegevens = " MAATLAT_SOURCE_DIR "\n");
    test::Programma maatlat({"start", "--instellingen", conf()});
    maatlat.leesTot("Ctrl-C\n");
    EXPECT_EQ(maatlat.stop(SIGTERM), 0);
    map_.schrijf("m.conf", "database = " + map_.pad("m.db") +
                               "\ngegevens = " MAATLAT_SOURCE_DIR "\nreservekopieen = \"" +
                               map_.pad("kopie #2") + "\"\n");
    EXPECT_THAT(test::gedraaid({"reservekopie", "--instellingen", conf()}).uit,
                HasSubstr(map_.pad("kopie #2/maatlat-")));
}

/// One file for the application and for who looks after it: nothing is said twice.
TEST_F(Instellingen, OtherCommandsTakeFromTheSameFileWhatTheyKnow) {
    map_.schrijf("m.conf", "database = " + map_.pad("m.db") +
                               "\npoort = 0\nbewaar = 30\ngegevens = " MAATLAT_SOURCE_DIR "\n");
    test::Programma maatlat({"start", "--instellingen", conf()});
    maatlat.leesTot("Ctrl-C\n");
    const std::string kopie = map_.pad("m.db-reservekopieen/maatlat-");
    EXPECT_THAT(test::gedraaid({"reservekopie", "--instellingen", conf()}).uit, HasSubstr(kopie));
    EXPECT_EQ(maatlat.stop(SIGTERM), 0);

    EXPECT_THAT(test::gedraaid({"controleer", "--instellingen", conf()}).uit, HasSubstr("is heel"));
    EXPECT_THAT(test::gedraaid({"beheerder", "--instellingen", conf()}).fout,
                HasSubstr("nog geen beheerder"));
    std::filesystem::create_directory(map_.pad("elders"));
    map_.schrijf("m.conf", "database = " + map_.pad("m.db") +
                               "\ngegevens = " MAATLAT_SOURCE_DIR "\nreservekopieen = " +
                               map_.pad("elders") + "\n");
    EXPECT_THAT(test::gedraaid({"reservekopie", "--instellingen", conf()}).uit,
                HasSubstr(map_.pad("elders/maatlat-")));
    map_.schrijf("m.conf", "database = x\nport = 1\n");
    EXPECT_THAT(test::gedraaid({"reservekopie", "--instellingen", conf()}).fout,
                HasSubstr(":2: de instelling \"port\" is onbekend"));
}

/// The words before the first "=" of the lines of the file, also where it is a comment: `# naam =`.
std::multiset<std::string> sleutels(const std::string& tekst, const std::regex& vorm) {
    std::multiset<std::string> uit;
    for (std::sregex_iterator een(tekst.begin(), tekst.end(), vorm), einde; een != einde; ++een)
        uit.insert((*een)[1]);
    return uit;
}

TEST_F(Instellingen, ThePackagesFileExplainsEachOptionOfStartAndNothingElse) {
    const std::string hulp = test::gedraaid({"start", "--help"}).uit;
    std::multiset<std::string> opties = sleutels(hulp, std::regex("\n  +(?:-h,)?--([a-z-]+)"));
    ASSERT_GE(opties.size(), 12u) << hulp;
    opties.erase("help");
    opties.erase("instellingen");
    const std::string tekst = test::inhoud(kBestand);
    EXPECT_EQ(sleutels(tekst, std::regex("\n#?([a-z-]+) = \\S")), opties);

    // And the program takes each line of it, also those that are off.
    const std::string aan = std::regex_replace(tekst, std::regex("\n#([a-z-]+ = )"), "\n$1");
    EXPECT_THAT(fout(aan, {"--adres", "geen adres", "--gegevens", MAATLAT_SOURCE_DIR}),
                HasSubstr("\"geen adres\" is geen adres van deze computer"));
}

}  // namespace
}  // namespace maatlat

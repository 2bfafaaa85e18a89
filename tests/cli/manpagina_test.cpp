// SPDX-License-Identifier: EUPL-1.2
#include "cli/manpagina.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <regex>
#include <set>

#include "cli/programma.h"
#include "support/commando.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using testing::HasSubstr;

std::filesystem::path tekstmap() {
    return std::filesystem::path(MAATLAT_SOURCE_DIR) / "docs/man";
}

/// All pages, by name: "maatlat-start.1".
std::map<std::string, std::string> paginas() {
    const Opdrachtbeschrijving programma = beschrijfProgramma();
    const auto tekst = [](const std::string& naam) {
        return test::inhoud(tekstmap() / (naam + ".txt"));
    };
    std::map<std::string, std::string> uit{
        {"maatlat.1", manProgramma(programma, tekst("maatlat"))}};
    for (const Opdrachtbeschrijving& een : programma.opdrachten) {
        uit["maatlat-" + een.naam + ".1"] = manOpdracht(een, tekst(een.naam));
        if (een.naam == "start")
            uit["maatlat.conf.5"] = manInstellingen(een, tekst("maatlat.conf"));
    }
    return uit;
}

/// As somebody reads it, on a screen of 80 columns.
std::string getoond(const test::Werkmap& map, const std::string& naam) {
    return test::commando("MANWIDTH=80 MAN_KEEP_FORMATTING= man -E UTF-8 -l '" + map.pad(naam) +
                          "' | col -bx");
}

/// Of this command and of those below it.
void voorElkeOptie(const Opdrachtbeschrijving& opdracht,
                   const std::function<void(const Optiebeschrijving&)>& doe) {
    for (const Optiebeschrijving& een : opdracht.gegevens)
        doe(een);
    for (const Optiebeschrijving& een : opdracht.opties)
        doe(een);
    for (const Opdrachtbeschrijving& een : opdracht.opdrachten)
        voorElkeOptie(een, doe);
}

TEST(Manpagina, EveryCommandAndOptionIsOnAPageWithItsExplanation) {
    const auto alle = paginas();
    const test::Werkmap map;
    const Opdrachtbeschrijving programma = beschrijfProgramma();
    ASSERT_GE(programma.opdrachten.size(), 13U);
    map.schrijf("maatlat.1", alle.at("maatlat.1"));
    const std::string heel = getoond(map, "maatlat.1");
    for (const Opdrachtbeschrijving& een : programma.opdrachten) {
        const std::string naam = "maatlat-" + een.naam + ".1";
        EXPECT_THAT(heel, testing::ContainsRegex("\n       " + een.naam + "[ \n]"))
            << "not among the commands";
        EXPECT_THAT(heel, HasSubstr("maatlat-" + een.naam + "(1)")) << "not named at the end";
        map.schrijf(naam, alle.at(naam));
        const std::string pagina = getoond(map, naam);
        voorElkeOptie(een, [&](const Optiebeschrijving& optie) {
            static const std::regex wit("\\s+");
            const std::string plat = std::regex_replace(pagina, wit, " ");
            const std::string uitleg = optie.uitleg + (optie.uitleg.ends_with('.') ? "" : ".");
            EXPECT_THAT(plat, HasSubstr(uitleg)) << naam << " " << optie.naam;
            EXPECT_THAT(pagina, testing::ContainsRegex("\n       (-h, )?" + optie.naam + "[ \n]"))
                << naam;
        });
        for (const Opdrachtbeschrijving& onder : een.opdrachten)
            EXPECT_THAT(pagina, HasSubstr("\n   maatlat " + een.naam + " " + onder.naam + "\n"));
    }
}

/// A text that no command reads is of one that was renamed.
TEST(Manpagina, EveryTextBelongsToACommand) {
    std::set<std::string> namen{"maatlat.txt", "maatlat.conf.txt"};
    for (const Opdrachtbeschrijving& een : beschrijfProgramma().opdrachten)
        namen.insert(een.naam + ".txt");
    std::set<std::string> bestanden;
    for (const auto& een : std::filesystem::directory_iterator(tekstmap()))
        bestanden.insert(een.path().filename().string());
    EXPECT_EQ(bestanden, namen);
}

TEST(Manpagina, ManReadsEachWithoutAWarningAndInDutch) {
    static const std::regex engels(
        R"(\b(NAME|SYNOPSIS|DESCRIPTION|OPTIONS|EXAMPLES|FILES|EXIT STATUS|SEE ALSO|General|Manual)\b)");
    const test::Werkmap map;
    for (const auto& [naam, tekst] : paginas()) {
        map.schrijf(naam, tekst);
        EXPECT_EQ(test::commando("man --warnings -E UTF-8 -l '" + map.pad(naam) + "' >/dev/null"),
                  "")
            << naam;
        const std::string pagina = getoond(map, naam);
        EXPECT_THAT(pagina, testing::StartsWith("MAATLAT")) << naam;
        for (const char* kop : {"\nNAAM\n", "\nBESCHRIJVING\n", "\nZIE OOK\n"})
            EXPECT_THAT(pagina, HasSubstr(kop)) << naam;
        std::smatch woord;
        EXPECT_FALSE(std::regex_search(pagina, woord, engels)) << naam << ": " << woord.str();
        EXPECT_THAT(pagina, testing::Not(HasSubstr("`"))) << naam;
    }
}

TEST(Manpagina, TheFileWithSettingsHasALineForEachOptionOfStart) {
    const std::string pagina = paginas().at("maatlat.conf.5");
    EXPECT_THAT(pagina, HasSubstr("\\fBdatabase=\\fR\\fIBESTAND\\fR"));
    EXPECT_THAT(pagina, HasSubstr("\\fBtls\\-certificaat=\\fR"));
    EXPECT_THAT(pagina, testing::Not(HasSubstr("\\fBhelp=")));

    // As the reader of the file wants an option without a value.
    Opdrachtbeschrijving start;
    start.opties.emplace_back().naam = "--vlag";
    EXPECT_THAT(manInstellingen(start, "Tekst.\n"),
                HasSubstr("\\fBvlag=\\fR\\fBja\\fR | \\fBnee\\fR\n"));
}

TEST(Manpagina, WhatSomebodyWroteCannotCommandTheReader) {
    Opdrachtbeschrijving een;
    een.naam = "proef";
    een.wat = "Doe 'iets' met \\ en -";
    const std::string pagina = manOpdracht(een, ".so /etc/iets\n\n'nee\n\n- `--optie` blijft\n");
    EXPECT_THAT(pagina, HasSubstr("\n\\&.so /etc/iets\n"));
    EXPECT_THAT(pagina, HasSubstr("\n\\&\\(aqnee\n"));
    EXPECT_THAT(pagina, HasSubstr("doe \\(aqiets\\(aq met \\e en \\-"));
    EXPECT_THAT(pagina, HasSubstr(".IP \\(bu 2\n\\fB\\-\\-optie\\fR blijft\n"));
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>
#include <fstream>

#include "store/motor/database.h"
#include "store/motor/logboek.h"
#include "store/motor/logboekkop.h"
#include "support/draai.h"
#include "support/programma.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using test::poortIn;
using test::Programma;
using test::vraag;
using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

const std::string kGegevens = MAATLAT_SOURCE_DIR;

TEST(OpdrachtStart, StandsReadyAndStopsWhenAsked) {
    const test::Werkmap map;
    for (const int sein : {SIGTERM, SIGINT}) {
        Programma maatlat(
            {"start", "--poort", "0", "--gegevens", kGegevens, "--database", map.pad("m.db")});
        const std::string gezegd = maatlat.leesTot("Ctrl-C\n");
        EXPECT_THAT(gezegd, HasSubstr("Maatlat staat klaar op http://127.0.0.1:"));
        EXPECT_THAT(gezegd, HasSubstr("met deze code: "));
        EXPECT_THAT(vraag(poortIn(gezegd), "/eerste-keer"),
                    AllOf(StartsWith("HTTP/1.1 200"), HasSubstr("Maatlat")));
        EXPECT_EQ(maatlat.stop(sein), 0);
        EXPECT_THAT(maatlat.leesTot("Maatlat stopt."), HasSubstr("GET /eerste-keer 200"));
    }
    EXPECT_FALSE(std::filesystem::exists(map.pad("m.db-wal"))) << "the database was not closed";
}

/// Whoever keeps the journal sees at the next start whether the log is still the one that was left.
TEST(OpdrachtStart, TheLastThingThatItSaysIsWhereTheLogEnds) {
    const test::Werkmap map;
    Programma maatlat(
        {"start", "--poort", "0", "--gegevens", kGegevens, "--database", map.pad("m.db")});
    maatlat.leesTot("Het logboek eindigt nu met");
    maatlat.leesTot("Ctrl-C\n");
    EXPECT_EQ(maatlat.stop(SIGTERM), 0);
    const std::string gezegd = maatlat.leesAlles();
    Database database = Database::openLezen(map.pad("m.db"));
    const Logboekkop kop = database.lees(logboek::laatste);
    EXPECT_GT(kop.nr, 0);
    EXPECT_THAT(gezegd, EndsWith("Het logboek eindigt nu met " + alsWoorden(kop) + ".\n"));
}

TEST(OpdrachtStart, ComesBackAfterBeingKilled) {
    const test::Werkmap map;
    const std::vector<std::string> woorden{
        "start", "--poort", "0", "--gegevens", kGegevens, "--database", map.pad("m.db")};
    {
        Programma maatlat(woorden);
        maatlat.leesTot("Ctrl-C\n");
        EXPECT_EQ(maatlat.stop(SIGKILL), -1);
    }
    Programma maatlat(woorden);
    EXPECT_THAT(maatlat.leesTot("Ctrl-C\n"), HasSubstr("Maatlat staat klaar"));
    EXPECT_EQ(maatlat.stop(SIGTERM), 0);
}

/// Nobody lost what they were doing because a terminal was closed, or somebody asked for too much.
TEST(OpdrachtStart, GoesOnWhenAskedToReadAgainWithoutACertificate) {
    const test::Werkmap map;
    Programma maatlat(
        {"start", "--poort", "0", "--gegevens", kGegevens, "--database", map.pad("m.db")});
    const std::string gezegd = maatlat.leesTot("Ctrl-C\n");
    maatlat.sein(SIGHUP);
    EXPECT_THAT(maatlat.leesTot("niets te doen.\n"), HasSubstr("(SIGHUP). Maatlat heeft er geen"));
    EXPECT_THAT(vraag(poortIn(gezegd), "/gezond"), StartsWith("HTTP/1.1 200"));
    EXPECT_EQ(maatlat.stop(SIGTERM), 0);
}

TEST(OpdrachtStart, SaysTheAddressThatPeopleTypeBehindAProxy) {
    const test::Werkmap map;
    for (const std::vector<std::string>& achter : std::vector<std::vector<std::string>>{
             {"--achter-proxy"}, {"--achter-proxy", "127.0.0.1,10.0.0.1"}}) {
        std::vector<std::string> woorden{"start",   "--poort",        "24080",
                                         "--naam",  "M.voorbeeld.nl", "--gegevens",
                                         kGegevens, "--database",     map.pad("m.db")};
        woorden.insert(woorden.end(), achter.begin(), achter.end());
        Programma maatlat(woorden);
        EXPECT_THAT(maatlat.leesTot("Ctrl-C\n"),
                    AllOf(HasSubstr("Maatlat staat klaar op https://m.voorbeeld.nl/\n"),
                          HasSubstr("Open https://m.voorbeeld.nl/eerste-keer")));
        EXPECT_THAT(vraag(24080, "/eerste-keer"), HasSubstr("X-Forwarded-Proto ontbreekt"));
        EXPECT_THAT(vraag(24080, "/eerste-keer",
                          "X-Forwarded-Proto: https\r\nX-Forwarded-For: 192.0.2.1\r\n"),
                    StartsWith("HTTP/1.1 200"));
        EXPECT_EQ(maatlat.stop(SIGTERM), 0);
        EXPECT_THAT(maatlat.leesTot("Maatlat stopt."),
                    HasSubstr("oorzaak=X-Forwarded-Proto is missing"));
    }
}

/// What a monitor on this computer asks; and what stands nowhere unless somebody asked for it.
TEST(OpdrachtStart, CountsForPrometheusOnAPortOfItsOwnWhenAsked) {
    const test::Werkmap map;
    Programma maatlat({"start", "--poort", "0", "--meetpoort", "0", "--beveiligingscontact",
                       "b@voorbeeld.nl", "--gegevens", kGegevens, "--database", map.pad("m.db")});
    const std::string gezegd = maatlat.leesTot("Ctrl-C\n");
    const auto klaar = gezegd.find("Maatlat staat klaar op");
    ASSERT_NE(klaar, std::string::npos) << gezegd;
    const auto meting = gezegd.find("Metingen voor Prometheus staan op");
    ASSERT_NE(meting, std::string::npos) << gezegd;
    const int poort = poortIn(gezegd.substr(klaar));
    const int meetpoort = poortIn(gezegd.substr(meting));
    EXPECT_THAT(vraag(poort, "/eerste-keer"), StartsWith("HTTP/1.1 200"));
    EXPECT_THAT(vraag(poort, "/metrics"), StartsWith("HTTP/1.1 404"));
    EXPECT_THAT(vraag(poort, "/gezond"),
                AllOf(StartsWith("HTTP/1.1 200"), HasSubstr("\r\n\r\ngoed\ndatabase: goed\n"),
                      HasSubstr("\nversie: ")));
    EXPECT_THAT(vraag(poort, "/gezond", "X-Forwarded-For: 192.0.2.1\r\n"),
                AllOf(StartsWith("HTTP/1.1 200"), EndsWith("\r\n\r\ngoed\n")));
    EXPECT_THAT(vraag(poort, "/.well-known/security.txt"),
                HasSubstr("Contact: mailto:b@voorbeeld.nl\n"));
    EXPECT_THAT(vraag(meetpoort, "/metrics"),
                AllOf(StartsWith("HTTP/1.1 200"),
                      HasSubstr("{methode=\"GET\",route=\"/eerste-keer\",klasse=\"2xx\"} 1\n"),
                      HasSubstr("maatlat_gezond 1\n")));
    EXPECT_EQ(maatlat.stop(SIGTERM), 0);
}

TEST(OpdrachtStart, SaysWhatIsWrongBeforeItTouchesAnything) {
    const test::Werkmap map;
    const auto fout = [&](std::vector<std::string> extra) {
        std::vector<std::string> woorden{"start", "--database", map.pad("m.db")};
        woorden.insert(woorden.end(), extra.begin(), extra.end());
        const auto uitslag = test::gedraaid(woorden);
        EXPECT_EQ(uitslag.code, 2);
        return uitslag.fout;
    };
    EXPECT_THAT(fout({"--adres", "0.0.0.0"}), HasSubstr("kunnen anderen meelezen"));
    EXPECT_THAT(fout({"--achter-proxy"}), HasSubstr("--naam"));
    EXPECT_THAT(fout({"--achter-proxy", "voor.voorbeeld.nl", "--naam", "m.voorbeeld.nl"}),
                HasSubstr("IP-adres"));
    EXPECT_THAT(fout({"--achter-proxy", "10.0.0.1,,::1", "--naam", "m.voorbeeld.nl"}),
                HasSubstr("IP-adres"));
    EXPECT_THAT(fout({"--naam", "https://m.voorbeeld.nl"}), HasSubstr("zonder https://"));
    EXPECT_THAT(fout({"--naam", "m.voorbeeld.nl:443"}), HasSubstr("poort"));
    EXPECT_THAT(fout({"--poort", "70000"}), HasSubstr("--poort"));
    EXPECT_THAT(fout({"--poort", "acht"}), HasSubstr("--poort"));
    EXPECT_THAT(fout({"--meetpoort", "hoog"}), HasSubstr("--meetpoort"));
    EXPECT_THAT(fout({"--beveiligingscontact", "de balie"}), HasSubstr("e-mailadres"));
    EXPECT_THAT(fout({"--tls-sleutel", "k.pem"}), HasSubstr("--tls-certificaat"));
    EXPECT_THAT(fout({"--reservekopieen", map.pad("weg")}), HasSubstr("bestaat niet"));
    EXPECT_THAT(fout({"--bewaar", "nooit"}), HasSubstr("--bewaar"));
    EXPECT_FALSE(std::filesystem::exists(map.pad("m.db")));
}

/// Who is logged in is believed from a header only with all that makes it safe.
TEST(OpdrachtStart, BelievesAHeaderOnlyWithAProxyAndASecret) {
    const test::Werkmap map;
    const auto fout = [&](std::vector<std::string> extra) {
        std::vector<std::string> woorden{"start", "--database", map.pad("m.db"), "--naam",
                                         "m.voorbeeld.nl"};
        woorden.insert(woorden.end(), extra.begin(), extra.end());
        const auto uitslag = test::gedraaid(woorden);
        EXPECT_EQ(uitslag.code, 2);
        return uitslag.fout;
    };
    const std::string geheim = map.pad("geheim");
    std::ofstream(geheim) << "0123456789abcdef0123456789abcdef\n";
    std::filesystem::permissions(geheim, std::filesystem::perms(0644));
    const std::string via = "--aanmelden-via";
    const std::string bij = "--proxygeheim";
    const std::string achter = "--achter-proxy";
    EXPECT_THAT(fout({via, "X-Wie", bij, geheim}), HasSubstr("hoort --achter-proxy"));
    EXPECT_THAT(fout({achter, via, "X-Wie"}), HasSubstr("hoort --proxygeheim"));
    EXPECT_THAT(fout({achter, bij, geheim}), HasSubstr("hoort bij --aanmelden-via"));
    EXPECT_THAT(fout({achter, via, "Cookie", bij, geheim}), HasSubstr("betekent al iets anders"));
    EXPECT_THAT(fout({achter, via, "X-Wie", bij, geheim}), HasSubstr("ook voor anderen te lezen"));
    EXPECT_THAT(fout({achter, via, "X-Wie", bij, geheim, "--aanmeldregel", "r.yaml"}),
                HasSubstr("--aanmeldgroepen"));
    EXPECT_THAT(fout({achter, via, "X-Wie", bij, geheim, "--uitlogadres", "https://elders"}),
                HasSubstr("een pad op deze site"));
    EXPECT_FALSE(std::filesystem::exists(map.pad("m.db")));
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "store/motor/database.h"
#include "support/draai.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

/// The program, started as a user does it, until the end of the test.
class Programma {
  public:
    explicit Programma(std::vector<std::string> argumenten) {
        int pijp[2];
        if (pipe2(pijp, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
        uit_ = pijp[0];
        posix_spawn_file_actions_t wat;
        posix_spawn_file_actions_init(&wat);
        posix_spawn_file_actions_adddup2(&wat, pijp[1], STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&wat, pijp[1], STDERR_FILENO);
        argumenten.insert(argumenten.begin(), MAATLAT_PROGRAMMA);
        std::vector<char*> woorden;
        for (std::string& een : argumenten)
            woorden.push_back(een.data());
        woorden.push_back(nullptr);
        const int fout =
            posix_spawn(&kind_, MAATLAT_PROGRAMMA, &wat, nullptr, woorden.data(), environ);
        posix_spawn_file_actions_destroy(&wat);
        close(pijp[1]);
        if (fout != 0) throw std::runtime_error("the program cannot be started");
    }
    ~Programma() {
        if (kind_ > 0) stop(SIGKILL);
        close(uit_);
    }
    Programma(const Programma&) = delete;
    Programma& operator=(const Programma&) = delete;

    /// Everything it says, until these words are in it or it ends.
    std::string leesTot(const std::string& woorden) {
        char stuk[4096];
        while (gezegd_.find(woorden) == std::string::npos) {
            const ssize_t aantal = read(uit_, stuk, sizeof stuk);
            if (aantal <= 0) break;
            gezegd_.append(stuk, static_cast<std::size_t>(aantal));
        }
        return gezegd_;
    }

    void sein(int welk) const { kill(kind_, welk); }

    /// The exit code; −1 when it ended in another way.
    int stop(int sein) {
        kill(kind_, sein);
        int status = 0;
        waitpid(kind_, &status, 0);
        kind_ = 0;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

  private:
    pid_t kind_ = 0;
    int uit_ = -1;
    std::string gezegd_;
};

/// The answer to a request on this port of our own machine.
std::string vraag(int poort, const std::string& pad, const std::string& regels = "") {
    const int lijn = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in waar{};
    waar.sin_family = AF_INET;
    waar.sin_port = htons(static_cast<std::uint16_t>(poort));
    waar.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    std::string uit;
    const std::string bytes =
        "GET " + pad + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + regels + "\r\n";
    if (connect(lijn, reinterpret_cast<sockaddr*>(&waar), sizeof waar) == 0 &&
        write(lijn, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size())) {
        char stuk[4096];
        for (ssize_t n = 0; (n = read(lijn, stuk, sizeof stuk)) > 0;)
            uit.append(stuk, static_cast<std::size_t>(n));
    }
    close(lijn);
    return uit;
}

int poortIn(const std::string& gezegd) {
    constexpr std::string_view kVoor = "http://127.0.0.1:";
    const auto plaats = gezegd.find(kVoor);
    return plaats == std::string::npos ? 0 : std::stoi(gezegd.substr(plaats + kVoor.size()));
}

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
    EXPECT_THAT(fout({"--tls-sleutel", "k.pem"}), HasSubstr("--tls-certificaat"));
    EXPECT_FALSE(std::filesystem::exists(map.pad("m.db")));
}

}  // namespace
}  // namespace maatlat

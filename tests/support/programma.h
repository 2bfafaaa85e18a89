// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <fcntl.h>
#include <netinet/in.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace maatlat::test {

/// The program, started as a user does it, until the end of the test.
class Programma {
  public:
    explicit Programma(std::vector<std::string> argumenten,
                       const std::string& welk = MAATLAT_PROGRAMMA) {
        int pijp[2];
        if (pipe2(pijp, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
        uit_ = pijp[0];
        posix_spawn_file_actions_t wat;
        posix_spawn_file_actions_init(&wat);
        posix_spawn_file_actions_adddup2(&wat, pijp[1], STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&wat, pijp[1], STDERR_FILENO);
        argumenten.insert(argumenten.begin(), welk);
        std::vector<char*> woorden;
        for (std::string& een : argumenten)
            woorden.push_back(een.data());
        woorden.push_back(nullptr);
        const int fout = posix_spawn(&kind_, welk.c_str(), &wat, nullptr, woorden.data(), environ);
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

    /// The same, to its end: for a command.
    std::string leesAlles() { return leesTot(std::string(1, '\0')); }

    void sein(int welk) const { kill(kind_, welk); }

    /// Waits for its end. The exit code; −1 when it ended in another way.
    int wacht() {
        int status = 0;
        waitpid(kind_, &status, 0);
        kind_ = 0;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    /// The exit code; −1 when it ended in another way.
    int stop(int sein) {
        kill(kind_, sein);
        return wacht();
    }

  private:
    pid_t kind_ = 0;
    int uit_ = -1;
    std::string gezegd_;
};

/// The answer to a request on this port of our own machine. `koppen`: whole header lines.
inline std::string vraag(int poort, const std::string& pad, const std::string& koppen = "") {
    const int lijn = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in waar{};
    waar.sin_family = AF_INET;
    waar.sin_port = htons(static_cast<std::uint16_t>(poort));
    waar.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    std::string uit;
    const std::string bytes =
        "GET " + pad + " HTTP/1.1\r\nHost: localhost\r\n" + koppen + "Connection: close\r\n\r\n";
    if (connect(lijn, reinterpret_cast<sockaddr*>(&waar), sizeof waar) == 0 &&
        write(lijn, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size())) {
        char stuk[4096];
        for (ssize_t n = 0; (n = read(lijn, stuk, sizeof stuk)) > 0;)
            uit.append(stuk, static_cast<std::size_t>(n));
    }
    close(lijn);
    return uit;
}

inline int poortIn(const std::string& gezegd) {
    constexpr std::string_view kVoor = "http://127.0.0.1:";
    const auto plaats = gezegd.find(kVoor);
    return plaats == std::string::npos ? 0 : std::stoi(gezegd.substr(plaats + kVoor.size()));
}

}  // namespace maatlat::test

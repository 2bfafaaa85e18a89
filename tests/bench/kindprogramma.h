// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "cli/systeemklok.h"
#include "store/motor/database.h"
#include "toetsing/werkplek.h"

namespace maatlat::bench {

inline constexpr std::string_view kAdres = "http://127.0.0.1:";

/// A program that says on its output where it serves; stopped at the end.
class Programma {
  public:
    explicit Programma(std::vector<std::string> opdracht) {
        std::array<int, 2> pijp{};
        if (pipe2(pijp.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
        posix_spawn_file_actions_t acties;
        posix_spawn_file_actions_init(&acties);
        posix_spawn_file_actions_adddup2(&acties, pijp[1], STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&acties, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        std::vector<char*> lijst;
        for (std::string& een : opdracht)
            lijst.push_back(een.data());
        lijst.push_back(nullptr);
        const int fout = posix_spawn(&kind_, lijst[0], &acties, nullptr, lijst.data(), environ);
        posix_spawn_file_actions_destroy(&acties);
        close(pijp[1]);
        uitvoer_ = fdopen(pijp[0], "r");
        if (fout != 0 || uitvoer_ == nullptr)
            throw std::runtime_error("cannot start " + opdracht[0]);
    }
    ~Programma() {
        if (kind_ > 0) kill(kind_, SIGTERM);
        wacht();
        fclose(uitvoer_);
    }
    Programma(const Programma&) = delete;
    Programma& operator=(const Programma&) = delete;

    /// Waits until it says where it serves.
    std::uint16_t poort() {
        std::array<char, 1024> regel;
        while (fgets(regel.data(), regel.size(), uitvoer_) != nullptr) {
            const std::string_view tekst(regel.data());
            const auto plaats = tekst.find(kAdres);
            if (plaats != std::string_view::npos)
                return static_cast<std::uint16_t>(
                    std::stoi(std::string(tekst.substr(plaats + kAdres.size()))));
        }
        throw std::runtime_error("it does not say where it serves");
    }

    /// Memory of its own, in MB; shared and mapped files take no part.
    double rssAnon() const { return regel("RssAnon:"); }

    /// All memory that it has now, and the most that it had since the last look, in MB.
    double rss() const { return regel("VmRSS:"); }
    double piek() const {
        const double uit = regel("VmHWM:");
        std::ofstream("/proc/" + std::to_string(kind_) + "/clear_refs") << 5;
        return uit;
    }

    /// Until it ends by itself.
    void wacht() {
        if (kind_ <= 0) return;
        waitpid(kind_, nullptr, 0);
        kind_ = 0;
    }

  private:
    double regel(const std::string& naam) const {
        std::ifstream status("/proc/" + std::to_string(kind_) + "/status");
        for (std::string een; std::getline(status, een);)
            if (een.starts_with(naam)) return std::stod(een.substr(naam.size())) / 1024;
        throw std::runtime_error("no " + naam);
    }

    pid_t kind_ = 0;
    FILE* uitvoer_ = nullptr;
};

inline std::vector<std::string> startOp(const std::string& database) {
    return {MAATLAT_PROGRAMMA, "start",  "--poort",    "0",
            "--database",      database, "--gegevens", MAATLAT_SOURCE_DIR};
}

/// A database with the round of 2015, filled further by `doe`.
inline void maakDatabase(const std::string& pad,
                         const std::function<void(maatlat::Werkplek&)>& doe) {
    Programma({MAATLAT_PROGRAMMA, "importeer", "--database", pad, "--gegevens", MAATLAT_SOURCE_DIR})
        .wacht();
    maatlat::Database database = maatlat::Database::openSchrijven(pad, maatlat::systeemklok());
    maatlat::Werkplek werkplek(database, maatlat::systeemklok(), pad + "-bijlagen",
                               pad + "-sleutels", {});
    doe(werkplek);
}

}  // namespace maatlat::bench

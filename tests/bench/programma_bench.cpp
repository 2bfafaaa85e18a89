// SPDX-License-Identifier: EUPL-1.2
// The program as a user runs it, from start to end, beside the floor: the same program that only
// says its version. Asked, on the round of 2015: ranglijst at most 30 ms and 25 MB, the national
// report at most 60 ms, all reports at most 300 ms.
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "naast_vloer.h"

namespace {

/// Runs the program and returns its largest memory in MB (1024 × 1024); -1 when it did not end
/// well.
double draai(const std::vector<std::string>& argumenten) {
    std::vector<char*> lijst;
    static std::string programma = MAATLAT_PROGRAMMA;
    lijst.push_back(programma.data());
    for (const std::string& een : argumenten)
        lijst.push_back(const_cast<char*>(een.c_str()));
    lijst.push_back(nullptr);

    posix_spawn_file_actions_t acties;
    posix_spawn_file_actions_init(&acties);
    posix_spawn_file_actions_addopen(&acties, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t kind = 0;
    const int fout = posix_spawn(&kind, programma.c_str(), &acties, nullptr, lijst.data(), environ);
    posix_spawn_file_actions_destroy(&acties);
    if (fout != 0) return -1;
    int status = 0;
    rusage gebruik{};
    wait4(kind, &status, 0, &gebruik);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return -1;
    return static_cast<double>(gebruik.ru_maxrss) / 1024;
}

void opdracht(benchmark::State& state, std::vector<std::string> argumenten) {
    argumenten.insert(argumenten.end(), {"--gegevens", MAATLAT_SOURCE_DIR});
    double geheugen = 0;
    maatlat::bench::naastVloer(
        state, maatlat::bench::wachttijd, 0, [&] { draai({"--versie"}); },
        [&] { geheugen = draai(argumenten); });
    if (geheugen < 0) state.SkipWithError("the program did not end well");
    state.counters["MB"] = geheugen;
}

}  // namespace

int main(int aantal, char** argumenten) {
    const auto map =
        std::filesystem::temp_directory_path() / ("maatlat-bench-" + std::to_string(getpid()));
    const auto voegToe = [](const char* naam, std::vector<std::string> opties) {
        benchmark::RegisterBenchmark(naam, opdracht, std::move(opties))
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond);
    };
    voegToe("ranglijst", {"ranglijst"});
    voegToe("ranglijst_json", {"ranglijst", "--formaat", "json"});
    voegToe("landelijk_rapport", {"rapport", "--landelijk", "--uitvoer", map.string()});
    voegToe("alle_rapporten", {"rapport", "--uitvoer", map.string()});
    benchmark::Initialize(&aantal, argumenten);
    benchmark::RunSpecifiedBenchmarks();
    std::filesystem::remove_all(map);
}

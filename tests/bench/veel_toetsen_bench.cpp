// SPDX-License-Identifier: EUPL-1.2
// The pages of a database with 1,000 full toetsen (300,000 bevindingen), beside the floor: the same
// pages of a database with one onderzoek of 25. Made anew each time, without the network; the time
// counts that the program itself works. Asked: within 1.5 times the floor for the pages of a toets.
#include <benchmark/benchmark.h>

#include <string>

#include "naast_vloer.h"
#include "webproef.h"

namespace {

using namespace maatlat::bench;

constexpr int kElk = 25;

Webproef& klein() {
    static Webproef een(1, kElk, 2);
    return een;
}

Webproef& groot() {
    static Webproef een(40, kElk, 2);
    return een;
}

enum class Wie : unsigned char { inspecteur, coordinator };

void pagina(benchmark::State& state, Wie wie, const std::string& pad) {
    const auto duur = [&](Webproef& proef) {
        const Inhoud& inhoud = proef.inhoud();
        const Bezoeker& bezoeker = wie == Wie::inspecteur ? proef.inspecteur() : inhoud.coordinator;
        proef.wijzig(inhoud.toetsen.front());
        const double begin = rekentijd();
        benchmark::DoNotOptimize(proef.pagina(bezoeker, pad));
        return rekentijd() - begin;
    };
    double ons = 0, vloer = 0;
    for (auto _ : state) {
        const double een = duur(groot());
        vloer += duur(klein());
        ons += een;
        state.SetIterationTime(een);
    }
    const auto keer = static_cast<double>(state.iterations());
    state.counters["ms"] = ons / keer * 1e3;
    state.counters["klein_ms"] = vloer / keer * 1e3;
    state.counters["verhouding"] = ons / vloer;
}

}  // namespace

int main(int aantal, char** argumenten) {
    const std::string toets = "/toets/" + std::to_string(klein().inhoud().toetsen.front());
    const auto voegToe = [](const char* naam, Wie wie, const std::string& pad) {
        benchmark::RegisterBenchmark(naam, pagina, wie, pad)
            ->Iterations(40)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond);
    };
    voegToe("criterium", Wie::inspecteur, toets + "/criterium/1.1");
    voegToe("overzicht", Wie::inspecteur, toets);
    voegToe("bevindingen", Wie::inspecteur, toets + "/bevindingen");
    voegToe("start_inspecteur", Wie::inspecteur, "/");
    voegToe("start_coordinator", Wie::coordinator, "/");
    voegToe("onderzoeken", Wie::coordinator, "/onderzoeken");
    voegToe("landelijk_beeld", Wie::coordinator, "/onderzoek/ronde-1");
    benchmark::Initialize(&aantal, argumenten);
    benchmark::RunSpecifiedBenchmarks();
}

// SPDX-License-Identifier: EUPL-1.2
// `maatlat start` as a user runs it, on a database with the round of 2015: from the start of the
// process until the first page is there, beside the floor: a process that starts a bare Poco server
// and sends one page. Asked: at most 100 ms. And its memory (RssAnon) with 64 connections that are
// kept open and each asked for a page of a full toets; asked: at most 40 MB.
#include <benchmark/benchmark.h>
#include <unistd.h>

#include <cstdio>
#include <functional>
#include <latch>
#include <string>
#include <vector>

#include "kindprogramma.h"
#include "naast_vloer.h"
#include "support/werkmap.h"
#include "volle_toets.h"
#include "weblast.h"

namespace {

using namespace maatlat::bench;
using maatlat::test::Werkmap;

constexpr const char* kVloer = "--vloer";

/// Seconds from the start of the process until the page is there; the stop takes no part.
double totEerstePagina(const std::vector<std::string>& opdracht, const std::string& pad) {
    const double begin = wachttijd();
    Programma programma(opdracht);
    Klant klant(programma.poort());
    klant.pagina(pad, "");
    return wachttijd() - begin;
}

void eerstePagina(benchmark::State& state, const std::string& zelf) {
    const Werkmap map;
    const std::string database = map.pad("maatlat.db");
    maakDatabase(database, [](maatlat::Werkplek& werkplek) {
        nieuweBezoeker(werkplek.database(), 1, maatlat::Rol::inspecteur);
    });
    double ons = 0, vloer = 0;
    for (auto _ : state) {
        vloer += totEerstePagina({zelf, kVloer}, "/");
        const double een = totEerstePagina(startOp(database), "/inloggen");
        ons += een;
        state.SetIterationTime(een);
    }
    state.counters["vloer_ms"] = vloer / static_cast<double>(state.iterations()) * 1e3;
    state.counters["verhouding"] = ons / vloer;
}

void geheugen(benchmark::State& state, const std::string& zelf) {
    constexpr int kVerbindingen = 64;
    const Werkmap map;
    const std::string pad = map.pad("maatlat.db");
    Inhoud inhoud;
    maakDatabase(pad,
                 [&](maatlat::Werkplek& werkplek) { inhoud = vul(werkplek, 1, 1, kVerbindingen); });
    const std::string toets = "/toets/" + std::to_string(inhoud.toetsen.front());
    const auto mb = [](Programma& programma, const std::function<void(int, Klant&)>& vraag) {
        const std::uint16_t poort = programma.poort();
        double uit = 0;
        std::latch gevraagd(kVerbindingen);
        belast(poort, kVerbindingen, [&](int wie, Klant& klant, Meting&) {
            vraag(wie, klant);
            gevraagd.arrive_and_wait();  // so all connections are open now
            if (wie == 0) uit = programma.rssAnon();
        });
        return uit;
    };
    double ons = 0, vloer = 0;
    for (auto _ : state) {
        Programma vloerprogramma({zelf, kVloer});
        vloer = mb(vloerprogramma, [](int, Klant& klant) { klant.pagina("/", ""); });
        Programma programma(startOp(pad));
        ons = mb(programma, [&](int wie, Klant& klant) {
            const std::string regels = koekje(inhoud.inspecteurs[static_cast<std::size_t>(wie)]);
            klant.pagina(toets, regels);
            klant.pagina(toets + "/criterium/" + std::to_string(1 + wie % 3) + ".1", regels);
        });
    }
    state.counters["MB"] = ons;
    state.counters["vloer_MB"] = vloer;
}

/// The floor: a process with a bare server of one page of the size of /inloggen.
int vloer() {
    const Vloerserver server(4000);
    std::printf("%s%d/\n", std::string(kAdres).c_str(), server.poort());
    std::fflush(stdout);
    pause();
    return 0;
}

}  // namespace

int main(int aantal, char** argumenten) {
    if (aantal == 2 && std::string_view(argumenten[1]) == kVloer) return vloer();
    const std::string zelf = argumenten[0];
    benchmark::RegisterBenchmark("eerstePagina", eerstePagina, zelf)
        ->Iterations(15)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("geheugen64Verbindingen", geheugen, zelf)->Iterations(1);
    benchmark::Initialize(&aantal, argumenten);
    benchmark::RunSpecifiedBenchmarks();
}

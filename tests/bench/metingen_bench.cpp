// SPDX-License-Identifier: EUPL-1.2
// What counting for Prometheus costs a request, beside the same request when nobody counts: the
// smallest there is, and the page of a criterium on which nothing changed.
#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "naast_vloer.h"
#include "web/bewaren/metingen.h"
#include "web/http/verkeer.h"
#include "webproef.h"

namespace {

using namespace maatlat;

bench::Webproef& proef() {
    static bench::Webproef een(1, 2, 1);
    return een;
}

std::vector<std::string_view> patronen(const web::Routes& routes) {
    std::vector<std::string_view> uit;
    for (const web::Route& een : routes)
        uit.push_back(een.patroon);
    return uit;
}

const web::Routes kRoutes = web::alleRoutes();

void meet(benchmark::State& state, const std::string& pad, std::string_view patroon) {
    web::Verkeer verkeer(patronen(kRoutes));
    const bench::Bezoeker& wie = proef().inspecteur();
    proef().pagina(wie, pad);
    bench::naastVloer(
        state, bench::rekentijd, 0, [&] { proef().pagina(wie, pad); },
        [&] {
            const auto sinds = std::chrono::steady_clock::now();
            proef().pagina(wie, pad);
            verkeer.tel("GET", patroon, 200, std::chrono::steady_clock::now() - sinds);
        });
}

void gezond(benchmark::State& state) {
    meet(state, "/gezond", "/gezond");
}

void criterium(benchmark::State& state) {
    const std::string toets = std::to_string(proef().inhoud().toetsen.front());
    meet(state, "/toets/" + toets + "/criterium/1.1", "/toets/{toets}/criterium/{criterium}");
}

/// The counting alone.
void tellen(benchmark::State& state) {
    web::Verkeer verkeer(patronen(kRoutes));
    for (auto _ : state)
        verkeer.tel("GET", "/toets/{toets}", 200, std::chrono::milliseconds(1));
}

/// All that Prometheus gets, once every half minute.
void opvragen(benchmark::State& state) {
    web::Verkeer verkeer(patronen(kRoutes));
    for (const std::string_view een : patronen(kRoutes))
        verkeer.tel("GET", een, 200, std::chrono::milliseconds(1));
    for (auto _ : state)
        benchmark::DoNotOptimize(
            web::metingen(proef().werkplek(), verkeer, {"1", "2026-11-22T09:30:00.000Z", 1, 0}));
}

}  // namespace

BENCHMARK(gezond)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(criterium)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(tellen);
BENCHMARK(opvragen)->Unit(benchmark::kMicrosecond);

BENCHMARK_MAIN();

// SPDX-License-Identifier: EUPL-1.2
// The exact interval for a share of a population, beside the floor: adding up the distribution of
// the sample once. Asked: at most 1 ms up to 10^7 dossiers. The sample is the slowest of many sizes
// and outcomes.
#include <algorithm>
#include <cmath>
#include <optional>
#include <random>
#include <vector>

#include "naast_vloer.h"
#include "rules/steekproef/interval.h"
#include "rules/steekproef/schatting.h"

namespace {

using namespace maatlat;

struct Steekproef {
    std::int64_t getrokken;
    std::int64_t treffers;
};

std::vector<Steekproef> steekproeven(std::int64_t populatie) {
    std::vector<Steekproef> uit;
    for (const double deel : {1e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9})
        for (const double aandeel : {0.0, 0.001, 0.05, 0.3, 0.5, 0.9, 1.0}) {
            const auto n = static_cast<std::int64_t>(deel * static_cast<double>(populatie));
            if (n > 0)
                uit.push_back({n, static_cast<std::int64_t>(aandeel * static_cast<double>(n))});
        }
    return uit;
}

/// Processor time of one interval, the least of a few tries.
double duurt(std::int64_t populatie, const Steekproef& steekproef) {
    double kortst = 1e9;
    for (int keer = 0; keer < 5; ++keer) {
        const double begin = bench::rekentijd();
        benchmark::DoNotOptimize(
            exactInterval(populatie, steekproef.getrokken, steekproef.treffers));
        kortst = std::min(kortst, bench::rekentijd() - begin);
    }
    return kortst;
}

/// One pass over the numbers that the sample can hold, from the likeliest to both sides until they
/// add nothing any more.
double somVanKansen(double populatie, const Steekproef& steekproef) {
    constexpr double kNiets = 1e-17;
    const auto n = static_cast<double>(steekproef.getrokken);
    const double m = std::floor(populatie * static_cast<double>(steekproef.treffers) / n);
    const auto keer = [&](double x) {
        return (m - x) * (n - x) / ((x + 1) * (populatie - m - n + x + 1));
    };
    const double midden = std::floor((n + 1) * (m + 1) / (populatie + 2));
    double som = 1;
    double term = 1;
    for (double x = midden; x < std::min(n, m) && term > som * kNiets; ++x)
        som += term *= keer(x);
    term = 1;
    for (double x = midden; x > std::max(0.0, n - (populatie - m)) && term > som * kNiets; --x)
        som += term /= keer(x - 1);
    return som;
}

void exactIntervalSlechtst(benchmark::State& state) {
    const std::int64_t populatie = state.range(0);
    Steekproef slechtst{1, 0};
    double langst = 0;
    for (const Steekproef& steekproef : steekproeven(populatie))
        if (const double tijd = duurt(populatie, steekproef); tijd > langst) {
            langst = tijd;
            slechtst = steekproef;
        }
    bench::naastVloer(
        state, bench::rekentijd, 0,
        [&] { benchmark::DoNotOptimize(somVanKansen(static_cast<double>(populatie), slechtst)); },
        [&] {
            benchmark::DoNotOptimize(
                exactInterval(populatie, slechtst.getrokken, slechtst.treffers));
        });
    state.counters["getrokken"] = static_cast<double>(slechtst.getrokken);
    state.counters["treffers"] = static_cast<double>(slechtst.treffers);
}

/// 20 of 3,000: what an inspectie draws.
void exactIntervalGewoon(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(exactInterval(3000, 20, 14));
}

/// The norm, and how many dossiers more would settle it; one in ten falls outside the check.
void toetsAanNormMetNogNodig(benchmark::State& state) {
    Groeptelling groep;
    groep.populatie = state.range(0);
    groep.getrokken = 500;
    groep.nvt = 50;
    groep.voldoet = 442;
    groep.voldoetNiet = 8;
    std::optional<Normoordeel> uit;
    for (auto _ : state)
        benchmark::DoNotOptimize(uit = toetsAanNorm(std::vector{groep}, 980));
    state.counters["nog_nodig"] = static_cast<double>(uit->nogNodig.value_or(-1));
}

/// Not a speed: the part of 10^5 draws whose interval holds the true number.
void dekking(benchmark::State& state) {
    const std::int64_t populatie = state.range(0);
    const std::int64_t waar = state.range(1);
    const std::int64_t getrokken = state.range(2);
    std::vector<Telinterval> bij;
    for (std::int64_t treffers = 0; treffers <= getrokken; ++treffers)
        bij.push_back(exactInterval(populatie, getrokken, treffers));
    std::mt19937_64 toeval(20261122);
    constexpr int kKeren = 100'000;
    for (auto _ : state) {
        int gedekt = 0;
        for (int keer = 0; keer < kKeren; ++keer) {
            std::int64_t treffers = 0;
            for (std::int64_t i = 0; i < getrokken; ++i)
                if (toeval() % static_cast<std::uint64_t>(populatie - i) <
                    static_cast<std::uint64_t>(waar - treffers))
                    ++treffers;
            const Telinterval& dit = bij[static_cast<std::size_t>(treffers)];
            if (dit.laag <= waar && waar <= dit.hoog) ++gedekt;
        }
        state.counters["gedekt"] = static_cast<double>(gedekt) / kKeren;
    }
}

}  // namespace

BENCHMARK(exactIntervalSlechtst)
    ->ArgName("populatie")
    ->RangeMultiplier(10)
    ->Range(1'000, 10'000'000)
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);
BENCHMARK(exactIntervalGewoon)->Unit(benchmark::kMicrosecond);
BENCHMARK(toetsAanNormMetNogNodig)
    ->ArgName("populatie")
    ->Arg(3'000)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(dekking)
    ->ArgNames({"populatie", "waar", "getrokken"})
    ->Args({312, 220, 20})
    ->Args({3'000, 2'850, 60})
    ->Args({3'000, 1'500, 300})
    ->Args({100, 97, 30})
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();

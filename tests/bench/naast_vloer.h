// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <benchmark/benchmark.h>

#include <ctime>

namespace maatlat::bench {

/// Time spent by this thread, for work inside the program: other work on the machine takes no part.
inline double rekentijd() {
    timespec nu{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &nu);
    return static_cast<double>(nu.tv_sec) + static_cast<double>(nu.tv_nsec) * 1e-9;
}

/// Time as a user waits for it.
inline double wachttijd() {
    timespec nu{};
    clock_gettime(CLOCK_MONOTONIC, &nu);
    return static_cast<double>(nu.tv_sec) + static_cast<double>(nu.tv_nsec) * 1e-9;
}

/// Measures `ons` and its floor in turn, within one benchmark: on a shared machine only the ratio
/// of neighbours means anything. Shows the time of ours, the floor beside it and the ratio; with
/// `per` > 0 both in nanoseconds per item.
template <class Vloer, class Ons>
void naastVloer(benchmark::State& state, double (*uurwerk)(), double per, Vloer vloer, Ons ons) {
    double totaalVloer = 0, totaalOns = 0;
    for (auto _ : state) {
        const double begin = uurwerk();
        vloer();
        const double midden = uurwerk();
        ons();
        const double eind = uurwerk();
        totaalVloer += midden - begin;
        totaalOns += eind - midden;
        state.SetIterationTime(eind - midden);
    }
    const auto keer = static_cast<double>(state.iterations());
    state.counters["verhouding"] = totaalOns / totaalVloer;
    if (per > 0) {
        state.counters["ons_ns"] = totaalOns / keer / per * 1e9;
        state.counters["vloer_ns"] = totaalVloer / keer / per * 1e9;
    } else {
        state.counters["vloer_ms"] = totaalVloer / keer * 1e3;
    }
}

}  // namespace maatlat::bench

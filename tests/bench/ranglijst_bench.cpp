// SPDX-License-Identifier: EUPL-1.2
// Judging and ranking many organisations, beside the floor: reading 24 bytes per organisation.
// Asked: at most 10 times the floor, at most 32 bytes per organisation beside the names, linear
// from 10^3 to 10^6. The rows stand in the order of the names, as in a Ronde: names are sorted
// once, when a round is put together, and not again for each ranking.
#include <malloc.h>

#include <random>
#include <vector>

#include "naast_vloer.h"
#include "rules/onderzoek/ranglijst.h"
#include "support/kaders.h"

namespace {

using namespace maatlat;

const std::vector<std::vector<int>>& vormen() {
    static const std::vector<std::vector<int>> alle{
        {4, 5, 4, 3, 3, 3, 2},     // Stap 1
        {8, 8, 8, 8, 8, 8, 8, 8},  // the most verwachtingen, evenly spread
        {14, 14, 14, 14, 8},       // the most, in criteria too large for a look-up by bits
        std::vector<int>(32, 2),   // the most, in many small ones
    };
    return alle;
}

/// `nvtOpDuizend`: so many organisations in a thousand have a verwachting that is nvt.
std::vector<Scorerij> rijen(std::size_t aantal, int verwachtingen, int nvtOpDuizend) {
    std::mt19937_64 toeval(2015);
    std::vector<Scorerij> uit(aantal);
    for (Scorerij& rij : uit) {
        const std::uint64_t goed = toeval() | toeval();
        for (int i = 0; i < verwachtingen; ++i)
            rij.zet(i, (goed >> i) & 1 ? Score::voldoende : Score::onvoldoende);
        if (static_cast<int>(toeval() % 1000) < nvtOpDuizend)
            rij.zet(static_cast<int>(toeval() % static_cast<unsigned>(verwachtingen)), Score::nvt);
    }
    return uit;
}

void oordeelEnRang(benchmark::State& state) {
    const Toetsingskader kader =
        test::kaderMet(vormen()[static_cast<std::size_t>(state.range(0))], test::veiligheid2015());
    const auto aantal = static_cast<std::size_t>(state.range(1));
    const std::vector<Scorerij> scores =
        rijen(aantal, kader.aantalBeoordeeld(), static_cast<int>(state.range(2)));
    const Oordeeltabel tabel(kader, kader.regelsets[0]);
    const std::vector<unsigned char> bytes(aantal * 24, 1);

    std::size_t geheugen = 0;
    bench::naastVloer(
        state, bench::rekentijd, static_cast<double>(aantal),
        [&] {
            // The sum of every byte, eight at a time: what it costs to read them at all.
            const auto* woorden = reinterpret_cast<const std::uint64_t*>(bytes.data());
            std::uint64_t som = 0;
            for (std::size_t i = 0; i < aantal * 3; ++i)
                som += woorden[i];
            benchmark::DoNotOptimize(som);
        },
        [&] {
            const std::size_t voor = mallinfo2().uordblks + mallinfo2().hblkhd;
            const Ranglijst ranglijst(tabel, scores);
            benchmark::DoNotOptimize(ranglijst.rij(0));
            geheugen = mallinfo2().uordblks + mallinfo2().hblkhd - voor;
        });
    state.counters["bytes"] =
        static_cast<double>(geheugen) / static_cast<double>(aantal) + sizeof(Scorerij);
}

}  // namespace

// vorm: which of the four kaders; nvt: so many organisations in a thousand with an nvt.
BENCHMARK(oordeelEnRang)
    ->ArgNames({"vorm", "organisaties", "nvt"})
    ->ArgsProduct({{0}, {1'000, 10'000, 100'000, 1'000'000}, {0}})
    ->ArgsProduct({{1, 2, 3}, {1'000'000}, {0}})
    ->ArgsProduct({{0}, {1'000'000}, {10, 100}})
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);

BENCHMARK_MAIN();

// SPDX-License-Identifier: EUPL-1.2
// A save that is acknowledged on disk, beside the floor: SQLite itself, which commits as many rows
// with as many bytes through prepared statements, to the same disk. Asked: one save at most 2 times
// the floor (p50); sixteen savers at once at least 2 times as many saves per second as with a
// connection per thread, none slower than 100 ms.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <functional>
#include <latch>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "opslagvloer.h"
#include "store/kader_store.h"
#include "store/motor/database.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/onderzoek_store.h"
#include "store/spoor/handeling_store.h"
#include "store/toets/veld_store.h"
#include "store/toetskop_store.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/werkmap.h"

namespace {

using namespace maatlat;

const std::string kTekst(400, 'e');  // a motivering of a few sentences

/// What a save of a score writes: field, score, history, line in the log, version of the toets, and
/// the post that it came from.
constexpr int kRijen = 6;

class Ons {
  public:
    explicit Ons(const std::string& pad) : database_(Database::openSchrijven(pad, klok)) {
        database_.schrijf("bench", [](Transactie& t) {
            const std::string hash(64, 'a');
            kaderStore::bewaar(t, {"k", "1", hash, "yaml"});
            onderzoekStore::bewaar(t, {{"o", "O", "", "", "", "", "r"}, hash});
            organisatieStore::bewaar(t, {{"Utrecht", {}}});
            toetskopStore::open(t, "o", "Utrecht");
        });
    }

    /// Save number `nr` of somebody who works alone in one verwachting: a score and a text in turn.
    void bewaar(int wie, int nr) {
        const std::string sleutel = std::to_string(wie) + "-" + std::to_string(nr);
        database_.schrijf("persoon " + std::to_string(wie), [&](Transactie& t) {
            if (handelingStore::eerder(t, wie, sleutel, kInhoud))
                throw std::logic_error("a save that was there already");
            toetskopStore::lees(test::kSleutel, t, 1);
            const Veldsoort soort = nr % 2 == 0 ? Veldsoort::score : Veldsoort::motivering;
            const std::string waarde = nr % 2 == 1   ? kTekst + std::to_string(nr)
                                       : nr % 4 == 0 ? "voldoende"
                                                     : "onvoldoende";
            const Veld veld =
                veldStore::bewaar(test::in(t, 1), {soort, "1.1." + std::to_string(wie)},
                                  test::tekst(waarde), nr / 2, wie);
            handelingStore::onthoud(t, wie, sleutel, kInhoud, std::to_string(veld.versie));
        });
    }

  private:
    static std::string klok() { return "2026-11-22T09:30:00.000Z"; }
    inline static const std::string kInhoud = std::string(64, 'f');
    Database database_;
};

void eenOpslaan(benchmark::State& state) {
    const test::Werkmap map;
    Ons ons(map.pad("maatlat.db"));
    bench::Opslagvloer vloer(map.pad("vloer.db"), kRijen);
    std::vector<double> tijdenOns;
    std::vector<double> tijdenVloer;
    for (int nr = 0; auto _ : state) {
        tijdenVloer.push_back(bench::duur([&] { vloer.bewaar(); }));
        tijdenOns.push_back(bench::duur([&] { ons.bewaar(1, nr++); }));
        state.SetIterationTime(tijdenOns.back());
    }
    state.counters["p50_ms"] = bench::midden(tijdenOns) * 1e3;
    state.counters["vloer_p50_ms"] = bench::midden(tijdenVloer) * 1e3;
    state.counters["verhouding"] = bench::midden(tijdenOns) / bench::midden(tijdenVloer);
}

/// So many savers at once, each so often; how long it took in all, and for the slowest save.
struct Uitslag {
    double totaal = 0;
    double traagste = 0;
};
Uitslag tegelijk(int savers, int keer, const std::function<void(int, int)>& bewaar) {
    std::vector<double> traagste(static_cast<std::size_t>(savers));
    std::latch klaar(savers + 1);
    std::vector<std::thread> draden;
    for (int wie = 0; wie < savers; ++wie)
        draden.emplace_back([&, wie] {
            klaar.arrive_and_wait();
            double& mijn = traagste[static_cast<std::size_t>(wie)];
            for (int nr = 0; nr < keer; ++nr)
                mijn = std::max(mijn, bench::duur([&] { bewaar(wie, nr); }));
        });
    klaar.arrive_and_wait();
    const double totaal = bench::duur([&] {
        for (std::thread& een : draden)
            een.join();
    });
    return {totaal, *std::max_element(traagste.begin(), traagste.end())};
}

void velenTegelijk(benchmark::State& state) {
    const auto savers = static_cast<int>(state.range(0));
    const auto keer = static_cast<int>(state.range(1));
    Uitslag ons;
    Uitslag vloer;
    for (auto _ : state) {
        const test::Werkmap map;
        {
            const std::string pad = map.pad("vloer.db");
            std::vector<std::unique_ptr<bench::Opslagvloer>> verbindingen;
            for (int i = 0; i < savers; ++i)
                verbindingen.push_back(std::make_unique<bench::Opslagvloer>(pad, kRijen));
            const Uitslag een = tegelijk(savers, keer, [&](int wie, int) {
                verbindingen[static_cast<std::size_t>(wie)]->bewaar();
            });
            vloer.totaal += een.totaal;
            vloer.traagste = std::max(vloer.traagste, een.traagste);
        }
        Ons database(map.pad("maatlat.db"));
        const Uitslag een =
            tegelijk(savers, keer, [&](int wie, int nr) { database.bewaar(wie, nr); });
        ons.totaal += een.totaal;
        ons.traagste = std::max(ons.traagste, een.traagste);
        state.SetIterationTime(een.totaal);
    }
    const auto aantal = static_cast<double>(state.iterations()) * savers * keer;
    state.counters["per_s"] = aantal / ons.totaal;
    state.counters["vloer_per_s"] = aantal / vloer.totaal;
    state.counters["verhouding"] = vloer.totaal / ons.totaal;
    state.counters["traagste_ms"] = ons.traagste * 1e3;
    state.counters["vloer_traagste_ms"] = vloer.traagste * 1e3;
}

}  // namespace

BENCHMARK(eenOpslaan)->Iterations(1000)->UseManualTime()->Unit(benchmark::kMillisecond);

BENCHMARK(velenTegelijk)
    ->ArgNames({"savers", "keer"})
    ->Args({16, 100})
    ->Iterations(3)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();

// SPDX-License-Identifier: EUPL-1.2
// A save that is acknowledged on disk, beside the floor: SQLite itself, which commits as many rows
// with as many bytes through prepared statements, to the same disk. Asked: one save at most 2 times
// the floor (p50); sixteen savers at once at least 2 times as many saves per second as with a
// connection per thread, none slower than 100 ms.
#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <latch>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "naast_vloer.h"
#include "store/database.h"
#include "store/handeling_store.h"
#include "store/kader_store.h"
#include "store/onderzoek_store.h"
#include "store/organisatie_store.h"
#include "store/toetskop_store.h"
#include "store/veld_store.h"
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
            toetskopStore::lees(t, 1);
            const Veldsoort soort = nr % 2 == 0 ? Veldsoort::score : Veldsoort::motivering;
            const std::string waarde = nr % 2 == 1   ? kTekst + std::to_string(nr)
                                       : nr % 4 == 0 ? "voldoende"
                                                     : "onvoldoende";
            const Veld veld =
                veldStore::bewaar(t, 1, {soort, "1.1." + std::to_string(wie)}, waarde, nr / 2, wie);
            handelingStore::onthoud(t, wie, sleutel, kInhoud, std::to_string(veld.versie));
        });
    }

  private:
    static std::string klok() { return "2026-11-22T09:30:00.000Z"; }
    inline static const std::string kInhoud = std::string(64, 'f');
    Database database_;
};

class Vloer {
  public:
    explicit Vloer(const std::string& pad) {
        eis(sqlite3_open(pad.c_str(), &db_));
        sqlite3_busy_timeout(db_, 10'000);
        voerUit("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        for (int i = 0; i < kRijen; ++i) {
            const std::string tabel = "t" + std::to_string(i);
            voerUit("CREATE TABLE IF NOT EXISTS " + tabel +
                    " (nr INTEGER PRIMARY KEY, tekst TEXT)");
            eis(sqlite3_prepare_v2(db_, ("INSERT INTO " + tabel + " (tekst) VALUES (?)").c_str(),
                                   -1, &rijen_[i], nullptr));
        }
    }
    ~Vloer() {
        for (sqlite3_stmt* een : rijen_)
            sqlite3_finalize(een);
        sqlite3_close(db_);
    }
    Vloer(const Vloer&) = delete;
    Vloer& operator=(const Vloer&) = delete;

    void bewaar() {
        voerUit("BEGIN IMMEDIATE");
        for (sqlite3_stmt* een : rijen_) {
            eis(sqlite3_bind_text(een, 1, kTekst.data(), 200, SQLITE_STATIC));
            if (sqlite3_step(een) != SQLITE_DONE) throw std::runtime_error(sqlite3_errmsg(db_));
            sqlite3_reset(een);
        }
        voerUit("COMMIT");
    }

  private:
    void eis(int uitkomst) {
        if (uitkomst != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(db_));
    }
    void voerUit(const std::string& sql) {
        eis(sqlite3_exec(db_, sql.c_str(), nullptr, nullptr, nullptr));
    }
    sqlite3* db_ = nullptr;
    sqlite3_stmt* rijen_[kRijen]{};
};

double duur(const std::function<void()>& werk) {
    const double begin = bench::wachttijd();
    werk();
    return bench::wachttijd() - begin;
}

double midden(std::vector<double> tijden) {
    const auto halverwege = tijden.begin() + static_cast<std::ptrdiff_t>(tijden.size() / 2);
    std::nth_element(tijden.begin(), halverwege, tijden.end());
    return *halverwege;
}

void eenOpslaan(benchmark::State& state) {
    const test::Werkmap map;
    Ons ons(map.pad("maatlat.db"));
    Vloer vloer(map.pad("vloer.db"));
    std::vector<double> tijdenOns;
    std::vector<double> tijdenVloer;
    for (int nr = 0; auto _ : state) {
        tijdenVloer.push_back(duur([&] { vloer.bewaar(); }));
        tijdenOns.push_back(duur([&] { ons.bewaar(1, nr++); }));
        state.SetIterationTime(tijdenOns.back());
    }
    state.counters["p50_ms"] = midden(tijdenOns) * 1e3;
    state.counters["vloer_p50_ms"] = midden(tijdenVloer) * 1e3;
    state.counters["verhouding"] = midden(tijdenOns) / midden(tijdenVloer);
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
                mijn = std::max(mijn, duur([&] { bewaar(wie, nr); }));
        });
    klaar.arrive_and_wait();
    const double totaal = duur([&] {
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
            std::vector<std::unique_ptr<Vloer>> verbindingen;
            for (int i = 0; i < savers; ++i)
                verbindingen.push_back(std::make_unique<Vloer>(pad));
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

// SPDX-License-Identifier: EUPL-1.2
// The pages of a database with 1,000 full toetsen (300,000 bevindingen), beside the floor: the same
// pages of a database with one onderzoek of 25. Made anew each time, without the network; the time
// counts that the program itself works. Asked: within 1.5 times the floor for the pages of a toets.
#include <benchmark/benchmark.h>

#include <string>

#include "naast_vloer.h"
#include "store/opvolging/opvolgdag_store.h"
#include "store/opvolging/opvolging_store.h"
#include "store/traject/traject_store.h"
#include "support/proefsleutel.h"
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

/// Each toets waits for its organisation, and the term is past: the most that a coördinator can
/// find.
void laatAllesTeLaatZijn(Webproef& proef) {
    const Inhoud& inhoud = proef.inhoud();
    proef.werkplek().database().schrijf("bench", [&](maatlat::Transactie& transactie) {
        for (const std::int64_t toets : inhoud.toetsen)
            maatlat::trajectStore::doe(maatlat::test::in(transactie, toets),
                                       {.zet = maatlat::Zet::stuurVoorWederhoor,
                                        .van = maatlat::Toetsstatus::lopend,
                                        .naar = maatlat::Toetsstatus::wederhoor,
                                        .tot = "2026-01-02"},
                                       maatlat::Tekst(), inhoud.coordinator.persoon.nr);
    });
}

/// Each toets is adopted, its plan is carried out, and something in it is late.
void laatAllePlannenLopen(Webproef& proef) {
    const Inhoud& inhoud = proef.inhoud();
    proef.werkplek().database().schrijf("bench", [&](maatlat::Transactie& transactie) {
        for (const std::int64_t toets : inhoud.toetsen) {
            const auto in = maatlat::test::in(transactie, toets);
            maatlat::test::zetStatus(in, maatlat::Toetsstatus::vastgesteld, 0);
            maatlat::opvolgingStore::doe(
                in,
                {maatlat::Opvolgzet::stemIn, maatlat::Opvolgstap::planVoorgelegd,
                 maatlat::Opvolgstap::uitvoering},
                {}, maatlat::Opvolging{maatlat::Opvolgstap::uitvoering, "", ""},
                inhoud.coordinator.persoon.nr);
            maatlat::opvolgdagStore::vervang(in, {{"maatregel/1", "2026-01-02", "maatregel 1"}});
        }
    });
}

/// What is done to all toetsen before a page is measured.
enum class Stand : unsigned char { lopend, teLaat, plannen };

void breng(Stand naar) {
    if (naar == Stand::teLaat) {
        static const bool gedaan =
            (laatAllesTeLaatZijn(klein()), laatAllesTeLaatZijn(groot()), true);
        benchmark::DoNotOptimize(gedaan);
    }
    if (naar == Stand::plannen) {
        static const bool gedaan =
            (laatAllePlannenLopen(klein()), laatAllePlannenLopen(groot()), true);
        benchmark::DoNotOptimize(gedaan);
    }
}

enum class Wie : unsigned char { inspecteur, coordinator };

void pagina(benchmark::State& state, Wie wie, const std::string& pad, Stand stand) {
    breng(stand);
    const auto duur = [&](Webproef& proef) {
        const Inhoud& inhoud = proef.inhoud();
        const Bezoeker& bezoeker = wie == Wie::inspecteur ? proef.inspecteur() : inhoud.coordinator;
        if (stand != Stand::plannen) proef.wijzig(inhoud.toetsen.front());
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
    const auto voegToe = [](const char* naam, Wie wie, const std::string& pad,
                            Stand stand = Stand::lopend) {
        benchmark::RegisterBenchmark(naam, pagina, wie, pad, stand)
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
    // Last: they change what the others measure.
    voegToe("start_inspecteur_te_laat", Wie::inspecteur, "/", Stand::teLaat);
    voegToe("start_coordinator_te_laat", Wie::coordinator, "/", Stand::teLaat);
    voegToe("overzicht_te_laat", Wie::inspecteur, toets, Stand::teLaat);
    voegToe("start_inspecteur_plannen", Wie::inspecteur, "/", Stand::plannen);
    voegToe("wachtlijst_plannen", Wie::inspecteur, "/wacht", Stand::plannen);
    benchmark::Initialize(&aantal, argumenten);
    benchmark::RunSpecifiedBenchmarks();
}

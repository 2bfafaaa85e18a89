// SPDX-License-Identifier: EUPL-1.2
// Two hundred people who each save one field once a second over HTTP, on connections that are kept
// open: the time from the moment that a person presses the key until the answer is there. Asked:
// p99 at most 250 ms, no save lost and none refused. Beside it the floor: the same people who ask a
// bare Poco server for a small static page at the same moments. Takes 20 seconds; --seconden=60
// takes the minute that is asked for.
#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdlib>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "naast_vloer.h"
#include "opslaan_over_http.h"
#include "support/proefsleutel.h"
#include "weblast.h"
#include "webproef.h"

namespace {

using namespace maatlat::bench;

constexpr int kMensen = 200;
constexpr int kToetsen = 25;
constexpr std::size_t kAntwoord = 100;  // bytes of what our script gets back

/// Once a second, everybody at another moment in it. The time counts from that moment: who must
/// wait does not make the next one count less.
Bezoek elkeSeconde(int seconden, const std::function<void(int, Klant&)>& doe) {
    return [=](int wie, Klant& klant, Meting& meting) {
        const double begin = wachttijd() + static_cast<double>(wie) / kMensen;
        for (int keer = 0; keer < seconden; ++keer) {
            const double moment = begin + keer;
            std::this_thread::sleep_for(std::chrono::duration<double>(moment - wachttijd()));
            doe(wie, klant);
            meting.tijden.push_back(wachttijd() - moment);
        }
    };
}

/// How many acknowledged saves are not in the database: of each field the version, which counts
/// them, and the last text.
double verloren(Webproef& proef, const std::vector<Opslaander>& mensen) {
    double uit = 0;
    for (const Opslaander& een : mensen) {
        const maatlat::Veld veld = proef.werkplek().database().lees([&](maatlat::Sessie& sessie) {
            return maatlat::veldStore::lees(maatlat::test::in(sessie, een.toets()), een.sleutel());
        });
        uit += static_cast<double>(een.aantal()) - (veld.versie - 1);
        if (veld.waarde != een.waarde()) ++uit;
    }
    return uit;
}

void savers(benchmark::State& state, int seconden) {
    Webproef proef(1, kToetsen, kMensen);
    const std::uint16_t poort = proef.start();
    const auto kader = proef.kader();
    const auto verwachtingen = kader->beoordeelde();
    std::vector<Opslaander> mensen;
    for (int i = 0; i < kMensen; ++i) {
        const auto nr = static_cast<std::size_t>(i);
        const Bezoeker& wie = proef.inspecteur(i);
        mensen.emplace_back(wie, proef.zegel(wie), poort, proef.inhoud().toetsen[nr % kToetsen],
                            "motivering/" + verwachtingen[nr / kToetsen]->code, 1);
    }
    Vloerserver vloerserver(kAntwoord);
    Meting vloer, ons;
    for (auto _ : state) {
        vloer = belast(vloerserver.poort(), kMensen,
                       elkeSeconde(5, [](int, Klant& klant) { klant.pagina("/", ""); }));
        ons = belast(poort, kMensen, elkeSeconde(seconden, [&](int wie, Klant& klant) {
                         mensen[static_cast<std::size_t>(wie)].bewaar(klant);
                     }));
        state.SetIterationTime(ons.duur);
    }
    if (vloer.mislukt + ons.mislukt > 0)
        return state.SkipWithError((ons.fout + vloer.fout).c_str());
    state.counters["opgeslagen"] = static_cast<double>(ons.tijden.size());
    state.counters["verloren"] = verloren(proef, mensen);
    state.counters["p50_ms"] = ons.ms(0.5);
    state.counters["p99_ms"] = ons.ms(0.99);
    state.counters["traagste_ms"] = ons.ms(1);
    state.counters["vloer_p50_ms"] = vloer.ms(0.5);
    state.counters["vloer_p99_ms"] = vloer.ms(0.99);
}

}  // namespace

int main(int aantal, char** argumenten) {
    constexpr std::string_view kOptie = "--seconden=";
    int seconden = 20;
    if (aantal > 1 && std::string_view(argumenten[aantal - 1]).starts_with(kOptie))
        seconden = std::atoi(argumenten[--aantal] + kOptie.size());
    benchmark::RegisterBenchmark("tweehonderdSavers", savers, seconden)
        ->Iterations(1)
        ->UseManualTime();
    benchmark::Initialize(&aantal, argumenten);
    benchmark::RunSpecifiedBenchmarks();
}

// SPDX-License-Identifier: EUPL-1.2
// The criterium page and the overview of a full toets over HTTP at sixteen connections that are
// kept open, beside the floor: a bare Poco server that sends a static page of the same size. Asked:
// at least 0.25 and 0.4 times as many requests per second, p99 at most 40 ms. While nothing
// changes; and while one request in ten is preceded by a save in the same toets, so that its pages
// must be made again. Beside that what making such a page costs by itself.
#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include "naast_vloer.h"
#include "opslaan_over_http.h"
#include "weblast.h"
#include "webproef.h"

namespace {

using namespace maatlat::bench;

constexpr int kVerbindingen = 16;
constexpr double kSeconden = 1;  // each turn of each server

Webproef& proef() {
    static Webproef een(1, 1, kVerbindingen);
    return een;
}

std::uint16_t poort() {
    static const std::uint16_t een = proef().start();
    return een;
}

std::string toetspad(const std::string& erachter) {
    return "/toets/" + std::to_string(proef().inhoud().toetsen.front()) + erachter;
}

/// Each connection its own person and its own field of criteria that are not asked for.
std::vector<Opslaander>& opslaanders() {
    static std::vector<Opslaander> alle = [] {
        std::vector<Opslaander> uit;
        const auto kader = proef().kader();
        const auto verwachtingen = kader->beoordeelde();
        for (int i = 0; i < kVerbindingen; ++i)
            uit.emplace_back(proef().inspecteur(i), proef().zegel(proef().inspecteur(i)), poort(),
                             proef().inhoud().toetsen.front(),
                             "motivering/" + verwachtingen[static_cast<std::size_t>(i)]->code, 1);
        return uit;
    }();
    return alle;
}

void overHttp(benchmark::State& state, const std::string& pad, int eenOpslagPer) {
    const std::size_t bytes = proef().pagina(proef().inspecteur(), pad).size();
    Vloerserver vloerserver(bytes);
    std::vector<std::string> koekjes;
    for (int i = 0; i < kVerbindingen; ++i)
        koekjes.push_back(koekje(proef().inspecteur(i)));
    const auto vraag = [&](int wie, Klant& klant) {
        klant.pagina(pad, koekjes[static_cast<std::size_t>(wie)]);
    };
    std::vector<int> keer(kVerbindingen);
    const auto vooraf = [&](int wie, Klant& klant) {
        const auto nr = static_cast<std::size_t>(wie);
        if (eenOpslagPer > 0 && ++keer[nr] % eenOpslagPer == wie % eenOpslagPer)
            opslaanders()[nr].bewaar(klant);
    };
    opslaanders();
    Meting ons, vloer;
    for (auto _ : state) {
        const Meting v =
            belast(vloerserver.poort(), kVerbindingen, steedsOpnieuw(kSeconden, vraag));
        const Meting o = belast(poort(), kVerbindingen, steedsOpnieuw(kSeconden, vraag, vooraf));
        vloer.voegToe(v);
        vloer.duur += v.duur;
        ons.voegToe(o);
        ons.duur += o.duur;
        state.SetIterationTime(o.duur);
    }
    if (ons.mislukt + vloer.mislukt > 0)
        return state.SkipWithError((ons.fout + vloer.fout).c_str());
    state.counters["KB"] = static_cast<double>(bytes) / 1024;
    state.counters["per_s"] = ons.perSeconde();
    state.counters["vloer_per_s"] = vloer.perSeconde();
    state.counters["verhouding"] = ons.perSeconde() / vloer.perSeconde();
    state.counters["p50_ms"] = ons.ms(0.5);
    state.counters["p99_ms"] = ons.ms(0.99);
    state.counters["vloer_p99_ms"] = vloer.ms(0.99);
}

/// One page after another without the network: made again each time (ours), beside the same page
/// while nothing changed (floor).
void maken(benchmark::State& state, const std::string& pad) {
    const Bezoeker& wie = proef().inspecteur();
    double koud = 0, warm = 0;
    for (auto _ : state) {
        proef().wijzig(proef().inhoud().toetsen.front());
        const double begin = rekentijd();
        benchmark::DoNotOptimize(proef().pagina(wie, pad));
        const double midden = rekentijd();
        benchmark::DoNotOptimize(proef().pagina(wie, pad));
        koud += midden - begin;
        warm += rekentijd() - midden;
        state.SetIterationTime(midden - begin);
    }
    const auto keer = static_cast<double>(state.iterations());
    state.counters["koud_ms"] = koud / keer * 1e3;
    state.counters["warm_ms"] = warm / keer * 1e3;
}

}  // namespace

int main(int aantal, char** argumenten) {
    const std::vector<std::pair<std::string, std::string>> paginas{{"criterium", "/criterium/1.1"},
                                                                   {"overzicht", ""}};
    for (const auto& [naam, erachter] : paginas) {
        const std::string pad = toetspad(erachter);
        benchmark::RegisterBenchmark((naam + "/maken").c_str(), maken, pad)
            ->Iterations(200)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark((naam + "/onveranderd").c_str(), overHttp, pad, 0)
            ->Iterations(5)
            ->UseManualTime();
        benchmark::RegisterBenchmark((naam + "/een_op_tien_opslaan").c_str(), overHttp, pad, 10)
            ->Iterations(5)
            ->UseManualTime();
    }
    benchmark::Initialize(&aantal, argumenten);
    benchmark::RunSpecifiedBenchmarks();
}

// SPDX-License-Identifier: EUPL-1.2
// The country as a whole. With 26 organisations over HTTP at sixteen connections, beside a bare
// Poco server that sends a page of the same size: asked at least 0.5 times as many a second when
// nothing changed, 0.2 times when one request in ten follows a change of something that stands vast
// (so that the round is read and judged again). With 10,000 organisations in each of 10 rounds,
// without the network: a first page takes at most 5 times that with 26, also after a save in a
// toets that runs; two rounds beside each other, which are compared each time, at most 20 times;
// and memory stays under 300 MB.
#include <benchmark/benchmark.h>
#include <malloc.h>

#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include "naast_vloer.h"
#include "toetsing/landelijk/beeldronde.h"
#include "toetsing/onderzoek/importeren.h"
#include "weblast.h"
#include "webproef.h"

namespace {

using namespace maatlat;
using namespace maatlat::bench;

constexpr int kVerbindingen = 16;
constexpr double kSeconden = 1;

/// Rounds like that of 2015, with so many organisations each: the scores of the 26 again and again.
Inhoud vulRondes(Werkplek& werkplek, int rondes, int organisaties) {
    Database& database = werkplek.database();
    richtIn(database, test::criteriamap());
    Inhoud uit;
    uit.coordinator = nieuweBezoeker(database, 1, Rol::coordinator);
    const GelezenRonde van = leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml");
    for (int nr = 1; nr <= rondes; ++nr) {
        GelezenRonde een;
        een.bron = van.bron;
        een.bron.documenten.clear();
        een.ronde.kader = van.ronde.kader;
        een.ronde.onderzoek = van.ronde.onderzoek;
        een.ronde.onderzoek.id = "ronde-" + std::to_string(nr);
        een.ronde.onderzoek.naam = "Ronde " + std::to_string(nr);
        een.bron.onderzoek = een.ronde.onderzoek;
        for (int i = 0; i < organisaties; ++i) {
            const std::string naam = "Organisatie " + std::to_string(100000 + i);
            een.ronde.organisaties.push_back({naam, {}});
            een.ronde.toetsen.push_back(
                {naam,
                 van.ronde.toetsen[static_cast<std::size_t>(i + nr) % van.ronde.toetsen.size()]
                     .scores});
        }
        een.bron.organisaties = een.ronde.organisaties;
        importeer(database, "bench", een);
    }
    uit.onderzoek = "ronde-1";
    database.lees([&](Sessie& sessie) {
        for (const Toetskop& kop :
             toetskopStore::vanOnderzoek(test::kSleutel, sessie, uit.onderzoek)) {
            uit.toetsen.push_back(kop.nr);
            if (uit.toetsen.size() == 100) break;
        }
    });
    return uit;
}

int omvang(const char* naam, int anders) {
    const char* gekozen = std::getenv(naam);
    return gekozen ? std::atoi(gekozen) : anders;
}

Webproef& klein() {
    static Webproef een([](Werkplek& werkplek) { return vulRondes(werkplek, 1, 26); });
    return een;
}
/// Two rounds of 26, to hold against each other.
Webproef& kleinPaar() {
    static Webproef een([](Werkplek& werkplek) { return vulRondes(werkplek, 2, 26); });
    return een;
}
/// Smaller for who is in a hurry: MAATLAT_RONDES and MAATLAT_ORGANISATIES.
Webproef& groot() {
    static Webproef een([](Werkplek& werkplek) {
        return vulRondes(werkplek, omvang("MAATLAT_RONDES", 10),
                         omvang("MAATLAT_ORGANISATIES", 10'000));
    });
    return een;
}

/// Something that stands vast becomes another, as the log says too: the round is read again.
void veranderWatVaststaat(Webproef& proef) {
    proef.werkplek().database().schrijf("bench", [&](Transactie& transactie) {
        test::in(transactie, proef.inhoud().toetsen.front()).raak();
        transactie.log(Gebeurtenis::scoresGewijzigd, "een toets", {}, {});
    });
}

/// Of this process, without what making the rounds left to give back.
double geheugenMb() {
    malloc_trim(0);
    std::ifstream status("/proc/self/status");
    for (std::string regel; std::getline(status, regel);)
        if (regel.starts_with("VmRSS:")) return std::atof(regel.c_str() + 6) / 1024;
    return 0;
}

void overHttp(benchmark::State& state, const std::string& pad, int eenWijzigingPer) {
    static const std::uint16_t poort = klein().start();
    const Bezoeker& wie = klein().inhoud().coordinator;
    const std::size_t bytes = klein().pagina(wie, pad).size();
    Vloerserver vloerserver(bytes);
    const std::string kop = koekje(wie);
    const auto vraag = [&](int, Klant& klant) { klant.pagina(pad, kop); };
    std::vector<int> keer(kVerbindingen);
    const auto vooraf = [&](int nr, Klant&) {
        if (eenWijzigingPer > 0 &&
            ++keer[static_cast<std::size_t>(nr)] % eenWijzigingPer == nr % eenWijzigingPer)
            veranderWatVaststaat(klein());
    };
    Meting ons, vloer;
    for (auto _ : state) {
        const Meting v =
            belast(vloerserver.poort(), kVerbindingen, steedsOpnieuw(kSeconden, vraag));
        const Meting o = belast(poort, kVerbindingen, steedsOpnieuw(kSeconden, vraag, vooraf));
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
    state.counters["p99_ms"] = ons.ms(0.99);
}

struct Duur {
    double gewijzigd = 0;  ///< what stands vast changed: all is read again
    double opslag = 0;     ///< somebody saved something in a toets that runs
    double gelijk = 0;
};

void meet(Webproef& proef, const std::string& pad, Duur& duur) {
    const Bezoeker& wie = proef.inhoud().coordinator;
    const auto tijd = [&] {
        const double begin = rekentijd();
        benchmark::DoNotOptimize(proef.pagina(wie, pad));
        return rekentijd() - begin;
    };
    veranderWatVaststaat(proef);
    duur.gewijzigd += tijd();
    proef.werkplek().database().schrijf("bench", [](Transactie& transactie) {
        transactie.log(Gebeurtenis::veldGewijzigd, "een toets", {}, {});
    });
    duur.opslag += tijd();
    duur.gelijk += tijd();
}

void naastKlein(benchmark::State& state, const std::string& pad, Webproef& (*kleine)()) {
    Duur weinig, veel;
    for (auto _ : state) {
        meet(kleine(), pad, weinig);
        meet(groot(), pad, veel);
    }
    const auto keer = static_cast<double>(state.iterations());
    state.counters["1_26_ms"] = weinig.gelijk / keer * 1e3;
    state.counters["2_veel_ms"] = veel.gelijk / keer * 1e3;
    state.counters["3_gelijk_x"] = veel.gelijk / weinig.gelijk;
    state.counters["4_na_opslag_ms"] = veel.opslag / keer * 1e3;
    state.counters["5_na_opslag_x"] = veel.opslag / weinig.opslag;
    state.counters["6_26_gewijzigd_ms"] = weinig.gewijzigd / keer * 1e3;
    state.counters["7_gewijzigd_ms"] = veel.gewijzigd / keer * 1e3;
    state.counters["8_KB"] =
        static_cast<double>(groot().pagina(groot().inhoud().coordinator, pad).size()) / 1024;
    state.counters["9_geheugen_MB"] = geheugenMb();
}

}  // namespace

int main(int aantal, char** argumenten) {
    for (const auto& [naam, pad] :
         {std::pair("beeld", "/onderzoek/ronde-1"), std::pair("land", "/landelijk")}) {
        benchmark::RegisterBenchmark((std::string(naam) + "/onveranderd").c_str(), overHttp, pad, 0)
            ->Iterations(5)
            ->UseManualTime();
        benchmark::RegisterBenchmark((std::string(naam) + "/een_op_tien_wijzigt").c_str(), overHttp,
                                     pad, 10)
            ->Iterations(5)
            ->UseManualTime();
    }
    for (const char* pad :
         {"/onderzoek/ronde-1", "/onderzoek/ronde-1?thema=2", "/onderzoek/ronde-1?op=organisatie",
          "/onderzoek/ronde-1/tabel", "/landelijk", "/landelijk/tabel"})
        benchmark::RegisterBenchmark(pad, naastKlein, pad, klein)
            ->Iterations(5)
            ->Unit(benchmark::kMillisecond);
    for (const char* pad : {"/landelijk/rondes?a=ronde-1&b=ronde-2"})
        benchmark::RegisterBenchmark(pad, naastKlein, pad, kleinPaar)
            ->Iterations(5)
            ->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&aantal, argumenten);
    benchmark::RunSpecifiedBenchmarks();
}

// SPDX-License-Identifier: EUPL-1.2
// The pages that list or count over toetsen, versions, people and log lines, after years of use:
// about 1,000 and 2,600 full toetsen (of 300 bevindingen), 46 versions of a field, 150,000 and
// 400,000 log lines. The floor is the same page of a database that fills just the first page of
// every list. Without the network; the time counts that the program itself works: after a change
// of a toets, and again. Asked: at most 1.5 times the floor at 1,000 and 3 times at 2,600.
#include <benchmark/benchmark.h>

#include <array>
#include <memory>
#include <string>

#include "jaren.h"
#include "naast_vloer.h"
#include "webproef.h"

namespace {

using namespace maatlat;
using namespace maatlat::bench;

constexpr std::array kGebruik{Gebruik{20, 1, 0, 1'000, 12}, Gebruik{38, 26, 10, 150'000, 46},
                              Gebruik{99, 26, 25, 400'000, 46}};
constexpr int kKeer = 7;

enum class Wie : unsigned char { overal, nieuw, coordinator, vtManagement, beheerder };

struct Proef {
    Jaren jaren;
    Webproef web;

    explicit Proef(const Gebruik& gebruik)
        : web([&](Werkplek& werkplek) {
              jaren = Jarenvuller(werkplek, gebruik).maak();
              return jaren.inhoud;
          }) {}

    const Bezoeker& bezoeker(Wie wie) const {
        switch (wie) {
            case Wie::overal:
                return web.inspecteur(0);
            case Wie::nieuw:
                return web.inspecteur(10);
            case Wie::coordinator:
                return web.inhoud().coordinator;
            case Wie::vtManagement:
                return jaren.vtManagement;
            case Wie::beheerder:
                break;
        }
        return jaren.beheerder;
    }
};

Proef& proef(std::size_t nr) {
    static std::array<std::unique_ptr<Proef>, kGebruik.size()> alle;
    if (!alle[nr]) alle[nr] = std::make_unique<Proef>(kGebruik[nr]);
    return *alle[nr];
}

struct Duur {
    double koud = 0;
    double warm = 0;
    std::size_t bytes = 0;
};

void meet(Proef& proef, Wie wie, const std::string& pad, Duur& duur) {
    const Bezoeker& bezoeker = proef.bezoeker(wie);
    const std::int64_t eerste = proef.web.inhoud().toetsen.front();
    const std::string toets = "/toets/" + std::to_string(eerste);
    const std::string waar = pad.starts_with("TOETS") ? toets + pad.substr(5) : pad;
    proef.web.wijzig(eerste);
    const double begin = rekentijd();
    benchmark::DoNotOptimize(proef.web.pagina(bezoeker, waar));
    const double midden = rekentijd();
    duur.bytes = proef.web.pagina(bezoeker, waar).size();
    duur.koud += midden - begin;
    duur.warm += rekentijd() - midden;
}

void pagina(benchmark::State& state, Wie wie, const std::string& pad) {
    std::array<Duur, kGebruik.size()> duren;
    for (auto _ : state)
        for (std::size_t i = 0; i < duren.size(); ++i)
            meet(proef(i), wie, pad, duren[i]);
    const auto keer = static_cast<double>(state.iterations());
    const auto ms = [&](double seconden) { return seconden / keer * 1e3; };
    state.counters["1_weinig_ms"] = ms(duren[0].koud);
    state.counters["2_1000_ms"] = ms(duren[1].koud);
    state.counters["3_2600_ms"] = ms(duren[2].koud);
    state.counters["4_1000_x"] = duren[1].koud / duren[0].koud;
    state.counters["5_2600_x"] = duren[2].koud / duren[0].koud;
    state.counters["6_2600_warm_ms"] = ms(duren[2].warm);
    state.counters["7_2600_warm_x"] = duren[2].warm / duren[0].warm;
    state.counters["8_weinig_KB"] = static_cast<double>(duren[0].bytes) / 1024;
    state.counters["9_2600_KB"] = static_cast<double>(duren[2].bytes) / 1024;
}

}  // namespace

int main(int aantal, char** argumenten) {
    const auto voegToe = [](const char* naam, Wie wie, const std::string& pad) {
        benchmark::RegisterBenchmark(naam, pagina, wie, pad)
            ->Iterations(kKeer)
            ->Unit(benchmark::kMillisecond);
    };
    using enum Wie;
    voegToe("start_inspecteur_overal", overal, "/");
    voegToe("afgerond_inspecteur_overal", overal, "/?afgerond=1");
    voegToe("start_inspecteur_nieuw", nieuw, "/");
    voegToe("start_coordinator", coordinator, "/");
    voegToe("start_vt_management", vtManagement, "/");
    voegToe("start_beheerder", beheerder, "/");
    voegToe("zelfevaluatie", vtManagement, "/zelfevaluatie");
    voegToe("bewaard_inspecteur", overal, "/bewaard");
    voegToe("bewaard_coordinator", coordinator, "/bewaard");
    voegToe("bewaard_vt_management", vtManagement, "/bewaard");
    voegToe("onderzoeken_inspecteur", overal, "/onderzoeken");
    voegToe("onderzoeken_coordinator", coordinator, "/onderzoeken");
    voegToe("onderzoek_openen", coordinator, "/onderzoek/nieuw");
    voegToe("landelijk_beeld", coordinator, "/onderzoek/ronde-nu");
    voegToe("tabel", coordinator, "/onderzoek/ronde-nu/tabel");
    voegToe("vergelijk", coordinator, "/onderzoek/ronde-nu/vergelijk");
    voegToe("verwachting", coordinator, "/onderzoek/ronde-nu/verwachting/1.1.1");
    voegToe("landelijk_rapport", coordinator, "/onderzoek/ronde-nu/rapport");
    voegToe("lezers_landelijk", coordinator, "/onderzoek/ronde-nu/lezers");
    voegToe("teams", coordinator, "/onderzoek/ronde-nu/team");
    voegToe("toets", overal, "TOETS");
    voegToe("criterium", overal, "TOETS/criterium/1.1");
    voegToe("teksten", overal, "TOETS/teksten");
    voegToe("bevindingen", overal, "TOETS/bevindingen");
    voegToe("zoeken", overal, "TOETS/bevindingen?woorden=protocol");
    voegToe("bronnen", overal, "TOETS/bronnen");
    voegToe("steekproeven", overal, "TOETS/steekproeven");
    voegToe("rapport", overal, "TOETS/rapport");
    voegToe("vaststellen", overal, "TOETS/vaststellen");
    voegToe("geschiedenis", overal, "TOETS/geschiedenis/motivering/1.1.1");
    voegToe("account", overal, "/account");
    voegToe("personen", beheerder, "/beheer/personen");
    voegToe("persoon", beheerder, "/beheer/personen/1");
    voegToe("persoon_nooit_ingelogd", beheerder, "/beheer/personen/92");
    voegToe("logboek", beheerder, "/beheer/logboek");
    benchmark::Initialize(&aantal, argumenten);
    benchmark::RunSpecifiedBenchmarks();
}

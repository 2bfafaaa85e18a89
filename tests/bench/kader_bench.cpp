// SPDX-License-Identifier: EUPL-1.2
// Loading the kader of 2015 and proving its rules, beside the floor: libyaml reading the same bytes
// without building anything. Asked: each in at most 5 ms.
#include <yaml.h>

#include "kader/bestand.h"
#include "kader/kader_lezer.h"
#include "naast_vloer.h"
#include "rules/bewijs.h"

namespace {

using namespace maatlat;

const std::string kPad = MAATLAT_SOURCE_DIR "/criteria/veilig-thuis-stap1-2015.yaml";

void laadKader(benchmark::State& state) {
    const std::string inhoud = leesBestand(kPad, kGrootsteYaml);
    bench::naastVloer(
        state, bench::rekentijd, 0,
        [&] {
            yaml_parser_t lezer;
            yaml_parser_initialize(&lezer);
            yaml_parser_set_input_string(
                &lezer, reinterpret_cast<const unsigned char*>(inhoud.data()), inhoud.size());
            yaml_event_t gebeurtenis;
            bool klaar = false;
            while (!klaar && yaml_parser_parse(&lezer, &gebeurtenis)) {
                klaar = gebeurtenis.type == YAML_STREAM_END_EVENT;
                yaml_event_delete(&gebeurtenis);
            }
            yaml_parser_delete(&lezer);
        },
        [&] { benchmark::DoNotOptimize(leesKaderbestand(kPad).hash); });
}

/// All regelsets over all criteria; the floor is one pass that only counts the tellingen.
void bewijsKader(benchmark::State& state) {
    const Toetsingskader kader = leesKaderbestand(kPad);
    bench::naastVloer(
        state, bench::rekentijd, 0,
        [&] {
            int tellingen = 0;
            for (std::size_t set = 0; set < kader.regelsets.size(); ++set)
                for (const Criterium* een : kader.criteria())
                    for (int nvt = 0; nvt <= een->aantal; ++nvt)
                        for (int fout = 0; fout <= een->aantal - nvt; ++fout)
                            benchmark::DoNotOptimize(++tellingen);
        },
        [&] {
            for (const Regelset& set : kader.regelsets)
                for (const Criterium* een : kader.criteria())
                    benchmark::DoNotOptimize(
                        bewijs(*kader.regel(set, *een), een->aantal).tellingen);
        });
}

}  // namespace

BENCHMARK(laadKader)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(bewijsKader)->UseManualTime()->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();

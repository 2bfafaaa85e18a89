// SPDX-License-Identifier: EUPL-1.2
// The review of one dossier saved by its use case: rights, every answer checked, the privacy guard,
// stored. Beside the floor: SQLite itself, which commits as many rows. Asked: at most 2 times the
// floor (p50).
#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include "domain/gebeurtenis.h"
#include "opslagvloer.h"
#include "store/steekproef/dossierformulier_store.h"
#include "store/steekproef/steekproef_store.h"
#include "support/proefsleutel.h"
#include "toetsing/steekproef/dossierlezen.h"
#include "volle_toets.h"

namespace {

using namespace maatlat;

constexpr const char* kPseudoniem = "K7QF-2M9X-A4TD";

/// What a save of a review writes: the reading, a line in the log, version of the toets, and the
/// post that it came from.
constexpr int kRijen = 4;

std::string klok() {
    return "2026-11-22T09:30:00.000Z";
}

/// A steekproef of one dossier, to be read by the form of Stap 1.
Dossierformulier begin(Werkplek& werkplek, std::int64_t toets) {
    return werkplek.database().schrijf("bench", [&](Transactie& transactie) {
        const auto formulieren =
            dossierformulierStore::voorKader(transactie, "veilig-thuis-stap1", "2015");
        Dossiersteekproef steekproef;
        steekproef.titel = "Onderzoeken 2026";
        steekproef.status = Steekproefstatus::getrokken;
        steekproef.populatieHash = std::string(64, 'a');
        steekproef.vastleggingHash = std::string(64, 'b');
        steekproef.formulierHash = formulieren.front().hash;
        steekproef.peildatum = "2026-11-22";
        steekproef.vastgelegdOp = klok();
        steekproef = steekproefStore::bewaar(test::in(transactie, toets), steekproef,
                                             Gebeurtenis::steekproefVastgelegd);
        Steekproefdossier dossier;
        dossier.pseudoniem = kPseudoniem;
        dossier.trekking = 1;
        dossier.bewarenTot = "2027-11-22";
        steekproefStore::bewaarDossier(test::in(transactie, toets), steekproef.nr, dossier);
        return *werkplek.formulier(transactie, steekproef.formulierHash);
    });
}

/// Every question answered; each `nr` another remark.
Leesinvoer lezing(const Dossierformulier& formulier, int nr) {
    Leesinvoer uit;
    uit.versie = nr;
    uit.klaar = true;
    uit.toelichting = bench::zinnen(nr, 200);
    for (const Dossiervraag& een : formulier.vragen) {
        if (een.soort == Antwoordsoort::jaNee)
            uit.velden.voegToe("antwoord-" + een.code, std::string(kJa));
        else if (een.soort == Antwoordsoort::keuze)
            uit.velden.voegToe("antwoord-" + een.code, een.keuzes.front());
        else if (een.soort == Antwoordsoort::datum)
            uit.velden.voegToe("antwoord-" + een.code, "2026-03-02");
        else if (een.soort == Antwoordsoort::getal)
            uit.velden.voegToe("antwoord-" + een.code, "2");
    }
    return uit;
}

void lezingOpslaan(benchmark::State& state) {
    const test::Werkmap map;
    Database database = Database::openSchrijven(map.pad("maatlat.db"), klok);
    Werkplek werkplek(database, klok, map.pad("bijlagen"), map.pad("sleutels"), {});
    const bench::Inhoud inhoud = bench::vul(werkplek, 1, 1, 1);
    const std::int64_t toets = inhoud.toetsen.front();
    const Dossierformulier formulier = begin(werkplek, toets);
    bench::Opslagvloer vloer(map.pad("vloer.db"), kRijen);
    std::vector<double> tijdenOns;
    std::vector<double> tijdenVloer;
    for (int nr = 0; auto _ : state) {
        tijdenVloer.push_back(bench::duur([&] { vloer.bewaar(); }));
        const Leesinvoer invoer = lezing(formulier, nr);
        const Handeling handeling{inhoud.inspecteurs.front().persoon, std::to_string(nr++), "f"};
        tijdenOns.push_back(
            bench::duur([&] { bewaarLezing(werkplek, handeling, toets, 1, kPseudoniem, invoer); }));
        state.SetIterationTime(tijdenOns.back());
    }
    state.counters["p50_ms"] = bench::midden(tijdenOns) * 1e3;
    state.counters["vloer_p50_ms"] = bench::midden(tijdenVloer) * 1e3;
    state.counters["verhouding"] = bench::midden(tijdenOns) / bench::midden(tijdenVloer);
}

}  // namespace

BENCHMARK(lezingOpslaan)->Iterations(1000)->UseManualTime()->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();

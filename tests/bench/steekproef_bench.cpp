// SPDX-License-Identifier: EUPL-1.2
// A dossiersteekproef on a list of a million dossiers: reading and checking it, hashing it and
// drawing twenty, beside two floors on the same file: reading its bytes and counting lines, and
// libcsv without anything behind it. Asked: at most 2 s and 100 MB in all. The memory is of a
// process that does only this. And how fair the draw is: chi-square over 100,000 draws.
#include <csv.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <stdexcept>
#include <string>

#include "exchange/steekproef/populatie_lezer.h"
#include "naast_vloer.h"
#include "rules/steekproef/trekking.h"
#include "support/eerlijkheid.h"
#include "support/werkmap.h"

namespace {

using namespace maatlat;
using maatlat::bench::rekentijd;
using maatlat::bench::wachttijd;

constexpr int kRijen = 1'000'000;
constexpr int kKeren = 5;
const std::string kSleutel(64, '7');

std::string datum(int dagnummer) {
    return iso(Dag{std::chrono::days{20'454 + dagnummer}});  // from 2026-01-01
}

void schrijfLijst(const std::string& pad) {
    std::ofstream uit(pad, std::ios::binary);
    uit << "dossier;melding;triage;start;afsluiting;soort;gemeente\n";
    for (int i = 0; i < kRijen; ++i) {
        const int dag = i % 150;
        uit << "2026-" << 100'000'000 + i << ';' << datum(dag) << ';' << datum(dag + 4) << ';'
            << datum(dag + 9) << ';' << (i % 5 == 0 ? std::string() : datum(dag + 70)) << ';'
            << (i % 3 == 0 ? "advies" : "melding") << ";Gemeente " << i % 300 << '\n';
    }
}

template <class Functie>
void perBlok(const std::string& pad, Functie doe) {
    std::ifstream stroom(pad, std::ios::binary);
    for (std::string blok(1 << 16, '\0'); stroom;) {
        stroom.read(blok.data(), static_cast<std::streamsize>(blok.size()));
        doe(blok.data(), static_cast<std::size_t>(stroom.gcount()));
    }
}

void eisRijen(long geteld) {
    if (geteld != kRijen + 1) throw std::runtime_error("the floor did not see every row");
}

void telRegels(const std::string& pad) {
    long regels = 0;
    perBlok(pad, [&](const char* blok, std::size_t lengte) {
        regels += std::count(blok, blok + lengte, '\n');
    });
    eisRijen(regels);
}

void alleenLibcsv(const std::string& pad) {
    csv_parser csv{};
    csv_init(&csv, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_delim(&csv, ';');
    long rijen = 0;
    const auto cel = [](void*, std::size_t, void*) {};
    const auto rij = [](int, void* teller) { ++*static_cast<long*>(teller); };
    perBlok(pad, [&](const char* blok, std::size_t lengte) {
        csv_parse(&csv, blok, lengte, cel, rij, &rijen);
    });
    csv_fini(&csv, cel, rij, &rijen);
    csv_free(&csv);
    eisRijen(rijen);
}

/// Time of each part.
struct Tijden {
    double lezen = 0;
    double hashen = 0;
    double trekken = 0;
    double samen() const { return lezen + hashen + trekken; }
};

Tijden helePopulatie(const std::string& pad) {
    const double begin = rekentijd();
    const Populatielijst lijst =
        leesPopulatie(pad, "lijst.csv", Pseudonimiseerder(kSleutel), "2027-01-01");
    const double gelezen = rekentijd();
    const Sha256 hash = populatieHash(lijst.populatie);
    const double gehasht = rekentijd();
    Trekplan plan{Groepkolom::geen, groepen(lijst.populatie, Groepkolom::geen)};
    plan.groepen.front().trek = 20;
    const auto getrokken = trek(lijst.populatie, plan, "computer:" + hex(hash), {}, 20);
    const double getrokkenOp = rekentijd();
    if (getrokken.size() != 40) throw std::runtime_error("not all dossiers were drawn");
    return {gelezen - begin, gehasht - gelezen, getrokkenOp - gehasht};
}

/// In a process of its own: the largest memory that it ever had, in MB.
double geheugen(const std::string& zelf, const std::string& pad) {
    const pid_t kind = fork();
    if (kind == 0) {
        execl(zelf.c_str(), zelf.c_str(), "--lees", pad.c_str(), nullptr);
        _exit(1);
    }
    int uitslag = 0;
    rusage gebruik{};
    if (wait4(kind, &uitslag, 0, &gebruik) != kind || uitslag != 0)
        throw std::runtime_error("reading in a process of its own failed");
    return static_cast<double>(gebruik.ru_maxrss) / 1024;
}

void meetLijst(const std::string& zelf) {
    const test::Werkmap map;
    const std::string pad = map.pad("lijst.csv");
    schrijfLijst(pad);
    Tijden beste;
    double vloer = 1e9, libcsv = 1e9, gewacht = 1e9;
    for (int keer = 0; keer < kKeren; ++keer) {
        const double begin = rekentijd();
        telRegels(pad);
        const double midden = rekentijd();
        alleenLibcsv(pad);
        libcsv = std::min(libcsv, rekentijd() - midden);
        vloer = std::min(vloer, midden - begin);
        const double beginWacht = wachttijd();
        const Tijden nu = helePopulatie(pad);
        gewacht = std::min(gewacht, wachttijd() - beginWacht);
        if (keer == 0 || nu.samen() < beste.samen()) beste = nu;
    }
    std::printf("lijst van %d dossiers, %.0f MB; rekentijd, beste van %d\n", kRijen,
                static_cast<double>(std::filesystem::file_size(pad)) / 1e6, kKeren);
    std::printf("  bytes lezen en regels tellen %7.0f ms\n", vloer * 1e3);
    std::printf("  libcsv alleen                %7.0f ms\n", libcsv * 1e3);
    std::printf("  lezen en controleren         %7.0f ms\n", beste.lezen * 1e3);
    std::printf("  hash van de populatie        %7.0f ms\n", beste.hashen * 1e3);
    std::printf("  trekken van 20 en 20 reserve %7.0f ms\n", beste.trekken * 1e3);
    std::printf("  samen                        %7.0f ms (gewacht %.0f ms; %.1f x libcsv)\n",
                beste.samen() * 1e3, gewacht * 1e3, beste.samen() / libcsv);
    std::printf("  geheugen van het proces      %7.0f MB; leeg proces %.0f MB\n",
                geheugen(zelf, pad), geheugen(zelf, ""));
}

void toon(const char* wat, const Chikwadraat& gemeten) {
    std::printf("  %-34s chi2 %7.1f, grens bij 0,1%% %7.1f (%d vrijheidsgraden)%s\n", wat,
                gemeten.waarde, gemeten.grens(), gemeten.vrijheidsgraden,
                gemeten.waarde < gemeten.grens() ? "" : "  BOVEN DE GRENS");
}

void meetEerlijkheid() {
    constexpr int kTrekkingen = 100'000;
    std::printf("eerlijkheid, %d trekkingen\n", kTrekkingen);
    toon("8 van 40: per dossier", Trekproef(40, 8, kTrekkingen).dossiers());
    toon("2 van 40: per paar", Trekproef(40, 2, kTrekkingen).verzamelingen());
    toon("4 van 10: per verzameling", Trekproef(10, 4, kTrekkingen).verzamelingen());
}

}  // namespace

int main(int aantal, char** argumenten) {
    if (aantal == 3 && std::string_view(argumenten[1]) == "--lees") {
        if (*argumenten[2] != '\0') helePopulatie(argumenten[2]);
        return 0;
    }
    meetLijst(argumenten[0]);
    meetEerlijkheid();
    return 0;
}

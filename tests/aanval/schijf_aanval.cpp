// SPDX-License-Identifier: EUPL-1.2
// Every Nth write, wait for the disk, or request for memory fails, once or from there on, while the
// application is started and somebody saves in it. The program must not break; what it called saved
// must be there, what it did not call saved must not be there half; and once the disk is well again
// it must save.
//   schijf_aanval [N]      up to and including the Nth; 500 unless told
#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <new>
#include <string>

#include "aanvalsproef.h"
#include "storingsvfs.h"

namespace {

/// Memory that ends: counted over both ways in which the program asks for it.
std::int64_t geheugenTot = 0;  // 0: there is no end to it
std::int64_t geheugenNr = 0;
bool geheugenOp() {
    return geheugenTot != 0 && ++geheugenNr == geheugenTot;
}

sqlite3_mem_methods echtGeheugen;
void* sqliteGeheugen(int bytes) {
    return geheugenOp() ? nullptr : echtGeheugen.xMalloc(bytes);
}
void* sqliteMeerGeheugen(void* was, int bytes) {
    return geheugenOp() ? nullptr : echtGeheugen.xRealloc(was, bytes);
}

}  // namespace

// Both are replaced, and go together; g++ 12 does not see that once they are inlined.
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"
void* operator new(std::size_t bytes) {
    if (geheugenOp()) throw std::bad_alloc();
    if (void* uit = std::malloc(bytes)) return uit;
    throw std::bad_alloc();
}
void operator delete(void* wat) noexcept {
    std::free(wat);
}
void operator delete(void* wat, std::size_t) noexcept {
    std::free(wat);
}

namespace {

using namespace maatlat;
using namespace maatlat::aanval;

enum class Storing : unsigned char { schrijven, wachten, geheugen };
constexpr const char* kNamen[] = {"write", "wait", "memory"};

void begin(Storing wat, int nde, bool blijft) {
    if (wat == Storing::geheugen) {
        geheugenNr = 0;
        geheugenTot = nde;
    } else {
        laatMislukken(wat == Storing::schrijven ? Schijfvraag::schrijven : Schijfvraag::wachten,
                      nde, blijft);
    }
}

void eindig() {
    geheugenTot = 0;
    laatMislukken(Schijfvraag::schrijven, 0, false);
}

/// What is wrong; empty: nothing. `bij`: whether the failure is in the start, or only after it.
std::string probeer(const Zaad& zaad, Storing wat, int nde, bool blijft, bool bijStart,
                    std::int64_t& geraakt) {
    const std::string pad = zaad.verseKopie();
    int einde = 0;
    const auto bevestigd = inEigenProces(
        [&](const auto& bevestig) {
            std::optional<Opslaander> iemand;
            if (bijStart) begin(wat, nde, blijft);
            try {
                iemand.emplace(zaad, pad);
            } catch (const std::exception&) {
                eindig();  // it does not start, and says so; the next start does
                iemand.emplace(zaad, pad);
            }
            if (!bijStart) begin(wat, nde, blijft);
            int keer = 0;
            const auto bewaar = [&] {
                const int veld = ++keer % Zaad::kVelden;
                try {
                    const int versie = iemand->bewaar(veld, keer);
                    if (versie > 0) bevestig({veld, keer, versie});
                    return versie > 0;
                } catch (const std::bad_alloc&) {
                    return false;  // of who saves, not of the application
                }
            };
            for (int i = 0; i < 12; ++i)
                bewaar();
            const bool mislukte =
                wat == Storing::geheugen ? geheugenNr >= geheugenTot : isMislukt();
            eindig();
            // Each field once: after a save that was stored but not acknowledged the version of the
            // page is an old one, and that is said.
            int weer = 0;
            for (int i = 0; i < Zaad::kVelden; ++i)
                weer += bewaar() ? 1 : 0;
            if (weer == 0) _exit(5);
            iemand.reset();
            _exit(mislukte ? 7 : 0);
        },
        einde);
    if (!WIFEXITED(einde))
        return "the program broke (signal " + std::to_string(WTERMSIG(einde)) + ")";
    if (WEXITSTATUS(einde) == 5) return "nothing can be saved any more";
    if (WEXITSTATUS(einde) == 4) return "an error came out of the application";
    if (WEXITSTATUS(einde) == 7) ++geraakt;
    try {
        return watMist(zaad, pad, bevestigd);
    } catch (const std::exception& fout) {
        return std::string("it does not open: ") + fout.what();
    }
}

}  // namespace

int main(int aantal, char** argumenten) {
    const int tot = aantal > 1 ? std::atoi(argumenten[1]) : 500;
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &echtGeheugen);
    sqlite3_mem_methods ons = echtGeheugen;
    ons.xMalloc = sqliteGeheugen;
    ons.xRealloc = sqliteMeerGeheugen;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &ons);
    zetTussenbeide();
    const Zaad zaad;
    int fout = 0;
    std::int64_t geraakt = 0;
    int keren = 0;
    for (const Storing wat : {Storing::schrijven, Storing::wachten, Storing::geheugen})
        for (const bool blijft : {false, true}) {
            if (blijft && wat == Storing::geheugen) continue;  // nothing can go on without any
            for (const bool bijStart : {true, false})
                for (int nde = 1; nde <= tot; ++nde, ++keren) {
                    const std::string mist = probeer(zaad, wat, nde, blijft, bijStart, geraakt);
                    if (mist.empty()) continue;
                    ++fout;
                    std::printf("%s %d%s%s: %s\n", kNamen[static_cast<std::size_t>(wat)], nde,
                                blijft ? " and on" : "", bijStart ? " from the start" : "",
                                mist.c_str());
                }
        }
    std::printf("%d runs, %lld in which something failed, %d wrong\n", keren,
                static_cast<long long>(geraakt), fout);
    return fout == 0 && geraakt > 0 ? 0 : 1;
}

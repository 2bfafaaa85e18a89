// SPDX-License-Identifier: EUPL-1.2
// The power goes while somebody saves: at each question that SQLite asks of the disk in turn, what
// was not synced is kept or lost, sector by sector, as chance has it. What the application called
// saved must be there when it starts again.
//   stroom_aanval [TIMES [SEED]]
#include <cstdio>
#include <cstdlib>
#include <random>

#include "aanvalsproef.h"
#include "storingsvfs.h"

namespace {

using namespace maatlat;
using namespace maatlat::aanval;

constexpr int kKeren = 12;  // saves before the end, when the power stays that long

}  // namespace

int main(int aantal, char** argumenten) {
    const int keren = aantal > 1 ? std::atoi(argumenten[1]) : 10'000;
    const auto begin = static_cast<std::uint32_t>(aantal > 2 ? std::atoi(argumenten[2]) : 1);
    zetTussenbeide();
    const Zaad zaad;
    std::int64_t bevestigdeKeren = 0;
    int uitgevallen = 0;
    int fout = 0;
    for (int nr = 0; nr < keren; ++nr) {
        const std::string pad = zaad.verseKopie();
        std::mt19937 kans(begin * 1'000'003U + static_cast<std::uint32_t>(nr));
        const std::int64_t moment = 1 + static_cast<std::int64_t>(kans() % 300);
        int einde = 0;
        const auto bevestigd = inEigenProces(
            [&](const auto& bevestig) {
                laatStroomUitvallen(
                    moment, [&kans] { return static_cast<std::uint32_t>(kans()); },
                    [] { _exit(9); });
                Opslaander iemand(zaad, pad);
                for (int keer = 1; keer <= kKeren; ++keer) {
                    const int veld = keer % Zaad::kVelden;
                    if (const int versie = iemand.bewaar(veld, keer); versie > 0)
                        bevestig({veld, keer, versie});
                }
                _exit(0);  // as the power: nothing is closed
            },
            einde);
        uitgevallen += WIFEXITED(einde) && WEXITSTATUS(einde) == 9 ? 1 : 0;
        bevestigdeKeren += static_cast<std::int64_t>(bevestigd.size());
        std::string mist;
        try {
            mist = watMist(zaad, pad, bevestigd);
        } catch (const std::exception& wat) {
            mist = std::string("it does not open: ") + wat.what();
        }
        if (mist.empty()) continue;
        ++fout;
        std::printf("power cut %d (seed %u, question %lld): %s\n", nr, begin,
                    static_cast<long long>(moment), mist.c_str());
    }
    std::printf("%d power cuts in %d runs, %lld acknowledged saves, %d wrong\n", uitgevallen, keren,
                static_cast<long long>(bevestigdeKeren), fout);
    return fout == 0 && uitgevallen > keren / 2 ? 0 : 1;
}

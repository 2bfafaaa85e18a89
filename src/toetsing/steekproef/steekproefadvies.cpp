// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/steekproefadvies.h"

#include "rules/steekproef/interval.h"

namespace maatlat {

namespace {

int procentOmlaag(std::int64_t deel, std::int64_t geheel) {
    return static_cast<int>(deel * 100 / geheel);
}

int procentOmhoog(std::int64_t deel, std::int64_t geheel) {
    return static_cast<int>((deel * 100 + geheel - 1) / geheel);
}

}  // namespace

std::vector<Aantaladvies> aantaladviezen(std::int64_t populatie) {
    std::vector<Aantaladvies> uit;
    for (const int aantal : {10, 20, 40, 80}) {
        if (aantal >= populatie) break;
        const Telinterval helft = exactInterval(populatie, aantal, aantal / 2);
        const Telinterval alles = exactInterval(populatie, aantal, aantal);
        uit.push_back({aantal, procentOmlaag(helft.laag, populatie),
                       procentOmhoog(helft.hoog, populatie), procentOmlaag(alles.laag, populatie)});
    }
    return uit;
}

}  // namespace maatlat

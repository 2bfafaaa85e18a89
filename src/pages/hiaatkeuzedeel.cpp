// SPDX-License-Identifier: EUPL-1.2
#include "pages/hiaatkeuzedeel.h"

#include <algorithm>

#include "pages/formulier.h"

namespace maatlat {

namespace {

constexpr std::size_t kLangste = 2'000;

bool isIngevuld(const Hiaatkeuzedeel::Eigen& een) {
    return !een.reden.empty() || !een.fout.empty();
}

void vulEigen(Vulling& uit, const Hiaatkeuzedeel& deel) {
    for (const Hiaatkeuzedeel::Eigen& een : deel.eigen) {
        voegToe(uit, Verborgen{"eigenhiaat", een.sleutel});
        voegToe(uit, Tekstvak{{"eigenreden", een.label, "", "", een.fout, false, een.veld},
                              een.reden,
                              2,
                              false,
                              kLangste});
    }
}

void vulDeel(Vulling& uit, const Hiaatkeuzedeel& deel) {
    voegToe(uit,
            Vinkjes{{"hiaat", deel.kop, deel.waarover, deel.gegeven, deel.fout, false, deel.veld},
                    {{deel.soort,
                      deel.gegeven.empty() ? "Dit blijft zo, met deze reden"
                                           : "Ik aanvaard dit, met deze reden",
                      deel.gekozen,
                      {}}}});
    if (!deel.gegeven.empty()) return;
    voegToe(uit, Verborgen{"hiaatsoort", deel.soort});
    voegToe(uit, Tekstvak{{"hiaatreden", "Waarom blijft dit zo? (" + deel.kop + ")", "", "",
                           deel.redenfout, false, deel.redenveld},
                          deel.reden,
                          2,
                          false,
                          kLangste});
}

}  // namespace

void vul(Vulling& vulling, const Hiaatkeuzen& keuzen) {
    if (keuzen.delen.empty()) return;
    Vulling& deel = vulling.deel("HIAATKEUZEDEEL");
    deel.zet("INLEIDING", keuzen.inleiding);
    for (const Hiaatkeuzedeel& een : keuzen.delen) {
        Vulling& soort = deel.sectie("SOORT");
        vulDeel(soort.sectie("SAMEN"), een);
        if (een.gegeven.empty() && een.eigen.size() > 1) {
            Vulling& eigen = soort.sectie("EIGEN");
            eigen.toonAls(std::ranges::any_of(een.eigen, isIngevuld), "OPEN");
            eigen.zet("WAARBIJ", een.kop);
            vulEigen(eigen, een);
        }
    }
}

}  // namespace maatlat

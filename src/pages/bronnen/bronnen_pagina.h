// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/bronnen/bron.h"
#include "pages/pagina.h"

namespace maatlat {

/// The sources of a toets, per kind, with what came out of each and what is still missing.
struct BronnenPagina {
    static constexpr const char* kSjabloon = "bronnen.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::bronVastleggen;

    struct Rij {
        Bron bron;
        int bevindingen = 0;
        std::string pad{};      ///< where it is shown when that is no page of its own
        std::string verslag{};  ///< how far its gespreksverslag is; empty: there is none
    };
    std::string toetspad;  ///< "/toets/5"
    std::vector<Rij> bronnen;
    bool magInvullen = false;
    bool bevroren = false;  ///< nothing can come any more, so nothing is "nog niet" there
    int weggehaald = 0;     ///< how many were removed

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat

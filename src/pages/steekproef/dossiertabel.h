// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/steekproef/steekproef.h"
#include "pages/vulling.h"

namespace maatlat {

/// A dossier of a steekproef, and how far its readers are.
struct Dossierrij {
    Steekproefdossier dossier;
    bool eersteBegonnen = false;
    bool eersteKlaar = false;
    bool tweedeBegonnen = false;
    bool tweedeKlaar = false;
    bool heropend = false;  ///< was given back to both readers
    std::string nummer{};   ///< of the real dossier, for who may hold the key; else empty
    int verschillen = 0;    ///< answers that both readers still have to talk over
};

/// The dossiers that are read, each with a link to its reading. Partial DOSSIERTABEL.
struct Dossiertabel {
    std::string bijschrift;
    std::string pad;            ///< of the steekproef
    bool metGroep = false;      ///< drawn per group
    bool metNummer = false;     ///< this person may hold the key
    bool metTweede = false;     ///< some are read twice
    bool magVervangen = false;  ///< those that count
    bool bevroren = false;      ///< what was not read never will be
    std::vector<Dossierrij> regels;
};

void vul(Vulling& vulling, const Dossiertabel& tabel);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/rapport/organisatie_pagina.h"
#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

/// A verwachting that an organisation does not meet, and where it stands.
struct Tekort {
    const Thema* thema;
    const Criterium* criterium;
    const Verwachting* verwachting;
};

/// All of them, safety first and then in the order of the kader: as many as there are `-`.
std::vector<Tekort> tekorten(const Beoordeling& beoordeling, const Toets& toets);

/// "Wat er moet gebeuren": one line for each of them, also at a criterium that is voldoende.
Actielijst actielijst(const Beoordeling& beoordeling, const Toets& toets);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "domain/toets/toetskop.h"
#include "domain/traject/wederhoorpunt.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// A concept that this person was asked to answer on.
struct Wederhoorregel {
    std::int64_t toets = 0;
    std::string organisatie;
    std::string onderzoek;
    Wederhoorronde ronde;
    bool open = false;               ///< an answer can still come
    bool voorbij = false;            ///< open, and the last day is past
    bool verantwoordelijke = false;  ///< this person hands it in
    bool ingediend = false;
};

/// Those of this person: what waits for an answer first, the earliest last day on top.
std::vector<Wederhoorregel> mijnWederhoor(Werkplek& werkplek, const Persoon& persoon);

}  // namespace maatlat

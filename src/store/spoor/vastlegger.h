// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/toetssleutel.h"

/// What every save of a record in a toets has in common, whether it is a veld, a bron or a
/// bevinding: it is refused when somebody else was first, and it leaves its traces.
namespace maatlat::vastlegger {

/// What a save does to a record.
struct Wijziging {
    std::string sleutel;        ///< of the record: "bevinding/12"
    Gebeurtenis wat;            ///< for the log
    Versieconflict::Stand was;  ///< what stands now; version 0: nothing yet
    Vastlegging wordt;
    std::int64_t persoon = 0;
};

/// Throws Versieconflict when the record is not at `versie`, which is what the person saw.
void eisVersie(const Versieconflict::Stand& was, int versie);

/// Writes the next version in the history and a line in the log; returns the next version. The
/// record itself is stored by the caller.
int legVast(const Toetsschrijving& toets, const Wijziging& wijziging);

}  // namespace maatlat::vastlegger

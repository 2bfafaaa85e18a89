// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/onderzoek/organisatieleven.h"

namespace maatlat {

/// What is known of an organisation over time must be one thing on each day. A period that begins
/// while the last one still runs ends that the day before; one that runs up to where the first one
/// is known to have begun lets that begin the day after. Whatever else overlaps is refused.
struct Inpassing {
    std::vector<Levensperiode>
        perioden;         ///< those that were there, the new one among them, in order
    std::string bezwaar;  ///< what is wrong, in words for who filled it in; empty: it fits
};

/// `bestaand` are of the kind of `nieuw`, in order and without overlap; the days of `nieuw` are ISO
/// or empty, and not the wrong way round.
Inpassing pasIn(std::vector<Levensperiode> bestaand, const Levensperiode& nieuw);

/// "van 1 oktober 2017 tot en met 31 december 2020", "tot en met …", "vanaf …", "altijd".
std::string inWoorden(const Levensperiode& periode);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "toetsing/onderzoek/onderzoeken.h"
#include "toetsing/toets/rapportmaker.h"
#include "toetsing/traject/mijn_toetsen.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// A zelfevaluatie is a toets of its own: an onderzoek of that soort with one toets. It belongs to
/// the organisation alone until it is handed in; then it is frozen, and the inspecteurs of that
/// organisation can read it.

struct Zelfevaluaties {
    std::string organisatie;
    Toetsenblad lijst;  ///< newest first
    struct Kader {
        Kaderkeuze keuze;
        std::string regelset;  ///< the only one that goes with it; empty: one chooses
        std::string volgens;   ///< why that one; empty when the kader has no other
    };
    std::vector<Kader> kaders;  ///< to open one with; empty while one is lopend
};
Zelfevaluaties zelfevaluaties(Werkplek& werkplek, const Persoon& persoon, int blad);

/// Opens one for the organisation of this person; returns the number of the toets. The rules are
/// those of the latest inspectie of this organisation on this kader; only without one they are
/// chosen: `regelset`, which may be empty else. Throws NietNu while another one is lopend,
/// Veldfouten ("kader").
std::int64_t openZelfevaluatie(Werkplek& werkplek, const Handeling& handeling,
                               const std::string& kaderHash, const std::string& regelset);

/// Hands it in and freezes it, whatever is still missing. `versie` as for adoption. Throws
/// Veldfouten ("zeker") unless the person says that they are sure.
void dienIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
            bool zeker, const Rapportmaker& maker);

}  // namespace maatlat

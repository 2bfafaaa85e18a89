// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/onderzoek/ronde.h"
#include "toetsing/onderzoek/onderzoeken.h"
#include "toetsing/onderzoek/zelfevaluatiebegin.h"
#include "toetsing/toets/rapportmaker.h"
#include "toetsing/traject/hiatenaanvaarding.h"
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
    std::vector<Kader> kaders;           ///< to open one with; empty while one is lopend
    std::vector<Beginpunt> beginpunten;  ///< … and what to begin with
};
Zelfevaluaties zelfevaluaties(Werkplek& werkplek, const Persoon& persoon, int blad);

/// Opens one for the organisation of this person; returns the number of the toets. The rules are
/// those of the latest inspectie of this organisation on this kader; only without one they are
/// chosen: `regelset`, which may be empty else. `begin`: the toets that it begins with; 0: empty.
/// Who opens it is responsible for it. Throws NietNu while another one is lopend, Veldfouten
/// ("kader", "begin").
std::int64_t openZelfevaluatie(Werkplek& werkplek, const Handeling& handeling,
                               const std::string& kaderHash, const std::string& regelset,
                               std::int64_t begin = 0);

/// Hands it in and freezes it, with the reasons why what is missing stays so. `versie` as for
/// adoption. Throws Veldfouten ("zeker") unless the person says that they are sure, and as
/// `aanvaardHiaten`.
void dienIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
            bool zeker, const Hiaatkeuze& hiaten, const std::string& privacyreden,
            const Rapportmaker& maker);

/// Takes it back, so that it can be changed and handed in again; what was handed in stays as an
/// editie, for the organisation alone. Throws NietNu once somebody of the inspectie opened it,
/// while another one is lopend, and for one from before it was known who opened it.
void neemZelfevaluatieTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets);

/// What a zelfevaluatie is for and on what ground, which is the same for all of them; leaves what
/// was written down as it is.
void zetZelfevaluatiegrond(Onderzoek& onderzoek);

}  // namespace maatlat

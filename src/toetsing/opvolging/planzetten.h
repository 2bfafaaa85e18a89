// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "domain/opvolging/planoordeel.h"
#include "domain/opvolging/verbeterplan.h"
#include "domain/toets/toetskop.h"
#include "toetsing/handelen.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// The plan as a whole: who hands it in and by when, handing it in, taking it back, reading back
/// what was handed in.

/// From now on this person of the organisation hands the plan in. Throws Veldfouten ("indiener")
/// for who cannot, NietNu, Geweigerd.
void wijsIndienerAan(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                     std::int64_t persoon);

/// The last day for the plan, as it was typed. Throws Veldfouten ("tot") for what is no day or is
/// past, NietNu, Geweigerd.
void stelPlantermijn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                     const std::string& tot);

/// Freezes the plan as it stands at this version of the toets and hands it in; returns the version
/// of the plan. `metGaten`: also when there are verbeterpunten without a maatregel. Throws
/// Veldfouten ("gaten") when that must be said first, NietNu, Geweigerd.
int dienPlanIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
               bool metGaten);

/// Takes it back as long as it was not judged. Throws Veldfouten ("reden"), Privacymelding, NietNu,
/// Geweigerd.
void neemPlanTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                   const std::string& reden, const std::string& privacyreden);

/// An accepted plan must be made anew, by this day. Throws as the two above.
void geefPlanTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                   const std::string& reden, const std::string& tot,
                   const std::string& privacyreden);

/// A plan as it was handed in.
struct Planblad {
    Toetskop kop;
    bool vanOrganisatie = false;  ///< the one who looks is of the organisation
    int versie = 0;
    int nieuwste = 0;  ///< of the versions that there are
    std::string wie;
    std::string wanneer;
    std::string sha256;
    std::string fout;  ///< why it cannot be shown; empty: it is what was handed in
    Verbeterplan plan;
    std::vector<Planverschil> verschillen;  ///< with the one before; of the first: nothing
    /// What was said of it, by number of the maatregel and kHelePlan, for who may read that.
    std::map<std::int64_t, Planoordeel> oordelen;
};
/// Throws Onvindbaar for a version that there is not.
Planblad leesPlan(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets, int versie);

/// What is wrong with a frozen plan: its text against its hash and against the log; empty: nothing.
std::string planfout(const Toetsinzage& inzage, int versie);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/bronnen/bezoek.h"
#include "domain/mensen/persoon.h"
#include "domain/toets/toetskop.h"
#include "toetsing/handelen.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Who of the inspectie was at a bezoek: who was there does not judge later what the organisation
/// answers.
struct Bezoekersbeeld {
    Toetskop kop;
    Bezoek bezoek;
    std::vector<std::int64_t> erbij;  ///< by number
    std::vector<Persoon> keuzes;      ///< who can have been there, or is recorded; by name
    bool magInvullen = false;
    bool weg = false;  ///< the bezoek was removed
};
/// Throws Geweigerd, Onvindbaar.
Bezoekersbeeld bezoekersbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                              std::int64_t bezoek);

/// `was`: as it was shown; throws NietNu when another changed it meanwhile. Throws Veldfouten
/// ("erbij") for somebody who is not to be chosen, Onvindbaar, Geweigerd, NietNu.
void zetBezoekers(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                  std::int64_t bezoek, std::vector<std::int64_t> was,
                  const std::vector<std::int64_t>& erbij);

/// The bezoeken of which nobody chose yet who was there, for who may fill in the toets.
std::vector<std::int64_t> bezoekenZonderBezoekers(Werkplek& werkplek, const Persoon& persoon,
                                                  std::int64_t toets);

/// For `maatlat controleer`: where somebody else is recorded than the history says, in sentences.
std::vector<std::string> bezoekersfouten(const Toetsinzage& inzage);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/landelijk/tweede_score.h"
#include "toetsing/handelen.h"

/// Who scores a toets a second time.
namespace maatlat {

/// Why this person cannot score this toets a second time, as it goes on after a name: "zit in het
/// team van deze toets". Empty: can.
std::string bezwaarAlsBeoordelaar(const Toetsinzage& inzage, const Persoon& persoon);

/// What the coördinator chooses from.
struct Beoordelaarblad {
    Toetskop kop;
    std::optional<TweedeBeoordelaar> nu;
    std::string naam;                 ///< of who does it now
    std::string bezwaar;              ///< why nobody can be chosen (any more), with what to do
    std::vector<Persoon> kandidaten;  ///< by name
};
Beoordelaarblad beoordelaarblad(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// Chooses somebody, in place of who does it now. What that one scored is kept and counts in
/// nothing. Throws NietNu for a toets that was not drawn, or of which the scores were handed in or
/// adopted; Veldfouten ("persoon") for who cannot.
void kiesBeoordelaar(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                     std::int64_t persoon);

/// Takes somebody off, without another. Throws NietNu when they handed in.
void stopBeoordelaar(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets);

}  // namespace maatlat

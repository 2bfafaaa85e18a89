// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/bladen.h"
#include "domain/mensen/persoon.h"
#include "toetsing/werkplek.h"

/// The inspecteurs of an organisation where no onderzoek is open: the coördinator names them, and
/// they read what the organisation hands in, as who is in a team of it does (toegang.h).
namespace maatlat {

/// An organisation in the list.
struct Aanwijzingsrij {
    std::string organisatie;
    std::vector<std::string> namen;        ///< who is named
    std::vector<std::string> onderzoeken;  ///< that are open there; then nobody can be named
};
struct Aanwijzingenblad {
    std::vector<Aanwijzingsrij> rijen;  ///< in Dutch order
    Bladen bladen;
};
Aanwijzingenblad aanwijzingen(Werkplek& werkplek, const Persoon& persoon, int blad);

/// One organisation, to change.
struct Aanwijzingskeuze {
    struct Inspecteur {
        std::int64_t nr = 0;
        std::string naam;
        bool aangewezen = false;
        std::string bezwaar;  ///< why this person cannot be named (any more); empty: can be
    };
    /// What was done before.
    struct Eerder {
        std::string wie;
        std::string sinds;  ///< moment
        std::string door;
        std::string tot;  ///< moment; empty: it holds
        std::string beeindigdDoor;
    };
    std::string organisatie;
    std::vector<std::string> onderzoeken;  ///< as Aanwijzingsrij
    std::vector<Inspecteur> inspecteurs;   ///< by name
    std::vector<Eerder> eerder;            ///< newest first
};
/// Throws Onvindbaar for an organisation that is not there.
Aanwijzingskeuze aanwijzingskeuze(Werkplek& werkplek, const Persoon& persoon,
                                  const std::string& organisatie);

/// These and no others are named from now on. `was`: who was shown as named. Throws Veldfouten
/// ("inspecteurs") for who cannot be named, when somebody else changed it since, and for somebody
/// new while an onderzoek is open there; Onvindbaar.
void wijsAan(Werkplek& werkplek, const Handeling& handeling, const std::string& organisatie,
             std::vector<std::int64_t> was, const std::vector<std::int64_t>& wordt);

}  // namespace maatlat

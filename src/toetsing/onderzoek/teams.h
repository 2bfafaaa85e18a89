// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "domain/toets/toetskop.h"
#include "toetsing/werkplek.h"

/// All teams of an onderzoek: who works on which toets.
namespace maatlat {

/// Somebody who can be in a team, or is.
struct Teaminspecteur {
    std::int64_t nr = 0;
    std::string naam;
    std::string bezwaar;  ///< why not in any team any more: "is geblokkeerd"; empty: can be
};

/// A toets, with what is said of its team.
struct Teamrij {
    Toetskop kop;                         ///< with the team as it is stored
    std::set<std::int64_t> werktenErbij;  ///< who cannot be in it: worked for the organisation
};

struct Teamrooster {
    std::string onderzoekId;
    std::string onderzoekNaam;
    std::vector<Teamrij> rijen;               ///< that can be changed, by organisation
    std::vector<std::string> vast;            ///< taken over from a published round: no team
    std::vector<std::string> gesloten;        ///< their onderzoek is closed: the team stays
    std::vector<Teaminspecteur> inspecteurs;  ///< by name
    bool kan(const Teamrij& rij, const Teaminspecteur& wie) const;  ///< can come into that team
};

/// Throws Geweigerd, Onvindbaar.
Teamrooster teamrooster(Werkplek& werkplek, const Persoon& persoon, const std::string& onderzoekId);

/// What one team was when it was shown, and what it must become; both by number.
struct Teamkeuze {
    std::int64_t toets = 0;
    std::set<std::int64_t> was;
    std::set<std::int64_t> wordt;

    bool gewijzigd() const { return was != wordt; }
    /// The same change, on a team that is something else by now.
    std::set<std::int64_t> op(const std::set<std::int64_t>& nu) const;
};

/// All teams become what was chosen, or none: each that changes is one line in the log. A team that
/// was not changed here is left alone, also when somebody else changed it meanwhile. Who is in a
/// team may stay, whatever happened to them since. Throws Veldfouten, at `teamveld` of each cell:
/// who cannot be in that team with why, and what somebody else changed in a team that was changed
/// here too; Onvindbaar for a toets that is not of this onderzoek. Returns how many teams changed.
int zetTeams(Werkplek& werkplek, const Handeling& handeling, const std::string& onderzoekId,
             const std::vector<Teamkeuze>& keuzes);

/// How a cell is called, in forms and in what is wrong with it: "lid-5-12".
std::string teamveld(std::int64_t toets, std::int64_t persoon);

/// What is said of a team of so many people who can work in it; empty: nothing.
std::string teamwaarschuwing(Toetsstatus status, int aantal);

}  // namespace maatlat

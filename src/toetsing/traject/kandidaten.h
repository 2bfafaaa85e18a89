// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "domain/traject/trajectstap.h"
#include "rules/traject/traject.h"
#include "toetsing/handelen.h"

namespace maatlat {

/// As what somebody acts who was named for this.
Hoedanigheid hoedanigheidVan(Taak taak);

/// Whether this person can do it once they are named for it: not blocked, with the role for it, and
/// of those who may (rules/traject/traject.h).
bool kanAls(const Toetsinzage& inzage, const Persoon& persoon, Taak taak);

/// Why not, as a part of a sentence: "Inspecteur B is geblokkeerd"; empty: they can.
std::string waaromNietAls(const Toetsinzage& inzage, const Persoon& persoon, Taak taak);

/// The same for who is in the team, and goes on with the toets.
std::string waaromNietInTeam(const Toetsinzage& inzage, const Persoon& persoon);

/// Who can be named for it in this toets, by name in Dutch order.
std::vector<Persoon> kandidaten(const Toetsinzage& inzage, Taak taak);

}  // namespace maatlat

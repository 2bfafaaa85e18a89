// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/toets/veld.h"
#include "pages/toets/veldblok.h"
#include "toetsing/toets/toetszicht.h"

namespace maatlat::web {

/// A field of a toets as somebody sees it: with their draft, when there is one that was not saved.
Veldblok veldblok(const Toetsbeeld& beeld, const Veldsleutel& sleutel);

/// The same on a page with more fields, which its button sends along where scripts do not run.
Veldblok veldblokMetAndere(const Toetsbeeld& beeld, const Veldsleutel& sleutel);

/// "niet van toepassing": the value of a score as people read it.
std::string scorewoord(const std::string& waarde);

/// Why this person cannot change the toets; empty when they can.
std::string waaromNietWijzigen(const Toetszicht& zicht);

/// Whether somebody typed something in this field that stands nowhere else. A draft from before a
/// save of their own is history.
bool nogNietOpgeslagen(const Veldconcept& getypt, const Veld& veld, std::int64_t persoon);

}  // namespace maatlat::web

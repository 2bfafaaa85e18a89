// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <string_view>

#include "domain/mensen/persoon.h"
#include "store/motor/sessie.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What the beheerder chose about logging in. For Actie::personenBeheren; throws Onvindbaar.

/// The name of this setting in the database and the log.
inline constexpr std::string_view kCodeVerplicht = "code-verplicht";

/// The roles for which a second factor is obligatory.
std::set<Rol> codeVerplichtVoor(Werkplek& werkplek, const Persoon& wie);
void zetCodeVerplicht(Werkplek& werkplek, const Handeling& handeling, const std::set<Rol>& rollen);

/// Whether a role of this person asks for a second factor that they do not have: then nothing else
/// may be done before it is set up.
bool moetCodeInstellen(Sessie& sessie, const Persoon& persoon);

/// Whether a role of this person asks for a second factor.
bool heeftCodeplicht(Sessie& sessie, const Persoon& persoon);

}  // namespace maatlat

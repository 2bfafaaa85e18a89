// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
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

/// Whether a role of this person asks for a second factor that they do not have: then nothing else
/// may be done before it is set up. Who came by the sign-on of the organisation proved a second
/// factor there, unless the beheerder wants ours too.
bool moetCodeInstellen(Sessie& sessie, const Persoon& persoon, bool viaOrganisatie = false);

/// How people log in where there is a sign-on of the organisation too.
struct Inlogkeuze {
    std::set<Rol> metWachtwoord;  ///< may also log in with a password; a beheerder always may
    bool ookCode = false;  ///< our second factor is asked for beside that of the organisation
};
inline constexpr std::string_view kMetWachtwoord = "wachtwoord-naast-organisatie";
inline constexpr std::string_view kOokCode = "code-naast-organisatie";
Inlogkeuze organisatiekeuze(Werkplek& werkplek, const Persoon& wie);

/// Both at once; without `organisatie` that stays as it is.
void zetInlogkeuzes(Werkplek& werkplek, const Handeling& handeling, const std::set<Rol>& rollen,
                    const std::optional<Inlogkeuze>& organisatie = {});

/// Whether this person may log in with a password though there is a sign-on of the organisation:
/// a beheerder, and who has only roles that may. Nothing chosen: everybody.
bool magMetWachtwoord(Sessie& sessie, const Persoon& persoon);

/// Whether our second factor is asked for after that of the organisation.
bool wilOokCode(Sessie& sessie);

/// Whether a role of this person asks for a second factor.
bool heeftCodeplicht(Sessie& sessie, const Persoon& persoon);

}  // namespace maatlat

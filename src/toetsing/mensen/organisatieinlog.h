// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/melding.h"
#include "domain/mensen/aanmeldregel.h"
#include "domain/mensen/inlogbewering.h"
#include "toetsing/mensen/aanmelden.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Logging in by the sign-on of the organisation. Who somebody is there is bound to an account by
/// the one-time link of the beheerder, once; an e-mail address opens nothing.

/// How the program was started.
struct Organisatieinlog {
    bool aan = false;
    std::string uitlogadres;              ///< path of ours where one logs out there; may be empty
    std::optional<Aanmeldregels> regels;  ///< who gets an account without an invitation
    bool metEmail = false;                ///< the proxy passes an address of e-mail on
};

/// Once, before anybody can log in. Returns what the beheerder must know, in sentences: a rule
/// about an organisation that is not known gives nothing. Old names are known.
std::vector<std::string> stelOrganisatieinlogIn(Werkplek& werkplek, Organisatieinlog instelling);
const Organisatieinlog& organisatieinlog(Werkplek& werkplek);

/// Somebody who is known at the organisation, and not here: nobody is logged in. The text says why,
/// to that person.
class Inlogweigering : public Gebruikersfout {
  public:
    using Gebruikersfout::Gebruikersfout;
};

/// With what somebody comes from their organisation.
struct Organisatiegegevens {
    Inlogbewering bewering;
    std::string oudToken;    ///< of the cookie they came with; ends; may be empty
    std::string apparaat{};  ///< the cookie of the device; may be empty
};

/// Logs in who is bound to this identity. With rules: makes the account of who is not, with the
/// roles that the rules give, or brings the roles that they gave before up to date. Throws
/// Inlogweigering, with a line in the log; of who keeps coming not each time.
Inlogstap meldAanViaOrganisatie(Werkplek& werkplek, const Organisatiegegevens& gegevens);

/// Binds the identity to the account of this one-time link, which ends; ends all logins of that
/// person. Throws NietNu when the link does not work any more, and Inlogweigering when the identity
/// is of another account, or of another e-mail address than was invited, or comes without one where
/// the proxy passes it on.
void koppelMetLink(Werkplek& werkplek, const std::string& token, const Inlogbewering& bewering);

}  // namespace maatlat

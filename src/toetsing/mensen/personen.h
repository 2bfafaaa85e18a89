// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/bladen.h"
#include "domain/mensen/persoon.h"
#include "toetsing/mensen/persoonsgegevens.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What the beheerder does with people. Everything here is for Actie::personenBeheren, and throws
/// Onvindbaar for who may not, or when there is no such person.

/// One line of the list, by name.
struct Persoonrij {
    Persoon persoon;
    std::string actief;             ///< moment of the last use, while logged in; else empty
    bool uitgenodigd = false;       ///< cannot log in yet: no password, nothing bound
    bool zonderWachtwoord = false;  ///< the beheerder ended the password; a link gives another.
                                    ///< Not of who logs in by the organisation
};
struct Personenblad {
    std::vector<Persoonrij> personen;
    Bladen bladen;
};
Personenblad personen(Werkplek& werkplek, const Persoon& wie, int blad);

/// One person, as the beheerder sees them.
struct Persoonbeeld {
    Persoon persoon;
    int versie = 0;
    std::string actief;             ///< as above
    std::string ingelogd;           ///< moment of the last login; empty when never
    std::string gekoppeld;          ///< moment at which the login of the organisation was bound to
                                    ///< it; empty: it is not
    std::string linkTot;            ///< until when an unused link works; empty: there is none
    bool uitgenodigd = false;       ///< as above
    bool zonderWachtwoord = false;  ///< as above
    std::vector<std::string> organisaties;  ///< to choose from, in Dutch order
};
Persoonbeeld persoonbeeld(Werkplek& werkplek, const Persoon& wie, std::int64_t nr);

/// The organisations to choose from, in Dutch order.
std::vector<std::string> organisatiekeuzes(Werkplek& werkplek, const Persoon& wie);

/// A link for the beheerder to hand over. `token` is known this one time; after a repeated post it
/// is empty, and a new link must be made.
struct Uitgereikt {
    std::int64_t persoon = 0;
    std::string token;
};

/// Adds somebody with an invitation. Throws Veldfouten.
Uitgereikt nodigUit(Werkplek& werkplek, const Handeling& handeling,
                    const Persoonsgegevens& gegevens);

struct Linkwens {
    bool zonderCode = false;  ///< using it also switches the second factor off: a phone was lost
    /// The password that there is stops working now, and not when the link is used: it was stolen.
    /// So does the login of the organisation that was bound.
    bool wachtwoordWeg = false;
};

/// A new invitation for who cannot log in yet, else a link for a new password: that ends all
/// logins of the person and forgets their devices. Throws NietNu for who is blocked, and when the
/// last beheerder would be left without a password.
Uitgereikt geefNieuweLink(Werkplek& werkplek, const Handeling& handeling, std::int64_t nr,
                          Linkwens wens);

/// Other roles or another organisation end all logins of the person. A role that a beheerder gives
/// oneself is not given: it is asked for (rolverzoeken.h), and then this returns true. Throws
/// Veldfouten, also for the last beheerder who would stop being one, and Versieconflict.
bool wijzigPersoon(Werkplek& werkplek, const Handeling& handeling, std::int64_t nr, int versie,
                   const Persoonsgegevens& gegevens);

/// Blocking ends all logins and the link of the person at once. Throws NietNu for the last
/// beheerder, and Versieconflict.
void zetGeblokkeerd(Werkplek& werkplek, const Handeling& handeling, std::int64_t nr, int versie,
                    bool geblokkeerd);

}  // namespace maatlat

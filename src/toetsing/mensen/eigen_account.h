// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "toetsing/mensen/aanmelden.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What people do with their own account.

/// The forms with a password in them are not remembered like other posts: a hash of the form would
/// be a hash of the password that is easy to guess from. They bear being posted twice in a way of
/// their own: what is so already is good.

struct Wachtwoordwijziging {
    std::string oud;
    std::string nieuw;
    std::string herhaling;
};

/// Ends all other logins of the person. Throws Veldfouten ("oud", "nieuw", "herhaling").
void wijzigWachtwoord(Werkplek& werkplek, const Aanmelding& wie, const Wachtwoordwijziging& wens);

/// Where somebody is logged in.
struct Sessierij {
    std::string begonnen;
    std::string laatst;
    bool deze = false;  ///< the login that asks
};
std::vector<Sessierij> eigenSessies(Werkplek& werkplek, const Aanmelding& wie);

/// Begins to set up the second factor: makes a secret, unless one is waiting already. It counts
/// only once it is confirmed. Throws NietNu when there is a second factor.
void beginTweedeFactor(Werkplek& werkplek, const Handeling& handeling);

/// The secret that waits to be confirmed.
std::optional<std::string> wachtendGeheim(Werkplek& werkplek, const Persoon& wie);

/// Switches the second factor on with a code from the app. Throws Veldfouten ("code"), and NietNu
/// when there is nothing to confirm.
void bevestigTweedeFactor(Werkplek& werkplek, const Handeling& handeling, const std::string& code);

/// Switches it off. Throws Veldfouten ("wachtwoord", "code").
void zetTweedeFactorUit(Werkplek& werkplek, const Aanmelding& wie, const std::string& wachtwoord,
                        const std::string& code);

}  // namespace maatlat

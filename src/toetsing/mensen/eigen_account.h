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

/// Ends all other logins of the person, forgets the devices, and gives this login another token.
/// Throws Veldfouten ("oud", "nieuw", "herhaling").
Aanmelding wijzigWachtwoord(Werkplek& werkplek, const Aanmelding& wie,
                            const Wachtwoordwijziging& wens);

/// Where somebody is logged in.
struct Sessierij {
    std::string begonnen;
    std::string laatst;
    bool deze = false;    ///< the login that asks
    std::string kenmerk;  ///< by which it can be ended; it opens nothing
};
std::vector<Sessierij> eigenSessies(Werkplek& werkplek, const Aanmelding& wie);

/// Ends one login of this person; nothing happens when it is over already.
void meldSessieAf(Werkplek& werkplek, const Aanmelding& wie, const std::string& kenmerk);

/// Begins to set up the second factor: makes a fresh secret, in the place of one that was waiting,
/// and returns it: it is shown now, and once more after a code that is not right. It counts only
/// once it is confirmed. Who has no password came by the organisation, and must have done so just
/// now. Throws Veldfouten ("wachtwoord"), and NietNu when there is a second factor.
std::string beginTweedeFactor(Werkplek& werkplek, const Aanmelding& wie,
                              const std::string& wachtwoord);

/// The secret that waits to be confirmed; after a quarter of an hour there is none any more.
std::optional<std::string> wachtendGeheim(Werkplek& werkplek, const Persoon& wie);

/// Recovery codes to be shown this once; empty after a repeated post.
using Herstelcodes = std::vector<std::string>;

/// Switches the second factor on with a code from the app. Throws Veldfouten ("code"), and NietNu
/// when there is nothing to confirm.
Herstelcodes bevestigTweedeFactor(Werkplek& werkplek, const Handeling& handeling,
                                  const std::string& code);

/// How many recovery codes are left.
int herstelcodesOver(Werkplek& werkplek, const Persoon& wie);

/// Whether somebody has a password that works: who came by the organisation need not.
bool heeftWachtwoord(Werkplek& werkplek, const Persoon& wie);

/// By what somebody shows that it is them: the password, or without one a code from the app.
struct Eigenbewijs {
    std::string wachtwoord;
    std::string code{};
};

/// New recovery codes; the old ones do not work any more. Throws Veldfouten ("wachtwoord", "code"),
/// and NietNu without a second factor.
Herstelcodes vernieuwHerstelcodes(Werkplek& werkplek, const Aanmelding& wie,
                                  const Eigenbewijs& bewijs);

/// Switches it off; who has no password needs the code alone. Throws Veldfouten ("wachtwoord",
/// "code"), and NietNu when a role asks for it.
void zetTweedeFactorUit(Werkplek& werkplek, const Aanmelding& wie, const std::string& wachtwoord,
                        const std::string& code);

}  // namespace maatlat

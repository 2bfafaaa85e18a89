// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/mensen/persoon.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// When a login is over, in seconds.
inline constexpr std::int64_t kAanmeldingStil = 60 * 60;         ///< after the last use
inline constexpr std::int64_t kAanmeldingLangst = 12 * 60 * 60;  ///< after logging in

/// Somebody who is logged in.
struct Aanmelding {
    Persoon persoon;
    std::string token;       ///< secret; of the cookie
    std::string zegel;       ///< token against forged posts, derived from the secret one
    std::string apparaat{};  ///< for the cookie of this device (apparaat.h); empty: it stays
    /// A role of this person asks for a second factor, and there is none: nothing else may be done
    /// before it is set up.
    bool moetCodeInstellen = false;
    std::int64_t nogStil = kAanmeldingStil;      ///< seconds until it ends when nothing is done
    std::int64_t nogLangst = kAanmeldingLangst;  ///< seconds until it ends whatever is done
};

/// Whose token this is, at this moment: nothing when it is unknown, ended (by one of the times
/// above, or on purpose), or of somebody who is blocked. Notes the use, at most once a minute.
/// `identiteit`: what the sign-on of the organisation says with this request; a login that began
/// there must still be of the same one.
std::optional<Aanmelding> wieIs(Werkplek& werkplek, const std::string& token,
                                const std::string& identiteit = "");

/// Ends a login that began at the organisation when that says now that this is nobody, or somebody
/// else: who logs out there is out here.
void eindigZonderInlog(Werkplek& werkplek, const std::string& token, const std::string& identiteit);

/// Whether this token is of a login, also one that is over: for as long as `kAanmeldingBekend`
/// after its end. It opens nothing; but who has it wrote with us, and may have more to save.
bool isOoitAangemeld(Werkplek& werkplek, const std::string& token);
inline constexpr std::int64_t kAanmeldingBekend = 7 * 24 * 60 * 60;

/// What somebody logs in with.
struct Inloggegevens {
    std::string email;
    std::string wachtwoord;
    std::string adres;       ///< of the client, to slow down who guesses
    std::string oudToken;    ///< of the cookie they came with; ends; may be empty
    std::string apparaat{};  ///< the cookie of the device; may be empty
};

/// How far a login came: with a second factor the code must still come, and until then the token
/// opens nothing but `voerCodeIn`.
struct Inlogstap {
    Aanmelding aanmelding;
    bool codeNodig = false;
};

/// The first step. Throws Veldfouten ("email", "wachtwoord"): empty, not right, or too often wrong,
/// and then how long to wait: never longer than a quarter of an hour. It does not tell which of
/// both is wrong, nor whether somebody is blocked. When a password cannot be calculated now it says
/// that, and nothing of the password.
///
/// Tries are counted by account and address together, so that a stranger keeps out nobody but
/// themselves; on a device that is known they are counted for that device alone.
Inlogstap meldAan(Werkplek& werkplek, const Inloggegevens& gegevens);

/// Whether this token waits for a code.
bool wachtOpCode(Werkplek& werkplek, const std::string& token);

/// What somebody fills in at the second step: one of both codes.
struct Inlogcode {
    std::string code;  ///< of the app
    std::string adres;
    std::string apparaat{};
    std::string herstelcode{};
};

/// The second step; gives another token in place of this one. Throws Veldfouten ("code",
/// "herstelcode"), and NietNu when the first step was too long ago. Without the key of the secrets
/// it says so, and never that the code is wrong.
Aanmelding voerCodeIn(Werkplek& werkplek, const std::string& token, const Inlogcode& gegeven);

/// Ends this login; nothing happens when it is over already.
void meldAf(Werkplek& werkplek, const std::string& token);

/// Ends all logins of this person, and forgets the devices.
void meldOveralAf(Werkplek& werkplek, const Persoon& persoon);

}  // namespace maatlat

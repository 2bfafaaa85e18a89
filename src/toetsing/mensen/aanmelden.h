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
    std::string token;  ///< secret; of the cookie
    std::string zegel;  ///< token against forged posts, derived from the secret one
};

/// Whose token this is, at this moment: nothing when it is unknown, ended (by one of the times
/// above, or on purpose), or of somebody who is blocked. Notes the use, at most once a minute.
std::optional<Aanmelding> wieIs(Werkplek& werkplek, const std::string& token);

/// Whether this token is of a login, also one that is over: for as long as `kAanmeldingBekend`
/// after its end. It opens nothing; but who has it wrote with us, and may have more to save.
bool isOoitAangemeld(Werkplek& werkplek, const std::string& token);
inline constexpr std::int64_t kAanmeldingBekend = 7 * 24 * 60 * 60;

/// What somebody logs in with.
struct Inloggegevens {
    std::string email;
    std::string wachtwoord;
    std::string adres;     ///< of the client, to slow down who guesses
    std::string oudToken;  ///< of the cookie they came with; ends; may be empty
};

/// How far a login came: with a second factor the code must still come, and until then the token
/// opens nothing but `voerCodeIn`.
struct Inlogstap {
    Aanmelding aanmelding;
    bool codeNodig = false;
};

/// The first step. Throws Veldfouten ("email", "wachtwoord"): empty, not right, or too often wrong,
/// and then how long to wait. It does not tell which of both is wrong, nor whether somebody is
/// blocked.
Inlogstap meldAan(Werkplek& werkplek, const Inloggegevens& gegevens);

/// Whether this token waits for a code.
bool wachtOpCode(Werkplek& werkplek, const std::string& token);

/// The second step; gives another token in place of this one. Throws Veldfouten ("code"), and
/// NietNu when the first step was too long ago.
Aanmelding voerCodeIn(Werkplek& werkplek, const std::string& token, const std::string& code,
                      const std::string& adres);

/// Ends this login; nothing happens when it is over already.
void meldAf(Werkplek& werkplek, const std::string& token);

/// Ends all logins of this person.
void meldOveralAf(Werkplek& werkplek, const Persoon& persoon);

}  // namespace maatlat

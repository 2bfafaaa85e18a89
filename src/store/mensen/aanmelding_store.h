// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "store/motor/sessie.h"
#include "store/motor/transactie.h"
#include "store/opruimmoment.h"

/// Who is logged in, and until when. Of the secret in the cookie only the hash is kept, so that
/// who reads the database cannot be somebody else. The log is written by the use cases: most of
/// what happens here is no event.
namespace maatlat::aanmeldingStore {

/// How far a login is.
enum class Stap : unsigned char {
    wachtwoord,  ///< the code of the second factor must still come
    ingelogd,
};

struct Aanmeldrij {
    std::string tokenHash;
    std::int64_t persoon = 0;
    std::string begonnen;  ///< moment of the login
    std::string laatst;    ///< moment of the last use, at most a minute behind
    Stap stap = Stap::ingelogd;
    std::string identiteit{};  ///< as whom at the organisation; empty: with a password

    friend bool operator==(const Aanmeldrij&, const Aanmeldrij&) = default;
};

void begin(Transactie& transactie, const std::string& tokenHash, std::int64_t persoon, Stap stap,
           const std::string& identiteit = "");
std::optional<Aanmeldrij> lees(Sessie& sessie, const std::string& tokenHash);

/// Notes that it was used at the moment of this transaction.
void raak(Transactie& transactie, const std::string& tokenHash);

/// The same login goes on under another token.
void vernieuw(Transactie& transactie, const std::string& tokenHash, const std::string& nieuweHash);

void eindig(Transactie& transactie, const std::string& tokenHash);

/// Ends all logins of somebody, but for the one with this hash; returns how many.
int eindigAlle(Transactie& transactie, std::int64_t persoon, const std::string& behalve = "");

/// The logins of somebody, the newest use first. Those that are over may still stand among them.
std::vector<Aanmeldrij> vanPersoon(Sessie& sessie, std::int64_t persoon);

/// The moment of the last use of each person who has a login, by number.
std::map<std::int64_t, std::string> laatsteGebruik(Sessie& sessie);

/// Takes away what began, or was last used, before a moment; returns how many.
int ruimOp(Transactie& transactie, const Opruimmoment& moment, const std::string& begonnenVoor,
           const std::string& laatstVoor);

}  // namespace maatlat::aanmeldingStore

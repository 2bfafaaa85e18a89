// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/melding.h"

namespace maatlat {

/// A password could not be calculated now: too many at once, or no memory. It says nothing about
/// the password: whoever catches it may not call that wrong.
class GeenRekenruimte : public Gebruikersfout {
  public:
    GeenRekenruimte()
        : Gebruikersfout(
              "Maatlat heeft het nu te druk om uw wachtwoord na te kijken. Dat ligt niet aan uw "
              "wachtwoord. Wacht een halve minuut en probeer het opnieuw.") {}
};

/// The password as it is kept (argon2id, 19 MiB, 2 passes). Takes some 50 ms on purpose, so never
/// within a transaction; of all callers two calculate at once, some wait their turn, and more than
/// those are refused, so that memory and threads stay bounded. Throws GeenRekenruimte.
std::string wachtwoordHash(std::string_view wachtwoord);

/// Whether this is the password. With a hash that is none (an account without a password, or no
/// account) it says no, after the same time. Throws GeenRekenruimte.
bool isWachtwoord(std::string_view wachtwoord, const std::string& hash);

/// Whether the hash was made with other parameters than today's.
bool moetOpnieuw(const std::string& hash);

}  // namespace maatlat

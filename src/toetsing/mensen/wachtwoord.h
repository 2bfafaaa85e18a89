// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace maatlat {

/// The password as it is kept (argon2id, 19 MiB, 2 passes). Takes some 50 ms on purpose, so never
/// within a transaction; of all callers two calculate at once and the others wait their turn, so
/// that memory stays bounded.
std::string wachtwoordHash(std::string_view wachtwoord);

/// Whether this is the password. With an empty hash (an account without a password, or no account)
/// it says no, after the same time.
bool isWachtwoord(std::string_view wachtwoord, const std::string& hash);

/// Whether the hash was made with other parameters than today's.
bool moetOpnieuw(const std::string& hash);

}  // namespace maatlat

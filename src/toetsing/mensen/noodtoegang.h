// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "store/motor/database.h"

namespace maatlat {

/// The way in for a beheerder without password or phone, when no other beheerder can help: for who
/// can write the file of the database, and so can do anything with it already.

/// The beheerders who are not blocked, by number.
std::vector<Persoon> beheerders(Database& database);

/// A one-time link for this beheerder, which also switches the second factor off; leaves lines in
/// the log. The password that there is goes on until the link is used. Returns its secret.
std::string maakNoodlink(Database& database, const Persoon& beheerder);

/// How the secrets of second factors stand in the database.
struct Codestand {
    int leesbaar = 0;     ///< not locked, as an older Maatlat kept them
    int gesloten = 0;     ///< locked just now
    int nietTeLezen = 0;  ///< locked with another key than there is, or without any
    std::string sleutel;  ///< where the key stands, for the message
};
Codestand codestand(Database& database);

/// At the start of the program: locks those that can be read.
Codestand bewaakCodes(Database& database);

}  // namespace maatlat

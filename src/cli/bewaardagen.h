// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace maatlat {

/// What somebody gave with --bewaar: days that reservekopieen stay, 0 when nothing was given.
/// Throws Gebruikersfout for what is no such number.
int leesBewaardagen(const std::string& tekst);

}  // namespace maatlat

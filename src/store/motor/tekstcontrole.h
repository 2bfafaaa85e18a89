// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace maatlat {

/// Every text passes here before it is stored. SQLite cuts a text at a NUL when it is read back and
/// keeps invalid UTF-8 without a word; both are refused. `wat` names the text in the message: "de
/// naam van de organisatie". Throws Gebruikersfout.
void eisTekst(std::string_view tekst, std::string_view wat);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/mensen/persoon.h"

namespace maatlat {

inline constexpr int kWachtwoordMinimum = 15;   ///< characters, not bytes
inline constexpr int kWachtwoordMaximum = 200;  ///< idem

/// What is wrong with a password that somebody chooses, and what to do; empty when it is good. Long
/// is what counts: there are no rules about capitals or digits, but what many people choose, or
/// what says who one is, is refused. Expects normal form C.
std::string wachtwoordbezwaar(std::string_view wachtwoord, const Persoon& persoon);

/// For a form in which somebody chooses a password and types it twice. Throws Veldfouten with the
/// names of the two fields: `veld` and "herhaling".
void eisNieuwWachtwoord(const Persoon& persoon, std::string_view wachtwoord,
                        std::string_view herhaling, const std::string& veld = "wachtwoord");

}  // namespace maatlat

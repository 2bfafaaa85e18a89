// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maatlat {

/// The terms that the text of a norm names, as it writes them and in its order: "5 dagen", "tien
/// weken", "24 uur". A term is "binnen" or "uiterlijk" (also "uiterlijk binnen", "uiterlijk na"), a
/// number in figures or in words up to twenty, and a unit of time from minute to year (dag, werkdag
/// and kalenderdag too). Capitals make no difference. How often or how long something is there is
/// no term: "24/7", "na 3 en 12 maanden", "tijdens kantoortijden". Any text does.
std::vector<std::string> normtermijnen(std::string_view tekst);

}  // namespace maatlat

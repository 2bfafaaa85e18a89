// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace maatlat {

/// A cell of a CSV with semicolons: bare when it can be, else between quotes.
std::string csvCel(const std::string& tekst);

/// The same for a text that is not ours. A spreadsheet takes what begins with = + - @ (or a tab or
/// line end before it) as a formula, and would do what somebody else typed: such a text gets an
/// apostrophe before it.
std::string veiligeCsvCel(const std::string& tekst);

}  // namespace maatlat

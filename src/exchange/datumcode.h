// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maatlat {

/// The code that a spreadsheet program made a date of: "1-1-2001", "01-jan-01" and 36892 (the
/// number of a day, counted from 1900) were "1.1.1". Nothing when the text is no date.
std::optional<std::string> codeVanDatum(std::string_view tekst);

}  // namespace maatlat

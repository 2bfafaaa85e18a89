// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maatlat {

/// The codes that a spreadsheet program can have made a date of, the likeliest first: "1-1-2001",
/// "01-jan-01" and 36892 (the number of a day, counted from 1900 unless the file says 1904) were
/// "1.1.1" or "1.1", and "1-okt" was "1.10". Nothing when the text is no date.
std::vector<std::string> codesVanDatum(std::string_view tekst, bool kalender1904 = false);

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <charconv>
#include <string>
#include <string_view>

namespace maatlat {

/// A number of a spreadsheet as people see it: "1.0" and "1E0" become "1", and "1E5" "100000". What
/// is no number stays as it is, and so does what is too large to be written out.
inline std::string getaltekst(std::string_view getal) {
    double waarde = 0;
    const auto [einde, fout] = std::from_chars(getal.data(), getal.data() + getal.size(), waarde);
    if (fout != std::errc{} || einde != getal.data() + getal.size()) return std::string(getal);
    std::array<char, 32> tekst{};
    const auto slot =
        std::to_chars(tekst.data(), tekst.data() + tekst.size(), waarde, std::chars_format::fixed);
    if (slot.ec != std::errc{}) return std::string(getal);
    return {tekst.data(), slot.ptr};
}

/// Dutch words for the two values of a boolean cell.
inline std::string waarheidstekst(std::string_view waarde) {
    return waarde == "1" || waarde == "true" ? "WAAR" : "ONWAAR";
}

}  // namespace maatlat

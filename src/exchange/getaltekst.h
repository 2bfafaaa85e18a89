// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <string_view>

#include "exchange/tabel.h"

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

/// What a number is to who reads it as a code: beyond 15 digits it has lost the last ones.
inline Celsoort getalsoort(std::string_view getal) {
    double waarde = 0;
    std::from_chars(getal.data(), getal.data() + getal.size(), waarde);
    return std::abs(waarde) >= 1e15 ? Celsoort::grootGetal : Celsoort::getal;
}

/// Whether a text is what a spreadsheet made of a long number: "2,025E+14", "2.03E+15".
inline bool isAfgekaptGetal(std::string_view tekst) {
    const auto isCijfer = [](char c) { return c >= '0' && c <= '9'; };
    const std::size_t e = tekst.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || !isCijfer(tekst.front())) return false;
    const std::string_view voor = tekst.substr(0, e);
    std::string_view macht = tekst.substr(e + 1);
    if (!macht.starts_with('+')) return false;
    macht.remove_prefix(1);
    return !macht.empty() && std::ranges::all_of(macht, isCijfer) &&
           std::ranges::all_of(voor, [&](char c) { return isCijfer(c) || c == ',' || c == '.'; });
}

/// A whole number that is shown with zeros in front: "42" in five digits is "00042".
inline std::string metNullenVoor(const std::string& getal, std::size_t cijfers) {
    const bool heel = std::ranges::all_of(getal, [](char c) { return c >= '0' && c <= '9'; });
    if (!heel || getal.size() >= cijfers) return getal;
    return std::string(cijfers - getal.size(), '0') + getal;
}

/// Whether an attribute says yes.
inline bool isWaar(std::string_view waarde) {
    return waarde == "1" || waarde == "true";
}

/// Dutch words for the two values of a boolean cell.
inline std::string waarheidstekst(std::string_view waarde) {
    return isWaar(waarde) ? "WAAR" : "ONWAAR";
}

}  // namespace maatlat

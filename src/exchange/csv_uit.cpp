// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv_uit.h"

#include <csv.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstddef>
#include <cstdint>
#include <utility>

namespace maatlat {

namespace {

/// With the wide and the small forms that a spreadsheet for Asian scripts takes for the same.
bool beginVanFormule(UChar32 teken) {
    switch (teken) {
        case '=':
        case '+':
        case '-':
        case '@':
        case '\t':
        case '\r':
        case '\n':
        case 0xFF1D:
        case 0xFF0B:
        case 0xFF0D:
        case 0xFF20:
        case 0xFE66:
        case 0xFE62:
        case 0xFE63:
        case 0xFE6B:
            return true;
        default:
            return false;
    }
}

/// What a spreadsheet may take off before it looks: spaces, invisible characters and quotes.
bool gaatEraf(UChar32 teken) {
    return teken == '"' || teken == '\'' || teken < ' ' || u_isUWhiteSpace(teken) ||
           u_charType(teken) == U_FORMAT_CHAR;
}

bool lijktFormule(std::string_view tekst) {
    const auto* bytes = reinterpret_cast<const uint8_t*>(tekst.data());
    const auto lengte = static_cast<int32_t>(tekst.size());
    for (int32_t plaats = 0; plaats < lengte;) {
        UChar32 teken = 0;
        U8_NEXT(bytes, plaats, lengte, teken);
        if (teken >= 0 && beginVanFormule(teken)) return true;
        if (teken < 0 || !gaatEraf(teken)) return false;
    }
    return false;
}

}  // namespace

std::string csvCel(std::string_view tekst) {
    const std::string cel = (lijktFormule(tekst) ? "'" : "") + std::string(tekst);
    // A bare text stays bare; libcsv quotes the rest.
    if (cel.find_first_of(";\"\r\n") == std::string::npos) return cel;
    std::vector<char> ruimte(2 * cel.size() + 2);
    const std::size_t lengte = csv_write(ruimte.data(), ruimte.size(), cel.data(), cel.size());
    return {ruimte.data(), lengte};
}

std::string zonderApostrof(std::string_view cel) {
    const bool van = cel.starts_with('\'') && lijktFormule(cel.substr(1));
    return std::string(van ? cel.substr(1) : cel);
}

CsvUit::CsvUit(Csvdoel doel) : doel_(doel) {
    if (doel == Csvdoel::rekenblad) tekst_ = "\xEF\xBB\xBF";
}

void CsvUit::rij(const std::vector<std::string>& cellen) {
    for (bool eerste = true; const std::string& een : cellen) {
        if (!eerste) tekst_ += ';';
        eerste = false;
        tekst_ += csvCel(een);
    }
    tekst_ += doel_ == Csvdoel::rekenblad ? "\r\n" : "\n";
}

std::string CsvUit::neem() {
    return std::exchange(tekst_, {});
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "exchange/celtekst.h"

#include <algorithm>

#include "taal/tekst.h"

namespace maatlat {

std::string_view schoneCel(std::string_view tekst, std::string& kladje) {
    const bool ascii =
        std::ranges::all_of(tekst, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!ascii) return kladje = getrimd(nfc(tekst));
    constexpr std::string_view kWit = " \t\r\n\v\f";
    const std::size_t begin = tekst.find_first_not_of(kWit);
    if (begin == std::string_view::npos) return {};
    return tekst.substr(begin, tekst.find_last_not_of(kWit) - begin + 1);
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "web/http/adrescode.h"

#include <algorithm>

#include "domain/procentcode.h"

namespace maatlat::web {

std::string codeerPad(std::string_view pad) {
    return procentcode(pad, "-_.~/");
}

std::string codeerParameter(std::string_view tekst) {
    return procentcode(tekst, "-_.~");
}

std::optional<std::string> decodeer(std::string_view code, bool plusIsSpatie) {
    if (!plusIsSpatie) return uitProcentcode(code);
    std::string metSpaties(code);
    std::ranges::replace(metSpaties, '+', ' ');
    return uitProcentcode(metSpaties);
}

}  // namespace maatlat::web

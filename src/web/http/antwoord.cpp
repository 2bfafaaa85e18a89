// SPDX-License-Identifier: EUPL-1.2
#include "web/http/antwoord.h"

#include <algorithm>
#include <stdexcept>

namespace maatlat::web {

Antwoord platteTekst(int status, std::string tekst) {
    Antwoord uit;
    uit.status = status;
    uit.soort = "text/plain; charset=utf-8";
    uit.inhoud = std::move(tekst);
    return uit;
}

bool isEigenPad(std::string_view pad) {
    if (!pad.starts_with('/') || pad.starts_with("//")) return false;
    return std::ranges::all_of(
        pad, [](const char teken) { return teken > ' ' && teken < '\x7f' && teken != '\\'; });
}

Antwoord naar(std::string pad) {
    if (!isEigenPad(pad)) throw std::logic_error("redirect to a place that is not ours");
    Antwoord antwoord;
    antwoord.status = 303;
    antwoord.naarPad = std::move(pad);
    return antwoord;
}

}  // namespace maatlat::web

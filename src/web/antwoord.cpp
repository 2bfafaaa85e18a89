// SPDX-License-Identifier: EUPL-1.2
#include "web/antwoord.h"

#include <algorithm>
#include <stdexcept>

namespace maatlat::web {

namespace {

/// Begins with one '/', and holds nothing that a browser could read as another server or that
/// could end the header line.
bool isVanOns(const std::string& pad) {
    if (!pad.starts_with('/') || pad.starts_with("//") || pad.starts_with("/\\")) return false;
    return std::ranges::all_of(
        pad, [](const char teken) { return teken > ' ' && teken < '\x7f' && teken != '\\'; });
}

}  // namespace

Antwoord naar(std::string pad) {
    if (!isVanOns(pad)) throw std::logic_error("redirect to a place that is not ours");
    Antwoord antwoord;
    antwoord.status = 303;
    antwoord.naarPad = std::move(pad);
    return antwoord;
}

}  // namespace maatlat::web

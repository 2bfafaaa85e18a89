// SPDX-License-Identifier: EUPL-1.2
#include "domain/steekproef/pseudoniem.h"

namespace maatlat {

namespace {

constexpr std::string_view kTekens = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kAantalTekens = 12;
constexpr unsigned kBits = 5;

}  // namespace

std::string pseudoniemTekst(Pseudoniem pseudoniem) {
    std::string uit;
    for (int i = 0; i < kAantalTekens; ++i) {
        if (i > 0 && i % 4 == 0) uit += '-';
        const unsigned naar = kBits * static_cast<unsigned>(kAantalTekens - 1 - i);
        uit += kTekens[pseudoniem >> naar & 31U];
    }
    return uit;
}

std::optional<Pseudoniem> pseudoniemUit(std::string_view tekst) {
    Pseudoniem uit = 0;
    int aantal = 0;
    for (const char teken : tekst) {
        if (teken == '-' || teken == ' ') continue;
        const bool klein = teken >= 'a' && teken <= 'z';
        const auto waarde = kTekens.find(static_cast<char>(klein ? teken - 'a' + 'A' : teken));
        if (waarde == std::string_view::npos || ++aantal > kAantalTekens) return std::nullopt;
        uit = uit << kBits | waarde;
    }
    if (aantal != kAantalTekens) return std::nullopt;
    return uit;
}

}  // namespace maatlat

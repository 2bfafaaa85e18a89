// SPDX-License-Identifier: EUPL-1.2
#include "exchange/celbereik.h"

#include "taal/tekst.h"

namespace maatlat {

namespace {

constexpr std::size_t kLangsteBladnaam = 60;  // bytes that a message shows

/// "AB" for column 28.
std::string kolomletters(int kolom) {
    std::string uit;
    for (; kolom > 0; kolom = (kolom - 1) / 26)
        uit.insert(uit.begin(), static_cast<char>('A' + (kolom - 1) % 26));
    return uit;
}

}  // namespace

std::string celplaats(const std::string& blad, int rij, int kolom) {
    return (blad.empty() ? "" : toonbaar(ingekort(blad, kLangsteBladnaam)) + "!") +
           kolomletters(kolom) + std::to_string(rij);
}

std::string Celbereik::tekst() const {
    if (leeg()) return {};
    return celplaats({}, eersteRij_, eersteKolom_) + ":" +
           celplaats({}, laatsteRij_, laatsteKolom_);
}

}  // namespace maatlat

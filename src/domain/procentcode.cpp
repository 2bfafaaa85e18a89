// SPDX-License-Identifier: EUPL-1.2
#include "domain/procentcode.h"

namespace maatlat {

namespace {

constexpr std::string_view kHex = "0123456789ABCDEF";

bool magBlijven(char teken, std::string_view blijft) {
    return (teken >= 'a' && teken <= 'z') || (teken >= 'A' && teken <= 'Z') ||
           (teken >= '0' && teken <= '9') || blijft.find(teken) != std::string_view::npos;
}

/// -1 for what is none of our own digits.
int hexwaarde(char teken) {
    const auto waarde = kHex.find(teken);
    return waarde == std::string_view::npos ? -1 : static_cast<int>(waarde);
}

int hexwaardeOokKlein(char teken) {
    return hexwaarde(teken >= 'a' && teken <= 'f' ? static_cast<char>(teken - 'a' + 'A') : teken);
}

template <class Blijft, class Hexwaarde>
std::optional<std::string> lees(std::string_view code, Blijft blijft, Hexwaarde waardeVan) {
    std::string uit;
    uit.reserve(code.size());
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (code[i] != '%') {
            if (!blijft(code[i])) return std::nullopt;
            uit += code[i];
            continue;
        }
        const int hoog = i + 2 < code.size() ? waardeVan(code[i + 1]) : -1;
        const int laag = i + 2 < code.size() ? waardeVan(code[i + 2]) : -1;
        if (hoog < 0 || laag < 0) return std::nullopt;
        uit += static_cast<char>(hoog * 16 + laag);
        i += 2;
    }
    return uit;
}

}  // namespace

std::string procentcode(std::string_view tekst, std::string_view blijft) {
    std::string uit;
    uit.reserve(tekst.size());
    for (const char teken : tekst) {
        if (magBlijven(teken, blijft)) {
            uit += teken;
            continue;
        }
        const auto byte = static_cast<unsigned char>(teken);
        uit += '%';
        uit += kHex[byte >> 4];
        uit += kHex[byte & 15];
    }
    return uit;
}

std::optional<std::string> uitProcentcode(std::string_view code) {
    return lees(
        code, [](char) { return true; }, hexwaardeOokKlein);
}

std::optional<std::string> uitEigenProcentcode(std::string_view code, std::string_view blijft) {
    return lees(
        code, [&](char teken) { return magBlijven(teken, blijft); }, hexwaarde);
}

}  // namespace maatlat

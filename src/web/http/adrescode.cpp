// SPDX-License-Identifier: EUPL-1.2
#include "web/http/adrescode.h"

namespace maatlat::web {

namespace {

bool gewoon(char teken) {
    return (teken >= 'a' && teken <= 'z') || (teken >= 'A' && teken <= 'Z') ||
           (teken >= '0' && teken <= '9') || teken == '-' || teken == '_' || teken == '.' ||
           teken == '~';
}

int hexwaarde(char teken) {
    if (teken >= '0' && teken <= '9') return teken - '0';
    if (teken >= 'a' && teken <= 'f') return teken - 'a' + 10;
    if (teken >= 'A' && teken <= 'F') return teken - 'A' + 10;
    return -1;
}

std::string codeer(std::string_view tekst, bool schuineStreep) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string uit;
    for (const char teken : tekst) {
        if (gewoon(teken) || (schuineStreep && teken == '/')) {
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

}  // namespace

std::string codeerPad(std::string_view pad) {
    return codeer(pad, true);
}

std::string codeerParameter(std::string_view tekst) {
    return codeer(tekst, false);
}

std::optional<std::string> decodeer(std::string_view code, bool plusIsSpatie) {
    std::string uit;
    uit.reserve(code.size());
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (code[i] == '+' && plusIsSpatie) {
            uit += ' ';
        } else if (code[i] != '%') {
            uit += code[i];
        } else {
            const int hoog = i + 2 < code.size() ? hexwaarde(code[i + 1]) : -1;
            const int laag = i + 2 < code.size() ? hexwaarde(code[i + 2]) : -1;
            if (hoog < 0 || laag < 0) return std::nullopt;
            uit += static_cast<char>(hoog * 16 + laag);
            i += 2;
        }
    }
    return uit;
}

}  // namespace maatlat::web

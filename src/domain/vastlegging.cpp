// SPDX-License-Identifier: EUPL-1.2
#include "domain/vastlegging.h"

namespace maatlat {

namespace {

constexpr std::string_view kHex = "0123456789ABCDEF";

bool gewoon(char teken) {
    return (teken >= 'a' && teken <= 'z') || (teken >= 'A' && teken <= 'Z') ||
           (teken >= '0' && teken <= '9') || teken == '-' || teken == '_' || teken == '.';
}

void codeerTekst(std::string& uit, std::string_view tekst) {
    for (const char teken : tekst) {
        if (gewoon(teken)) {
            uit += teken;
            continue;
        }
        const auto byte = static_cast<unsigned char>(teken);
        uit += '%';
        uit += kHex[byte >> 4];
        uit += kHex[byte & 15];
    }
}

std::optional<std::string> leesTekst(std::string_view gecodeerd) {
    std::string uit;
    for (std::size_t i = 0; i < gecodeerd.size(); ++i) {
        if (gewoon(gecodeerd[i])) {
            uit += gecodeerd[i];
            continue;
        }
        if (gecodeerd[i] != '%' || i + 2 >= gecodeerd.size()) return std::nullopt;
        const auto hoog = kHex.find(gecodeerd[i + 1]);
        const auto laag = kHex.find(gecodeerd[i + 2]);
        if (hoog == std::string_view::npos || laag == std::string_view::npos) return std::nullopt;
        uit += static_cast<char>(hoog << 4 | laag);
        i += 2;
    }
    return uit;
}

}  // namespace

std::string Vastlegging::tekst(std::string_view gezocht) const {
    for (const auto& [naam, waarde] : paren_)
        if (naam == gezocht) return waarde;
    return {};
}

std::vector<std::string> Vastlegging::alle(std::string_view gezocht) const {
    std::vector<std::string> uit;
    for (const auto& [naam, waarde] : paren_)
        if (naam == gezocht) uit.push_back(waarde);
    return uit;
}

std::string Vastlegging::codeer() const {
    std::string uit;
    for (const auto& [naam, waarde] : paren_) {
        if (!uit.empty()) uit += '&';
        codeerTekst(uit, naam);
        uit += '=';
        codeerTekst(uit, waarde);
    }
    return uit;
}

std::optional<Vastlegging> Vastlegging::lees(std::string_view gecodeerd) {
    Vastlegging uit;
    while (!gecodeerd.empty()) {
        const auto einde = gecodeerd.find('&');
        const std::string_view paar = gecodeerd.substr(0, einde);
        const auto is = paar.find('=');
        if (is == std::string_view::npos) return std::nullopt;
        auto naam = leesTekst(paar.substr(0, is));
        auto waarde = leesTekst(paar.substr(is + 1));
        if (!naam || !waarde) return std::nullopt;
        uit.voegToe(std::move(*naam), std::move(*waarde));
        if (einde == std::string_view::npos) break;
        gecodeerd.remove_prefix(einde + 1);
    }
    return uit;
}

}  // namespace maatlat

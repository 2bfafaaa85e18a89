// SPDX-License-Identifier: EUPL-1.2
#include "domain/vastlegging.h"

#include "domain/procentcode.h"

namespace maatlat {

namespace {

/// In what is stored: never another set, or equal contents would not give equal texts.
constexpr std::string_view kBlijft = "-_.";

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
        uit += procentcode(naam, kBlijft);
        uit += '=';
        uit += procentcode(waarde, kBlijft);
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
        auto naam = uitEigenProcentcode(paar.substr(0, is), kBlijft);
        auto waarde = uitEigenProcentcode(paar.substr(is + 1), kBlijft);
        if (!naam || !waarde) return std::nullopt;
        uit.voegToe(std::move(*naam), std::move(*waarde));
        if (einde == std::string_view::npos) break;
        gecodeerd.remove_prefix(einde + 1);
    }
    return uit;
}

std::vector<Bewaardevastlegging> Bewaardevastlegging::groepen(std::string_view voor) const {
    std::vector<Bewaardevastlegging> uit;
    std::string eerste;
    for (const auto& [naam, waarde] : inhoud_.paren()) {
        if (!naam.starts_with(voor)) continue;
        if (eerste.empty()) eerste = naam;
        if (naam == eerste) uit.push_back(Bewaardevastlegging());
        uit.back().inhoud_.voegToe(naam, waarde);
    }
    return uit;
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "web/bewaren/beveiligingscontact.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "domain/melding.h"
#include "toetsing/moment.h"
#include "toetsing/werkplek.h"
#include "web/aanvraag.h"
#include "web/http/antwoord.h"

namespace maatlat::web {

namespace {

constexpr std::string_view kSecuritytxt = "/.well-known/security.txt";
constexpr std::int64_t kGeldig = std::int64_t{30} * 24 * 60 * 60;

}  // namespace

std::string beveiligingscontact(const std::string& getypt) {
    static constexpr std::array<std::string_view, 3> kSoorten{"https://", "mailto:", "tel:"};
    const bool isMail =
        getypt.find('@') != std::string::npos && getypt.find(':') == std::string::npos;
    std::string uit = isMail ? "mailto:" + getypt : getypt;
    const bool leesbaar =
        std::ranges::all_of(uit, [](char teken) { return teken > ' ' && teken < '\x7f'; });
    if (!leesbaar || std::ranges::none_of(kSoorten, [&](std::string_view soort) {
            return uit.starts_with(soort) && uit.size() > soort.size();
        }))
        throw Gebruikersfout(
            "Bij --beveiligingscontact hoort een e-mailadres, een telefoonnummer (tel:+31…) of een "
            "adres dat begint met https://.");
    return uit;
}

Routes beveiligingRoutes(const std::string& contact, const std::vector<std::string>& namen) {
    std::string vast = "Contact: " + contact + "\nPreferred-Languages: nl, en\n";
    if (!namen.empty())
        vast += "Canonical: https://" + namen.front() + std::string(kSecuritytxt) + "\n";
    return {{"GET", kSecuritytxt, Voor::programma, {}, [vast](Aanvraag& aanvraag) {
                 return platteTekst(
                     200, vast + "Expires: " + later(aanvraag.werkplek().nu(), kGeldig) + "\n");
             }}};
}

}  // namespace maatlat::web

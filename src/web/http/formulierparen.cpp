// SPDX-License-Identifier: EUPL-1.2
#include "web/http/formulierparen.h"

#include <algorithm>

#include "taal/tekst.h"
#include "web/http/adrescode.h"
#include "web/http/invoertekst.h"
#include "web/http/weigering.h"

namespace maatlat::web {

namespace {

std::string leesTekst(std::string_view code) {
    const auto bytes = decodeer(code, true);
    auto tekst = bytes ? invoertekst(*bytes) : std::nullopt;
    if (!tekst)
        throw Weigering(400,
                        "In dit formulier staat een teken dat niet te lezen is. Ga terug, haal "
                        "vreemde tekens weg en probeer het opnieuw.");
    return std::move(*tekst);
}

}  // namespace

Verzoek::Paren leesParen(std::string_view code, std::size_t meeste) {
    Verzoek::Paren uit;
    while (!code.empty()) {
        const auto einde = std::min(code.find('&'), code.size());
        const std::string_view paar = code.substr(0, einde);
        code.remove_prefix(std::min(einde + 1, code.size()));
        if (paar.empty()) continue;
        if (uit.size() == meeste) throw Weigering(400, "Dit formulier heeft te veel velden.");
        const auto is = std::min(paar.find('='), paar.size());
        uit.emplace_back(leesTekst(paar.substr(0, is)),
                         leesTekst(paar.substr(std::min(is + 1, paar.size()))));
    }
    return uit;
}

bool isGewoonFormulier(std::string_view contentType) {
    constexpr std::string_view kSoort = "application/x-www-form-urlencoded";
    return contentType == kSoort || contentType.starts_with(std::string(kSoort) + ";");
}

std::string leesPad(std::string_view code) {
    const auto pad = decodeer(code, false);
    const auto streep = [](char teken) { return teken == '/'; };
    // A slash that was coded would be part of a name to us and a border to a proxy.
    if (!pad || eersteOngeldigeByte(*pad) || invoertekst(*pad) != pad ||
        pad->find_first_of("\\\n\t") != std::string::npos ||
        std::ranges::count_if(*pad, streep) != std::ranges::count_if(code, streep))
        throw Weigering(400, "Het adres van deze pagina klopt niet.");
    return *pad;
}

}  // namespace maatlat::web

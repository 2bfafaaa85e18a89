// SPDX-License-Identifier: EUPL-1.2
#include "web/voorgemaakt.h"

#include <string_view>

#include "web/geheim.h"

namespace maatlat::web {

namespace {

// Marks for what is put in afterwards. The character does not occur in texts: control characters
// are taken out of every request.
constexpr char kMerk = '\x01';
constexpr std::string_view kZegel = "\x01z";
constexpr std::string_view kHandeling = "\x01h";

std::string metZegels(std::string_view deel, const std::string& zegel,
                      const std::string& handeling) {
    std::string uit;
    uit.reserve(deel.size() + deel.size() / 16);
    while (true) {
        const std::size_t plaats = deel.find(kMerk);
        uit += deel.substr(0, plaats);
        if (plaats == std::string_view::npos) return uit;
        uit += deel.substr(plaats).starts_with(kZegel) ? zegel : handeling;
        deel.remove_prefix(plaats + kZegel.size());
    }
}

}  // namespace

std::string voorgemaakt(const Aanvraag& aanvraag, Paginavoorraad& voorraad,
                        const std::string& sleutel, const std::function<GevuldePagina()>& maak) {
    auto deel = sleutel.empty() ? nullptr : voorraad.haal(sleutel);
    if (!deel) {
        GevuldePagina pagina = maak();
        pagina.omgeving().zetOveral("ZEGEL", std::string(kZegel));
        pagina.omgeving().zetOveral("HANDELING", std::string(kHandeling));
        deel = std::make_shared<const std::string>(aanvraag.sjablonen().vul(pagina));
        if (!sleutel.empty()) voorraad.bewaar(sleutel, deel);
    }
    return metZegels(*deel, aanvraag.aanmelding().zegel, willekeurigeSleutel());
}

}  // namespace maatlat::web

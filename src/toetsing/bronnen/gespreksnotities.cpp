// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/gespreksnotities.h"

#include <algorithm>
#include <optional>
#include <set>

#include "toetsing/verwachtingcodes.h"

namespace maatlat {

namespace {

constexpr std::string_view kWit = " \t";

std::vector<std::string_view> woordenVan(std::string_view regel) {
    std::vector<std::string_view> uit;
    std::size_t vanaf = 0;
    while ((vanaf = regel.find_first_not_of(kWit, vanaf)) != std::string_view::npos) {
        const std::size_t einde = std::min(regel.find_first_of(kWit, vanaf), regel.size());
        uit.push_back(regel.substr(vanaf, einde - vanaf));
        vanaf = einde;
    }
    return uit;
}

bool isCijfer(char teken) {
    return teken >= '0' && teken <= '9';
}

/// "#1.1.2".
bool isCode(std::string_view woord) {
    return woord.size() > 1 && woord[0] == '#' && isCijfer(woord[1]);
}

/// "1.1.4" in "#1.1.2, 1.1.4": without its own number sign, but clearly the next in a row.
bool isVervolgcode(std::string_view woord) {
    return isCijfer(woord[0]) && woord.find('.') != std::string_view::npos;
}

/// Besides the hyphen also the minus sign and the dash that some programs make of it.
std::optional<Richting> richtingVan(std::string_view woord) {
    if (woord == "+") return Richting::voldoende;
    if (woord == "-" || woord == "−" || woord == "–") return Richting::onvoldoende;
    return std::nullopt;
}

bool isOpsommingsteken(std::string_view woord) {
    return woord == "-" || woord == "*" || woord == "•" || woord == "–";
}

/// The line falls apart in words of the text, codes and directions.
struct Ontleed {
    std::string tekst;
    std::string codes;
    std::set<Richting> richtingen;
};

Ontleed ontleed(std::string_view regel) {
    const std::vector<std::string_view> woorden = woordenVan(regel);
    Ontleed uit;
    bool naCode = false;
    for (std::size_t i = 0; i < woorden.size(); ++i) {
        const std::string_view woord = woorden[i];
        const bool laatste = i + 1 == woorden.size();
        const bool komma = naCode && woorden[i - 1].back() == ',';
        const auto richting = richtingVan(woord);
        if (i == 0 && !laatste && isOpsommingsteken(woord) && !isCijfer(woorden[1][0])) continue;
        if (isCode(woord) || (komma && isVervolgcode(woord))) {
            uit.codes += std::string(woord) + " ";
            naCode = true;
            continue;
        }
        if (richting && (laatste || naCode)) {
            uit.richtingen.insert(*richting);
            continue;
        }
        if (!uit.tekst.empty()) uit.tekst += ' ';
        uit.tekst += woord;
        naCode = false;
    }
    return uit;
}

Notitierij leesRegel(std::string_view regel, int nummer, const Toetsingskader& kader) {
    const Ontleed delen = ontleed(regel);
    const Gelezencodes gelezen = leesCodes(delen.codes, kader);
    Notitierij uit{nummer, delen.tekst, gelezen.codes, Richting::neutraal, {}};
    if (delen.richtingen.size() == 1) uit.richting = *delen.richtingen.begin();
    if (uit.tekst.empty())
        uit.fout =
            "Op deze regel staat geen tekst. Schrijf op wat u hebt gezien of gehoord, of "
            "haal de regel weg.";
    else if (!gelezen.onbekend.empty())
        uit.fout = onbekendeCodesInWoorden(gelezen.onbekend, kader);
    else if (delen.richtingen.size() > 1)
        uit.fout = "Op deze regel staan een + en een -. Kies er één, of maak er twee regels van.";
    return uit;
}

}  // namespace

std::vector<Notitierij> leesNotities(std::string_view notities, const Toetsingskader& kader) {
    std::vector<Notitierij> uit;
    int nummer = 0;
    for (std::size_t vanaf = 0; vanaf < notities.size() && uit.size() <= kMeesteNotities;) {
        const std::size_t einde = std::min(notities.find('\n', vanaf), notities.size());
        const std::string_view regel = notities.substr(vanaf, einde - vanaf);
        ++nummer;
        if (regel.find_first_not_of(kWit) != std::string_view::npos)
            uit.push_back(leesRegel(regel, nummer, kader));
        vanaf = einde + 1;
    }
    return uit;
}

}  // namespace maatlat

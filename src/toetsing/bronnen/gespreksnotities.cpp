// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/gespreksnotities.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <system_error>
#include <utility>

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

constexpr std::string_view kMerk = "[bevinding ";

/// A line and the bevinding that it became.
struct Gemerkt {
    std::string regel;
    std::int64_t bevinding = 0;
};

/// Without its marks; the first one counts.
Gemerkt zonderMerk(std::string_view regel) {
    Gemerkt uit;
    for (std::size_t plek = 0; (plek = regel.find(kMerk)) != std::string_view::npos;) {
        const std::string_view erna = regel.substr(plek + kMerk.size());
        std::int64_t nr = 0;
        const auto gelezen = std::from_chars(erna.data(), erna.data() + erna.size(), nr);
        const auto cijfers = static_cast<std::size_t>(gelezen.ptr - erna.data());
        if (gelezen.ec != std::errc() || nr <= 0 || !erna.substr(cijfers).starts_with(']')) {
            uit.regel += regel.substr(0, plek + kMerk.size());
            regel = erna;
            continue;
        }
        if (uit.bevinding == 0) uit.bevinding = nr;
        uit.regel += regel.substr(0, plek);
        regel = erna.substr(cijfers + 1);
    }
    uit.regel += regel;
    const auto einde = uit.regel.find_last_not_of(kWit);
    uit.regel.resize(einde == std::string::npos ? 0 : einde + 1);
    return uit;
}

std::vector<std::string_view> regelsVan(std::string_view notities) {
    std::vector<std::string_view> uit;
    for (std::size_t vanaf = 0; vanaf < notities.size();) {
        const std::size_t einde = std::min(notities.find('\n', vanaf), notities.size());
        uit.push_back(notities.substr(vanaf, einde - vanaf));
        vanaf = einde + 1;
    }
    return uit;
}

Notitierij leesRegel(std::string_view regel, int nummer, const Toetsingskader& kader) {
    const Gemerkt gemerkt = zonderMerk(regel);
    const Ontleed delen = ontleed(gemerkt.regel);
    const Gelezencodes gelezen = leesCodes(delen.codes, kader);
    Notitierij uit{nummer, delen.tekst, gelezen.codes, Richting::neutraal, {}, gemerkt.bevinding};
    if (delen.richtingen.size() == 1) uit.richting = *delen.richtingen.begin();
    if (uit.bevinding != 0) return uit;  // what it is now stands there
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
    std::size_t nieuw = 0;
    for (std::size_t vanaf = 0; vanaf < notities.size() && nieuw <= kMeesteNotities;) {
        const std::size_t einde = std::min(notities.find('\n', vanaf), notities.size());
        const std::string_view regel = notities.substr(vanaf, einde - vanaf);
        ++nummer;
        if (regel.find_first_not_of(kWit) != std::string_view::npos) {
            uit.push_back(leesRegel(regel, nummer, kader));
            if (uit.back().bevinding == 0) ++nieuw;
        }
        vanaf = einde + 1;
    }
    return uit;
}

std::string bevindingmerk(std::int64_t nr) {
    return std::string(kMerk) + std::to_string(nr) + "]";
}

std::string verslagtekst(std::string_view notities) {
    std::string uit;
    for (const std::string_view regel : regelsVan(notities)) {
        uit += ontleed(zonderMerk(regel).regel).tekst;
        uit += '\n';
    }
    const auto einde = uit.find_last_not_of('\n');
    uit.resize(einde == std::string::npos ? 0 : einde + 1);
    return uit;
}

std::string metMerken(std::string_view notities, std::string_view bewaard) {
    std::multimap<std::string, std::int64_t> merken;
    for (const std::string_view regel : regelsVan(bewaard))
        if (Gemerkt een = zonderMerk(regel); een.bevinding != 0)
            merken.emplace(std::move(een.regel), een.bevinding);
    std::vector<Gemerkt> regels;
    for (const std::string_view regel : regelsVan(notities)) {
        regels.push_back(zonderMerk(regel));
        if (regels.back().bevinding == 0) {
            regels.back().regel = regel;
            continue;
        }
        // That mark is there: no other line gets it.
        std::erase_if(merken,
                      [&](const auto& een) { return een.second == regels.back().bevinding; });
        regels.back() = {std::string(regel), regels.back().bevinding};
    }
    std::string uit;
    for (Gemerkt& een : regels) {
        if (een.bevinding == 0)
            if (const auto merk = merken.find(zonderMerk(een.regel).regel); merk != merken.end()) {
                een.regel = merk->first + " " + bevindingmerk(merk->second);
                merken.erase(merk);
            }
        uit += een.regel + "\n";
    }
    if (!uit.empty() && !notities.ends_with('\n')) uit.pop_back();
    return uit;
}

}  // namespace maatlat

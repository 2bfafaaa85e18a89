// SPDX-License-Identifier: EUPL-1.2
#include "pages/markdownregel.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>

namespace maatlat {

namespace {

using Tekens = std::span<const std::string_view>;

constexpr std::array<std::string_view, 10> kWit{" ",      "\t",     "\u00a0", "\u2002", "\u2003",
                                                "\u2007", "\u2009", "\u200a", "\u202f", "\u3000"};
constexpr std::array<std::string_view, 3> kSchemas{"https://", "http://", "mailto:"};
constexpr std::array<std::string_view, 5> kRechteHaken{"(", "[", "{", "\"", "'"};
constexpr std::array<std::string_view, 5> kOpenaars{"“", "‘", "„", "‚", "«"};
/// What may stand behind the last sign of a word, and never right behind the first.
constexpr std::array<std::string_view, 15> kSluiters{")", "]", "}", ".", ",", ";", ":", "!",
                                                     "?", "%", "…", "”", "’", "»", "›"};
constexpr std::array<std::string_view, 6> kOokSluiters{"\"", "'", "/", "-", "–", "—"};
/// What belongs to the sentence and not to the address that stands at its end.
constexpr std::array<std::string_view, 18> kNaAdres{".", ",", ";", ":", "!", "?", "'", "*", "_",
                                                    "]", "}", "…", "”", "’", "»", "›", "“", "„"};

std::size_t begin(std::string_view tekst, Tekens tekens) {
    for (const std::string_view een : tekens)
        if (tekst.starts_with(een)) return een.size();
    return 0;
}

std::size_t eind(std::string_view tekst, Tekens tekens) {
    for (const std::string_view een : tekens)
        if (tekst.ends_with(een)) return een.size();
    return 0;
}

bool isLetterOfCijfer(char teken) {
    return (teken >= '0' && teken <= '9') || (teken >= 'a' && teken <= 'z') ||
           (teken >= 'A' && teken <= 'Z');
}

/// How many bytes of a scheme the text begins with, when more follows; else 0.
std::size_t schema(std::string_view tekst) {
    const auto gelijk = [](char a, char b) {
        return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
    };
    for (const std::string_view een : kSchemas)
        if (tekst.size() > een.size() && std::equal(een.begin(), een.end(), tekst.begin(), gelijk))
            return een.size();
    return 0;
}

struct Link {
    std::size_t vanaf = 0;
    std::size_t eind = 0;
    std::string_view tekst{};
    std::string_view adres{};
};

bool eindigtAdres(std::string_view tekst) {
    constexpr std::string_view kNooit = "<>\"";
    return kNooit.find(tekst.front()) != std::string_view::npos || witVooraan(tekst) > 0;
}

/// [text](address), when that begins here.
std::optional<Link> benoemd(std::string_view regel, std::size_t vanaf) {
    constexpr std::string_view kHaken = "[]";
    const std::size_t dicht = regel.find_first_of(kHaken, vanaf + 1);
    if (dicht == std::string_view::npos || !regel.substr(dicht).starts_with("](")) return {};
    const std::string_view tekst = regel.substr(vanaf + 1, dicht - vanaf - 1);
    if (tekst.empty() || witVooraan(tekst) == tekst.size()) return {};
    int open = 0;
    // Up to a next [ at most: so no sign is looked at for more than one link.
    for (std::size_t i = dicht + 2; i < regel.size(); ++i) {
        if (eindigtAdres(regel.substr(i)) || kHaken.find(regel[i]) != std::string_view::npos)
            return {};
        if (regel[i] == '(') ++open;
        if (regel[i] != ')' || open-- > 0) continue;
        const std::string_view adres = regel.substr(dicht + 2, i - dicht - 2);
        if (schema(adres) == 0) return {};
        return Link{vanaf, i + 1, tekst, adres};
    }
    return {};
}

/// The address without what closes the sentence, or the brackets around it.
std::string_view zonderSlot(std::string_view adres) {
    auto open = std::ranges::count(adres, '(') - std::ranges::count(adres, ')');
    while (!adres.empty()) {
        std::size_t weg = eind(adres, kNaAdres);
        if (weg == 0 && adres.back() == ')' && open++ < 0) weg = 1;
        if (weg == 0) break;
        adres.remove_suffix(weg);
    }
    return adres;
}

/// An address by itself, when that begins here. When it turns out to be none, its adres is empty.
std::optional<Link> kaal(std::string_view regel, std::size_t vanaf) {
    const std::size_t kop = schema(regel.substr(vanaf));
    if (kop == 0 || (vanaf > 0 && isLetterOfCijfer(regel[vanaf - 1]))) return {};
    std::size_t tot = vanaf + kop;
    while (tot < regel.size() && !eindigtAdres(regel.substr(tot)))
        ++tot;
    const std::string_view adres = zonderSlot(regel.substr(vanaf, tot - vanaf));
    if (adres.size() <= kop) return Link{vanaf, tot};
    return Link{vanaf, vanaf + adres.size(), adres, adres};
}

std::vector<Link> vindLinks(std::string_view regel) {
    std::vector<Link> uit;
    for (std::size_t i = 0; i < regel.size();) {
        const std::optional<Link> link = regel[i] == '[' ? benoemd(regel, i) : kaal(regel, i);
        if (link && !link->adres.empty()) uit.push_back(*link);
        i = link ? link->eind : i + 1;
    }
    return uit;
}

/// Signs of bold or italic at one end of a word.
struct Nadruk {
    std::size_t vanaf = 0;
    std::size_t lengte = 0;
    int soort = 0;  ///< what closes has the soort of what it closes
    bool opent = false;
    bool geldt = false;
};

constexpr int kSoorten = 4;

/// What that many of the sign mean: 0 italic, 1 bold, 2 both, 3 italic with _; else nothing.
std::optional<int> soortVan(char teken, std::size_t lengte) {
    if (teken == '_') return lengte == 1 ? std::optional(3) : std::nullopt;
    return lengte <= 3 ? std::optional(static_cast<int>(lengte) - 1) : std::nullopt;
}

bool isNadruk(char teken) {
    return teken == '*' || teken == '_';
}

/// Reads the signs before a word, within `regel` from `hier` to `tot`. Gives where the word begins.
std::size_t leesVoor(std::string_view regel, std::size_t hier, std::size_t tot,
                     std::vector<Nadruk>& uit) {
    while (hier < tot) {
        const std::string_view rest = regel.substr(hier, tot - hier);
        std::size_t lengte = begin(rest, kRechteHaken) + begin(rest, kOpenaars);
        if (isNadruk(rest.front())) {
            lengte = std::min(rest.find_first_not_of(rest.front()), rest.size());
            const auto soort = soortVan(rest.front(), lengte);
            if (!soort) return hier;
            uit.push_back({hier, lengte, *soort, true});
        }
        if (lengte == 0) return hier;
        hier += lengte;
    }
    return hier;
}

/// The same behind a word, from the back. Gives where the word ends.
std::size_t leesNa(std::string_view regel, std::size_t hier, std::size_t tot,
                   std::vector<Nadruk>& uit) {
    while (hier > tot) {
        const std::string_view rest = regel.substr(tot, hier - tot);
        std::size_t lengte = eind(rest, kSluiters) + eind(rest, kOokSluiters);
        if (isNadruk(rest.back())) {
            const std::size_t ander = rest.find_last_not_of(rest.back());
            lengte = rest.size() - (ander == std::string_view::npos ? 0 : ander + 1);
            const auto soort = soortVan(rest.back(), lengte);
            if (!soort) return hier;
            uit.push_back({hier - lengte, lengte, *soort, false});
        }
        if (lengte == 0) return hier;
        hier -= lengte;
    }
    return hier;
}

/// A word of a line. Links in it belong to the word itself.
struct Woordplaats {
    std::size_t vanaf = 0;
    std::size_t tot = 0;
    std::size_t eersteLink = std::string_view::npos;
    std::size_t naLinks = 0;
};

void leesWoord(std::string_view regel, const Woordplaats& woord, std::vector<Nadruk>& uit) {
    std::vector<Nadruk> voor, na;
    const std::size_t kern =
        leesVoor(regel, woord.vanaf, std::min(woord.tot, woord.eersteLink), voor);
    const std::size_t slot = leesNa(regel, woord.tot, std::max(woord.vanaf, woord.naLinks), na);
    if (kern >= slot) return;
    const std::string_view midden = regel.substr(kern, slot - kern);
    if (begin(midden, kSluiters) == 0) uit.insert(uit.end(), voor.begin(), voor.end());
    if (eind(midden, kOpenaars) == 0) uit.insert(uit.end(), na.rbegin(), na.rend());
}

std::vector<Nadruk> vindNadruk(std::string_view regel, const std::vector<Link>& links) {
    std::vector<Nadruk> uit;
    auto link = links.begin();
    for (std::size_t hier = 0; hier < regel.size();) {
        if (const std::size_t wit = witVooraan(regel.substr(hier)); wit > 0) {
            hier += wit;
            continue;
        }
        Woordplaats woord{.vanaf = hier};
        while (hier < regel.size() && witVooraan(regel.substr(hier)) == 0) {
            if (link != links.end() && link->vanaf == hier) {
                woord.eersteLink = std::min(woord.eersteLink, hier);
                woord.naLinks = hier = link->eind;
                ++link;
            } else {
                ++hier;
            }
        }
        woord.tot = hier;
        leesWoord(regel, woord, uit);
    }
    return uit;
}

/// Each closes the last of its soort that is open; what opened in between then means nothing.
void paar(std::vector<Nadruk>& alle) {
    std::array<Nadruk*, kSoorten> open{};
    for (Nadruk& een : alle) {
        Nadruk*& begonnen = open.at(static_cast<std::size_t>(een.soort));
        if (een.opent) {
            begonnen = &een;
        } else if (begonnen) {
            een.geldt = begonnen->geldt = true;
            const Nadruk* van = begonnen;
            for (Nadruk*& ander : open)
                if (ander && ander >= van) ander = nullptr;
        }
    }
}

}  // namespace

std::size_t witVooraan(std::string_view tekst) {
    std::size_t uit = 0;
    while (const std::size_t een = begin(tekst.substr(uit), kWit))
        uit += een;
    return uit;
}

std::vector<Regelstuk> leesRegel(std::string_view regel) {
    const std::vector<Link> links = vindLinks(regel);
    std::vector<Nadruk> nadruk = vindNadruk(regel, links);
    paar(nadruk);
    std::vector<Regelstuk> uit;
    std::size_t tot = 0;
    const auto voegToe = [&](std::size_t vanaf, std::size_t einde, Regelstuk stuk) {
        if (vanaf > tot) uit.push_back({Regelstuk::Soort::tekst, regel.substr(tot, vanaf - tot)});
        if (einde > vanaf) uit.push_back(stuk);
        tot = einde;
    };
    auto link = links.begin();
    const auto linksTot = [&](std::size_t plaats) {
        for (; link != links.end() && link->vanaf < plaats; ++link)
            voegToe(link->vanaf, link->eind, {Regelstuk::Soort::link, link->tekst, link->adres});
    };
    for (const Nadruk& een : nadruk) {
        linksTot(een.vanaf);
        if (een.geldt)
            voegToe(een.vanaf, een.vanaf + een.lengte,
                    {.soort = een.opent ? Regelstuk::Soort::opent : Regelstuk::Soort::sluit,
                     .vet = een.soort == 1 || een.soort == 2,
                     .schuin = een.soort != 1});
    }
    linksTot(regel.size());
    voegToe(regel.size(), regel.size(), {});
    return uit;
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "pages/hulp/hulpzoeken.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

#include "taal/stukken.h"
#include "taal/zoekvorm.h"

namespace maatlat {

namespace {

constexpr std::size_t kMeesteWoorden = 12, kMeesteVondsten = 40, kMeesteDeels = 10;
constexpr std::size_t kErvoor = 10, kErna = 30;  ///< words around the first that was found

/// In the form in which is searched.
constexpr std::array<std::string_view, 38> kZegtNiets{
    "aan", "als", "bij", "dat", "de",  "deze", "die",  "dit", "doe", "doen", "een",  "en",   "er",
    "het", "hoe", "ik",  "in",  "is",  "kan",  "kun",  "met", "mij", "mijn", "moet", "naar", "of",
    "op",  "te",  "u",   "uw",  "van", "voor", "waar", "wat", "wil", "wie",  "zie",  "zijn"};
constexpr std::string_view kLeestekens = ".,;:!?\"'()[]<>";

std::vector<std::string> woordenVan(std::string_view vraag) {
    std::vector<std::string> alle, veelzeggend;
    for (const std::string& een : zoekwoorden(vraag)) {
        const auto van = een.find_first_not_of(kLeestekens);
        if (van == std::string::npos) continue;
        std::string woord = een.substr(van, een.find_last_not_of(kLeestekens) - van + 1);
        if (std::ranges::find(alle, woord) != alle.end()) continue;
        if (std::ranges::find(kZegtNiets, woord) == kZegtNiets.end()) veelzeggend.push_back(woord);
        alle.push_back(std::move(woord));
        if (veelzeggend.size() == kMeesteWoorden) break;
    }
    std::vector<std::string>& uit = veelzeggend.empty() ? alle : veelzeggend;
    uit.resize(std::min(uit.size(), kMeesteWoorden));
    return uit;
}

bool staatEr(const std::vector<std::string>& woorden, std::string_view tekst) {
    const std::string vorm = zoekvorm(tekst);
    return std::ranges::any_of(
        woorden, [&](const std::string& een) { return vorm.find(een) != std::string::npos; });
}

void voegToe(std::vector<Zoekstuk>& bij, std::string_view tekst, bool gevonden) {
    if (!bij.empty() && bij.back().gevonden == gevonden)
        bij.back().tekst += tekst;
    else
        bij.push_back({std::string(tekst), gevonden});
}

/// These words of a text, each apart from what stands around it where it was found.
std::vector<Zoekstuk> gemerkt(std::string_view tekst, const Stukken& stukken,
                              const std::vector<std::string>& woorden, std::size_t van,
                              std::size_t tot) {
    std::vector<Zoekstuk> uit;
    if (van > 0) voegToe(uit, "… ", false);
    for (std::size_t i = van; i < tot; ++i) {
        if (i > van) voegToe(uit, " ", false);
        const std::string_view woord = stukken[i].in(tekst);
        voegToe(uit, woord, staatEr(woorden, woord));
    }
    if (tot < stukken.size()) voegToe(uit, " …", false);
    return uit;
}

std::vector<Zoekstuk> fragment(const std::string& tekst, const std::vector<std::string>& woorden) {
    const Stukken stukken = maatlat::woorden(tekst);
    const auto eerste = std::ranges::find_if(
        stukken, [&](const Stuk& een) { return staatEr(woorden, een.in(tekst)); });
    const auto plaats = eerste == stukken.end()
                            ? std::size_t{0}
                            : static_cast<std::size_t>(eerste - stukken.begin());
    const std::size_t van = plaats > kErvoor ? plaats - kErvoor : 0;
    return gemerkt(tekst, stukken, woorden, van, std::min(stukken.size(), van + kErvoor + kErna));
}

/// A section, and how many of the words stand in it.
struct Kandidaat {
    const Handleidingdeel* deel;
    const Handleidingsectie* sectie;
    std::size_t inKop = 0;
    std::size_t samen = 0;
};

Kandidaat geteld(const Handleidingdeel& deel, const Handleidingsectie& sectie,
                 const std::vector<std::string>& woorden) {
    Kandidaat uit{&deel, &sectie};
    for (const std::string& een : woorden) {
        const bool inKop = sectie.zoekkop.find(een) != std::string::npos;
        uit.inKop += inKop ? 1 : 0;
        uit.samen += inKop || sectie.zoektekst.find(een) != std::string::npos ? 1 : 0;
    }
    return uit;
}

Hulpvondst vondst(const Kandidaat& van, const std::vector<std::string>& woorden) {
    const std::string& kop = van.sectie->kop.empty() ? van.deel->titel : van.sectie->kop;
    const Stukken stukken = maatlat::woorden(kop);
    return {"/hulp/" + van.deel->naam + (van.sectie->anker.empty() ? "" : "#" + van.sectie->anker),
            van.deel->titel, gemerkt(kop, stukken, woorden, 0, stukken.size()),
            fragment(van.sectie->tekst, woorden)};
}

}  // namespace

Hulpzoekresultaat zoekInHandleiding(const Handleiding& handleiding, std::string_view vraag) {
    const std::vector<std::string> woorden = woordenVan(vraag);
    Hulpzoekresultaat uit{!woorden.empty()};
    std::vector<Kandidaat> kandidaten;
    const auto kijk = [&](const Handleidingdeel& deel, const Handleidingsectie& sectie) {
        if (const Kandidaat een = geteld(deel, sectie, woorden); een.samen > 0)
            kandidaten.push_back(een);
    };
    for (const Handleidingdeel& deel : handleiding.delen) {
        kijk(deel, deel.inleiding);
        for (const Handleidingsectie& sectie : deel.secties)
            kijk(deel, sectie);
    }
    std::ranges::stable_sort(kandidaten, [](const Kandidaat& a, const Kandidaat& b) {
        return std::pair(a.samen, a.inKop) > std::pair(b.samen, b.inKop);
    });
    uit.deels = !kandidaten.empty() && kandidaten.front().samen < woorden.size();
    const std::size_t meeste = kandidaten.empty() ? 0 : kandidaten.front().samen;
    for (const Kandidaat& een : kandidaten) {
        if (een.samen < meeste ||
            uit.vondsten.size() == (uit.deels ? kMeesteDeels : kMeesteVondsten))
            break;
        uit.vondsten.push_back(vondst(een, woorden));
    }
    return uit;
}

}  // namespace maatlat

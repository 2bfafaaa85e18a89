// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/zichtbaar.h"

namespace maatlat::test {

/// What a reader sees as one piece of text: a paragraph, a cell, an item, a heading.
struct Tekstblok {
    std::string element;  ///< "p", "li", "td", …; "p.ondertitel" when it has a class
    std::string tekst;

    /// Whether it should be whole sentences: a paragraph of some length.
    bool isAlinea() const {
        constexpr auto kMinsteWoorden = 8;
        return element == "p" && std::count(tekst.begin(), tekst.end(), ' ') >= kMinsteWoorden - 1;
    }
};

/// A template without its markers: a text becomes `voor`, a section or a partial nothing.
inline std::string zonderMerken(std::string_view sjabloon, const std::string& voor) {
    std::string uit;
    for (auto open = sjabloon.find("{{"); open != std::string_view::npos;
         open = sjabloon.find("{{")) {
        uit += sjabloon.substr(0, open);
        const auto dicht = sjabloon.find("}}", open);
        // One section after another: which of them is shown is not known here.
        if (sjabloon[open + 2] == '#' && uit.ends_with('.')) uit += ' ';
        constexpr std::string_view kGeenTekst = "#/>!%";
        if (kGeenTekst.find(sjabloon[open + 2]) == std::string_view::npos) uit += voor;
        sjabloon.remove_prefix(std::min(dicht, sjabloon.size() - 2) + 2);
    }
    return uit.append(sjabloon);
}

/// The texts of a page in their order: what stands in its body, with what pictures say to who
/// cannot see them, without scripts, styles and the drawn figures.
inline std::vector<Tekstblok> leesbareTekst(std::string_view html) {
    constexpr std::array<std::string_view, 15> kInDeRegel{
        "a",   "b",   "em",    "strong", "span", "code", "abbr", "i",
        "sup", "sub", "small", "q",      "cite", "mark", "time"};
    constexpr std::array<std::string_view, 4> kNiets{"style", "script", "template", "text"};
    std::vector<Tekstblok> uit;
    std::vector<std::string> open{"body"};
    std::string stuk;
    const auto sluit = [&] {
        std::string tekst = zichtbaar(stuk);
        stuk.clear();
        if (!tekst.empty()) uit.push_back({open.back(), std::move(tekst)});
    };
    if (const auto begin = html.find("<body"); begin != std::string_view::npos)
        html.remove_prefix(begin);
    while (!html.empty()) {
        const auto tot = html.front() == '<' ? html.find('>') + 1 : html.find('<');
        const std::string_view deel = html.substr(0, tot);
        html.remove_prefix(deel.size());
        if (deel.front() != '<') {
            stuk += deel;
            continue;
        }
        const bool einde = deel.starts_with("</");
        const std::string_view rest = deel.substr(einde ? 2 : 1);
        const std::string naam(rest.substr(0, rest.find_first_of(" \n/>")));
        if (std::ranges::find(kInDeRegel, std::string_view(naam)) != kInDeRegel.end()) continue;
        sluit();
        if (naam.empty() || naam.front() == '!') continue;
        if (!einde && std::ranges::find(kNiets, std::string_view(naam)) != kNiets.end()) {
            const auto klaar = html.find("</" + naam + ">");
            html.remove_prefix(std::min(klaar, html.size()));
            continue;
        }
        const auto heet = [&](const std::string& een) {
            return een == naam || (naam == "p" && een.starts_with("p."));
        };
        if (einde && open.size() > 1 && std::ranges::any_of(open, heet)) {
            while (!heet(open.back()))
                open.pop_back();
            open.pop_back();
            if (open.empty()) open.emplace_back("body");
        } else if (!einde && naam == "p") {
            const auto klasse = deel.find("class=\"");
            open.push_back(klasse == std::string_view::npos
                               ? naam
                               : naam + "." +
                                     std::string(deel.substr(
                                         klasse + 7, deel.find('"', klasse + 7) - klasse - 7)));
        } else if (!einde && !deel.ends_with("/>") && naam != "br" && naam != "input" &&
                   naam != "hr" && naam != "rect" && naam != "line" && naam != "circle") {
            open.push_back(naam);
        }
    }
    sluit();
    return uit;
}

}  // namespace maatlat::test

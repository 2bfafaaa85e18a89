// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace maatlat::test {

/// White space as a reader sees it who does not count it: one space, none at the ends.
inline std::string zonderDubbelWit(std::string_view tekst) {
    constexpr std::string_view kVast = "\u00a0";
    std::string uit;
    while (!tekst.empty()) {
        const bool vast = tekst.starts_with(kVast);
        const char teken = tekst.front();
        const bool wit = vast || teken == ' ' || (teken >= '\t' && teken <= '\r');
        tekst.remove_prefix(vast ? kVast.size() : 1);
        if (!wit)
            uit += teken;
        else if (!uit.empty() && uit.back() != ' ')
            uit += ' ';
    }
    if (uit.ends_with(' ')) uit.pop_back();
    return uit;
}

/// What is read of a piece of HTML: a block or a break is a space, markup within a line is nothing.
inline std::string zichtbaar(std::string_view html) {
    constexpr std::array<std::string_view, 7> kInDeRegel{"<em>", "</em>", "<strong>", "</strong>",
                                                         "</a>", "<a ",   "<a>"};
    constexpr std::array<std::pair<std::string_view, char>, 5> kCodes{
        {{"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}, {"&amp;", '&'}}};
    std::string uit;
    const auto begintMet = [&](std::string_view een) { return html.starts_with(een); };
    while (!html.empty()) {
        std::size_t lengte = 1;
        if (html.front() == '<') {
            if (std::none_of(kInDeRegel.begin(), kInDeRegel.end(), begintMet)) uit += ' ';
            lengte = std::min(html.find('>'), html.size() - 1) + 1;
        } else {
            char teken = html.front();
            for (const auto& [code, wat] : kCodes)
                if (begintMet(code)) {
                    teken = wat;
                    lengte = code.size();
                }
            uit += teken;
        }
        html.remove_prefix(lengte);
    }
    return zonderDubbelWit(uit);
}

}  // namespace maatlat::test

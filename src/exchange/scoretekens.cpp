// SPDX-License-Identifier: EUPL-1.2
#include "exchange/scoretekens.h"

#include <algorithm>
#include <array>
#include <utility>

#include "taal/tekst.h"

namespace maatlat {

namespace {

constexpr std::size_t kGlimp = 40;  // bytes of a cell that a message shows

/// All spellings, in lower case. The hyphens are, in this order: U+002D, U+2010, U+2011, U+2012,
/// U+2013 (which word processors make of a hyphen) and U+2212 (the minus sign).
constexpr auto kSchrijfwijzen = std::to_array<std::pair<std::string_view, Score>>({
    {"1", Score::voldoende},
    {"3", Score::onvoldoende},
    {"+", Score::voldoende},
    {"-", Score::onvoldoende},
    {"\u2010", Score::onvoldoende},
    {"\u2011", Score::onvoldoende},
    {"\u2012", Score::onvoldoende},
    {"\u2013", Score::onvoldoende},
    {"\u2212", Score::onvoldoende},
    {"v", Score::voldoende},
    {"o", Score::onvoldoende},
    {"voldoende", Score::voldoende},
    {"onvoldoende", Score::onvoldoende},
    {"nvt", Score::nvt},
    {"n.v.t.", Score::nvt},
    {"n.v.t", Score::nvt},
    {"n v t", Score::nvt},
    {"niet van toepassing", Score::nvt},
    {"onbeoordeeld", Score::onbeoordeeld},
    {"1.0", Score::voldoende},
    {"1,0", Score::voldoende},
    {"3.0", Score::onvoldoende},
    {"3,0", Score::onvoldoende},
});

/// Only ASCII letters have a case in the spellings above.
bool zelfdeTekst(std::string_view cel, std::string_view schrijfwijze) {
    return std::ranges::equal(cel, schrijfwijze, [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + ('a' - 'A')) : a) == b;
    });
}

}  // namespace

std::optional<Score> scoreUitCel(std::string_view cel) {
    if (cel.empty()) return Score::onbeoordeeld;
    for (const auto& [schrijfwijze, score] : kSchrijfwijzen)
        if (zelfdeTekst(cel, schrijfwijze)) return score;
    return std::nullopt;
}

std::string watWelMag(std::string_view cel) {
    if (cel == "2" || cel == "2.0" || cel == "2,0")
        return "De norm gebruikt de code 2 niet. Gebruik 1 (voldoende) of 3 (onvoldoende).";
    return "Gebruik 1, + of V (voldoende), 3, - of O (onvoldoende), nvt, of laat de cel leeg (nog "
           "niet beoordeeld).";
}

std::string aangehaald(std::string_view tekst) {
    std::string uit(tekst.substr(0, kGlimp));
    if (tekst.size() > kGlimp) {
        while (!uit.empty() && (tekst[uit.size()] & 0xC0) == 0x80)
            uit.pop_back();  // no half character at the end
        uit += "…";
    }
    return "\"" + toonbaar(uit) + "\"";
}

}  // namespace maatlat

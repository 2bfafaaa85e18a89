// SPDX-License-Identifier: EUPL-1.2
#include "web/http/invoertekst.h"

#include <array>
#include <cstddef>
#include <utility>

#include "taal/tekst.h"

namespace maatlat::web {

namespace {

/// How the signs of U+0080-009F are meant: who wrote them had Windows-1252 in mind, as the HTML
/// standard also takes them. Empty where that has no sign.
constexpr std::array<std::string_view, 32> kWindows{
    "€", "",  "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "", "Ž", "",
    "",  "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "", "ž", "Ÿ"};

constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kWordt{{
    {"\r\n", "\n"},
    {"\r", "\n"},
    {"\v", "\n"},
    {"\f", "\n"},
    {"\u2028", "\n"},
    {"\u2029", "\n"},
    {"\x1e", "\u2011"},
    {"\x07", "\t"},
}};

/// Signs at the start of a text, and what they are kept as.
struct Vervanging {
    std::size_t bytes = 0;  ///< 0: the first byte is kept as it is
    std::string_view wordt{};
};

/// The text is valid UTF-8, so a character can be known by its first bytes.
Vervanging vervanging(std::string_view tekst) {
    const auto byte = [&](std::size_t plaats) {
        return plaats < tekst.size() ? static_cast<unsigned char>(tekst[plaats]) : 0u;
    };
    const auto tussen = [](unsigned waarde, unsigned van, unsigned tot) {
        return waarde >= van && waarde <= tot;
    };
    for (const auto& [wat, wordt] : kWordt)
        if (tekst.starts_with(wat)) return {wat.size(), wordt};
    if (byte(0) < 0x20) return {byte(0) == '\t' || byte(0) == '\n' ? 0u : 1u};
    if (byte(0) == 0x7f) return {1};
    if (byte(0) == 0xC2 && tussen(byte(1), 0x80, 0x9F)) return {2, kWindows.at(byte(1) - 0x80)};
    if (byte(0) == 0xE2 && byte(1) == 0x80 &&
        (byte(2) == 0x8B || tussen(byte(2), 0xAA, 0xAE)))  // U+200B, U+202A-202E
        return {3};
    if (byte(0) == 0xE2 && byte(1) == 0x81 &&
        (byte(2) == 0xA0 || tussen(byte(2), 0xA6, 0xA9)))  // U+2060, U+2066-2069
        return {3};
    if (byte(0) == 0xEF && byte(1) == 0xBB && byte(2) == 0xBF) return {3};  // U+FEFF
    return {};
}

}  // namespace

std::optional<std::string> invoertekst(std::string_view tekst) {
    if (eersteOngeldigeByte(tekst)) return std::nullopt;
    std::string uit;
    uit.reserve(tekst.size());
    while (!tekst.empty()) {
        const Vervanging een = vervanging(tekst);
        if (een.bytes == 0) uit += tekst.front();
        uit += een.wordt;
        tekst.remove_prefix(een.bytes == 0 ? 1 : een.bytes);
    }
    return nfc(uit);
}

}  // namespace maatlat::web

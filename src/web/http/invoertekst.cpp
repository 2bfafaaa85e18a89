// SPDX-License-Identifier: EUPL-1.2
#include "web/http/invoertekst.h"

#include "taal/tekst.h"

namespace maatlat::web {

namespace {

/// How many bytes the unseen character takes that the text begins with; 0 when it is another. The
/// text is valid UTF-8, so a character can be known by its first bytes.
std::size_t onzichtbaar(std::string_view tekst) {
    const auto byte = [&](std::size_t plaats) {
        return plaats < tekst.size() ? static_cast<unsigned char>(tekst[plaats]) : 0u;
    };
    const auto tussen = [](unsigned waarde, unsigned van, unsigned tot) {
        return waarde >= van && waarde <= tot;
    };
    if (byte(0) < 0x20) return byte(0) == '\t' || byte(0) == '\n' ? 0 : 1;
    if (byte(0) == 0x7f) return 1;
    if (byte(0) == 0xC2 && tussen(byte(1), 0x80, 0x9F)) return 2;  // U+0080-009F
    if (byte(0) == 0xE2 && byte(1) == 0x80 &&
        (byte(2) == 0x8B || tussen(byte(2), 0xAA, 0xAE)))  // U+200B, U+202A-202E
        return 3;
    if (byte(0) == 0xE2 && byte(1) == 0x81 &&
        (byte(2) == 0xA0 || tussen(byte(2), 0xA6, 0xA9)))  // U+2060, U+2066-2069
        return 3;
    if (byte(0) == 0xEF && byte(1) == 0xBB && byte(2) == 0xBF) return 3;  // U+FEFF
    return 0;
}

}  // namespace

std::optional<std::string> invoertekst(std::string_view tekst) {
    if (eersteOngeldigeByte(tekst)) return std::nullopt;
    std::string uit;
    uit.reserve(tekst.size());
    while (!tekst.empty()) {
        if (tekst.front() == '\r') {
            if (!tekst.starts_with("\r\n")) uit += '\n';
            tekst.remove_prefix(1);
        } else if (const std::size_t weg = onzichtbaar(tekst); weg > 0) {
            tekst.remove_prefix(weg);
        } else {
            uit += tekst.front();
            tekst.remove_prefix(1);
        }
    }
    return nfc(uit);
}

}  // namespace maatlat::web

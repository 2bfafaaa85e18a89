// SPDX-License-Identifier: EUPL-1.2
#include "exchange/xlsx_tekst.h"

#include <charconv>

#include "exchange/tabelbouwer.h"

namespace maatlat {

namespace {

/// The number in a code "_xHHHH_" at the front of the text.
std::optional<char32_t> tekencode(std::string_view tekst) {
    constexpr std::size_t kLengte = 7;
    if (tekst.size() < kLengte || !tekst.starts_with("_x") || tekst[kLengte - 1] != '_')
        return std::nullopt;
    unsigned getal = 0;
    const char* einde = tekst.data() + kLengte - 1;
    const auto [tot, fout] = std::from_chars(tekst.data() + 2, einde, getal, 16);
    if (fout != std::errc{} || tot != einde) return std::nullopt;
    return getal;
}

bool isHoogDeel(char32_t c) {
    return c >= 0xD800 && c < 0xDC00;
}

bool isLaagDeel(char32_t c) {
    return c >= 0xDC00 && c < 0xE000;
}

/// Appends a character as UTF-8; NUL and half a character show as nothing.
void voegToeAlsUtf8(char32_t c, std::string& uit) {
    const auto byte = [&](char32_t waarde) { uit += static_cast<char>(waarde); };
    if (c == 0 || isHoogDeel(c) || isLaagDeel(c)) return;
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0 | c >> 6);
        byte(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        byte(0xE0 | c >> 12);
        byte(0x80 | (c >> 6 & 0x3F));
        byte(0x80 | (c & 0x3F));
    } else {
        byte(0xF0 | c >> 18);
        byte(0x80 | (c >> 12 & 0x3F));
        byte(0x80 | (c >> 6 & 0x3F));
        byte(0x80 | (c & 0x3F));
    }
}

}  // namespace

std::string zonderTekencodes(std::string_view tekst) {
    constexpr std::size_t kLengte = 7;
    std::string uit;
    while (!tekst.empty()) {
        auto code = tekencode(tekst);
        if (!code) {
            const std::size_t tot = std::min(tekst.find("_x", 1), tekst.size());
            uit += tekst.substr(0, tot);
            tekst.remove_prefix(tot);
            continue;
        }
        tekst.remove_prefix(kLengte);
        // Beyond the first 65,536 characters a code of UTF-16 comes in two halves.
        if (const auto tweede = tekencode(tekst);
            isHoogDeel(*code) && tweede && isLaagDeel(*tweede)) {
            code = 0x10000 + ((*code - 0xD800) << 10) + (*tweede - 0xDC00);
            tekst.remove_prefix(kLengte);
        }
        voegToeAlsUtf8(*code, uit);
    }
    return uit;
}

std::string leesTekstdelen(XmlStroom& xml, std::string_view einde) {
    std::string tekst;
    bool inTekst = false;
    while (xml.volgende() && !xml.eindigt(einde)) {
        if (xml.begint("rPh")) xml.slaOver();
        if (xml.begint("t")) inTekst = true;
        if (xml.eindigt("t")) inTekst = false;
        if (xml.isTekst() && inTekst && tekst.size() <= kMaxCeltekst) tekst += xml.tekst();
    }
    return zonderTekencodes(tekst);
}

GedeeldeTeksten::GedeeldeTeksten(std::string inhoud) {
    for (XmlStroom xml(std::move(inhoud)); xml.volgende();) {
        if (!xml.begint("si")) continue;
        alle_ += leesTekstdelen(xml, "si");
        einden_.push_back(static_cast<std::uint32_t>(alle_.size()));
    }
}

std::optional<std::string_view> GedeeldeTeksten::tekst(std::string_view nummer) const {
    std::size_t plaats = einden_.size();
    const auto [tot, fout] = std::from_chars(nummer.data(), nummer.data() + nummer.size(), plaats);
    if (fout != std::errc{} || tot != nummer.data() + nummer.size() || plaats >= einden_.size())
        return std::nullopt;
    const std::size_t begin = plaats == 0 ? 0 : einden_[plaats - 1];
    return std::string_view(alle_).substr(begin, einden_[plaats] - begin);
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "taal/tekst.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace maatlat {

namespace {

const icu::Locale& nederlands() {
    static const icu::Locale locale("nl");
    return locale;
}

icu::UnicodeString unicode(std::string_view tekst) {
    return icu::UnicodeString::fromUTF8(
        icu::StringPiece(tekst.data(), static_cast<int32_t>(tekst.size())));
}

std::string utf8(const icu::UnicodeString& tekst) {
    std::string uit;
    tekst.toUTF8String(uit);
    return uit;
}

/// White space, and characters without a shape such as U+200B that come along when copying.
bool isOnzichtbaar(UChar32 teken) {
    return u_isUWhiteSpace(teken) || u_charType(teken) == U_FORMAT_CHAR;
}

}  // namespace

std::optional<std::size_t> eersteOngeldigeByte(std::string_view tekst) {
    const auto* bytes = reinterpret_cast<const uint8_t*>(tekst.data());
    const auto lengte = static_cast<int32_t>(tekst.size());
    for (int32_t plaats = 0; plaats < lengte;) {
        const int32_t begin = plaats;
        UChar32 teken = 0;
        U8_NEXT(bytes, plaats, lengte, teken);
        if (teken <= 0) return static_cast<std::size_t>(begin);
    }
    return std::nullopt;
}

std::string nfc(std::string_view tekst) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* vorm = icu::Normalizer2::getNFCInstance(status);
    std::string uit;
    icu::StringByteSink<std::string> sink(&uit);
    vorm->normalizeUTF8(0, icu::StringPiece(tekst.data(), static_cast<int32_t>(tekst.size())), sink,
                        nullptr, status);
    if (U_FAILURE(status)) throw std::runtime_error("Unicode normalisation failed");
    return uit;
}

std::string getrimd(std::string_view tekst) {
    const icu::UnicodeString heel = unicode(tekst);
    int32_t begin = 0;
    int32_t eind = heel.length();
    while (begin < eind && isOnzichtbaar(heel.char32At(begin)))
        ++begin;
    while (eind > begin && isOnzichtbaar(heel.char32At(eind - 1)))
        --eind;
    return utf8(heel.tempSubStringBetween(begin, eind));
}

bool isLeeg(std::string_view tekst) {
    const auto* bytes = reinterpret_cast<const uint8_t*>(tekst.data());
    const auto lengte = static_cast<int32_t>(tekst.size());
    for (int32_t plaats = 0; plaats < lengte;) {
        UChar32 teken = 0;
        U8_NEXT_OR_FFFD(bytes, plaats, lengte, teken);
        if (!isOnzichtbaar(teken)) return false;
    }
    return true;
}

std::string toonbaar(std::string_view tekst) {
    constexpr auto kSturend = std::to_array<std::pair<std::string_view, std::string_view>>({
        {"\xc2\x80", "\xc2\x9f"},  // C1
        {"\xd8\x9c", "\xd8\x9c"},  // the marks of direction, and those around a part
        {"\xe2\x80\x8e", "\xe2\x80\x8f"},
        {"\xe2\x80\xa8", "\xe2\x80\xae"},  // also the separators of lines and paragraphs
        {"\xe2\x81\xa6", "\xe2\x81\xa9"},
    });
    std::string uit;
    uit.reserve(tekst.size());
    while (!tekst.empty()) {
        const auto eerste = static_cast<unsigned char>(tekst.front());
        std::size_t stuurt = eerste < ' ' || eerste == 0x7f ? 1 : 0;
        for (const auto& [van, tot] : kSturend) {
            const std::string_view teken = tekst.substr(0, van.size());
            if (teken >= van && teken <= tot) stuurt = van.size();
        }
        uit += stuurt > 0 ? ' ' : tekst.front();
        tekst.remove_prefix(std::max<std::size_t>(stuurt, 1));
    }
    return uit;
}

std::string kleineLetters(std::string_view tekst) {
    return utf8(unicode(tekst).toLower(nederlands()));
}

std::string metHoofdletter(std::string_view tekst) {
    constexpr std::string_view kEen = "één";
    if (tekst.starts_with("ij")) return "IJ" + std::string(tekst.substr(2));
    if (tekst.starts_with(kEen)) return "Eén" + std::string(tekst.substr(kEen.size()));
    icu::UnicodeString heel = unicode(tekst);
    if (heel.isEmpty()) return {};
    const int32_t eerste = heel.moveIndex32(0, 1);
    icu::UnicodeString kop = heel.tempSubStringBetween(0, eerste);
    return utf8(kop.toUpper(nederlands())) + utf8(heel.tempSubString(eerste));
}

std::string_view ingekort(std::string_view tekst, std::size_t bytes) {
    if (tekst.size() <= bytes) return tekst;
    while (bytes > 0 && (static_cast<unsigned char>(tekst[bytes]) & 0xC0U) == 0x80U)
        --bytes;
    return tekst.substr(0, bytes);
}

std::string eersteWoorden(std::string_view tekst, std::size_t bytes) {
    const std::string regel = getrimd(toonbaar(tekst));
    if (regel.size() <= bytes) return regel;
    const std::string_view begin = ingekort(regel, bytes);
    const auto spatie = begin.rfind(' ');
    return std::string(begin.substr(0, spatie)) + " …";
}

}  // namespace maatlat

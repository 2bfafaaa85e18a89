// SPDX-License-Identifier: EUPL-1.2
#include "taal/zoekvorm.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <stdexcept>

namespace maatlat {

namespace {

/// Most texts hold nothing but ASCII; the long way costs some twenty times as much.
bool isAscii(std::string_view tekst) {
    return std::none_of(tekst.begin(), tekst.end(),
                        [](char een) { return static_cast<unsigned char>(een) >= 0x80; });
}

std::string genormaliseerd(std::string_view tekst, UNormalization2Mode mode, const char* vorm) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* werk = icu::Normalizer2::getInstance(nullptr, vorm, mode, status);
    std::string uit;
    icu::StringByteSink<std::string> sink(&uit, static_cast<int32_t>(tekst.size()));
    if (U_SUCCESS(status))
        werk->normalizeUTF8(0, icu::StringPiece(tekst.data(), static_cast<int32_t>(tekst.size())),
                            sink, nullptr, status);
    if (U_FAILURE(status)) throw std::runtime_error("Unicode normalisation failed");
    return uit;
}

std::string zonderAccenten(std::string_view ontleed) {
    std::string uit;
    uit.reserve(ontleed.size());
    const auto* bytes = reinterpret_cast<const uint8_t*>(ontleed.data());
    const auto lengte = static_cast<int32_t>(ontleed.size());
    for (int32_t plaats = 0; plaats < lengte;) {
        const int32_t begin = plaats;
        UChar32 teken = 0;
        U8_NEXT(bytes, plaats, lengte, teken);
        if (teken >= 0 && u_charType(teken) == U_NON_SPACING_MARK) continue;
        uit.append(ontleed, static_cast<std::size_t>(begin),
                   static_cast<std::size_t>(plaats - begin));
    }
    return uit;
}

}  // namespace

std::string zoekvorm(std::string_view tekst) {
    if (isAscii(tekst)) {
        std::string uit(tekst);
        for (char& een : uit)
            if (een >= 'A' && een <= 'Z') een = static_cast<char>(een - 'A' + 'a');
        return uit;
    }
    const std::string zonderKast = genormaliseerd(tekst, UNORM2_COMPOSE, "nfkc_cf");
    return zonderAccenten(genormaliseerd(zonderKast, UNORM2_DECOMPOSE, "nfc"));
}

std::vector<std::string> zoekwoorden(std::string_view vraag) {
    const std::string vorm = zoekvorm(vraag);
    std::vector<std::string> uit;
    std::size_t vanaf = 0;
    while ((vanaf = vorm.find_first_not_of(" \t\n", vanaf)) != std::string::npos) {
        const std::size_t einde = std::min(vorm.find_first_of(" \t\n", vanaf), vorm.size());
        std::string woord = vorm.substr(vanaf, einde - vanaf);
        if (std::find(uit.begin(), uit.end(), woord) == uit.end()) uit.push_back(std::move(woord));
        vanaf = einde;
    }
    return uit;
}

bool komenAlleVoor(const std::vector<std::string>& woorden, std::string_view zoekvorm) {
    return std::all_of(woorden.begin(), woorden.end(), [&](const std::string& woord) {
        return zoekvorm.find(woord) != std::string_view::npos;
    });
}

}  // namespace maatlat

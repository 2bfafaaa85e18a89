// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <Poco/Checksum.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace maatlat::test {

/// How a zip is written that no ordinary library writes. The parts are stored as they are.
struct Zipvorm {
    bool kopZonderMerk = false;     ///< headers in front of the parts without "PK"
    bool groottesErachter = false;  ///< sizes behind the part, without a mark of their own
    bool zip64 = false;             ///< sizes, places and the list as 64 bits
    std::string ervoor;             ///< bytes in front of the zip, that its places do not count
    std::string commentaar;         ///< behind it
};

inline void voegGetalToe(std::string& uit, std::uint64_t getal, int bytes) {
    for (int i = 0; i < bytes; ++i)
        uit += static_cast<char>(getal >> (8 * i) & 0xFF);
}

inline std::string geschrevenZip(const std::vector<std::pair<std::string, std::string>>& delen,
                                 const Zipvorm& vorm = {}) {
    std::string uit;
    std::string lijst;
    for (const auto& [naam, inhoud] : delen) {
        Poco::Checksum som(Poco::Checksum::TYPE_CRC32);
        som.update(inhoud.data(), static_cast<unsigned>(inhoud.size()));
        const std::size_t begin = uit.size();
        const auto kop = [&](std::string& naar, bool inLijst) {
            const bool later = vorm.groottesErachter && !inLijst;
            voegGetalToe(naar, 20, 2);
            voegGetalToe(naar, vorm.groottesErachter ? 8 : 0, 2);
            voegGetalToe(naar, 0, 2);
            voegGetalToe(naar, 0x21, 4);
            voegGetalToe(naar, later ? 0 : som.checksum(), 4);
            const bool elders = vorm.zip64 && inLijst;
            voegGetalToe(naar, elders ? 0xFFFFFFFF : later ? 0 : inhoud.size(), 4);
            voegGetalToe(naar, elders ? 0xFFFFFFFF : later ? 0 : inhoud.size(), 4);
            voegGetalToe(naar, naam.size(), 2);
        };
        uit += vorm.kopZonderMerk ? std::string(4, '\0') : "PK\x03\x04";
        kop(uit, false);
        voegGetalToe(uit, 0, 2);
        uit += naam + inhoud;
        if (vorm.groottesErachter) {
            voegGetalToe(uit, som.checksum(), 4);
            voegGetalToe(uit, inhoud.size(), 4);
            voegGetalToe(uit, inhoud.size(), 4);
        }
        lijst += "PK\x01\x02";
        voegGetalToe(lijst, 20, 2);
        kop(lijst, true);
        voegGetalToe(lijst, vorm.zip64 ? 28 : 0, 2);
        voegGetalToe(lijst, 0, 2);
        voegGetalToe(lijst, 0, 8);
        voegGetalToe(lijst, vorm.zip64 ? 0xFFFFFFFF : begin, 4);
        lijst += naam;
        if (!vorm.zip64) continue;
        voegGetalToe(lijst, 1, 2);
        voegGetalToe(lijst, 24, 2);
        voegGetalToe(lijst, inhoud.size(), 8);
        voegGetalToe(lijst, inhoud.size(), 8);
        voegGetalToe(lijst, begin, 8);
    }
    const std::size_t begin = uit.size();
    uit += lijst;
    if (vorm.zip64) {
        const std::size_t slot = uit.size();
        uit += "PK\x06\x06";
        voegGetalToe(uit, 44, 8);
        voegGetalToe(uit, 45, 4);
        voegGetalToe(uit, 0, 8);
        voegGetalToe(uit, delen.size(), 8);
        voegGetalToe(uit, delen.size(), 8);
        voegGetalToe(uit, lijst.size(), 8);
        voegGetalToe(uit, begin, 8);
        uit += "PK\x06\x07";
        voegGetalToe(uit, 0, 4);
        voegGetalToe(uit, slot, 8);
        voegGetalToe(uit, 1, 4);
    }
    uit += "PK\x05\x06";
    voegGetalToe(uit, 0, 4);
    voegGetalToe(uit, delen.size(), 2);
    voegGetalToe(uit, delen.size(), 2);
    voegGetalToe(uit, vorm.zip64 ? 0xFFFFFFFF : lijst.size(), 4);
    voegGetalToe(uit, vorm.zip64 ? 0xFFFFFFFF : begin, 4);
    voegGetalToe(uit, vorm.commentaar.size(), 2);
    return vorm.ervoor + uit + vorm.commentaar;
}

}  // namespace maatlat::test

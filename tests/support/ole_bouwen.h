// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace maatlat::test {

/// A part of a compound file (MS-CFB): a stream with these first bytes, or a folder without any.
/// `binnen`: it lies within the part before it, which is a folder then.
struct Oleproefdeel {
    std::string naam;
    std::string begin{};
    bool binnen = false;
};

namespace ole {

inline void zet(std::string& bytes, std::size_t plaats, std::uint32_t getal, std::size_t lengte) {
    for (std::size_t i = 0; i < lengte; ++i)
        bytes[plaats + i] = static_cast<char>(getal >> (8 * i) & 0xFF);
}

}  // namespace ole

/// A small file as the older Office programs and Outlook make them: one sector of FAT, a directory,
/// and a sector of content for each stream, which says that it is longer.
inline std::string olebestand(const std::vector<Oleproefdeel>& delen) {
    constexpr std::size_t kSector = 512, kRegel = 128;
    constexpr std::uint32_t kGeen = 0xFFFFFFFF, kEinde = 0xFFFFFFFE, kFat = 0xFFFFFFFD;
    const std::size_t mappen = delen.size() / 4 + 1;  // sectors of the directory, with the root
    std::string kop(kSector, '\0');
    const std::string merk("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    kop.replace(0, merk.size(), merk);
    ole::zet(kop, 24, 0x3E, 2);
    ole::zet(kop, 26, 3, 2);
    ole::zet(kop, 28, 0xFFFE, 2);
    ole::zet(kop, 30, 9, 2);
    ole::zet(kop, 32, 6, 2);
    ole::zet(kop, 44, 1, 4);
    ole::zet(kop, 48, 1, 4);     // the directory
    ole::zet(kop, 56, 4096, 4);  // smaller streams stand elsewhere
    ole::zet(kop, 60, kEinde, 4);
    ole::zet(kop, 68, kEinde, 4);
    ole::zet(kop, 76, 0, 4);  // the FAT
    for (std::size_t plek = 80; plek < kSector; plek += 4)
        ole::zet(kop, plek, kGeen, 4);

    std::string fat(kSector, '\xff'), map(mappen * kSector, '\0'), inhoud;
    ole::zet(fat, 0, kFat, 4);
    for (std::size_t i = 1; i <= mappen; ++i)
        ole::zet(fat, 4 * i, i == mappen ? kEinde : static_cast<std::uint32_t>(i + 1), 4);
    const auto regel = [&](std::size_t nr, const std::string& naam, std::uint32_t soort) {
        const std::size_t plek = nr * kRegel;
        for (std::size_t i = 0; i < naam.size(); ++i)
            map[plek + 2 * i] = naam[i];
        ole::zet(map, plek + 64, static_cast<std::uint32_t>(2 * naam.size() + 2), 2);
        ole::zet(map, plek + 66, soort, 1);
        for (const std::size_t buur : {68U, 72U, 76U})
            ole::zet(map, plek + buur, kGeen, 4);
        return plek;
    };
    regel(0, "Root Entry", 5);
    std::size_t vorige = 0;
    for (std::size_t i = 0; i < delen.size(); ++i) {
        const bool map_ = delen[i].begin.empty();
        const std::size_t plek = regel(i + 1, delen[i].naam, map_ ? 1 : 2);
        if (!map_) {
            ole::zet(map, plek + 116,
                     static_cast<std::uint32_t>(1 + mappen + inhoud.size() / kSector), 4);
            ole::zet(map, plek + 120, 4096, 4);
            std::string sector = delen[i].begin;
            sector.resize(kSector, '\0');
            inhoud += sector;
        }
        const auto nr = static_cast<std::uint32_t>(i + 1);
        if (delen[i].binnen) {
            ole::zet(map, i * kRegel + 76, nr, 4);
        } else {
            ole::zet(map, vorige * kRegel + (vorige == 0 ? 76 : 72), nr, 4);
            vorige = i + 1;
        }
    }
    return kop + fat + map + inhoud;
}

}  // namespace maatlat::test

// SPDX-License-Identifier: EUPL-1.2
#include "exchange/zip_inhoudsopgave.h"

#include <algorithm>

namespace maatlat {

namespace {

constexpr std::size_t kMeesteDelen = 20'000;
constexpr std::size_t kSlot = 22;    // bytes of the record at the end, without its comment
constexpr std::size_t kSlot64 = 56;  // of that of zip64
constexpr std::size_t kWijzer64 = 20;
constexpr std::size_t kRegel = 46;    // of a line of the list, without names
constexpr std::size_t kDeelkop = 30;  // of the header in front of a part
constexpr std::size_t kMeesteCommentaar = 0xFFFF;
constexpr std::uint64_t kInZip64 = 0xFFFFFFFF;  // the number itself stands elsewhere

constexpr std::string_view kMerkSlot{"PK\x05\x06"};
constexpr std::string_view kMerkSlot64{"PK\x06\x06"};
constexpr std::string_view kMerkWijzer64{"PK\x06\x07"};
constexpr std::string_view kMerkRegel{"PK\x01\x02"};

/// The number of so many bytes, lowest first, at a place that lies in the text.
std::uint64_t getalOp(std::string_view bytes, std::size_t plaats, std::size_t lengte) {
    std::uint64_t getal = 0;
    for (std::size_t i = lengte; i-- > 0;)
        getal = getal << 8 | static_cast<unsigned char>(bytes[plaats + i]);
    return getal;
}

bool merkOp(std::string_view bytes, std::uint64_t plaats, std::string_view merk) {
    return plaats <= bytes.size() && bytes.substr(plaats).starts_with(merk);
}

/// Where the list stands, and how far everything is moved by what was put in front of the zip.
struct Lijstplaats {
    std::uint64_t begin = 0;
    std::uint64_t einde = 0;
    std::uint64_t verschoven = 0;
};

std::optional<std::size_t> slotVan(std::string_view bytes) {
    if (bytes.size() < kSlot) return std::nullopt;
    const std::size_t laatste = bytes.size() - kSlot;
    const std::size_t eerste = laatste > kMeesteCommentaar ? laatste - kMeesteCommentaar : 0;
    for (std::size_t i = laatste + 1; i-- > eerste;)
        if (merkOp(bytes, i, kMerkSlot) && i + kSlot + getalOp(bytes, i + 20, 2) <= bytes.size())
            return i;
    return std::nullopt;
}

std::optional<Lijstplaats> lijstplaatsVan(std::string_view bytes) {
    const auto slot = slotVan(bytes);
    if (!slot) return std::nullopt;
    std::uint64_t einde = *slot;
    std::uint64_t lengte = getalOp(bytes, *slot + 12, 4);
    std::uint64_t begin = getalOp(bytes, *slot + 16, 4);
    if (*slot >= kWijzer64 && merkOp(bytes, *slot - kWijzer64, kMerkWijzer64)) {
        std::uint64_t slot64 = getalOp(bytes, *slot - kWijzer64 + 8, 8);
        if (!merkOp(bytes, slot64, kMerkSlot64) && *slot >= kWijzer64 + kSlot64)
            slot64 = *slot - kWijzer64 - kSlot64;
        if (!merkOp(bytes, slot64, kMerkSlot64) || bytes.size() - slot64 < kSlot64)
            return std::nullopt;
        einde = slot64;
        lengte = getalOp(bytes, slot64 + 40, 8);
        begin = getalOp(bytes, slot64 + 48, 8);
    }
    if (lengte > einde) return std::nullopt;
    if (lengte == 0) return Lijstplaats{einde, einde, 0};
    if (begin <= einde - lengte && merkOp(bytes, begin, kMerkRegel))
        return Lijstplaats{begin, begin + lengte, 0};
    const std::uint64_t ernaast = einde - lengte;
    if (ernaast < begin || !merkOp(bytes, ernaast, kMerkRegel)) return std::nullopt;
    return Lijstplaats{ernaast, einde, ernaast - begin};
}

/// Takes the numbers that did not fit from the extra field of zip64.
bool vulUitZip64(std::string_view extra, Zipdeel& deel) {
    while (extra.size() >= 4) {
        const std::uint64_t soort = getalOp(extra, 0, 2);
        const std::size_t lengte = getalOp(extra, 2, 2);
        extra.remove_prefix(4);
        if (lengte > extra.size()) return false;
        std::string_view inhoud = extra.substr(0, lengte);
        extra.remove_prefix(lengte);
        if (soort != 1) continue;
        for (std::uint64_t* getal : {&deel.uitgepakt, &deel.ingepakt, &deel.kop}) {
            if (*getal != kInZip64) continue;
            if (inhoud.size() < 8) return false;
            *getal = getalOp(inhoud, 0, 8);
            inhoud.remove_prefix(8);
        }
    }
    return true;
}

}  // namespace

std::string zipnaam(std::string_view naam) {
    std::string uit(naam);
    for (char& c : uit) {
        if (c == '\\') c = '/';
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    while (uit.starts_with("/") || uit.starts_with("./"))
        uit.erase(0, uit.find('/') + 1);
    return uit;
}

std::optional<Zipdelen> leesInhoudsopgave(std::string_view bytes) {
    const auto plaats = lijstplaatsVan(bytes);
    if (!plaats) return std::nullopt;
    Zipdelen delen;
    std::string_view lijst = bytes.substr(plaats->begin, plaats->einde - plaats->begin);
    while (!lijst.empty()) {
        if (lijst.size() < kRegel || !lijst.starts_with(kMerkRegel)) return std::nullopt;
        const std::size_t naam = getalOp(lijst, 28, 2);
        const std::size_t extra = getalOp(lijst, 30, 2);
        const std::size_t lengte = kRegel + naam + extra + getalOp(lijst, 32, 2);
        if (lengte > lijst.size()) return std::nullopt;
        Zipdeel deel;
        deel.versleuteld = (getalOp(lijst, 8, 2) & 1) != 0;
        deel.methode = static_cast<unsigned>(getalOp(lijst, 10, 2));
        deel.crc = static_cast<std::uint32_t>(getalOp(lijst, 16, 4));
        deel.ingepakt = getalOp(lijst, 20, 4);
        deel.uitgepakt = getalOp(lijst, 24, 4);
        deel.kop = getalOp(lijst, 42, 4);
        if (!vulUitZip64(lijst.substr(kRegel + naam, extra), deel)) return std::nullopt;
        deel.kop += plaats->verschoven;
        const auto [plek, nieuw] = delen.emplace(zipnaam(lijst.substr(kRegel, naam)), deel);
        if (!nieuw) plek->second.dubbel = true;
        if (delen.size() > kMeesteDelen) return std::nullopt;
        lijst.remove_prefix(lengte);
    }
    return delen;
}

std::optional<std::string_view> ingepakteBytes(std::string_view bytes, const Zipdeel& deel) {
    if (deel.kop > bytes.size() || bytes.size() - deel.kop < kDeelkop) return std::nullopt;
    // Only the lengths are taken from this header: its own mark and sizes may be left out.
    const std::uint64_t begin =
        deel.kop + kDeelkop + getalOp(bytes, deel.kop + 26, 2) + getalOp(bytes, deel.kop + 28, 2);
    if (begin > bytes.size() || bytes.size() - begin < deel.ingepakt) return std::nullopt;
    return bytes.substr(begin, deel.ingepakt);
}

}  // namespace maatlat

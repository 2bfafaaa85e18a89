// SPDX-License-Identifier: EUPL-1.2
#include "exchange/zip_inhoud.h"

#include <Poco/Checksum.h>
#include <Poco/InflatingStream.h>
#include <Poco/MemoryStream.h>

#include <algorithm>
#include <array>

#include "exchange/bestandsweigering.h"
#include "exchange/tabel.h"

namespace maatlat {

namespace {

constexpr int kZonderKop = -15;  // deflate as it is, without the header of zlib
constexpr std::size_t kMaxUitgepakt = 2 * kMaxBestand;  // of all parts that are read

[[noreturn]] void beschadigdeZip(const std::string& bestand) {
    weiger(bestand, 0,
           "Het rekenblad is beschadigd. Open het in een rekenprogramma en sla het opnieuw op.");
}

/// Also seen from the header of the part itself: programs that lock a file may only mark that.
bool isVersleuteld(std::string_view bytes, const Zipdeel& deel) {
    return deel.versleuteld ||
           (deel.kop <= bytes.size() && bytes.size() - deel.kop > 6 &&
            bytes.substr(deel.kop).starts_with("PK\x03\x04") && (bytes[deel.kop + 6] & 1) != 0);
}

}  // namespace

ZipInhoud::ZipInhoud(std::string_view bytes, std::string bestand)
    : bestand_(std::move(bestand)), bytes_(bytes) {
    auto delen = leesInhoudsopgave(bytes);
    if (!delen) beschadigdeZip(bestand_);
    delen_ = std::move(*delen);
    for (const auto& [naam, deel] : delen_)
        if (isVersleuteld(bytes_, deel))
            weiger(bestand_, 0,
                   "Het bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord.");
}

std::string ZipInhoud::lees(std::string_view naam) {
    const auto deel = delen_.find(zipnaam(naam));
    if (deel == delen_.end() || deel->second.dubbel) beschadigdeZip(bestand_);
    const auto ingepakt = ingepakteBytes(bytes_, deel->second);
    if (!ingepakt) beschadigdeZip(bestand_);
    std::string inhoud = uitgepakt(deel->second, *ingepakt);
    Poco::Checksum som(Poco::Checksum::TYPE_CRC32);
    som.update(inhoud.data(), static_cast<unsigned>(inhoud.size()));
    if (som.checksum() != deel->second.crc) beschadigdeZip(bestand_);
    return inhoud;
}

std::string ZipInhoud::uitgepakt(const Zipdeel& deel, std::string_view ingepakt) {
    const auto tel = [&](std::size_t dezeKeer, std::size_t totHier) {
        uitgepakt_ += dezeKeer;
        if (totHier + dezeKeer > kMaxBestand)
            weiger(bestand_, 0,
                   "Een deel van het rekenblad is uitgepakt groter dan 64 MB. Sla alleen deze "
                   "tabel op, in een nieuw bestand.");
        if (uitgepakt_ > kMaxUitgepakt)
            weiger(bestand_, 0,
                   "Alle delen van het rekenblad samen zijn uitgepakt groter dan 128 MB. Sla "
                   "alleen deze tabel op, in een nieuw bestand.");
    };
    if (deel.methode == 0) {
        tel(ingepakt.size(), 0);
        return std::string(ingepakt);
    }
    if (deel.methode != 8) beschadigdeZip(bestand_);
    std::string inhoud;
    inhoud.reserve(std::min<std::uint64_t>(deel.uitgepakt, kMaxBestand));
    Poco::MemoryInputStream bron(ingepakt.data(), static_cast<std::streamsize>(ingepakt.size()));
    Poco::InflatingInputStream stroom(bron, kZonderKop);
    // A stream that is damaged ends too early, or gives other bytes: the checksum tells.
    for (std::array<char, 1 << 14> blok{}; stroom.good();) {
        stroom.read(blok.data(), blok.size());
        const auto gelezen = static_cast<std::size_t>(stroom.gcount());
        tel(gelezen, inhoud.size());
        inhoud.append(blok.data(), gelezen);
    }
    return inhoud;
}

}  // namespace maatlat

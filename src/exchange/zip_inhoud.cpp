// SPDX-License-Identifier: EUPL-1.2
#include "exchange/zip_inhoud.h"

#include <Poco/Zip/ZipStream.h>

#include <array>

#include "exchange/bestandsweigering.h"
#include "exchange/tabel.h"

namespace maatlat {

namespace {

[[noreturn]] void beschadigd(const std::string& bestand) {
    weiger(bestand, 0,
           "Het rekenblad is beschadigd. Open het in een rekenprogramma en sla het opnieuw op.");
}

Poco::Zip::ZipArchive geopend(std::istringstream& bytes, const std::string& bestand) {
    try {
        return Poco::Zip::ZipArchive(bytes);
    } catch (const std::exception&) {  // the library has many kinds, none of them for a user
        beschadigd(bestand);
    }
}

}  // namespace

ZipInhoud::ZipInhoud(const std::string& bytes, std::string bestand)
    : bestand_(std::move(bestand)), bytes_(bytes), archief_(geopend(bytes_, bestand_)) {
    for (auto deel = archief_.headerBegin(); deel != archief_.headerEnd(); ++deel)
        if (deel->second.isEncrypted())
            weiger(bestand_, 0,
                   "Het bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord.");
}

bool ZipInhoud::bevat(const std::string& deel) const {
    return archief_.findHeader(deel) != archief_.headerEnd();
}

std::string ZipInhoud::lees(const std::string& deel) {
    const auto kop = archief_.findHeader(deel);
    if (kop == archief_.headerEnd()) beschadigd(bestand_);
    std::string inhoud;
    try {
        bytes_.clear();  // an earlier part may have been read to the end
        Poco::Zip::ZipInputStream stroom(bytes_, kop->second);
        std::array<char, 1 << 14> blok{};
        while (stroom.good()) {
            stroom.read(blok.data(), blok.size());
            const auto gelezen = static_cast<std::size_t>(stroom.gcount());
            uitgepakt_ += gelezen;
            if (uitgepakt_ > kMaxBestand)
                weiger(bestand_, 0,
                       "Het rekenblad is uitgepakt groter dan 64 MB. Sla alleen deze tabel op, in "
                       "een nieuw bestand.");
            inhoud.append(blok.data(), gelezen);
        }
        if (stroom.bad()) beschadigd(bestand_);  // a checksum that does not fit shows here too
    } catch (const Invoerfout&) {
        throw;
    } catch (const std::exception&) {
        beschadigd(bestand_);
    }
    return inhoud;
}

}  // namespace maatlat

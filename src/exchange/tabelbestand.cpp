// SPDX-License-Identifier: EUPL-1.2
#include "exchange/tabelbestand.h"

#include <fstream>

#include "exchange/bestandsweigering.h"
#include "exchange/tabel.h"

namespace maatlat {

namespace {

/// "EncryptedPackage" in UTF-16: what a spreadsheet with a password holds, in an old kind of
/// container.
constexpr std::string_view kVersleuteld{"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32};

}  // namespace

std::string leesBytes(const std::filesystem::path& pad, const std::string& bestand) {
    std::error_code fout;
    const auto soort = std::filesystem::status(pad, fout).type();
    if (soort == std::filesystem::file_type::not_found)
        weiger(bestand, 0, "Dit bestand bestaat niet. Controleer de naam en de map.");
    if (soort == std::filesystem::file_type::directory)
        weiger(bestand, 0, "Dit is een map. Geef de naam van een bestand.");
    std::ifstream stroom(pad, std::ios::binary);
    std::string bytes;
    // Read rather than ask the size: a pipe has none, and a file may grow.
    for (std::string blok(1 << 16, '\0'); stroom && bytes.size() <= kMaxBestand;) {
        stroom.read(blok.data(), static_cast<std::streamsize>(blok.size()));
        bytes.append(blok, 0, static_cast<std::size_t>(stroom.gcount()));
    }
    if (!stroom.is_open() || stroom.bad())
        weiger(bestand, 0, "Dit bestand kan niet worden gelezen. Controleer of u het mag openen.");
    if (bytes.size() > kMaxBestand)
        weiger(bestand, 0,
               "Dit bestand is groter dan 64 MB. Sla alleen deze tabel op, in een nieuw bestand.");
    return bytes;
}

void weigerAndereSoorten(std::string_view bytes, const std::string& bestand) {
    if (bytes.empty()) weiger(bestand, 0, "Dit bestand is leeg.");
    if (bytes.starts_with("\xd0\xcf\x11\xe0")) {
        if (bytes.find(kVersleuteld) != std::string::npos)
            weiger(bestand, 0,
                   "Het bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord.");
        weiger(bestand, 0, "Dit is een oud Excel-bestand (XLS). Sla het op als XLSX, ODS of CSV.");
    }
    if (bytes.starts_with("%PDF"))
        weiger(bestand, 0, "Dit is een PDF. Gebruik de tabel zelf, als XLSX, ODS of CSV.");
    const std::string_view begin = bytes.substr(bytes.starts_with("\xef\xbb\xbf") ? 3 : 0);
    if (begin.starts_with("<") || begin.starts_with("{\\rtf"))
        weiger(bestand, 0,
               "Dit is een webpagina of een tekstdocument, geen tabel. Open het in een "
               "rekenprogramma en sla het op als XLSX, ODS of CSV.");
}

bool isZip(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

}  // namespace maatlat

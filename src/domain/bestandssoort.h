// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace maatlat {

/// A kind of file that is kept with a bron or as evidence of an organisation.
struct Bestandssoort {
    std::string_view soort;  ///< media type, as it is stored; decided by the content
    std::array<std::string_view, 3> extensies{};  ///< the first goes behind a name that has none
    bool inVenster = false;  ///< a browser may show it; all else is only ever downloaded
};

/// All of them. A new kind gets its line here, its mark in toetsing/bronnen/bijlagesoort.cpp, and
/// its word in kWelkeBestanden.
inline constexpr std::array kBestandssoorten{
    Bestandssoort{"application/pdf", {".pdf"}, true},
    Bestandssoort{"image/png", {".png"}, true},
    Bestandssoort{"image/jpeg", {".jpg", ".jpeg"}, true},
    Bestandssoort{"image/heic", {".heic", ".heif"}},
    Bestandssoort{"image/heif", {".heif", ".heic"}},
    Bestandssoort{"image/tiff", {".tif", ".tiff"}},
    Bestandssoort{"image/gif", {".gif"}},
    Bestandssoort{"image/webp", {".webp"}},
    Bestandssoort{"image/bmp", {".bmp"}},
    Bestandssoort{"text/plain", {".txt"}},
    Bestandssoort{"text/csv", {".csv"}},
    Bestandssoort{"text/rtf", {".rtf"}},
    Bestandssoort{"application/msword", {".doc", ".dot"}},
    Bestandssoort{"application/vnd.ms-excel", {".xls", ".xlt"}},
    Bestandssoort{"application/vnd.ms-powerpoint", {".ppt", ".pps", ".pot"}},
    Bestandssoort{"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                  {".docx"}},
    Bestandssoort{"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", {".xlsx"}},
    Bestandssoort{"application/vnd.openxmlformats-officedocument.presentationml.presentation",
                  {".pptx"}},
    Bestandssoort{"application/vnd.oasis.opendocument.text", {".odt"}},
    Bestandssoort{"application/vnd.oasis.opendocument.spreadsheet", {".ods"}},
    Bestandssoort{"application/vnd.oasis.opendocument.presentation", {".odp"}},
    Bestandssoort{"application/vnd.ms-outlook", {".msg"}},
    Bestandssoort{"message/rfc822", {".eml"}},
    Bestandssoort{"audio/mpeg", {".mp3"}},
    Bestandssoort{"audio/mp4", {".m4a"}},
    Bestandssoort{"audio/wav", {".wav"}},
    Bestandssoort{"audio/ogg", {".ogg", ".oga", ".opus"}},
    Bestandssoort{"application/zip", {".zip"}},
};

/// The same for people, behind "Kies" or "Dat kan zijn:".
inline constexpr std::string_view kWelkeBestanden =
    "een PDF, een foto of afbeelding (JPEG, PNG, HEIC, TIFF, GIF, WEBP of BMP), een tekst (TXT, "
    "CSV of RTF), een bestand van Word, Excel, PowerPoint of LibreOffice, een e-mail (MSG of EML), "
    "geluid (MP3, M4A, WAV of OGG) of een ZIP";

/// The most bytes that one file may have.
inline constexpr std::int64_t kGrootsteBestand = std::int64_t{25} * 1024 * 1024;

/// Null for a media type that is not kept.
constexpr const Bestandssoort* bestandssoort(std::string_view soort) {
    const auto een = std::ranges::find(kBestandssoorten, soort, &Bestandssoort::soort);
    return een == kBestandssoorten.end() ? nullptr : &*een;
}

}  // namespace maatlat

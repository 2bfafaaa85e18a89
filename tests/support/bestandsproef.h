// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "support/ole_bouwen.h"
#include "support/rekenblad_bouwen.h"

/// The smallest files of each kind that people give as evidence.
namespace maatlat::test {

/// A box of the form of films, sound and photos of phones (ISO 14496-12).
inline std::string doos(const std::string& soort, const std::string& inhoud) {
    std::string uit(4, '\0');
    ole::zet(uit, 0, 0, 4);
    const auto lengte = static_cast<std::uint32_t>(8 + inhoud.size());
    for (std::size_t i = 0; i < 4; ++i)
        uit[i] = static_cast<char>(lengte >> (8 * (3 - i)) & 0xFF);
    return uit + soort + inhoud;
}

inline std::string metNullen(std::size_t aantal) {
    return std::string(aantal, '\0');
}

/// With a track of each of these kinds: "soun", "vide".
inline std::string mp4(const std::string& merk, const std::vector<std::string>& sporen) {
    std::string moov;
    for (const std::string& een : sporen)
        moov += doos("hdlr", metNullen(8) + een + metNullen(12));
    return doos("ftyp", merk + metNullen(4) + "isom" + merk) + doos("moov", moov) +
           doos("mdat", "");
}

struct Proefbestand {
    std::string naam;
    std::string inhoud;
    std::string soort;
};

/// One of each kind that is kept.
inline std::vector<Proefbestand> proefbestanden() {
    const std::string ooxml = "application/vnd.openxmlformats-officedocument.";
    const auto openXml = [&](const std::string& kenmerk) {
        return zip({{"[Content_Types].xml", "<Types>" + ooxml + kenmerk + ".main+xml</Types>"}});
    };
    const auto openDocument = [](const std::string& soort) {
        return zip({{"mimetype", "application/vnd.oasis.opendocument." + soort},
                    {"META-INF/manifest.xml", "<manifest/>"}});
    };
    const std::string png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\2\0\0\0", 29);
    const std::string wav(
        "RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x40\x1f\0\0\1\0\x08\0"
        "data\0\0\0\0",
        44);
    const std::string bmp = "BM\x46" + metNullen(7) + "\x36" + metNullen(3) + "\x28" +
                            metNullen(3) + "\2" + metNullen(3) + "\2" + metNullen(3) +
                            std::string("\1\0\x18\0", 4) + metNullen(40);
    return {
        {"verslag.pdf", "%PDF-1.7\n", "application/pdf"},
        {"scherm.png", png, "image/png"},
        {"foto.jpg", std::string("\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0", 20),
         "image/jpeg"},
        {"telefoon.heic", doos("ftyp", "heic" + metNullen(4) + "mif1heic") + doos("mdat", ""),
         "image/heic"},
        {"telefoon.heif", doos("ftyp", "mif1" + metNullen(4) + "mif1heic") + doos("mdat", ""),
         "image/heif"},
        {"scan.tif", std::string("II*\0\x08\0\0\0\0\0\0\0\0\0", 14), "image/tiff"},
        {"scan.tiff", std::string("MM\0*\0\0\0\x08\0\0\0\0\0\0", 14), "image/tiff"},
        {"plaatje.gif", std::string("GIF89a\1\0\1\0\0\0\0;", 14), "image/gif"},
        {"plaatje.webp", "RIFF\x24" + metNullen(3) + "WEBPVP8 " + metNullen(40), "image/webp"},
        {"plaatje.bmp", bmp, "image/bmp"},
        {"notitie.txt", "Gewone tekst met één accent.\n", "text/plain"},
        {"scores.csv", "code;score\n1.1.1;+\n", "text/csv"},
        {"brief.rtf", "{\\rtf1\\ansi Hallo}", "text/rtf"},
        {"brief.doc", olebestand({{"WordDocument", "\xec\xa5\xc1"}, {"1Table", "x"}}),
         "application/msword"},
        {"cijfers.xls", olebestand({{"Workbook", std::string("\x09\x08\2\0\0\6", 6)}}),
         "application/vnd.ms-excel"},
        {"dia.ppt", olebestand({{"PowerPoint Document", "x"}, {"Current User", "x"}}),
         "application/vnd.ms-powerpoint"},
        {"brief.docx", openXml("wordprocessingml.document"), ooxml + "wordprocessingml.document"},
        {"cijfers.xlsx", openXml("spreadsheetml.sheet"), ooxml + "spreadsheetml.sheet"},
        {"dia.pptx", openXml("presentationml.presentation"), ooxml + "presentationml.presentation"},
        {"brief.odt", openDocument("text"), "application/vnd.oasis.opendocument.text"},
        {"cijfers.ods", openDocument("spreadsheet"),
         "application/vnd.oasis.opendocument.spreadsheet"},
        {"dia.odp", openDocument("presentation"),
         "application/vnd.oasis.opendocument.presentation"},
        {"mail.msg", olebestand({{"__properties_version1.0", "x"}, {"__substg1.0_0037001F", "x"}}),
         "application/vnd.ms-outlook"},
        {"mail.eml",
         "From: afdeling@voorbeeld.nl\r\nTo: inspectie@voorbeeld.nl\r\nSubject: Protocol\r\n"
         "Date: Mon, 2 Nov 2026 10:00:00 +0100\r\n\r\nHierbij het protocol.\r\n",
         "message/rfc822"},
        {"gesprek.mp3",
         std::string("ID3\3\0\0\0\0\0\x0a", 10) + metNullen(10) + "\xff\xfb\x90\x64" +
             metNullen(413),
         "audio/mpeg"},
        {"gesprek.m4a", mp4("M4A ", {"soun"}), "audio/mp4"},
        {"opname van telefoon.m4a", mp4("mp42", {"soun"}), "audio/mp4"},
        {"gesprek.wav", wav, "audio/wav"},
        {"gesprek.ogg",
         std::string("OggS\0\2", 6) + metNullen(20) + "\1\x1e\1vorbis" + metNullen(23),
         "audio/ogg"},
        {"stukken.zip", zip({{"protocol.txt", "los"}, {"map/kaart.png", png}}), "application/zip"},
    };
}

}  // namespace maatlat::test

// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/bijlagesoort.h"

#include <magic.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <vector>

#include "domain/fouten.h"
#include "exchange/zip_inhoud.h"
#include "kader/bestand.h"
#include "taal/tekst.h"
#include "toetsing/bronnen/bijlagen.h"

namespace maatlat {

namespace {

/// An office document, by the words in the part of its zip that says what it is.
struct Kantoorsoort {
    std::string_view soort;
    std::string_view kenmerk;  ///< in [Content_Types].xml, or the whole of `mimetype`
    std::string_view extensie;
};

constexpr std::array<Kantoorsoort, 3> kOpenXml{
    {{"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "wordprocessingml.document.main+xml", ".docx"},
     {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "spreadsheetml.sheet.main+xml", ".xlsx"},
     {"application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "presentationml.presentation.main+xml", ".pptx"}}};

constexpr std::array<Kantoorsoort, 3> kOpenDocument{
    {{"application/vnd.oasis.opendocument.text", "", ".odt"},
     {"application/vnd.oasis.opendocument.spreadsheet", "", ".ods"},
     {"application/vnd.oasis.opendocument.presentation", "", ".odp"}}};

[[noreturn]] void onbekendeSoort() {
    weigerBijlage(
        "Dit soort bestand kan niet worden bewaard. Kies een PDF, een afbeelding (PNG of JPEG), "
        "een tekst (TXT of CSV) of een document van een kantoorprogramma (DOCX, XLSX, PPTX, ODT, "
        "ODS of ODP).");
}

[[noreturn]] void metMacros() {
    weigerBijlage(
        "In dit bestand zitten macro's: kleine programma's. Sla het op zonder macro's, of als PDF, "
        "en kies het opnieuw.");
}

std::string_view openXml(ZipInhoud& zip) {
    const std::string delen = zip.lees("[Content_Types].xml");
    if (delen.find("macroEnabled") != std::string::npos ||
        delen.find("vbaProject") != std::string::npos)
        metMacros();
    for (const Kantoorsoort& een : kOpenXml)
        if (delen.find(een.kenmerk) != std::string::npos) return een.soort;
    onbekendeSoort();
}

std::string_view openDocument(ZipInhoud& zip) {
    const std::string soort = getrimd(zip.lees("mimetype"));
    const auto een = std::find_if(kOpenDocument.begin(), kOpenDocument.end(),
                                  [&](const Kantoorsoort& k) { return k.soort == soort; });
    if (een == kOpenDocument.end()) onbekendeSoort();
    const std::string delen = zip.lees("META-INF/manifest.xml");
    for (const std::string_view map : {"\"Basic/", "\"Scripts/"})
        if (delen.find(map) != std::string::npos) metMacros();
    return een->soort;
}

std::string_view kantoorsoort(const std::filesystem::path& pad) {
    try {
        const std::string bytes = leesBestand(pad, static_cast<std::size_t>(kGrootsteBijlage));
        ZipInhoud zip(bytes, "bijlage");
        if (zip.bevat("[Content_Types].xml")) return openXml(zip);
        if (zip.bevat("mimetype")) return openDocument(zip);
    } catch (const Invoerfout&) {  // damaged, or locked with a password
        weigerBijlage(
            "Dit bestand is beschadigd of beveiligd met een wachtwoord. Sla het opnieuw op zonder "
            "wachtwoord, of als PDF, en kies het opnieuw.");
    }
    onbekendeSoort();
}

std::string volgensLibmagic(const std::filesystem::path& pad) {
    const std::unique_ptr<magic_set, decltype(&magic_close)> magie(
        magic_open(MAGIC_MIME_TYPE | MAGIC_NO_CHECK_COMPRESS), magic_close);
    if (!magie || magic_load(magie.get(), nullptr) != 0)
        throw std::runtime_error("libmagic has no database of file types");
    const char* soort = magic_file(magie.get(), pad.c_str());
    if (soort == nullptr) throw std::runtime_error("libmagic cannot read an uploaded file");
    return soort;
}

bool begintMet(const std::filesystem::path& pad, std::string_view bytes) {
    std::ifstream bestand(pad, std::ios::binary);
    std::string begin(bytes.size(), '\0');
    bestand.read(begin.data(), static_cast<std::streamsize>(begin.size()));
    return bestand && begin == bytes;
}

bool eindigtOp(std::string_view naam, std::string_view extensie) {
    return naam.size() >= extensie.size() &&
           kleineLetters(naam.substr(naam.size() - extensie.size())) == extensie;
}

std::vector<std::string_view> extensies(std::string_view soort) {
    if (soort == "application/pdf") return {".pdf"};
    if (soort == "image/png") return {".png"};
    if (soort == "image/jpeg") return {".jpg", ".jpeg"};
    if (soort == "text/csv") return {".csv"};
    for (const auto* soorten : {&kOpenXml, &kOpenDocument})
        for (const Kantoorsoort& een : *soorten)
            if (een.soort == soort) return {een.extensie};
    return {".txt"};
}

/// Signs that mean something to a file system or to a command line.
bool isLastig(UChar32 teken) {
    return teken < 0x80 &&
           std::string_view("<>:\"|?*").find(static_cast<char>(teken)) != std::string_view::npos;
}

}  // namespace

void weigerBijlage(std::string melding) {
    throw Veldfouten({{std::string(kBijlageveld), std::move(melding)}});
}

std::string bijlagesoort(const std::filesystem::path& pad, std::string_view naam) {
    if (begintMet(pad, "PK\x03\x04")) return std::string(kantoorsoort(pad));
    const std::string soort = volgensLibmagic(pad);
    if (soort == "application/pdf" || soort == "image/png" || soort == "image/jpeg") return soort;
    // libmagic takes some plain Dutch for source code; named as text, it is only ever given as
    // text.
    const bool alsCsv = eindigtOp(naam, ".csv"), alsTekst = alsCsv || eindigtOp(naam, ".txt");
    const bool tekst = soort == "text/plain" || soort == "text/csv" || soort == "application/csv";
    const bool lijktCode = soort.starts_with("text/x-") || soort == "application/json";
    if (tekst || (lijktCode && alsTekst)) return alsCsv ? "text/csv" : "text/plain";
    onbekendeSoort();
}

std::string bijlagenaam(std::string_view naam, std::string_view soort) {
    constexpr std::size_t kLangste = 200;
    if (const auto map = naam.find_last_of("/\\"); map != std::string_view::npos)
        naam.remove_prefix(map + 1);
    std::string schoon;
    const auto* bytes = reinterpret_cast<const uint8_t*>(naam.data());
    const auto lengte = static_cast<int32_t>(naam.size());
    for (int32_t i = 0; i < lengte;) {
        const int32_t begin = i;
        UChar32 teken = 0;
        U8_NEXT(bytes, i, lengte, teken);
        if (teken < 0 || u_iscntrl(teken) || u_charType(teken) == U_FORMAT_CHAR) continue;
        if (isLastig(teken))
            schoon += '_';
        else
            schoon.append(naam, static_cast<std::size_t>(begin),
                          static_cast<std::size_t>(i - begin));
    }
    schoon = getrimd(nfc(schoon));
    schoon.erase(0, std::min(schoon.find_first_not_of('.'), schoon.size()));

    const auto passend = extensies(soort);
    std::string extensie(passend.front());
    for (const std::string_view een : passend) {
        if (!eindigtOp(schoon, een)) continue;
        extensie = schoon.substr(schoon.size() - een.size());
        schoon.resize(schoon.size() - een.size());
        break;
    }
    schoon = getrimd(ingekort(schoon, kLangste - extensie.size()));
    return (schoon.empty() ? "bijlage" : schoon) + extensie;
}

}  // namespace maatlat

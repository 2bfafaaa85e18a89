// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/bijlagesoort.h"

#include <magic.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <initializer_list>
#include <memory>
#include <stdexcept>
#include <vector>

#include "domain/bestandssoort.h"
#include "domain/fouten.h"
#include "exchange/zip_inhoud.h"
#include "exchange/zip_inhoudsopgave.h"
#include "kader/bestand.h"
#include "taal/tekst.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/bronnen/oledelen.h"

namespace maatlat {

namespace {

/// An office document, by the words in the part of its zip that says what it is.
struct Kantoorsoort {
    std::string_view soort;
    std::string_view kenmerk;  ///< in [Content_Types].xml, or the whole of `mimetype`
};

constexpr std::array<Kantoorsoort, 3> kOpenXml{
    {{"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "wordprocessingml.document.main+xml"},
     {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "spreadsheetml.sheet.main+xml"},
     {"application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "presentationml.presentation.main+xml"}}};

constexpr std::array<std::string_view, 3> kOpenDocument{
    "application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.oasis.opendocument.presentation"};

/// What a program is called in a zip: Windows would start it after a click.
constexpr std::array<std::string_view, 24> kProgrammas{
    ".exe", ".com", ".scr", ".pif", ".msi", ".msp", ".dll",   ".cpl",
    ".bat", ".cmd", ".ps1", ".vbs", ".vbe", ".js",  ".jse",   ".wsf",
    ".wsh", ".hta", ".lnk", ".reg", ".jar", ".apk", ".class", ".sh"};

[[noreturn]] void onbekendeSoort() {
    weigerBijlage("Dit soort bestand kent Maatlat niet. Sla het op als PDF, of kies " +
                  std::string(kWelkeBestanden) + ".");
}

[[noreturn]] void metMacros() {
    weigerBijlage(
        "In dit bestand zitten macro's: kleine programma's. Sla het op zonder macro's, of als PDF, "
        "en kies het opnieuw.");
}

[[noreturn]] void isProgramma() {
    weigerBijlage(
        "Dit bestand is een programma. Programma's worden nooit opgeslagen, ook niet als bewijs. "
        "Maak "
        "een schermafdruk (PNG) of een PDF van wat u wilt laten zien, en kies die.");
}

[[noreturn]] void isVersleuteld() {
    weigerBijlage(
        "Dit bestand is beveiligd met een wachtwoord. Niemand kan er dan in kijken. Sla het op "
        "zonder wachtwoord, of als PDF, en kies het opnieuw.");
}

[[noreturn]] void isVideo() {
    weigerBijlage(
        "Dit is een video. Video's worden niet opgeslagen. Maak een schermafdruk (PNG of JPEG) van "
        "wat er te zien is. Gaat het om wat er wordt gezegd? Kies dan alleen het geluid (MP3 of "
        "M4A).");
}

[[noreturn]] void isBeschadigd() {
    weigerBijlage(
        "Dit bestand is beschadigd. Open het eerst zelf. Lukt dat, sla het dan opnieuw op, of als "
        "PDF, en kies het opnieuw.");
}

/// What to do with a kind that is not kept, as libmagic calls it.
[[noreturn]] void weigerSoort(std::string_view soort) {
    const auto isEen = [&](std::initializer_list<std::string_view> woorden) {
        return std::ranges::any_of(
            woorden, [&](std::string_view een) { return soort.find(een) != soort.npos; });
    };
    if (isEen({"executable", "dosexec", "x-sharedlib", "x-object", "x-mach", "ms-shortcut", "java",
               "script", "x-msdos-batch", "x-msi", "shockwave"}) &&
        soort != "application/postscript")
        isProgramma();
    if (isEen({"encrypted", "pgp", "pkcs7"})) isVersleuteld();
    if (soort.starts_with("video/")) isVideo();
    if (isEen({"html"}))
        weigerBijlage(
            "Dit is een webpagina. Open haar in uw browser, druk haar af naar een PDF, en kies "
            "die.");
    if (isEen({"x-rar", "x-7z", "x-tar", "gzip", "x-bzip", "x-xz", "zstd", "x-lz", "ms-cab",
               "iso9660", "x-lha", "x-arc"}))
        weigerBijlage(
            "Dit is een ingepakt bestand van een soort die Maatlat niet kent. Pak het uit en kies "
            "de bestanden los, of maak er een ZIP van.");
    if (soort.starts_with("image/"))
        weigerBijlage(
            "Dit soort afbeelding wordt niet opgeslagen. Sla de afbeelding op als PNG of JPEG, en "
            "kies die.");
    if (soort.starts_with("audio/"))
        weigerBijlage(
            "Dit soort geluid wordt niet opgeslagen. Zet het om naar MP3, M4A, WAV of OGG, en kies "
            "dat.");
    onbekendeSoort();
}

bool eindigtOp(std::string_view naam, std::string_view extensie) {
    return naam.size() >= extensie.size() &&
           kleineLetters(naam.substr(naam.size() - extensie.size())) == extensie;
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
    const auto een = std::ranges::find(kOpenDocument, soort);
    if (een == kOpenDocument.end()) onbekendeSoort();
    const std::string delen = zip.lees("META-INF/manifest.xml");
    if (delen.find("encryption-data") != std::string::npos) isVersleuteld();
    for (const std::string_view map : {"\"Basic/", "\"Scripts/"})
        if (delen.find(map) != std::string::npos) metMacros();
    return *een;
}

/// What stands in an ordinary zip is not unpacked; its list tells whether it may be kept.
void keurZip(const Zipdelen& delen) {
    for (const auto& [naam, deel] : delen) {
        const bool programma = std::ranges::any_of(
            kProgrammas, [&](std::string_view een) { return naam.ends_with(een); });
        if (programma)
            weigerBijlage("In dit ZIP-bestand zit een programma: " +
                          std::string(ingekort(toonbaar(naam), 100)) +
                          ". Haal het eruit, of kies alleen de bestanden die als bewijs dienen.");
    }
}

std::string_view zipsoort(const std::string& bytes) {
    const auto delen = leesInhoudsopgave(bytes);
    if (!delen) isBeschadigd();
    if (std::ranges::any_of(*delen, [](const auto& een) { return een.second.versleuteld; }))
        isVersleuteld();
    try {
        ZipInhoud zip(bytes, "bijlage");
        if (zip.bevat("[Content_Types].xml")) return openXml(zip);
        if (zip.bevat("mimetype")) return openDocument(zip);
    } catch (const Invoerfout&) {
        isBeschadigd();
    }
    keurZip(*delen);
    return "application/zip";
}

/// A workbook that is locked says so in its second record; a text in its first bytes.
bool isVersleuteldeStroom(const Oledeel& deel) {
    const auto byte = [&](std::size_t plek) {
        return plek < deel.begin.size() ? static_cast<unsigned char>(deel.begin[plek]) : 0U;
    };
    if (deel.naam == "WordDocument") return (byte(11) & 1U) != 0;
    if (deel.naam != "Workbook" && deel.naam != "Book") return false;
    const std::size_t tweede = 4 + byte(2) + 256 * byte(3);
    return byte(tweede) == 0x2F && byte(tweede + 1) == 0;
}

/// The older documents of an office program, and mails of Outlook.
std::string_view olesoort(const std::string& bytes) {
    const auto delen = leesOledelen(bytes);
    if (!delen) isBeschadigd();
    const auto heeft = [&](std::string_view naam) {
        return std::ranges::any_of(
            *delen, [&](const Oledeel& een) { return een.bovenaan && een.naam == naam; });
    };
    if (heeft("__properties_version1.0")) return "application/vnd.ms-outlook";
    if (heeft("EncryptedPackage") || heeft("EncryptedSummary") ||
        std::ranges::any_of(*delen, isVersleuteldeStroom))
        isVersleuteld();
    if (std::ranges::any_of(*delen, [](const Oledeel& een) {
            return een.naam == "VBA" || een.naam == "_VBA_PROJECT";
        }))
        metMacros();
    if (heeft("WordDocument")) return "application/msword";
    if (heeft("PowerPoint Document")) return "application/vnd.ms-powerpoint";
    if (heeft("Workbook") || heeft("Book")) return "application/vnd.ms-excel";
    onbekendeSoort();
}

std::string alleBytes(const std::filesystem::path& pad) {
    return leesBestand(pad, static_cast<std::size_t>(kGrootsteBijlage));
}

/// Phones call a recording a film as well: it is one when there is a track to see.
std::string_view geluidOfVideo(const std::string& bytes) {
    constexpr std::size_t kTotSoort = 12;  // from the name of the box to the kind of its track
    bool geluid = false;
    for (auto plek = bytes.find("hdlr"); plek != std::string::npos;
         plek = bytes.find("hdlr", plek + 1)) {
        const std::string_view soort =
            std::string_view(bytes).substr(plek).substr(0, kTotSoort + 4);
        if (soort.ends_with("vide")) isVideo();
        geluid |= soort.ends_with("soun");
    }
    if (!geluid) isVideo();
    return "audio/mp4";
}

/// Whether a text begins as a mail does: lines "Name: …" up to an empty one, of which one says from
/// whom it is.
bool begintAlsMail(std::string_view tekst) {
    bool van = false, meer = false;
    while (!tekst.empty()) {
        const auto einde = tekst.find('\n');
        std::string_view regel = tekst.substr(0, einde);
        tekst.remove_prefix(einde == std::string_view::npos ? tekst.size() : einde + 1);
        if (regel.ends_with('\r')) regel.remove_suffix(1);
        if (regel.empty()) break;
        if (regel.front() == ' ' || regel.front() == '\t') continue;
        const auto dubbelepunt = regel.find(':');
        if (dubbelepunt == 0 || dubbelepunt == std::string_view::npos) return false;
        const std::string naam = kleineLetters(regel.substr(0, dubbelepunt));
        const auto magNiet = [](char een) { return een <= ' ' || een > '~'; };
        if (std::ranges::any_of(naam, magNiet)) return false;
        van |= naam == "from" || naam == "return-path";
        meer |= naam == "date" || naam == "subject" || naam == "to" || naam == "received" ||
                naam == "message-id" || naam == "mime-version";
    }
    return van && meer;
}

std::string beginVan(const std::filesystem::path& pad) {
    std::string uit(64 * 1024, '\0');
    std::ifstream bestand(pad, std::ios::binary);
    bestand.read(uit.data(), static_cast<std::streamsize>(uit.size()));
    uit.resize(static_cast<std::size_t>(bestand.gcount()));
    return uit;
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

/// The same kind under another name.
std::string_view eenNaam(std::string_view soort) {
    if (soort == "audio/x-m4a") return "audio/mp4";
    if (soort == "audio/x-wav") return "audio/wav";
    if (soort == "image/heic-sequence") return "image/heic";
    if (soort == "image/heif-sequence") return "image/heif";
    if (soort == "image/x-ms-bmp") return "image/bmp";
    return soort;
}

bool isLosseSoort(std::string_view soort) {
    return soort == "application/pdf" || soort == "text/rtf" || soort.starts_with("image/") ||
           soort.starts_with("audio/");
}

/// Signs that mean something to a file system or to a command line.
bool isLastig(UChar32 teken) {
    return teken < 0x80 &&
           std::string_view("<>:|?*").find(static_cast<char>(teken)) != std::string_view::npos;
}

}  // namespace

void weigerBijlage(std::string melding) {
    throw Veldfouten({{std::string(kBijlageveld), std::move(melding)}});
}

std::string bijlagesoort(const std::filesystem::path& pad, std::string_view naam) {
    const std::string begin = beginVan(pad);
    if (begin.starts_with("PK\x03\x04") || begin.starts_with("PK\x05\x06"))
        return std::string(zipsoort(alleBytes(pad)));
    if (begin.starts_with(kOlebegin)) return std::string(olesoort(alleBytes(pad)));
    const std::string volgens = volgensLibmagic(pad);
    const std::string soort(eenNaam(volgens));
    if ((soort == "message/rfc822" || eindigtOp(naam, ".eml")) && begintAlsMail(begin))
        return "message/rfc822";
    if (soort == "video/mp4" || soort == "video/3gpp" || soort == "video/quicktime" ||
        soort == "audio/mp4")
        return volgens == "audio/x-m4a" ? soort : std::string(geluidOfVideo(alleBytes(pad)));
    if (isLosseSoort(soort) && bestandssoort(soort) != nullptr) return soort;
    // libmagic takes some plain Dutch for source code; named as text, it is only ever given as
    // text.
    const bool alsCsv = eindigtOp(naam, ".csv"), alsTekst = alsCsv || eindigtOp(naam, ".txt");
    const bool tekst = soort == "text/plain" || soort == "text/csv" || soort == "application/csv" ||
                       soort == "message/rfc822";
    const bool lijktCode = soort.starts_with("text/x-") || soort == "application/json";
    if (tekst || (lijktCode && alsTekst)) return alsCsv ? "text/csv" : "text/plain";
    weigerSoort(lijktCode ? "script" : soort);
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

    const Bestandssoort* van = bestandssoort(soort);
    const auto passend = van != nullptr ? van->extensies : Bestandssoort{"", {".txt"}}.extensies;
    std::string extensie(passend.front());
    for (const std::string_view een : passend) {
        if (een.empty() || !eindigtOp(schoon, een)) continue;
        extensie = schoon.substr(schoon.size() - een.size());
        schoon.resize(schoon.size() - een.size());
        break;
    }
    schoon = getrimd(ingekort(schoon, kLangste - extensie.size()));
    return (schoon.empty() ? "bijlage" : schoon) + extensie;
}

}  // namespace maatlat

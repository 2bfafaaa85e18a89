// SPDX-License-Identifier: EUPL-1.2
#include "exchange/tekencodering.h"

#include <Poco/TextConverter.h>
#include <Poco/UTF16Encoding.h>
#include <Poco/UTF8Encoding.h>
#include <Poco/Windows1252Encoding.h>

#include <algorithm>

#include "exchange/bestandsweigering.h"
#include "taal/tekst.h"

namespace maatlat {

namespace {

constexpr std::string_view kOpnieuwOpslaan =
    " Sla het bestand opnieuw op als \"CSV UTF-8\" of als XLSX.";

[[noreturn]] void weigerTeken(const std::string& bestand, int regel) {
    weiger(bestand, regel,
           "Op deze regel staat een teken dat niet te lezen is (geen geldige UTF-8)." +
               std::string(kOpnieuwOpslaan));
}

[[noreturn]] void weigerGeenTekst(const std::string& bestand, int regel) {
    weiger(bestand, regel, "Dit is geen tekstbestand." + std::string(kOpnieuwOpslaan));
}

int regelVan(std::string_view tekst, std::size_t plaats) {
    return 1 + static_cast<int>(std::ranges::count(tekst.substr(0, plaats), '\n'));
}

std::string omgezet(std::string_view bytes, const Poco::TextEncoding& van,
                    const std::string& bestand) {
    std::string tekst;
    const Poco::UTF8Encoding naar;
    Poco::TextConverter omzetter(van, naar);
    const int fouten = omzetter.convert(bytes.data(), static_cast<int>(bytes.size()), tekst);
    if (const auto fout = eersteOngeldigeByte(tekst); fouten > 0 || fout)
        weiger(bestand, 0,
               "Het bestand bevat tekens die niet te lezen zijn." + std::string(kOpnieuwOpslaan));
    return tekst;
}

/// True when some character beyond ASCII is sound UTF-8: then the file was meant as UTF-8, and
/// reading it as Windows-1252 would turn those characters into other ones without a word.
bool bevatUtf8(std::string_view bytes) {
    while (const auto fout = eersteOngeldigeByte(bytes)) {
        const std::string_view goed = bytes.substr(0, *fout);
        if (std::ranges::any_of(goed, [](char c) { return (c & 0x80) != 0; })) return true;
        bytes.remove_prefix(*fout + 1);
    }
    return std::ranges::any_of(bytes, [](char c) { return (c & 0x80) != 0; });
}

/// The five bytes that Windows-1252 leaves undefined: text never has them.
bool heeftOngebruikteByte(std::string_view bytes) {
    return bytes.find_first_of("\x81\x8d\x8f\x90\x9d") != std::string_view::npos;
}

}  // namespace

std::string alsUtf8(std::string_view bytes, const std::string& bestand) {
    if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff")) {
        const auto volgorde = bytes.starts_with("\xff\xfe")
                                  ? Poco::UTF16Encoding::LITTLE_ENDIAN_BYTE_ORDER
                                  : Poco::UTF16Encoding::BIG_ENDIAN_BYTE_ORDER;
        return omgezet(bytes.substr(2), Poco::UTF16Encoding(volgorde), bestand);
    }
    if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
    if (const std::size_t nul = bytes.find('\0'); nul != std::string_view::npos)
        weigerGeenTekst(bestand, regelVan(bytes, nul));
    const auto fout = eersteOngeldigeByte(bytes);
    if (!fout) return std::string(bytes);

    // Excel's plain "CSV" is Windows-1252, and an é in a name is what people expect to survive. A
    // wrong guess does no silent harm: a name that is misread is unknown, and is reported.
    if (bevatUtf8(bytes) || heeftOngebruikteByte(bytes))
        weigerTeken(bestand, regelVan(bytes, *fout));
    return omgezet(bytes, Poco::Windows1252Encoding(), bestand);
}

std::string_view tekencoderingVan(std::string_view bytes) {
    if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff")) return "UTF-16";
    return eersteOngeldigeByte(bytes) ? "Windows-1252" : "UTF-8";
}

std::string_view Celcodering::alsUtf8(std::string_view cel, int regel) {
    const bool gewoon =
        std::ranges::all_of(cel, [](char c) { return static_cast<signed char>(c) > 0; });
    if (gewoon) return cel;
    if (cel.find('\0') != std::string_view::npos) weigerGeenTekst(bestand_, regel);
    const bool geldig = !eersteOngeldigeByte(cel);
    if (!geldig && (bevatUtf8(cel) || heeftOngebruikteByte(cel))) weigerTeken(bestand_, regel);
    if (geldig) utf8_ = true;
    if (!geldig && anders_ == 0) anders_ = regel;
    if (utf8_ && anders_ > 0) weigerTeken(bestand_, anders_);
    if (geldig) return cel;
    return kladje_ = omgezet(cel, Poco::Windows1252Encoding(), bestand_);
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "exchange/xml_veilig.h"

#include <Poco/TextConverter.h>
#include <Poco/UTF16Encoding.h>
#include <Poco/UTF8Encoding.h>
#include <Poco/XML/XMLStreamParserException.h>

#include <algorithm>
#include <string_view>

namespace maatlat {

namespace {

using namespace std::string_view_literals;

[[noreturn]] void weigerXml(const char* waarom) {
    throw Poco::XML::XMLStreamParserException("deel", 0, 0, waarom);
}

/// From UTF-16, of which the first character is `<` or a byte order mark.
std::string vanUtf16(std::string_view bytes, bool laagsteEerst) {
    if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff")) bytes.remove_prefix(2);
    const Poco::UTF16Encoding van(laagsteEerst ? Poco::UTF16Encoding::LITTLE_ENDIAN_BYTE_ORDER
                                               : Poco::UTF16Encoding::BIG_ENDIAN_BYTE_ORDER);
    const Poco::UTF8Encoding naar;
    std::string uit;
    Poco::TextConverter omzetter(van, naar);
    if (omzetter.convert(bytes.data(), static_cast<int>(bytes.size()), uit) > 0)
        weigerXml("UTF-16");
    // The declaration names an encoding that is no longer true.
    if (uit.starts_with("<?xml")) {
        const std::size_t einde = uit.find("?>");
        if (einde == std::string::npos) weigerXml("declaration");
        uit.erase(0, einde + 2);
    }
    return uit;
}

/// Where a tag that begins at `begin` ends; what stands between quotes does not count.
std::size_t eindeVanTag(std::string_view xml, std::size_t begin) {
    int attributen = 0;
    std::size_t plaats = begin;
    while (true) {
        plaats = xml.find_first_of("\"'>", plaats);
        if (plaats == std::string_view::npos) plaats = xml.size();
        if (plaats < xml.size() && xml[plaats] != '>') {
            plaats = xml.find(xml[plaats], plaats + 1);
            if (plaats == std::string_view::npos) plaats = xml.size();
            if (++attributen > kMeesteAttributen) throw XmlTeGroot("attributes");
        }
        if (plaats - begin > kLangsteTag) throw XmlTeGroot("tag");
        if (plaats == xml.size() || xml[plaats] == '>') return plaats;
        ++plaats;
    }
}

void kijkNa(std::string_view xml) {
    if (xml.find('\0') != std::string_view::npos) weigerXml("NUL");
    for (std::size_t i = xml.find('<'); i < xml.size(); i = xml.find('<', i)) {
        const std::string_view rest = xml.substr(i);
        if (rest.starts_with("<![CDATA[")) {
            i = xml.find("]]>", i);
        } else if (rest.starts_with("<!--") || rest.starts_with("<?")) {
            const std::size_t einde = xml.find(rest.starts_with("<?") ? "?>" : "-->", i + 2);
            if (std::min(einde, xml.size()) - i > kLangsteTag) throw XmlTeGroot("comment");
            i = einde;
        } else if (rest.starts_with("<!")) {
            weigerXml("document type");
        } else {
            i = eindeVanTag(xml, i);
        }
        if (i == std::string_view::npos) return;
    }
}

}  // namespace

std::string veiligeXml(std::string deel) {
    const std::string_view bytes = deel;
    const bool laag = bytes.starts_with("\xff\xfe") || bytes.starts_with("<\0"sv);
    const bool hoog = bytes.starts_with("\xfe\xff") || bytes.starts_with("\0<"sv);
    if (laag || hoog) deel = vanUtf16(bytes, laag);
    kijkNa(deel);
    return deel;
}

}  // namespace maatlat

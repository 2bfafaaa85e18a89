// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <Poco/MemoryStream.h>
#include <Poco/XML/XMLStreamParser.h>
#include <Poco/XML/XMLStreamParserException.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "exchange/xml_veilig.h"

namespace maatlat {

/// The XML of a part that was looked through (xml_veilig.h), to be gone through more than once.
class NagekekenXml {
  public:
    explicit NagekekenXml(std::string deel) : xml_(veiligeXml(std::move(deel))) {}
    std::string_view xml() const { return xml_; }

  private:
    std::string xml_;
};

/// The XML of one part of a spreadsheet, element by element. Only what both kinds of spreadsheet
/// need on top of the parser. Errors are Poco's: rekenblad_lezer.cpp turns them into a message.
class XmlStroom {
  public:
    using Xml = Poco::XML::XMLStreamParser;

    /// Takes the content of a part, and looks it through first (xml_veilig.h).
    explicit XmlStroom(std::string deel)
        : XmlStroom(std::make_unique<NagekekenXml>(std::move(deel))) {}
    /// Keeps pointing into it.
    explicit XmlStroom(const NagekekenXml& deel)
        : bytes_(deel.xml().data(), static_cast<std::streamsize>(deel.xml().size())),
          parser_(bytes_, "deel") {}
    XmlStroom(const XmlStroom&) = delete;
    XmlStroom& operator=(const XmlStroom&) = delete;

    /// Goes to the next start, end or text; false at the end of the part.
    bool volgende() {
        soort_ = parser_.next();
        if (soort_ == Xml::EV_START_ELEMENT) {
            attributen_ = &parser_.attributeMap();
            if (++diepte_ > kDiepsteXml) throw XmlTeGroot("depth");
        } else if (soort_ == Xml::EV_END_ELEMENT) {
            --diepte_;
        }
        return soort_ != Xml::EV_EOF;
    }

    bool isTekst() const { return soort_ == Xml::EV_CHARACTERS; }
    const std::string& tekst() const { return parser_.value(); }

    /// True at the start (the end) of an element with this name, whatever its namespace.
    bool begint(std::string_view naam) const {
        return soort_ == Xml::EV_START_ELEMENT && parser_.localName() == naam;
    }
    bool eindigt(std::string_view naam) const {
        return soort_ == Xml::EV_END_ELEMENT && parser_.localName() == naam;
    }
    bool begint() const { return soort_ == Xml::EV_START_ELEMENT; }
    bool eindigt() const { return soort_ == Xml::EV_END_ELEMENT; }

    /// At the start of an element: an attribute of it; empty when it has none of that name.
    std::string attribuut(const std::string& naam, const std::string& naamruimte = {}) const {
        const auto gevonden = attributen_->find(Poco::XML::QName(naamruimte, naam));
        return gevonden == attributen_->end() ? std::string{} : gevonden->second.value;
    }

    /// A count in an attribute, at least 1 and at most `hoogste`; 1 when it says nothing sensible.
    int aantal(const std::string& naam, const std::string& naamruimte, int hoogste) const {
        const std::string cijfers = attribuut(naam, naamruimte);
        int waarde = 1;
        const auto [einde, fout] =
            std::from_chars(cijfers.data(), cijfers.data() + cijfers.size(), waarde);
        if (fout == std::errc::result_out_of_range) return hoogste;
        return std::clamp(waarde, 1, hoogste);
    }

    /// At the start of an element: goes to its end.
    void slaOver() {
        for (int diepte = 1; diepte > 0 && volgende();)
            diepte += begint() ? 1 : eindigt() ? -1 : 0;
    }

    /// The namespace of the element.
    const std::string& naamruimte() const { return parser_.namespaceURI(); }

  private:
    explicit XmlStroom(std::unique_ptr<NagekekenXml> eigen) : XmlStroom(*eigen) {
        eigen_ = std::move(eigen);
    }

    std::unique_ptr<NagekekenXml> eigen_;  ///< what nobody else keeps
    // As a stream, of which the parser takes small pieces: given the whole part it makes a copy.
    Poco::MemoryInputStream bytes_;
    Xml parser_;
    Xml::EventType soort_ = Xml::EV_EOF;
    const Xml::AttributeMapType* attributen_ = nullptr;
    int diepte_ = 0;
};

}  // namespace maatlat

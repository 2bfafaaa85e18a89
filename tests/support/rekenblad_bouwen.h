// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <Poco/DateTime.h>
#include <Poco/Path.h>
#include <Poco/Zip/Compress.h>

#include <map>
#include <sstream>
#include <string>

namespace maatlat {

using Delen = std::map<std::string, std::string>;

/// A zip with these parts, compressed unless asked otherwise.
inline std::string zip(const Delen& delen, Poco::Zip::ZipCommon::CompressionMethod methode =
                                               Poco::Zip::ZipCommon::CM_DEFLATE) {
    std::ostringstream uit;
    Poco::Zip::Compress pakker(uit, true);
    for (const auto& [naam, inhoud] : delen) {
        std::istringstream in(inhoud);
        pakker.addFile(in, Poco::DateTime(2026, 1, 1), Poco::Path(naam, Poco::Path::PATH_UNIX),
                       methode);
    }
    pakker.close();
    return uit.str();
}

/// The parts of an XLSX file with one sheet, of which the `<row>` elements are given, and shared
/// strings, given as `<si>` elements.
inline Delen xlsxDelen(const std::string& rijen, const std::string& gedeeld = "") {
    const std::string kop = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
    const std::string relaties =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string blad = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const std::string lijst =
        kop +
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    return {
        {"[Content_Types].xml", kop + "<Types/>"},
        {"_rels/.rels", lijst + R"(<Relationship Id="rId1" Type=")" + relaties +
                            R"(/officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
        {"xl/workbook.xml", kop + R"(<workbook xmlns=")" + blad + R"(" xmlns:r=")" + relaties +
                                R"("><sheets><sheet name="Scores" sheetId="1" r:id="rId1"/>)" +
                                "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         lijst + R"(<Relationship Id="rId1" Type=")" + relaties +
             R"(/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type=")" +
             relaties + R"(/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>)"},
        {"xl/worksheets/sheet1.xml", kop + R"(<worksheet xmlns=")" + blad + R"("><sheetData>)" +
                                         rijen + "</sheetData></worksheet>"},
        {"xl/sharedStrings.xml", kop + R"(<sst xmlns=")" + blad + R"(">)" + gedeeld + "</sst>"},
    };
}

/// The parts of an ODS file of which the `<table:table>` elements are given, and styles before it.
inline Delen odsDelen(const std::string& tabellen, const std::string& stijlen = "") {
    return {
        {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
        {"content.xml",
         R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content )"
         R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
         R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
         R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
         R"(xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" )"
         R"(xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">)"
         "<office:automatic-styles>" +
             stijlen + "</office:automatic-styles><office:body><office:spreadsheet>" + tabellen +
             "</office:spreadsheet></office:body></office:document-content>"}};
}

}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <Poco/DateTime.h>
#include <Poco/Path.h>
#include <Poco/Zip/Compress.h>

#include <map>
#include <sstream>
#include <string>
#include <vector>

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

/// A tab of an XLSX file: its `<row>` elements, what stands before and after them, and its state.
struct Proefblad {
    std::string naam;
    std::string rijen;
    std::string staat;  ///< "hidden", "veryHidden" or nothing
    std::string voor;   ///< such as `<cols>`
    std::string na;     ///< such as `<mergeCells>`
};

/// The same as xlsxDelen with these tabs; `eigenschappen` are those of the workbook, and `stijlen`
/// the content of its part with styles.
inline Delen xlsxMetBladen(const std::vector<Proefblad>& bladen,
                           const std::string& eigenschappen = "", const std::string& stijlen = "") {
    Delen delen = xlsxDelen("");
    std::string lijst;
    std::string relaties;
    const std::string soort =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    int nr = 10;
    for (const Proefblad& blad : bladen) {
        const std::string id = std::to_string(++nr);
        lijst += "<sheet name=\"" + blad.naam + "\" sheetId=\"" + id + "\" r:id=\"b" + id + "\"" +
                 (blad.staat.empty() ? "" : " state=\"" + blad.staat + "\"") + "/>";
        relaties += "<Relationship Id=\"b" + id + "\" Type=\"" + soort +
                    "worksheet\" Target=\"worksheets/blad" + id + ".xml\"/>";
        delen["xl/worksheets/blad" + id + ".xml"] =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" +
            blad.voor + "<sheetData>" + blad.rijen + "</sheetData>" + blad.na + "</worksheet>";
    }
    std::string& werkmap = delen["xl/workbook.xml"];
    const std::size_t begin = werkmap.find("<sheets>");
    werkmap.replace(begin, werkmap.find("</sheets>") - begin, eigenschappen + "<sheets>" + lijst);
    if (!stijlen.empty()) {
        relaties +=
            "<Relationship Id=\"stijl\" Type=\"" + soort + "styles\" Target=\"styles.xml\"/>";
        delen["xl/styles.xml"] = "<styleSheet>" + stijlen + "</styleSheet>";
    }
    std::string& relatielijst = delen["xl/_rels/workbook.xml.rels"];
    relatielijst.insert(relatielijst.find("</Rel"), relaties);
    return delen;
}

/// A row of an XLSX file with these texts, each in its place.
inline std::string xlsxRij(int nr, const std::vector<std::string>& cellen,
                           const std::string& kenmerken = "") {
    std::string uit = "<row r=\"" + std::to_string(nr) + "\" " + kenmerken + ">";
    char kolom = 'A';
    for (const std::string& cel : cellen) {
        if (!cel.empty())
            uit += "<c r=\"" + std::string(1, kolom) + std::to_string(nr) +
                   "\" t=\"inlineStr\"><is><t>" + cel + "</t></is></c>";
        ++kolom;
    }
    return uit + "</row>";
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

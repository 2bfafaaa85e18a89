// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/bijlagesoort.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/fouten.h"
#include "support/rekenblad_bouwen.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using testing::HasSubstr;

std::string soort(const std::string& inhoud, const std::string& naam = "x") {
    const test::Werkmap map;
    return bijlagesoort(map.schrijf("upload", inhoud), naam);
}

std::string weigering(const std::string& inhoud, const std::string& naam = "x") {
    try {
        return "is " + soort(inhoud, naam);
    } catch (const Veldfouten& fout) {
        return fout.what();
    }
}

/// An office file of which the list of parts names this kind.
std::string openXml(const std::string& kenmerk, const std::string& extra = "") {
    const std::string soort = "application/vnd.openxmlformats-officedocument." + kenmerk;
    return zip({{"[Content_Types].xml",
                 "<Types><Override PartName=\"/word/document.xml\" "
                 "ContentType=\"" +
                     soort + "\"/>" + extra + "</Types>"},
                {"_rels/.rels", "<Relationships/>"},
                {"word/document.xml", "<document/>"}});
}

std::string openDocument(const std::string& soort, const std::string& manifest = "") {
    return zip({{"mimetype", "application/vnd.oasis.opendocument." + soort},
                {"content.xml", "<office/>"},
                {"META-INF/manifest.xml", "<manifest>" + manifest + "</manifest>"}});
}

TEST(Bijlagesoort, KentPdfEnAfbeeldingenAanDeInhoud) {
    EXPECT_EQ(soort("%PDF-1.7\n", "macro.exe"), "application/pdf");
    EXPECT_EQ(soort(std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\2\0\0\0", 29)),
              "image/png");
    EXPECT_EQ(soort(std::string("\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0", 20)),
              "image/jpeg");
}

TEST(Bijlagesoort, KentTekst) {
    EXPECT_EQ(soort("Gewone tekst met één accent.\n"), "text/plain");
    EXPECT_EQ(soort("code;score\n1.1.1;+\n", "scores.CSV"), "text/csv");
    EXPECT_EQ(soort("a,b\n1,2\n3,4\n", "x.txt"), "text/plain");
    EXPECT_EQ(soort("#!/bin/sh\necho\n", "voorbeeld.txt"), "text/plain");
}

TEST(Bijlagesoort, KentKantoordocumenten) {
    const std::string ooxml = "application/vnd.openxmlformats-officedocument.";
    EXPECT_EQ(soort(openXml("wordprocessingml.document.main+xml")),
              ooxml + "wordprocessingml.document");
    EXPECT_EQ(soort(openXml("spreadsheetml.sheet.main+xml")), ooxml + "spreadsheetml.sheet");
    EXPECT_EQ(soort(openXml("presentationml.presentation.main+xml")),
              ooxml + "presentationml.presentation");
    for (const char* naam : {"text", "spreadsheet", "presentation"})
        EXPECT_EQ(soort(openDocument(naam)),
                  "application/vnd.oasis.opendocument." + std::string(naam));
}

TEST(Bijlagesoort, WeigertMacros) {
    const std::string macro = R"(<Override ContentType="application/vnd.ms-office.vbaProject"/>)";
    EXPECT_THAT(weigering(openXml("wordprocessingml.document.main+xml", macro)),
                HasSubstr("macro's"));
    EXPECT_THAT(weigering(zip({{"[Content_Types].xml",
                                "<Types>ms-word.document.macroEnabled.main+xml</Types>"}})),
                HasSubstr("macro's"));
    EXPECT_THAT(weigering(openDocument("text", R"(<e full-path="Basic/script-lc.xml"/>)")),
                HasSubstr("macro's"));
}

TEST(Bijlagesoort, WeigertAlHetAndere) {
    EXPECT_THAT(weigering("<!DOCTYPE html><html><body>x</body></html>", "x.html"),
                HasSubstr("PNG of JPEG"));
    EXPECT_THAT(weigering("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                HasSubstr("PNG of JPEG"));
    EXPECT_THAT(weigering("#!/bin/sh\necho\n", "x.sh"), HasSubstr("PNG of JPEG"));
    EXPECT_THAT(weigering(std::string("\x7f"
                                      "ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0\x3e\0",
                                      20),
                          "x.pdf"),
                HasSubstr("PNG of JPEG"));
    EXPECT_THAT(weigering(zip({{"a.txt", "los"}})), HasSubstr("PNG of JPEG"));
    EXPECT_THAT(weigering(openDocument("graphics")), HasSubstr("PNG of JPEG"));
    EXPECT_THAT(weigering("PK\x03\x04 stuk"), HasSubstr("beschadigd"));
}

TEST(Bijlagenaam, LaatAlleenEenNaamOver) {
    EXPECT_EQ(bijlagenaam("Beleid 2026.pdf", "application/pdf"), "Beleid 2026.pdf");
    EXPECT_EQ(bijlagenaam("../../etc/passwd", "text/plain"), "passwd.txt");
    EXPECT_EQ(bijlagenaam("C:\\Stukken\\Één.PDF", "application/pdf"), "Één.PDF");
    EXPECT_EQ(bijlagenaam("a\r\nb\x01\"<c>.pdf", "application/pdf"), "ab__c_.pdf");
    EXPECT_EQ(bijlagenaam("gnp\u202efdp.exe", "image/png"), "gnpfdp.exe.png");
    EXPECT_EQ(bijlagenaam(".pdf", "application/pdf"), "pdf.pdf");
    EXPECT_EQ(bijlagenaam("", "image/jpeg"), "bijlage.jpg");
    EXPECT_EQ(bijlagenaam("..", "image/jpeg"), "bijlage.jpg");
    EXPECT_EQ(bijlagenaam("foto.jpeg", "image/jpeg"), "foto.jpeg");
    EXPECT_EQ(bijlagenaam("a\xff\xfe.csv", "text/csv"), "a.csv");
    EXPECT_EQ(bijlagenaam("stuk", "application/vnd.oasis.opendocument.text"), "stuk.odt");
}

TEST(Bijlagenaam, IsHoogstens200Bytes) {
    std::string lang;
    for (int i = 0; i < 150; ++i)
        lang += "é";
    const std::string naam = bijlagenaam(lang + ".pdf", "application/pdf");
    EXPECT_EQ(naam.size(), 200u);
    EXPECT_TRUE(naam.ends_with("é.pdf"));
}

}  // namespace
}  // namespace maatlat

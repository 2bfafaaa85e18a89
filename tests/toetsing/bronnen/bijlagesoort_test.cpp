// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/bijlagesoort.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "domain/bestandssoort.h"
#include "domain/fouten.h"
#include "support/bestandsproef.h"
#include "support/rekenblad_bouwen.h"
#include "support/werkmap.h"
#include "taal/tekst.h"
#include "toetsing/bronnen/oledelen.h"

namespace maatlat {
namespace {

using testing::AllOf;
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

TEST(Bijlagesoort, KentElkeSoortDieWordtBewaardAanDeInhoud) {
    std::set<std::string> gezien;
    for (const test::Proefbestand& een : test::proefbestanden()) {
        EXPECT_EQ(soort(een.inhoud, een.naam), een.soort) << een.naam;
        const std::string vreemd = bijlagenaam("zonder.exe", een.soort);
        EXPECT_EQ(bijlagenaam(een.naam, een.soort), een.naam);
        EXPECT_FALSE(vreemd.ends_with(".exe")) << vreemd;
        gezien.insert(een.soort);
    }
    for (const Bestandssoort& een : kBestandssoorten)
        EXPECT_TRUE(gezien.contains(std::string(een.soort))) << een.soort << " has no example";
}

/// What is in the file decides: only text may be called by its name.
TEST(Bijlagesoort, LaatZichDoorDeNaamNietsWijsmaken) {
    for (const test::Proefbestand& een : test::proefbestanden())
        if (een.soort != "text/csv") {
            EXPECT_EQ(soort(een.inhoud, "programma.exe"), een.soort) << een.naam;
        }
    EXPECT_EQ(soort("Gewone tekst.\n", "mail.eml"), "text/plain");
    EXPECT_EQ(soort("Gewone tekst.\n", "mail.msg"), "text/plain");
    EXPECT_EQ(bijlagenaam("mail.msg", "text/plain"), "mail.msg.txt");
}

TEST(Bijlagesoort, KentEenMailOokAlsErHtmlInStaat) {
    const std::string mail =
        "MIME-Version: 1.0\r\nReceived: from a\r\n by b\r\nFrom: a@voorbeeld.nl\r\n"
        "Content-Type: text/html\r\n\r\n<html><body>Hallo</body></html>\r\n";
    EXPECT_EQ(soort(mail, "bericht.eml"), "message/rfc822");
    EXPECT_THAT(weigering("<html><body>From: x</body></html>", "bericht.eml"),
                HasSubstr("webpagina"));
}

TEST(Bijlagesoort, ZegtPerSoortWatTeDoen) {
    const std::string elf(
        "\x7f"
        "ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0\x3e\0",
        20);
    const std::string pe = "MZ" + test::metNullen(58) + std::string("\x40\0\0\0PE\0\0\x4c\1", 10) +
                           test::metNullen(250);
    for (const auto& [inhoud, naam] :
         {std::pair(elf, "x.pdf"), std::pair(pe, "foto.jpg"),
          std::pair(std::string("#!/bin/sh\necho\n"), "x.sh"),
          std::pair(std::string("@echo off\r\ndir\r\n"), "x.bat"),
          std::pair(std::string("\xca\xfe\xba\xbe\0\0\0\x34\0\x10", 10), "x")})
        EXPECT_THAT(weigering(inhoud, naam),
                    AllOf(HasSubstr("is een programma"), HasSubstr("schermafdruk")))
            << naam;
    for (const char* naam : {"uitleg.EXE", "map/start.js", "macro.vbs", "a.lnk"})
        EXPECT_THAT(weigering(zip({{"goed.txt", "x"}, {naam, "x"}})),
                    AllOf(HasSubstr("zit een programma"), HasSubstr(kleineLetters(naam))))
            << naam;
    EXPECT_THAT(weigering(test::mp4("isom", {"vide", "soun"}), "film.m4a"),
                AllOf(HasSubstr("is een video"), HasSubstr("alleen het geluid")));
    EXPECT_THAT(weigering(test::mp4("qt  ", {})), HasSubstr("is een video"));
    EXPECT_THAT(weigering("Rar!\x1a\7\1" + test::metNullen(40)), HasSubstr("maak er een ZIP"));
    EXPECT_THAT(weigering("<!DOCTYPE html><html><body>x</body></html>", "x.html"),
                AllOf(HasSubstr("webpagina"), HasSubstr("PDF")));
    EXPECT_THAT(weigering("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                HasSubstr("als PNG of JPEG"));
    EXPECT_THAT(weigering("#!AMR\n" + std::string(32, '\x3c')), HasSubstr("naar MP3"));
    EXPECT_THAT(weigering(openDocument("graphics")), HasSubstr("kent Maatlat niet"));
    EXPECT_THAT(weigering("\7\x08\x0b\x0e\x0f\x10" + test::metNullen(40)),
                AllOf(HasSubstr("kent Maatlat niet"), HasSubstr("HEIC"), HasSubstr("als PDF")));
    EXPECT_THAT(weigering("PK\x03\x04 stuk"), HasSubstr("beschadigd"));
    EXPECT_THAT(weigering(std::string(kOlebegin) + test::metNullen(600)), HasSubstr("beschadigd"));
}

TEST(Bijlagesoort, WeigertWatMetEenWachtwoordDichtzit) {
    std::string dicht = zip({{"protocol.txt", "los"}});
    dicht[dicht.find("PK\x01\x02") + 8] |= 1;  // the list at the end says that it is locked
    const std::string xls("\x09\x08\x04\0\0\6\5\0\x2f\0\6\0", 12);
    std::string doc("\xec\xa5\xc1\0\0\0\0\0\0\0\0\1", 12);
    for (const std::string& een :
         {dicht, test::olebestand({{"EncryptedPackage", "x"}}),
          test::olebestand({{"Workbook", xls}}), test::olebestand({{"WordDocument", doc}}),
          test::olebestand({{"PowerPoint Document", "x"}, {"EncryptedSummary", "x"}}),
          std::string("-----BEGIN PGP MESSAGE-----\n\nhQ==\n-----END PGP MESSAGE-----\n"),
          openDocument("text", "<manifest:encryption-data/>")})
        EXPECT_THAT(weigering(een), AllOf(HasSubstr("wachtwoord"), HasSubstr("opnieuw")));
}

TEST(Bijlagesoort, WeigertMacrosInOudereDocumenten) {
    EXPECT_THAT(weigering(test::olebestand(
                    {{"WordDocument", "x"}, {"Macros"}, {"VBA", "", true}, {"1Table", "x"}})),
                HasSubstr("macro's"));
    EXPECT_EQ(
        soort(test::olebestand({{"Onderdeel"}, {"Workbook", "x", true}, {"WordDocument", "x"}})),
        "application/msword")
        << "a sheet within a text is no sheet";
}

TEST(Bijlagenaam, LaatAlleenEenNaamOver) {
    EXPECT_EQ(bijlagenaam("Beleid 2026.pdf", "application/pdf"), "Beleid 2026.pdf");
    EXPECT_EQ(bijlagenaam("../../etc/passwd", "text/plain"), "passwd.txt");
    EXPECT_EQ(bijlagenaam("C:\\Stukken\\Één.PDF", "application/pdf"), "Één.PDF");
    EXPECT_EQ(bijlagenaam("a\r\nb\x01\"<c>.pdf", "application/pdf"), "ab\"_c_.pdf");
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

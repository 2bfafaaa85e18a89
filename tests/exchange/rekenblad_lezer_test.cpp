// SPDX-License-Identifier: EUPL-1.2
#include "exchange/rekenblad_lezer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/invoerfouten.h"
#include "support/rekenblad_bouwen.h"

namespace maatlat {
namespace {

using testing::HasSubstr;

std::string rekenbladfout(const std::string& bytes) {
    return test::foutBij([&] { leesRekenblad(bytes, "s.xlsx"); });
}

/// The 32-bit number, lowest byte first, that stands at a place.
std::size_t getalOp(const std::string& bytes, std::size_t plaats) {
    std::size_t getal = 0;
    for (std::size_t i = 4; i-- > 0;)
        getal = getal << 8 | static_cast<unsigned char>(bytes[plaats + i]);
    return getal;
}

const std::string kRij = R"(<row r="1"><c r="A1"><v>1</v></c></row>)";

TEST(RekenbladLezer, RefusesAnotherZip) {
    EXPECT_THAT(rekenbladfout(zip({{"leesmij.txt", "hoi"}})), HasSubstr("maar geen rekenblad"));
    Delen tekst = xlsxDelen(kRij);
    tekst["_rels/.rels"] = "<Relationships/>";
    EXPECT_THAT(rekenbladfout(zip(tekst)), HasSubstr("geen rekenblad dat gelezen kan worden"));
}

TEST(RekenbladLezer, RefusesADamagedZip) {
    const std::string goed = zip(xlsxDelen(kRij));
    EXPECT_EQ(rekenbladfout(goed), "");
    EXPECT_THAT(rekenbladfout("PK\x03\x04"), HasSubstr("beschadigd"));
    EXPECT_THAT(rekenbladfout("PK\x03\x04" + std::string(100, 'x')), HasSubstr("beschadigd"));
    EXPECT_NE(rekenbladfout(goed.substr(0, 100)), "");
    std::string omgevallen = goed;
    for (std::size_t i = 60; i < goed.size(); i += 40)
        omgevallen[i] = static_cast<char>(~omgevallen[i]);
    EXPECT_NE(rekenbladfout(omgevallen), "");
}

TEST(RekenbladLezer, DoesNotTakeAScoreThatWasDamagedUnderway) {
    std::string bytes = zip(xlsxDelen(kRij), Poco::Zip::ZipCommon::CM_STORE);
    EXPECT_EQ(rekenbladfout(bytes), "");
    bytes.replace(bytes.find("<v>1</v>"), 8, "<v>3</v>");
    EXPECT_THAT(rekenbladfout(bytes), HasSubstr("beschadigd"));
}

TEST(RekenbladLezer, SurvivesTheLossOfAnyTail) {
    const std::string goed = zip(xlsxDelen(kRij));
    for (std::size_t lengte = 0; lengte < goed.size(); lengte += 7)
        test::foutBij([&] { leesRekenblad(goed.substr(0, lengte), "s.xlsx"); });
}

TEST(RekenbladLezer, RefusesBrokenXml) {
    for (const char* deel : {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
                             "_rels/.rels", "xl/_rels/workbook.xml.rels"}) {
        Delen delen = xlsxDelen(kRij);
        delen[deel].resize(delen[deel].size() / 2);
        EXPECT_THAT(rekenbladfout(zip(delen)), HasSubstr("beschadigd")) << deel;
    }
    Delen ods = odsDelen("<table:table>");
    EXPECT_THAT(rekenbladfout(zip(ods)), HasSubstr("beschadigd"));
}

TEST(RekenbladLezer, RefusesAPartThatIsMissing) {
    for (const char* deel : {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"}) {
        Delen delen = xlsxDelen(kRij);
        delen.erase(deel);
        EXPECT_THAT(rekenbladfout(zip(delen)), HasSubstr("beschadigd")) << deel;
    }
}

TEST(RekenbladLezer, StopsAtAZipBombWhateverItsHeaderSays) {
    Delen delen = xlsxDelen(kRij);
    delen["xl/sharedStrings.xml"].insert(60, kMaxBestand, ' ');
    std::string bom = zip(delen);
    const std::size_t grootte = delen["xl/sharedStrings.xml"].size();
    int vervangen = 0;
    for (std::size_t i = 0; i + 4 <= bom.size(); ++i) {
        if (getalOp(bom, i) != grootte) continue;
        bom.replace(i, 4, std::string("d\0\0\0", 4));  // says 100 bytes
        ++vervangen;
    }
    EXPECT_EQ(vervangen, 2);  // in front of the part, and in the list at the end
    EXPECT_LT(bom.size(), std::size_t{200'000});
    EXPECT_THAT(rekenbladfout(bom), HasSubstr("groter dan 64 MB"));
}

TEST(RekenbladLezer, RefusesADocumentType) {
    Delen delen = xlsxDelen("");
    const std::string inhoud =
        "<!DOCTYPE x [<!ENTITY a \"1\">]><worksheet><sheetData><row><c><v>&a;</v></c></row>"
        "</sheetData></worksheet>";
    delen["xl/worksheets/sheet1.xml"] = inhoud;
    EXPECT_THAT(rekenbladfout(zip(delen)), HasSubstr("beschadigd"));

    std::string utf16 = "\xff\xfe";
    for (const char c : inhoud)
        utf16 += {c, '\0'};
    delen["xl/worksheets/sheet1.xml"] = utf16;
    EXPECT_THAT(rekenbladfout(zip(delen)), HasSubstr("beschadigd"));
}

TEST(RekenbladLezer, SaysThatAPasswordIsInTheWay) {
    std::string bytes = zip(xlsxDelen(kRij));
    bytes[6] = static_cast<char>(bytes[6] | 1);  // the flag in the header of the first part
    EXPECT_THAT(rekenbladfout(bytes), HasSubstr("wachtwoord"));

    Delen ods = odsDelen("");
    ods["content.xml"] = "versleuteld";
    ods["META-INF/manifest.xml"] = "<manifest:encryption-data/>";
    EXPECT_THAT(rekenbladfout(zip(ods)), HasSubstr("wachtwoord"));
}

}  // namespace
}  // namespace maatlat

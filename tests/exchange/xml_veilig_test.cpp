// SPDX-License-Identifier: EUPL-1.2
#include "exchange/xml_veilig.h"

#include <Poco/XML/XMLStreamParserException.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

#include "exchange/rekenblad_lezer.h"
#include "exchange/tabel.h"
#include "exchange/xml_stroom.h"
#include "support/invoerfouten.h"
#include "support/rekenblad_bouwen.h"

namespace maatlat {
namespace {

using testing::HasSubstr;

std::string herhaald(const std::string& stuk, std::size_t aantal) {
    std::string uit;
    uit.reserve(stuk.size() * aantal);
    for (std::size_t i = 0; i < aantal; ++i)
        uit += stuk;
    return uit;
}

std::string inUtf16(const std::string& ascii, bool laagsteEerst, bool merk) {
    std::string uit = !merk ? "" : laagsteEerst ? "\xff\xfe" : "\xfe\xff";
    for (const char c : ascii)
        uit += laagsteEerst ? std::string{c, '\0'} : std::string{'\0', c};
    return uit;
}

TEST(XmlVeilig, LaatGewoneXmlMetRust) {
    const std::string xml =
        "<?xml version=\"1.0\"?><!-- <a --><a b='>' c=\"<\"><![CDATA[<!DOCTYPE " +
        herhaald("x", 300'000) + "]]></a>";
    EXPECT_EQ(veiligeXml(xml), xml);
    EXPECT_EQ(veiligeXml(""), "");
}

TEST(XmlVeilig, LeestUtf16) {
    for (const bool laag : {true, false})
        for (const bool merk : {true, false})
            EXPECT_EQ(veiligeXml(inUtf16("<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>b</a>",
                                         laag, merk)),
                      "<a>b</a>");
    Delen delen = xlsxDelen("");
    std::string& blad = delen["xl/worksheets/sheet1.xml"];
    blad = inUtf16("<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>", true,
                   true);
    EXPECT_EQ(leesRekenblad(zip(delen), "s.xlsx").rijen.at(0).cel(0), "7");
}

TEST(XmlVeilig, WeigertWatGeheugenKost) {
    EXPECT_THROW(veiligeXml("<a b=\"" + herhaald("x", kLangsteTag) + "\"/>"), XmlTeGroot);
    EXPECT_THROW(veiligeXml("<a b=\"" + herhaald(">", kLangsteTag) + "\"/>"), XmlTeGroot);
    EXPECT_THROW(veiligeXml("<a" + herhaald(" b=''", 300) + "/>"), XmlTeGroot);
    EXPECT_THROW(veiligeXml("<!--" + herhaald("x", kLangsteTag) + "-->"), XmlTeGroot);
    EXPECT_THROW(veiligeXml("<" + herhaald("a", kLangsteTag + 1)), XmlTeGroot);
    for (const std::string deel : {"<!DOCTYPE a><a/>", "<a/><!ELEMENT a>"})
        EXPECT_THROW(veiligeXml(deel), Poco::XML::XMLStreamParserException) << deel;
    EXPECT_THROW(veiligeXml(std::string("<a>\0</a>", 8)), Poco::XML::XMLStreamParserException);
}

TEST(XmlVeilig, WeigertXmlDieDieperIsDanEenRekenprogrammaMaakt) {
    const auto diep = [](std::size_t diepte) {
        XmlStroom xml(herhaald("<a>", diepte) + herhaald("</a>", diepte));
        while (xml.volgende()) {
        }
    };
    EXPECT_NO_THROW(diep(kDiepsteXml));
    EXPECT_THROW(diep(kDiepsteXml + 1), XmlTeGroot);
}

/// Small files that unpack to what no program writes.
std::vector<std::string> bommen() {
    return {
        zip(odsDelen(herhaald("<a>", 20'000'000))),
        zip(xlsxDelen("<row><c a=\"" + herhaald("x", 20'000'000) + "\"/></row>")),
        zip(xlsxDelen("<row><c" + herhaald(" a=''", 4'000'000) + "/></row>")),
    };
}

/// What the process holds at most, in megabytes, since it last asked.
long meesteGeheugen() {
    std::ifstream staat("/proc/self/status");
    for (std::string regel; std::getline(staat, regel);)
        if (regel.starts_with("VmHWM:")) return std::stol(regel.substr(6)) / 1024;
    return -1;
}

TEST(XmlVeilig, BlijftBijElkeBomBinnenGeheugen) {
#if defined(__SANITIZE_ADDRESS__)
    GTEST_SKIP() << "a sanitizer has memory of its own";
#endif
    for (const std::string& bom : bommen()) {
        EXPECT_LT(bom.size(), 300'000u);
        const pid_t kind = fork();
        ASSERT_GE(kind, 0);
        if (kind == 0) {
            std::ofstream("/proc/self/clear_refs") << 5;  // forgets the most so far
            const long voor = meesteGeheugen();
            const std::string fout = test::foutBij([&] { leesRekenblad(bom, "s.xlsx"); });
            const bool goed = !fout.empty() && meesteGeheugen() - voor < 300;
            _exit(goed ? 0 : 1);
        }
        int uitslag = -1;
        waitpid(kind, &uitslag, 0);
        EXPECT_EQ(uitslag, 0) << "of " << bom.size() << " bytes";
    }
}

TEST(XmlVeilig, ZegtDatHetRekenbladAndersInElkaarZit) {
    EXPECT_THAT(
        test::foutBij([] { leesRekenblad(zip(odsDelen(herhaald("<table:a>", 40))), "s.ods"); }),
        HasSubstr("s.ods: Het rekenblad zit anders in elkaar"));
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "exchange/tabel.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "hash/sha256.h"
#include "support/invoerfouten.h"
#include "support/rekenblad_bouwen.h"
#include "support/werkmap.h"
#include "support/zip_schrijven.h"

using namespace std::string_literals;

namespace maatlat {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;

/// A folder of its own for each test.
class LeesTabel : public testing::Test {
  protected:
    fs::path bestand(const std::string& inhoud, const std::string& naam = "s.csv") const {
        return map_.schrijf(naam, inhoud);
    }
    std::string fout(const std::string& inhoud) const {
        const fs::path pad = bestand(inhoud);
        return test::foutBij([&] { leesTabel(pad); });
    }

    test::Werkmap map_;
};

TEST_F(LeesTabel, SeesTheKindFromTheContent) {
    const Tabel csv = leesTabel(bestand("a;b\n1;2\n", "scores.xlsx"));
    EXPECT_THAT(csv.rijen.at(1).cellen, ElementsAre("1", "2"));
    EXPECT_EQ(csv.bestand, (map_.map() / "scores.xlsx").string());
    EXPECT_EQ(csv.blad, "");
    const Tabel xlsx =
        leesTabel(bestand(zip(xlsxDelen(R"(<row><c t="str"><v>x</v></c></row>)")), "scores.csv"));
    EXPECT_EQ(xlsx.blad, "Scores");
    EXPECT_EQ(leesTabel(bestand("PK;b\n1;2\n")).rijen.size(), 2u);
}

TEST_F(LeesTabel, ReadsThePublishedRound) {
    const Tabel tabel = leesTabel(fs::path(MAATLAT_SOURCE_DIR) / "criteria/stap1-2015/scores.csv");
    ASSERT_EQ(tabel.rijen.size(), 27u);
    EXPECT_EQ(tabel.rijen.front().cellen.size(), 25u);
    EXPECT_EQ(tabel.rijen.back().regel, 27);
}

TEST_F(LeesTabel, SaysWhyAFileCannotBeRead) {
    EXPECT_THAT(test::foutBij([&] { leesTabel(map_.map() / "weg.csv"); }),
                HasSubstr("bestaat niet"));
    EXPECT_THAT(test::foutBij([&] { leesTabel(map_.map()); }), HasSubstr("is een map"));
    EXPECT_THAT(test::foutBij([&] { leesTabel(bestand("x") / "y"); }), HasSubstr("bestaat niet"));
    EXPECT_THAT(test::foutBij([&] { leesTabel(fs::path(std::string(5000, 'x'))); }),
                HasSubstr("kan niet worden gelezen"));
    EXPECT_THAT(fout(""), HasSubstr("is leeg"));
}

TEST_F(LeesTabel, RefusesAFileThatIsTooBig) {
    const fs::path pad = bestand("a;b\n");
    fs::resize_file(pad, kMaxBestand + 1);
    EXPECT_THAT(test::foutBij([&] { leesTabel(pad); }), HasSubstr("groter dan 64 MB"));
}

TEST_F(LeesTabel, TellsWhatToDoWithOtherKinds) {
    EXPECT_THAT(fout("\xd0\xcf\x11\xe0\xa1\xb1"), HasSubstr("oud Excel-bestand"));
    std::string beveiligd = "\xd0\xcf\x11\xe0";
    for (const char c : "EncryptedPackage"s)
        beveiligd += {c, '\0'};
    EXPECT_THAT(fout(beveiligd), HasSubstr("wachtwoord"));
    EXPECT_THAT(fout("%PDF-1.7"), HasSubstr("PDF"));
    EXPECT_THAT(fout("<html><body>"), HasSubstr("webpagina"));
    EXPECT_THAT(fout("\xef\xbb\xbf<?xml version=\"1.0\"?>"), HasSubstr("webpagina"));
    EXPECT_THAT(fout("{\\rtf1"), HasSubstr("tekstdocument"));
    EXPECT_THAT(fout("\x89PNG\r\n\x1a\n\0\0"s), HasSubstr("geen tekstbestand"));
    EXPECT_THAT(fout("PK\x05\x06"s + std::string(18, '\0')), HasSubstr("geen rekenblad"));
}

TEST_F(LeesTabel, ZegtVanElkeSoortWatErGelezenIs) {
    const std::string csv = "\xef\xbb\xbfsep=,\na,b\n1,\xc3\xa9\n";
    Leesverslag verslag = leesTabel(bestand(csv), "mijn.csv").verslag;
    EXPECT_EQ(verslag.bestand, "mijn.csv");
    EXPECT_EQ(verslag.sha256, sha256Hex(csv));
    EXPECT_EQ(verslag.bereik, "A2:B3");
    EXPECT_EQ(verslag.rijen, 2);
    EXPECT_EQ(verslag.scheidingsteken, ',');
    EXPECT_EQ(verslag.tekencodering, "UTF-8");
    EXPECT_EQ(leesTabel(bestand("\xff\xfe"
                                "a\0;\0b\0"s))
                  .verslag.tekencodering,
              "UTF-16");
    EXPECT_EQ(leesTabel(bestand("a;\xe9\n")).verslag.tekencodering, "Windows-1252");

    const std::string xlsx = zip(xlsxDelen(R"(<row r="3"><c r="B3"><v>1</v></c></row>)"));
    verslag = leesTabel(bestand(xlsx)).verslag;
    EXPECT_EQ(verslag.soort, Tabelsoort::xlsx);
    EXPECT_EQ(verslag.blad, "Scores");
    EXPECT_EQ(verslag.bereik, "B3:B3");
    EXPECT_EQ(verslag.sha256, sha256Hex(xlsx));
    const std::string ods = zip(odsDelen("<table:table table:name=\"T\"/>"));
    verslag = leesTabel(bestand(ods)).verslag;
    EXPECT_EQ(verslag.soort, Tabelsoort::ods);
    EXPECT_EQ(verslag.blad, "T");
    EXPECT_EQ(verslag.rijen, 0);
}

TEST_F(LeesTabel, ZietEenRekenbladOokAanHetEinde) {
    const Delen delen = xlsxDelen(R"(<row r="1"><c r="A1"><v>7</v></c></row>)");
    test::Zipvorm vorm;
    vorm.kopZonderMerk = true;
    EXPECT_EQ(leesTabel(bestand(test::geschrevenZip({delen.begin(), delen.end()}, vorm)))
                  .rijen.at(0)
                  .cel(0),
              "7");
    EXPECT_EQ(leesTabel(bestand("a;PK\x05\x06\n1;2\n")).rijen.size(), 2u);
}

TEST_F(LeesTabel, HeeftInCsvGeenTabbladen) {
    EXPECT_THAT(test::foutBij([&] {
                    leesTabel(bestand("a;b\n"), "s.csv", {"Blad1", {}});
                }),
                HasSubstr("er zijn geen tabbladen"));
}

}  // namespace
}  // namespace maatlat

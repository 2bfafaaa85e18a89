// SPDX-License-Identifier: EUPL-1.2
#include "exchange/zip_inhoud.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/rekenblad_lezer.h"
#include "exchange/tabel.h"
#include "support/invoerfouten.h"
#include "support/rekenblad_bouwen.h"
#include "support/zip_schrijven.h"

namespace maatlat {
namespace {

using test::geschrevenZip;
using test::Zipvorm;
using testing::HasSubstr;

using Zipparen = std::vector<std::pair<std::string, std::string>>;

const Zipparen kDelen{{"a.xml", "<a/>"}, {"map/b.xml", "<b/>"}};

Zipparen werkmap() {
    const Delen delen = xlsxDelen(R"(<row r="1"><c r="A1"><v>7</v></c></row>)");
    return {delen.begin(), delen.end()};
}

std::string a1(const std::string& bytes) {
    return leesRekenblad(bytes, "s.xlsx").rijen.at(0).cel(0);
}

std::string zipfout(const std::string& bytes, const std::string& deel = "a.xml") {
    return test::foutBij([&] { ZipInhoud(bytes, "s.zip").lees(deel); });
}

TEST(ZipInhoud, GaatAfOpDeInhoudsopgave) {
    Zipvorm zonderMerk;
    zonderMerk.kopZonderMerk = true;
    Zipvorm erachter;
    erachter.groottesErachter = true;
    Zipvorm zip64;
    zip64.zip64 = true;
    Zipvorm ingebed;
    ingebed.ervoor = "PK\x03\x04 wat er eerst stond";
    ingebed.commentaar = "met commentaar";
    Zipvorm samen;
    samen.zip64 = samen.groottesErachter = true;
    samen.ervoor = "voor";
    for (const Zipvorm& vorm : {Zipvorm{}, zonderMerk, erachter, zip64, ingebed, samen}) {
        const std::string bytes = geschrevenZip(kDelen, vorm);
        ZipInhoud inhoud(bytes, "s.zip");
        EXPECT_EQ(inhoud.lees("a.xml"), "<a/>");
        EXPECT_EQ(inhoud.lees("map/b.xml"), "<b/>");
        EXPECT_FALSE(inhoud.bevat("c.xml"));
        EXPECT_EQ(a1(geschrevenZip(werkmap(), vorm)), "7");
    }
}

TEST(ZipInhoud, VindtDelenInAndereSchrijfwijze) {
    for (const auto anders : {+[](char c) { return c == '/' ? '\\' : c; },
                              +[](char c) { return static_cast<char>(std::toupper(c)); },
                              +[](char c) { return static_cast<char>(std::tolower(c)); }}) {
        Zipparen delen = werkmap();
        for (auto& [naam, inhoud] : delen)
            std::ranges::transform(naam, naam.begin(), anders);
        EXPECT_EQ(a1(geschrevenZip(delen)), "7") << delen[0].first;
    }
    Zipparen metSlash = werkmap();
    for (auto& [naam, inhoud] : metSlash)
        naam = "/" + naam;
    EXPECT_EQ(a1(geschrevenZip(metSlash)), "7");
}

TEST(ZipInhoud, WeigertEenDeelDatErTweeKeerIs) {
    Zipparen delen = kDelen;
    delen.emplace_back("A.XML", "<anders/>");
    EXPECT_THAT(zipfout(geschrevenZip(delen)), HasSubstr("beschadigd"));
    EXPECT_EQ(zipfout(geschrevenZip(delen), "map/b.xml"), "") << "another part is not in doubt";
}

TEST(ZipInhoud, WeigertWatNietKlopt) {
    const std::string goed = geschrevenZip(kDelen);
    std::string gewijzigd = goed;
    gewijzigd.replace(gewijzigd.find("<a/>"), 4, "<c/>");
    EXPECT_THAT(zipfout(gewijzigd), HasSubstr("beschadigd"));
    EXPECT_THAT(zipfout(goed, "weg.xml"), HasSubstr("beschadigd"));
    EXPECT_THAT(zipfout(""), HasSubstr("beschadigd"));
    std::string anderePakker = goed;
    anderePakker[anderePakker.find("PK\x01\x02") + 10] = 12;  // bzip2
    EXPECT_THAT(zipfout(anderePakker), HasSubstr("beschadigd"));
    std::string buiten = goed;
    buiten.replace(buiten.find("PK\x01\x02") + 42, 4, "\xff\xff\xff\x7f");
    EXPECT_THAT(zipfout(buiten), HasSubstr("beschadigd"));
    // Any byte may be another: it is refused or read, never more than that.
    for (std::size_t i = 0; i < goed.size(); ++i) {
        std::string kapot = goed;
        kapot[i] = static_cast<char>(~kapot[i]);
        test::foutBij([&] { ZipInhoud(kapot, "s.zip").lees("a.xml"); });
    }
}

TEST(ZipInhoud, ZegtOfEenDeelTeGrootIsOfAllesSamen) {
    Zipparen delen{{"a.xml", std::string(kMaxBestand, ' ')}, {"b.xml", "<b/>"}};
    const std::string samen = geschrevenZip(delen);
    EXPECT_THAT(test::foutBij([&] {
                    ZipInhoud inhoud(samen, "s.zip");
                    inhoud.lees("a.xml");
                    inhoud.lees("a.xml");
                    inhoud.lees("b.xml");
                }),
                HasSubstr("Alle delen van het rekenblad samen zijn uitgepakt groter dan 128 MB."));
    delen[0].second += ' ';
    EXPECT_THAT(zipfout(geschrevenZip(delen)),
                HasSubstr("Een deel van het rekenblad is uitgepakt groter dan 64 MB."));
}

TEST(ZipInhoud, ZietEenWachtwoordInDeInhoudsopgave) {
    std::string bytes = geschrevenZip(kDelen);
    bytes[bytes.find("PK\x01\x02") + 8] |= 1;
    EXPECT_THAT(zipfout(bytes), HasSubstr("wachtwoord"));
}

}  // namespace
}  // namespace maatlat

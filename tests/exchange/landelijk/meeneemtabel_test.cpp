// SPDX-License-Identifier: EUPL-1.2
// What is taken along, read back with our own reader of spreadsheets.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/landelijk/meeneemtabel_uit.h"
#include "exchange/rekenblad_lezer.h"
#include "exchange/zip_inhoud.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

Meeneemtabel proef() {
    Meeneemtabel uit;
    uit.titel = "Landelijk beeld: Stap 1";
    uit.bladnaam = "Landelijk: beeld [1/2]?";
    uit.herkomst = {"Gemaakt op 22 november 2026", "=1+1"};
    uit.moment = "2026-11-22T09:30:00.000Z";
    uit.kop = {"Rang", "Organisatie", "Code"};
    uit.rijen = {{1, "Utrecht; en \"meer\"", "1.1"},
                 {12, "=HYPERLINK(\"x\")", "+"},
                 {"1–3", "@SOM(A1)", "-"},
                 {3, "", "03-04"}};
    return uit;
}

TEST(Meeneemtabel, GaatAlsXlsxHeenEnTerugMetTekstAlsTekst) {
    const Tabel tabel = leesRekenblad(alsXlsx(proef()), "t.xlsx");
    EXPECT_EQ(tabel.blad, "Landelijk  beeld  1 2  ");
    ASSERT_EQ(tabel.rijen.size(), 8u);
    EXPECT_THAT(tabel.rijen[0].cellen, ElementsAre("Landelijk beeld: Stap 1"));
    EXPECT_THAT(tabel.rijen[2].cellen, ElementsAre("=1+1"));
    EXPECT_THAT(tabel.rijen[3].cellen, ElementsAre("Rang", "Organisatie", "Code"));
    EXPECT_THAT(tabel.rijen[4].cellen, ElementsAre("1", "Utrecht; en \"meer\"", "1.1"));
    EXPECT_EQ(tabel.rijen[4].soort(0), Celsoort::getal);
    EXPECT_EQ(tabel.rijen[4].soort(2), Celsoort::gewoon) << "a code is no number and no day";
    EXPECT_THAT(tabel.rijen[5].cellen, ElementsAre("12", "=HYPERLINK(\"x\")", "+"))
        << "a text: our reader refuses a formula without a result";
    EXPECT_THAT(tabel.rijen[6].cellen, ElementsAre("1–3", "@SOM(A1)", "-"));
    EXPECT_THAT(tabel.rijen[7].cellen, ElementsAre("3", "", "03-04"));
}

TEST(Meeneemtabel, GeeftDezelfdeBytes) {
    const std::string eerst = alsXlsx(proef());
    EXPECT_EQ(eerst, alsXlsx(proef()));
    Meeneemtabel later = proef();
    later.moment = "2026-11-23T09:30:00.000Z";
    EXPECT_NE(eerst, alsXlsx(later)) << "the moment stands in it";
}

TEST(Meeneemtabel, HoudtDeKopInBeeldEnHeeftGeenFormule) {
    const std::string bytes = alsXlsx(proef());
    ZipInhoud zip(bytes, "t.xlsx");
    const std::string blad = zip.lees("xl/worksheets/sheet1.xml");
    EXPECT_THAT(blad, HasSubstr("state=\"frozen\""));
    EXPECT_THAT(blad, HasSubstr("topLeftCell=\"C6\""));
    EXPECT_EQ(blad.find("<f>"), std::string::npos);
}

TEST(Meeneemtabel, GaatAlsCsvVoorEenNederlandsRekenblad) {
    const std::string csv = alsCsv(proef());
    EXPECT_THAT(csv, StartsWith("\xEF\xBB\xBFLandelijk beeld: Stap 1\r\n"));
    EXPECT_THAT(csv, HasSubstr("\r\n'=1+1\r\n"));
    EXPECT_THAT(csv, HasSubstr("\r\nRang;Organisatie;Code\r\n1;\"Utrecht; en \"\"meer\"\"\";1.1"));
    EXPECT_THAT(csv, HasSubstr("\r\n12;\"'=HYPERLINK(\"\"x\"\")\";'+\r\n"));
    EXPECT_THAT(csv, HasSubstr("1–3;'@SOM(A1);'-\r\n"));
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "domain/traject/verantwoordingsblad.h"

#include <gtest/gtest.h>

#include "domain/traject/puntbeslissing.h"
#include "domain/traject/verantwoording.h"

namespace maatlat {
namespace {

Verantwoordingsblad vol() {
    Verantwoordingsblad uit;
    uit.correctie = "Een fout in een getal\nen nog een";
    uit.delen = {{"concept 2",
                  "2026-12-01T10:00:00.000Z",
                  std::string(64, 'a'),
                  {{"k1",
                    "score",
                    "Score van 1.1.1",
                    "onvoldoende",
                    "voldoende",
                    "punt/1/3",
                    "",
                    {},
                    4,
                    "2026-12-02T10:00:00.000Z"},
                   {"k2",
                    "oordeel",
                    "Oordeel bij 1.1",
                    "matig",
                    "voldoende",
                    "",
                    "",
                    {"1.1.1", "1.1.2"},
                    0,
                    ""}}},
                 {"editie 1", "2026-12-03T10:00:00.000Z", std::string(64, 'b'), {}}};
    uit.punten = {{"1/3",
                   "Score van 1.1.1",
                   "citaat & meer",
                   "feit of getal",
                   "Het zijn er tien.",
                   "overgenomen",
                   "Klopt.",
                   4,
                   5,
                   {{"lijst.pdf", std::string(64, 'c'), "2026-03-01"}}},
                  {"1/4", "Inleiding", "", "anders", "x", "", "", 0, 0, {}}};
    uit.zienswijzen = {{1, "Wij zijn het ermee eens.", "Dank."}};
    uit.hiaten = {{"Verwachting 1.1.2 is onvoldoende, maar …", 4, 5, "", "", ""},
                  {"Verwachting 1.1.3 heeft een score, maar …", 4, 5, "zonder-bevinding", "1.1.3",
                   "Het gesprek viel uit."}};
    return uit;
}

TEST(Verantwoordingsblad, KomtTerugZoalsHetWas) {
    const auto terug = leesVerantwoording(vol().codeer());
    ASSERT_TRUE(terug);
    EXPECT_EQ(*terug, vol());
    EXPECT_EQ(leesVerantwoording("")->codeer(), "");
}

TEST(Verantwoordingsblad, EenHiaatVanVoorErRedenenWarenHoudtZijnRegel) {
    const std::string oud =
        "verantwoording=1\nhiaat=Geen%20bevinding.&voorlegger=4&vaststeller=5\n";
    const auto blad = leesVerantwoording(oud);
    ASSERT_TRUE(blad);
    EXPECT_EQ(blad->hiaten.front().soort, "");
    EXPECT_EQ(blad->codeer(), oud);
}

TEST(Verantwoordingsblad, ZonderIetsStaatErNiets) {
    EXPECT_TRUE(Verantwoordingsblad{}.isLeeg());
    EXPECT_EQ(Verantwoordingsblad{}.codeer(), "");
}

TEST(Verantwoordingsblad, StaatAchterDeInhoudEnIsErVanTeScheiden) {
    const std::string toets = "vorm=1\nveld=verantwoording%3D1%0A&waarde=x\n";
    const std::string alles = toets + vol().codeer();
    EXPECT_EQ(bevrorenDelen(alles).toets, toets);
    EXPECT_EQ(bevrorenDelen(alles).verantwoording, vol().codeer());
    EXPECT_EQ(bevrorenDelen(toets).toets, toets);
    EXPECT_EQ(bevrorenDelen(toets).verantwoording, "");
}

TEST(Verantwoordingsblad, LeestNietsWatHetNietZelfSchreef) {
    EXPECT_FALSE(leesVerantwoording("iets=1\n"));
    EXPECT_FALSE(leesVerantwoording(vol().codeer() + "vreemd=1\n"));
    EXPECT_FALSE(leesVerantwoording("verantwoording=1\nverschil=k1\n"));
    std::string af = vol().codeer();
    af.pop_back();
    EXPECT_FALSE(leesVerantwoording(af));
}

TEST(Verschilgrond, KentAlleenWatErIs) {
    for (const std::string goed : {"punt/1/3", "opmerking/2", "correctie"})
        EXPECT_EQ(leesVerschilgrond(goed)->tekst(), goed);
    for (const char* fout : {"", "punt/3", "punt/0/1", "punt/1/03", "opmerking/", "opmerking/0",
                             "correctie ", "punt/1/3/4"})
        EXPECT_FALSE(leesVerschilgrond(fout)) << fout;
    EXPECT_EQ(omschrijving(*leesVerschilgrond("punt/2/3")),
              "punt 3 van ronde 2 van de organisatie");
}

}  // namespace
}  // namespace maatlat

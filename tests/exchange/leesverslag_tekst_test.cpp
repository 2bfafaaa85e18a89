// SPDX-License-Identifier: EUPL-1.2
#include "exchange/leesverslag_tekst.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

using Waarom = NietGelezenBlad::Waarom;

TEST(LeesverslagTekst, ZegtWatErGelezenIsEnWatNiet) {
    Leesverslag verslag;
    verslag.bestand = "scores.xlsx";
    verslag.sha256 = "ab12";
    verslag.soort = Tabelsoort::xlsx;
    verslag.blad = "Scores";
    verslag.bereik = "A1:Y27";
    verslag.rijen = 27;
    EXPECT_EQ(leesverslagTekst(verslag),
              "Gelezen: scores.xlsx, tabblad \"Scores\", A1:Y27, 26 rijen onder de kop. SHA-256 "
              "ab12");
    verslag.verborgenRijen = 3;
    verslag.verborgenKolommen = 1;
    verslag.nietGelezen = {{"Oud", Waarom::verborgen},
                           {"Uitleg", Waarom::geenBekendeKoppen},
                           {"Ouder", Waarom::verborgen},
                           {"Leeg", Waarom::geenRijen}};
    verslag.kalender1904 = true;
    EXPECT_EQ(leesverslagTekst(verslag),
              "Gelezen: scores.xlsx, tabblad \"Scores\", A1:Y27, 26 rijen onder de kop. Drie "
              "verborgen rijen en één verborgen kolom zijn meegelezen. De tabbladen \"Oud\" en "
              "\"Ouder\" zijn verborgen en niet gelezen. Tabblad \"Uitleg\" heeft geen bekende "
              "koppen en is niet gelezen. Tabblad \"Leeg\" heeft geen rijen onder de kop en is "
              "niet gelezen. De dagen in dit bestand tellen vanaf 1904. SHA-256 ab12");
}

TEST(LeesverslagTekst, ZegtHoeEenCsvGelezenIs) {
    Leesverslag verslag;
    verslag.bestand = "lijst.csv";
    verslag.sha256 = "cd";
    verslag.bereik = "A1:C2";
    verslag.rijen = 2;
    verslag.scheidingsteken = '\t';
    verslag.tekencodering = "Windows-1252";
    verslag.verborgenRijen = 1;
    EXPECT_EQ(leesverslagTekst(verslag),
              "Gelezen: lijst.csv, A1:C2, 1 rij onder de kop. CSV met een tab tussen de cellen, "
              "Windows-1252. Eén verborgen rij is meegelezen. SHA-256 cd");
}

TEST(LeesverslagTekst, LaatNietsDoorDatEenTerminalStuurt) {
    Leesverslag verslag;
    verslag.bestand = "a\x1b[2Jb\nc";
    verslag.soort = Tabelsoort::ods;
    verslag.blad = "x\x07\xc2\x9b\xe2\x80\xaey";
    EXPECT_EQ(leesverslagTekst(verslag),
              "Gelezen: a [2Jb c, tabblad \"x   y\", zonder tekst. SHA-256 ");
}

}  // namespace
}  // namespace maatlat

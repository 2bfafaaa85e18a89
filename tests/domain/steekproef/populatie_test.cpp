// SPDX-License-Identifier: EUPL-1.2
#include "domain/steekproef/populatie.h"

#include <gmock/gmock.h>

#include <stdexcept>

#include "support/leesverslagen.h"

namespace maatlat {
namespace {

using testing::ElementsAre;

TEST(Populatie, GeeftTerugWatErinGing) {
    Populatie populatie;
    std::string nummer = "2026-000001";
    Populatie::Rij rij{nummer, {}, "melding", ""};
    rij.datums[1] = dagUit("1999-12-31");
    populatie.voegToe(7, rij);
    nummer = "2026-000002";
    populatie.voegToe(5, {nummer, {}, "", "Utrecht"});
    nummer = "weg";

    ASSERT_EQ(populatie.aantal(), 2u);
    EXPECT_EQ(populatie.rij(0).nummer, "2026-000001");
    EXPECT_EQ(populatie.rij(1).nummer, "2026-000002");
    EXPECT_EQ(populatie.rij(0).datums[0], std::nullopt);
    EXPECT_EQ(populatie.rij(0).datums[1], dagUit("1999-12-31"));
    EXPECT_EQ(populatie.rij(0).soort, "melding");
    EXPECT_EQ(populatie.rij(1).gemeente, "Utrecht");
    EXPECT_EQ(populatie.groep(0, Groepkolom::gemeente), kNietIngevuld);
    EXPECT_EQ(populatie.groep(1, Groepkolom::gemeente), "Utrecht");
    EXPECT_EQ(populatie.groep(1, Groepkolom::geen), "");
}

TEST(Populatie, VindtDossiersBijHunPseudoniem) {
    Populatie populatie;
    for (const Pseudoniem een : {7u, 5u, 9u})
        populatie.voegToe(een, {});
    EXPECT_THAT(populatie.opPseudoniem(), ElementsAre(1u, 0u, 2u));
    EXPECT_EQ(populatie.plaats(9), 2u);
    EXPECT_EQ(populatie.plaats(8), std::nullopt);
}

TEST(Populatie, WeigertMeerGroepenDanErKunnenZijn) {
    Populatie populatie;
    const auto voegToe = [&](int woord) {
        const std::string soort = std::to_string(woord);
        populatie.voegToe(1, {"x", {}, soort, "0"});
    };
    for (int i = 0; i < 65'536; ++i)
        voegToe(i);
    EXPECT_THROW(voegToe(65'536), std::length_error);
}

TEST(Populatiebeschrijving, KomtOngeschondenTerug) {
    Populatiebeschrijving uit;
    EXPECT_EQ(beschrijvingUit(codeer(uit)), uit);
    uit.aantal = 312;
    uit.datums = {{Lijstdatum::melding, 300, "2025-01-02", "2025-12-30"},
                  {Lijstdatum::afsluiting, 0, "", ""}};
    uit.soorten = {{"advies & hulp", 12, 0}, {"melding=x", 300, 4}};
    uit.gemeenten = {{"Súdwest-Fryslân", 312, 0}};
    uit.genegeerd = {"Behandelaar", ""};
    EXPECT_EQ(beschrijvingUit(codeer(uit)), uit);
}

TEST(Populatiebeschrijving, WatZijNietIsKomtOngeschondenTerug) {
    Populatiebeschrijving uit;
    uit.aantal = 40;
    const std::string zonder = codeer(uit);
    EXPECT_EQ(zonder, "aantal=40") << "what was stored before stays as it was";
    Populatiegrens& grens = uit.grens;
    grens.verslag = test::leesverslag("lijst & co.csv", std::string(64, 'a'), Tabelsoort::csv, "",
                                      "A1:C41", 41);
    grens.verslag->verborgenRijen = 20;
    grens.verslag->verborgenKolommen = 1;
    grens.verslag->kalender1904 = true;
    grens.verslag->tekencodering = "UTF-8";
    grens.verslag->nietGelezen = {{"Oud=1", NietGelezenBlad::Waarom::verborgen},
                                  {"Info", NietGelezenBlad::Waarom::geenBekendeKoppen},
                                  {"Zuid", NietGelezenBlad::Waarom::nietGekozen},
                                  {"West", NietGelezenBlad::Waarom::geenRijen}};
    for (const char teken : {';', ',', '\t', '\0'}) {
        grens.verslag->scheidingsteken = teken;
        EXPECT_EQ(beschrijvingUit(codeer(uit)), uit);
    }
    grens.overgeslagenRijen = 2;
    grens.reeksen = {{"", 20, 0}, {"2026-", 18, 14}};
    grens.korteReeksen = {"", 2, 7};
    grens.maandenZonder = {"2026-02", "2026-03"};
    grens.afgekapt = 5;
    EXPECT_EQ(beschrijvingUit(codeer(uit)), uit);
    std::string anders = codeer(uit);
    anders.replace(anders.find("afgekapt=5"), 10, "afgekapt=x");
    EXPECT_EQ(beschrijvingUit(anders), std::nullopt);
}

TEST(Populatiebeschrijving, IsNietsAndersDanDat) {
    for (const char* tekst : {"", "aantal=x", "aantal=-1", "aantal=3&soort=naam", "rommel",
                              "aantal=3&datums=datum%3Dgisteren%26ingevuld%3D1"})
        EXPECT_EQ(beschrijvingUit(tekst), std::nullopt) << tekst;
}

TEST(Groepkolom, HeeftWoorden) {
    for (const Groepkolom een : {Groepkolom::geen, Groepkolom::soort, Groepkolom::gemeente})
        EXPECT_EQ(groepkolomMetNaam(naam(een)), een);
    EXPECT_EQ(groepkolomMetNaam("regio"), std::nullopt);
    EXPECT_EQ(naam(Lijstdatum::afsluiting), "afsluiting");
}

}  // namespace
}  // namespace maatlat

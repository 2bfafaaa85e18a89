// SPDX-License-Identifier: EUPL-1.2
#include "domain/steekproef/steekproef.h"

#include <gtest/gtest.h>

#include "support/leesverslagen.h"

namespace maatlat {
namespace {

TEST(Steekproef, WoordenHeenEnTerug) {
    for (const auto* woord : {"ingelezen", "vastgelegd", "getrokken", "vervallen"})
        EXPECT_EQ(naam(steekproefstatusMetNaam(woord).value()), woord);
    for (const auto* woord : {"computer", "dobbelstenen"})
        EXPECT_EQ(naam(herkomstMetNaam(woord).value()), woord);
    for (const auto* woord : {"getrokken", "reserve", "vervangen", "gericht"})
        EXPECT_EQ(naam(dossierstandMetNaam(woord).value()), woord);
    EXPECT_EQ(steekproefstatusMetNaam("Getrokken"), std::nullopt);
    EXPECT_EQ(herkomstMetNaam(""), std::nullopt);
    EXPECT_EQ(dossierstandMetNaam("weg"), std::nullopt);
}

TEST(Steekproef, VastleggingstekstNoemtPopulatieEnTrekking) {
    Dossiersteekproef steekproef;
    steekproef.populatieHash = std::string(64, 'a');
    steekproef.populatie.aantal = 312;
    steekproef.kolom = Groepkolom::gemeente;
    steekproef.groepen = {{"Utrecht", 200, 12}, {"Zeist", 112, 8}};
    EXPECT_EQ(steekproef.aantalTeTrekken(), 20);
    EXPECT_EQ(vastleggingstekst(steekproef), "maatlat-vastlegging-1\n" + std::string(64, 'a') +
                                                 "\n312\ngemeente\nUtrecht\t200\t12\n"
                                                 "Zeist\t112\t8\n");
    steekproef.kolom = Groepkolom::geen;
    steekproef.groepen = {{"", 312, 20}};
    EXPECT_TRUE(vastleggingstekst(steekproef).ends_with("\n312\ngeen\n\t312\t20\n"));
}

TEST(Steekproef, DeTweedeVormBindtOokWatErOmheenStaat) {
    Dossiersteekproef steekproef;
    steekproef.binding = {"Stap 1", "Veilig\tThuis\nUtrecht", "Dossiers", "1"};
    steekproef.formulierHash = std::string(64, 'f');
    steekproef.peildatum = "2026-11-22";
    steekproef.populatieHash = std::string(64, 'a');
    steekproef.populatie.aantal = 312;
    steekproef.groepen = {{"", 312, 20}};
    Populatiegrens& grens = steekproef.populatie.grens;
    grens.reeksen = {{"2026-", 310, 12}};
    grens.korteReeksen = {"", 3, 1};
    grens.maandenZonder = {"2026-03"};
    const std::string begin =
        "maatlat-vastlegging-2\nonderzoek\tStap 1\norganisatie\tVeilig Thuis Utrecht\n"
        "formulier\tDossiers\nformulierVersie\t1\nformulierHash\t" +
        std::string(64, 'f') + "\npeildatum\t2026-11-22\ndubbelPercentage\t20\npopulatieHash\t" +
        std::string(64, 'a') + "\naantal\t312\n";
    const std::string gaten =
        "overgeslagenRijen\t0\nreeks\t2026-\t310\t12\nkorteReeksen\t3\t1\n"
        "maandZonder\t2026-03\nafgekapt\t0\n";
    const std::string einde = "kolom\tgeen\ngroep\t\t312\t20\n";
    EXPECT_EQ(vastleggingstekst(steekproef), begin + einde) << "of a list that an older one read";
    grens.verslag =
        test::leesverslag("l.xlsx", std::string(64, 'e'), Tabelsoort::xlsx, "Lijst", "A1:C41", 41);
    grens.verslag->verborgenRijen = 20;
    grens.verslag->nietGelezen = {{"Oud", NietGelezenBlad::Waarom::verborgen}};
    EXPECT_EQ(vastleggingstekst(steekproef),
              begin + "bestand\tl.xlsx\nbestandHash\t" + std::string(64, 'e') +
                  "\nsoort\txlsx\nblad\tLijst\nbereik\tA1:C41\nrijen\t41\n"
                  "verborgenRijen\t20\nverborgenKolommen\t0\nkalender\t1900\ntekencodering\t\n"
                  "scheiding\t\nnietGelezen\tOud\tverborgen\n" +
                  gaten + einde);
}

TEST(Steekproef, EenBindingKomtOngeschondenTerug) {
    const Steekproefbinding binding{"Stap 1 & meer", "Utrecht", "Dossiers=alles", "1"};
    EXPECT_EQ(bindingUit(codeer(binding)), binding);
    EXPECT_EQ(codeer(std::optional<Steekproefbinding>()), "");
    EXPECT_EQ(bindingUit(""), std::nullopt);
}

TEST(Steekproef, AlleenGetrokkenTelt) {
    for (const auto stand : {Dossierstand::getrokken, Dossierstand::reserve,
                             Dossierstand::vervangen, Dossierstand::gericht}) {
        Steekproefdossier dossier;
        dossier.stand = stand;
        EXPECT_EQ(dossier.telt(), stand == Dossierstand::getrokken);
    }
}

}  // namespace
}  // namespace maatlat

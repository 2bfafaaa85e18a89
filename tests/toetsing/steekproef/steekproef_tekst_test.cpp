// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/steekproef_tekst.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat {
namespace {

Dossiervraag plan() {
    Dossiervraag uit;
    uit.kort = "er staat een veiligheidsplan";
    uit.norm = Norm{950, "Sectornorm"};
    return uit;
}

Groeptelling telling(int voldoet, int niet, std::int64_t populatie = 312) {
    Groeptelling uit;
    uit.populatie = populatie;
    uit.getrokken = voldoet + niet;
    uit.voldoet = voldoet;
    uit.voldoetNiet = niet;
    return uit;
}

std::string zekerheid(const std::vector<Groeptelling>& groepen, const Groeptelling& totaal) {
    return zekerheidInWoorden(schat(groepen), totaal);
}
std::string zekerheid(const Groeptelling& groep) {
    return zekerheid({groep}, groep);
}
std::string norm(const Groeptelling& groep, bool bijgetrokken = false) {
    const std::vector<Groeptelling> groepen{groep};
    return normInWoorden(plan(), groep, schat(groepen), toetsAanNorm(groepen, 950), bijgetrokken);
}

TEST(SteekproefTekst, TeltInWoorden) {
    EXPECT_EQ(tellingInWoorden(plan(), telling(14, 6)),
              "In 14 van de 20 dossiers: er staat een veiligheidsplan.");
    EXPECT_EQ(tellingInWoorden(plan(), telling(0, 6)),
              "In geen van de 6 dossiers: er staat een veiligheidsplan.");
    EXPECT_EQ(tellingInWoorden(plan(), telling(6, 0)),
              "In alle 6 dossiers: er staat een veiligheidsplan.");
    EXPECT_EQ(tellingInWoorden(plan(), telling(1, 0)),
              "In het enige dossier: er staat een veiligheidsplan.");
    EXPECT_EQ(tellingInWoorden(plan(), telling(0, 0)), "Er is nog geen dossier gelezen.");
}

TEST(SteekproefTekst, HoudtNvtOpenEnNietVastTeStellenUitElkaar) {
    Groeptelling wat = telling(10, 4);
    wat.nietVastTeStellen = 2;
    wat.nvt = 3;
    wat.open = 1;
    EXPECT_EQ(tellingInWoorden(plan(), wat),
              "In 10 van de 16 dossiers: er staat een veiligheidsplan. Bij 2 dossiers was het niet "
              "vast te stellen. In 3 andere dossiers is dit niet van toepassing. In 1 ander "
              "dossier loopt de termijn nog.");
    Groeptelling geen;
    geen.nvt = 5;
    EXPECT_EQ(tellingInWoorden(plan(), geen),
              "Geen van de gelezen dossiers ging hierover: er staat een veiligheidsplan. In 5 "
              "dossiers is dit niet van toepassing.");
}

TEST(SteekproefTekst, ZegtHoeZekerHetIsEnNooitMeerDanDeCijfers) {
    EXPECT_EQ(zekerheid(telling(14, 6)),
              "Met 95% zekerheid is dat zo in 46% tot 88% van alle 312 dossiers.");
    EXPECT_EQ(zekerheid(telling(14, 6, 3120)),
              "Met 95% zekerheid is dat zo in 45% tot 89% van alle 3.120 dossiers.");
    Groeptelling metNvt = telling(14, 6);
    metNvt.getrokken = 25;
    metNvt.nvt = 5;
    EXPECT_EQ(zekerheid(metNvt),
              "Met 95% zekerheid is dat zo in 46% tot 88% van de dossiers waar het om gaat. De "
              "hele lijst telt 312 dossiers.");
    EXPECT_EQ(zekerheid(telling(14, 6, 20)),
              "Alle dossiers waar het om gaat zijn gelezen. Dit is dus geen schatting.");
    // A narrow interval is worth a decimal.
    EXPECT_EQ(zekerheid(telling(990, 10, 2000)),
              "Met 95% zekerheid is dat zo in 98,4% tot 99,4% van alle 2.000 dossiers.");
}

TEST(SteekproefTekst, NoemtNooitAllesWatNietAllesIs) {
    // 10 of 11 read: somewhere in the list is at least the one that does not.
    EXPECT_EQ(zekerheid(telling(10, 1, 300)),
              "Met 95% zekerheid is dat zo in 59% tot 99,7% van alle 300 dossiers.");
    EXPECT_EQ(zekerheid(telling(1, 10, 300)),
              "Met 95% zekerheid is dat zo in 0,3% tot 41% van alle 300 dossiers.");
    EXPECT_THAT(
        zekerheid(telling(10, 1, 1000000)),
        testing::AllOf(testing::HasSubstr("tot 99,8%"), testing::Not(testing::HasSubstr("100%"))));
}

TEST(SteekproefTekst, ZegtHoeZekerAlleUitsprakenSamenZijn) {
    const Groeptelling een = telling(10, 1, 300), heel = telling(20, 0, 20);
    const Schatting los = schat(std::vector{een}), gelezen = schat(std::vector{heel});
    EXPECT_EQ(samenInWoorden({{&gelezen, &heel}}), "") << "nothing is estimated";
    const std::string begin =
        "“Met 95% zekerheid” betekent: zo’n uitspraak klopt in minstens 95 van de 100 "
        "steekproeven.";
    EXPECT_EQ(samenInWoorden({{&los, &een}, {&gelezen, &heel}}), begin);
    EXPECT_EQ(
        samenInWoorden(std::vector<Vraagzekerheid>(9, {&los, &een})),
        begin +
            " Deze steekproef geeft er negen. Dat alle negen kloppen, is minder zeker: reken op "
            "minstens 55 van de 100.");
    EXPECT_THAT(samenInWoorden(std::vector<Vraagzekerheid>(20, {&los, &een})),
                testing::EndsWith("hoe vaak dat zo is, is niet te zeggen."));
}

TEST(SteekproefTekst, ZegtWaaromErGeenSchattingIs) {
    Groeptelling half = telling(8, 6);
    half.getrokken = 20;
    EXPECT_EQ(zekerheid(half),
              "Nog te lezen: 6 van de 20 dossiers. Daarom is er nog geen schatting voor alle "
              "dossiers.");
    Groeptelling nvt = telling(0, 0);
    nvt.getrokken = nvt.nvt = 4;
    EXPECT_EQ(zekerheid(nvt),
              "In geen van de getrokken dossiers ging het hierom. Daarom is er geen schatting.");
    Groeptelling samen = telling(8, 6);
    samen.getrokken += 4;
    samen.nvt = 4;
    EXPECT_EQ(zekerheid({telling(8, 6), nvt}, samen),
              "In een van de groepen ging het in geen enkel dossier hierom. Daarom is er geen "
              "schatting voor alle dossiers.");
}

TEST(SteekproefTekst, ZegtDatGroepenZijnGewogen) {
    EXPECT_THAT(zekerheid({telling(8, 2, 100), telling(6, 4, 212)}, telling(14, 6)),
                testing::AllOf(testing::StartsWith("Met ongeveer 95% zekerheid is dat zo in "),
                               testing::EndsWith(" Elke groep telt mee naar haar grootte.")));
}

TEST(SteekproefTekst, HoudtDeUitkomstTegenDeNorm) {
    EXPECT_EQ(norm(telling(10, 10)),
              "De norm is minstens 95% (Sectornorm). Die is met 95% zekerheid niet gehaald. Dat "
              "is zo bij 16 of minder van de 20.");
    EXPECT_EQ(norm(telling(19, 1)),
              "De norm is minstens 95% (Sectornorm). Of die is gehaald, is niet te zeggen. Die zou "
              "met 95% zekerheid niet gehaald zijn bij 16 of minder van de 20.");
    const std::string gehaald = norm(telling(150, 0));
    EXPECT_TRUE(gehaald.starts_with(
        "De norm is minstens 95% (Sectornorm). Die is met 95% zekerheid gehaald. Dat is zo bij "))
        << gehaald;
    EXPECT_THAT(
        norm(telling(3, 0)),
        testing::HasSubstr("met 95% zekerheid niet gehaald zijn bij 1 of minder van de 3."));
    EXPECT_THAT(norm(telling(2, 0)),
                testing::HasSubstr("zekerheid niet gehaald zijn bij 0 van de 2."));
    EXPECT_THAT(norm(telling(63, 0)), testing::HasSubstr("Dat is zo bij alle 63."));
    Groeptelling half = telling(8, 6);
    half.getrokken = 20;
    EXPECT_EQ(norm(half),
              "De norm is minstens 95% (Sectornorm). Of die is gehaald, is nog niet te zeggen.");
    Dossiervraag zonder = plan();
    zonder.norm.reset();
    EXPECT_EQ(normInWoorden(zonder, {}, Schatting{}, std::nullopt, false), "");
}

TEST(SteekproefTekst, ZegtBijDeNormHoeZekerDatIs) {
    // Of groups that were weighed it is less sure; of a list that was read whole nothing is unsure.
    const std::vector<Groeptelling> groepen{telling(10, 40, 200), telling(5, 45, 200)};
    EXPECT_EQ(normInWoorden(plan(), telling(15, 85, 400), schat(groepen),
                            toetsAanNorm(groepen, 950), false),
              "De norm is minstens 95% (Sectornorm). Die is met ongeveer 95% zekerheid niet "
              "gehaald.");
    EXPECT_TRUE(norm(telling(20, 0, 20))
                    .starts_with("De norm is minstens 95% (Sectornorm). Die is gehaald. "))
        << norm(telling(20, 0, 20));
}

TEST(SteekproefTekst, ZegtDatBijtrekkenMinderZekerMaakt) {
    const std::string minder = "Er zijn dossiers bijgetrokken.";
    EXPECT_THAT(norm(telling(10, 10), true), testing::HasSubstr(minder));
    EXPECT_THAT(norm(telling(10, 10)), testing::Not(testing::HasSubstr(minder)));
    EXPECT_THAT(norm(telling(19, 1), true), testing::Not(testing::HasSubstr(minder)));
    EXPECT_THAT(norm(telling(20, 0, 20), true), testing::Not(testing::HasSubstr(minder)));
}

TEST(SteekproefTekst, NoemtWatEenAntwoordZouGeven) {
    EXPECT_TRUE(norm(telling(20, 0)).find("Na nog ongeveer ") != std::string::npos)
        << norm(telling(20, 0));
}

TEST(SteekproefTekst, HoudtGerichtGekozenDossiersErbuiten) {
    EXPECT_EQ(gerichtInWoorden(telling(1, 1)),
              "Ook zijn 2 dossiers gericht gekozen. Zo is het in 1 daarvan. Dat zegt niets over "
              "de andere dossiers.");
    EXPECT_EQ(gerichtInWoorden(telling(0, 1)),
              "Ook is 1 dossier gericht gekozen. Daarin is het niet zo. Dat zegt niets over de "
              "andere dossiers.");
    EXPECT_EQ(gerichtInWoorden(telling(0, 0)), "");
}

TEST(SteekproefTekst, ZegtHoeVaakLezersHetEensWaren) {
    Overeenstemming wat;
    EXPECT_EQ(overeenstemmingInWoorden(wat), "Nog geen dossier is door twee lezers gelezen.");
    wat.paren = 4;
    wat.gelijk = 3;
    EXPECT_EQ(overeenstemmingInWoorden(wat),
              "In 3 van de 4 dossiers kwamen beide lezers tot dezelfde uitkomst.");
}

}  // namespace
}  // namespace maatlat

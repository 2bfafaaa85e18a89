// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/draai.h"
#include "support/kleine_bestanden.h"

namespace maatlat {
namespace {

using test::gedraaid;
using test::gedraaid2015;
using testing::HasSubstr;

TEST(OpdrachtVerklaar, ExplainsAnOordeelWithItsProof) {
    const auto uitkomst =
        gedraaid2015({"verklaar", "--organisatie", "IJsselland", "--criterium", "1.1"});
    EXPECT_EQ(uitkomst.code, 0);
    EXPECT_EQ(uitkomst.fout, "");
    EXPECT_EQ(uitkomst.uit,
              R"(IJsselland, criterium 1.1
Veilig Thuis is te allen tijde bereikbaar en beschikbaar.

  +   1.1.1 Veilig Thuis toont aan dat zij voldoet aan de wettelijke eis om 24/7 bereikbaar en
      beschikbaar te zijn.
  +   1.1.2 Een medewerker van Veilig Thuis is 24/7 inzetbaar voor handelingen die bij wet zijn
      opgedragen aan Veilig Thuis.
  +   1.1.3 Veilig Thuis voert crisisinterventie uit en/of heeft hiertoe samenwerkingsafspraken
      gemaakt.
  -   1.1.4 Een vertrouwensarts is 24/7 bereikbaar.

Regelset toegepast-2015: Beslisregels zoals toegepast in 2015
  Telling: 3 voldoende, 1 onvoldoende
  Oordeel: matig (M)
  Omdat: matig als 1 of 2 van de verwachtingen onvoldoende zijn
  Bron: Afgeleid uit het landelijk rapport, hoofdstuk 2.1 en bijlage 1, en het rapport
  IJsselland (2015), paragraaf 2.1
  Van belang hierbij: 1.1.4
  Het oordeel wordt voldoende als 1.1.4 voldoende wordt.
  Het oordeel wordt onvoldoende als twee van 1.1.1, 1.1.2 en 1.1.3 onvoldoende worden.

Regelset gepubliceerd: Beslisregels zoals gepubliceerd
  Telling: 3 voldoende, 1 onvoldoende
  Oordeel: voldoende (V)
  Omdat: voldoende als 0 of 1 van de verwachtingen onvoldoende zijn
  Bron: Landelijk rapport De kwaliteit van Veilig Thuis - Stap 1 (2016), bijlage 3
  Van belang hierbij: 1.1.4
  Het oordeel wordt matig als één van 1.1.1, 1.1.2 en 1.1.3 onvoldoende wordt.
  Het oordeel wordt onvoldoende als twee van 1.1.1, 1.1.2 en 1.1.3 onvoldoende worden.

De regelsets verschillen: toegepast-2015 geeft matig en gepubliceerd geeft voldoende.
)");
}

TEST(OpdrachtVerklaar, SaysWhereTheSetsAgreeAndWhatIsNotJudged) {
    const auto uitkomst = gedraaid2015({"verklaar", "--organisatie", "veilig thuis zuid-limburg",
                                        "--criterium", "3.1", "--regelset", "gepubliceerd"});
    EXPECT_THAT(uitkomst.uit, testing::StartsWith("Zuid Limburg, criterium 3.1\n"));
    EXPECT_THAT(uitkomst.uit, HasSubstr("  nvt 3.1.1 Veilig Thuis zorgt voor een verantwoorde "
                                        "werktoedeling.\n      (nog niet beoordeeld, "));
    EXPECT_LT(uitkomst.uit.find("Regelset gepubliceerd"),
              uitkomst.uit.find("Regelset toegepast-2015"))
        << "the set that was asked for comes first";
    EXPECT_THAT(uitkomst.uit, testing::EndsWith("De regelsets geven hier hetzelfde: voldoende.\n"));
}

TEST(OpdrachtVerklaar, SaysWhatIsStillPossibleOrNeverDecided) {
    const test::KleineBestanden bestanden;
    const auto van = [&](const char* organisatie, const char* criterium) {
        return gedraaid({"verklaar", "--onderzoek", bestanden.onderzoek(), "--organisatie",
                         organisatie, "--criterium", criterium})
            .uit;
    };
    EXPECT_THAT(van("Echo", "1.1"),
                HasSubstr("  +   1.1.1 Er is zorg.\n  ?   1.1.2 Er is een plan.\n"));
    EXPECT_THAT(van("Echo", "1.1"),
                HasSubstr("  Er is nog geen oordeel: één verwachting is nog niet beoordeeld "
                          "(1.1.2).\n  Nog mogelijk: voldoende of onvoldoende\n"));
    EXPECT_THAT(van("Echo", "1.1"), HasSubstr("Het oordeel wordt voldoende als 1.1.2 voldoende "
                                              "wordt.\n"));

    bestanden.map().schrijf("scores.csv",
                            "organisatie;1.1.1;1.1.2;1.2.1\nAlfa;+;+;nvt\nBravo;+;+;+\n");
    EXPECT_THAT(van("Alfa", "1.2"),
                HasSubstr("  Er is geen oordeel: geen enkele verwachting is van toepassing.\n"));
    EXPECT_THAT(van("Alfa", "1.2"), testing::Not(HasSubstr("Bekend gat")));
    EXPECT_THAT(van("Alfa", "1.2"),
                HasSubstr("De regelsets geven hier hetzelfde: geen oordeel.\n"));
}

TEST(OpdrachtVerklaar, NamesTheNearestOfWhatItDoesNotKnow) {
    const auto fout = [](const char* organisatie, const char* criterium) {
        const auto uitkomst =
            gedraaid2015({"verklaar", "--organisatie", organisatie, "--criterium", criterium});
        EXPECT_EQ(uitkomst.code, 2);
        EXPECT_EQ(uitkomst.uit, "");
        return uitkomst.fout;
    };
    EXPECT_THAT(
        fout("Utrect", "1.1"),
        testing::StartsWith(
            "De organisatie \"Utrect\" is onbekend. Bedoelt u \"Utrecht\"? Verbeter de naam."));
    EXPECT_THAT(fout("Atlantis", "1.1"),
                testing::StartsWith("De organisatie \"Atlantis\" is onbekend. Deze zijn er: "
                                    "Amsterdam-Amstelland, "));
    EXPECT_EQ(fout("", "1.1"),
              "Bij --organisatie staat geen waarde. Vul die in, of laat de optie weg.\n");
    EXPECT_EQ(fout("Utrecht", "1.1.1"),
              "Het criterium \"1.1.1\" staat niet in het kader. Bedoelt u \"1.1\"?\n");
    EXPECT_EQ(fout("Utrecht", "negen"),
              "Het criterium \"negen\" staat niet in het kader. Deze zijn er: 1.1, 1.2, 1.3, 2.1, "
              "2.2, 3.1 en 3.2.\n");
}

TEST(OpdrachtVerklaar, SaysThatAnOrganisationTakesNoPart) {
    const test::KleineBestanden bestanden;
    bestanden.map().schrijf("scores.csv", "organisatie;1.1.1;1.1.2;1.2.1\nBravo;+;+;+\n");
    const auto uitkomst = gedraaid({"verklaar", "--onderzoek", bestanden.onderzoek(),
                                    "--organisatie", "Alfa", "--criterium", "1.1"});
    EXPECT_EQ(uitkomst.code, 2);
    EXPECT_THAT(uitkomst.fout,
                testing::EndsWith("Van Alfa zijn er in dit onderzoek geen scores.\n"));
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/draai.h"
#include "support/invoerfouten.h"
#include "support/klein_formulier_yaml.h"
#include "support/kleine_bestanden.h"

namespace maatlat {
namespace {

using test::gedraaid;
using test::kKleinKader;
using test::vervang;
using testing::HasSubstr;

const std::string k2015 = (test::criteriamap() / "veilig-thuis-stap1-2015.yaml").string();

TEST(OpdrachtKader, FindsTheKaderOfTwentyFifteenSoundWithItsKnownGaps) {
    const auto uitkomst = gedraaid({"kader", "controleer", k2015});
    EXPECT_EQ(uitkomst.code, 0);
    EXPECT_EQ(uitkomst.fout, "");
    EXPECT_THAT(uitkomst.uit, testing::StartsWith(k2015 + ": Toetsingskader Veilig Thuis Stap 1 "
                                                          "(2015)\n    3 thema's, 7 criteria, 25 "
                                                          "verwachtingen (24 beoordeeld)\n"));
    EXPECT_THAT(uitkomst.uit,
                HasSubstr("  regelset gepubliceerd\n"
                          "    1.1: bekend gat in de norm\n"
                          "        Bij 2 van de 15 mogelijke tellingen past geen enkele regel. De "
                          "kleinste: 1 voldoende, 2\n        onvoldoende, 1 nvt.\n"
                          "        Is alles nvt, dan is er geen oordeel, ook al past er een regel: "
                          "er is niets van\n        toepassing.\n"));
    EXPECT_THAT(uitkomst.uit,
                HasSubstr("  regelset toegepast-2015 (afgeleid)\n"
                          "    1.1: sluitend, elk van de 15 mogelijke tellingen heeft precies één "
                          "oordeel\n        Is alles nvt, dan is er geen oordeel, ook al past "
                          "er een regel: er is niets van\n"));
    EXPECT_THAT(uitkomst.uit, HasSubstr("Met een criterium van 51 verwachtingen zou de regel voor "
                                        "thema 3 geen oordeel geven"));
    EXPECT_THAT(uitkomst.uit, testing::EndsWith("  Dit kader is in orde.\n"));
}

TEST(OpdrachtKader, FindsTheOtherKaderSound) {
    const auto ander = (test::criteriamap() / "kwaliteitseisen-lokale-teams-2021.yaml").string();
    const auto uitkomst = gedraaid({"kader", "controleer", k2015, ander});
    EXPECT_EQ(uitkomst.code, 0) << uitkomst.uit;
    EXPECT_THAT(uitkomst.uit, HasSubstr(ander + ": Kwaliteitseisen lokale teams (2021)"));
}

TEST(OpdrachtKader, NamesForEachCriteriumWhatHoldsWhenAllIsNvt) {
    const auto ander = (test::criteriamap() / "kwaliteitseisen-lokale-teams-2021.yaml").string();
    const std::string uit = gedraaid({"kader", "controleer", k2015, ander}).uit;
    const auto aantal = [&](const std::string& zin) {
        int gevonden = 0;
        for (auto waar = uit.find(zin); waar != std::string::npos; waar = uit.find(zin, waar + 1))
            ++gevonden;
        return gevonden;
    };
    EXPECT_EQ(aantal("Is alles nvt, dan is "), 2 * 7 + 5) << "every criterium of three regelsets";
    EXPECT_THAT(uit, HasSubstr("        Is alles nvt, dan is het oordeel voldoende, want de regel "
                               "zegt: \"voldoende als de eis\n        niet van toepassing is\"."));
}

TEST(OpdrachtKader, SaysNoToRulesThatLeaveSomethingOpenUnsaid) {
    const test::Werkmap map;
    const std::string pad =
        map.schrijf("k.yaml", vervang(kKleinKader, "        bekend_gat: Dit is open.\n", ""));
    const auto uitkomst = gedraaid({"kader", "controleer", pad});
    EXPECT_EQ(uitkomst.code, 1);
    EXPECT_THAT(uitkomst.uit, HasSubstr("    1.2: NIET SLUITEND\n"));
    EXPECT_THAT(uitkomst.uit, HasSubstr("De kleinste: 1 nvt."));
    EXPECT_THAT(uitkomst.uit,
                testing::EndsWith("  Dit kader is niet in orde: een regelset is niet sluitend.\n"));
}

TEST(OpdrachtKader, ReportsTheFaultsOfEveryFile) {
    const test::Werkmap map;
    const std::string een = map.schrijf("een.yaml", vervang(kKleinKader, "doel:", "doelen:"));
    const std::string twee = map.schrijf("twee.yaml", vervang(kKleinKader, "id: klein\n", ""));
    const auto uitkomst = gedraaid({"kader", "controleer", een, k2015, twee});
    EXPECT_EQ(uitkomst.code, 1);
    EXPECT_EQ(uitkomst.fout,
              een + ":11:5: Bij een thema ontbreekt het veld \"doel\".\n" + een +
                  ":13:5: Het veld \"doelen\" is onbekend bij een thema. Bedoelt u \"doel\"?\n" +
                  twee + ":1:1: Bij het kader ontbreekt het veld \"id\".\n");
    EXPECT_THAT(uitkomst.uit, HasSubstr("Dit kader is in orde."));
}

TEST(OpdrachtKader, CallsAFileThatCannotBeReadWrongUse) {
    const test::Werkmap map;
    const auto weg = gedraaid({"kader", "controleer", k2015, map.pad("weg.yaml")});
    EXPECT_EQ(weg.code, 2);
    EXPECT_EQ(weg.fout,
              map.pad("weg.yaml") + ": Dit bestand bestaat niet. Controleer de naam en de map.\n");
    const std::string groot = map.schrijf("groot.yaml", "");
    std::filesystem::resize_file(groot, 100 * 1024 * 1024);
    EXPECT_EQ(gedraaid({"kader", "controleer", groot}).code, 2);
    // Whatever comes after it.
    EXPECT_EQ(gedraaid({"kader", "controleer", groot, map.schrijf("k.yaml", "soort: x\n")}).code,
              2);
}

TEST(OpdrachtKader, FindsTheDossierformulierenSound) {
    const auto map = test::criteriamap();
    const std::string stap1 = (map / "dossierformulier-stap1-2015.yaml").string();
    const auto uitkomst = gedraaid({"kader", "controleer", stap1});
    EXPECT_EQ(uitkomst.code, 0) << uitkomst.fout;
    EXPECT_THAT(uitkomst.uit,
                testing::StartsWith(stap1 + ": Dossierformulier Stap 1 (2015)\n    16 vragen, "
                                            "waarvan er 9 meetellen, bij kader "
                                            "veilig-thuis-stap1 2015\n    hash "));
    EXPECT_THAT(
        uitkomst.uit,
        HasSubstr(
            "    triage-op-tijd (termijn): Was de triage op tijd klaar?\n"
            "        binnen 5 werkdagen, van melding tot triage, zonder de Algemene termijnenwet\n"
            "        telt bij verwachting 1.2.4\n"
            "        norm: minstens 90% (Sectornorm 2018, dus later dan dit "
            "kader)\n"));
    EXPECT_THAT(uitkomst.uit, HasSubstr("        alleen als acuut is: ja\n"));
    EXPECT_THAT(uitkomst.uit, testing::EndsWith("  Dit dossierformulier is in orde.\n"));
    const auto ander = gedraaid(
        {"kader", "controleer", (map / "dossierformulier-hollands-midden-2017.yaml").string()});
    EXPECT_EQ(ander.code, 0) << ander.fout;
}

TEST(OpdrachtKader, ReportsTheFaultsOfADossierformulier) {
    const test::Werkmap map;
    const std::string pad = map.schrijf("f.yaml", test::kKleinFormulier);
    const auto zonder = gedraaid({"kader", "controleer", pad});
    EXPECT_EQ(zonder.code, 1);
    EXPECT_EQ(zonder.fout, pad +
                               ":5:8: Het kader \"klein\", versie \"1\", staat niet in de map "
                               "van dit formulier, of is niet in orde.\n");
    map.schrijf("k.yaml", kKleinKader);
    map.schrijf("geen.yaml", "{");
    EXPECT_EQ(gedraaid({"kader", "controleer", pad}).code, 0);
    map.schrijf("f.yaml", vervang(test::kKleinFormulier, "van: melding", "van: acuut"));
    const auto fout = gedraaid({"kader", "controleer", pad});
    EXPECT_EQ(fout.code, 1);
    EXPECT_THAT(fout.fout, HasSubstr(pad + ":20:21: De vraag \"acuut\" staat niet eerder"));
}

TEST(OpdrachtKader, ShowsAKaderReadable) {
    const auto uitkomst = gedraaid({"kader", "toon", k2015});
    EXPECT_EQ(uitkomst.code, 0);
    for (const char* deel :
         {"id veilig-thuis-stap1, versie 2015, geldig van 1 juli 2015 tot en met 31 december 2016",
          "\n1 Randvoorwaarden\n",
          "\n  1.1 Veilig Thuis is te allen tijde bereikbaar en beschikbaar.\n",
          "    1.3.1 Veilig Thuis beschikt over één registratiesysteem.\n",
          "    3.1.1 Veilig Thuis zorgt voor een verantwoorde werktoedeling.\n"
          "        (nvt: nog niet beoordeeld,",
          "Voetnoot: Uitgangspunt is dat", "\nRegelset gepubliceerd: ",
          "    - voldoende als 0 of 1 van de verwachtingen onvoldoende zijn\n"})
        EXPECT_THAT(uitkomst.uit, HasSubstr(deel));
    EXPECT_EQ(gedraaid({"kader", "toon", "weg.yaml"}).code, 2);
}

}  // namespace
}  // namespace maatlat

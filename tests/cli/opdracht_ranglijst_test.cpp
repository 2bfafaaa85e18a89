// SPDX-License-Identifier: EUPL-1.2
#include <Poco/JSON/Parser.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "store/motor/database.h"
#include "store/toetskop_store.h"
#include "support/database_hulp.h"
#include "support/draai.h"
#include "support/invoerfouten.h"
#include "support/kleine_bestanden.h"
#include "support/proefsleutel.h"

namespace maatlat {
namespace {

using Poco::JSON::Array;
using Poco::JSON::Object;
using test::gedraaid;
using test::gedraaid2015;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

Object::Ptr json(const std::string& tekst) {
    // In the order in which they are written.
    Poco::JSON::Parser lezer(new Poco::JSON::ParseHandler(true));
    return lezer.parse(tekst).extract<Object::Ptr>();
}

std::vector<std::string> sleutels(const Object::Ptr& object) {
    return object->getNames();
}

TEST(OpdrachtRanglijst, GivesJsonOfTheShapeThatWasAgreed) {
    const auto uitkomst = gedraaid2015({"ranglijst", "--formaat", "json"});
    ASSERT_EQ(uitkomst.code, 0);
    EXPECT_EQ(uitkomst.fout, "");
    const Object::Ptr alles = json(uitkomst.uit);
    EXPECT_THAT(sleutels(alles),
                ElementsAre("kader", "regelset", "organisaties", "criteria", "verwachtingen"));
    const Object::Ptr kader = alles->getObject("kader");
    EXPECT_THAT(sleutels(kader), ElementsAre("id", "versie", "hash"));
    EXPECT_EQ(kader->getValue<std::string>("id"), "veilig-thuis-stap1");
    EXPECT_EQ(kader->getValue<std::string>("versie"), "2015");
    EXPECT_EQ(kader->getValue<std::string>("hash").size(), 64u);
    EXPECT_EQ(alles->getValue<std::string>("regelset"), "toegepast-2015");

    const Array::Ptr organisaties = alles->getArray("organisaties");
    ASSERT_EQ(organisaties->size(), 26u);
    for (unsigned i = 0; i < 26; ++i) {
        const Object::Ptr een = organisaties->getObject(i);
        EXPECT_THAT(sleutels(een), ElementsAre("rang", "organisatie", "voldoende", "onvoldoende",
                                               "nvt", "onbeoordeeld", "oordelen"));
        EXPECT_THAT(sleutels(een->getObject("oordelen")),
                    ElementsAre("1.1", "1.2", "1.3", "2.1", "2.2", "3.1", "3.2"));
    }
    const Object::Ptr ijsselland = organisaties->getObject(6);
    EXPECT_EQ(ijsselland->getValue<std::string>("organisatie"), "IJsselland");
    EXPECT_EQ(ijsselland->getValue<int>("rang"), 5);
    EXPECT_EQ(ijsselland->getValue<int>("voldoende"), 18);
    EXPECT_EQ(ijsselland->getValue<int>("onvoldoende"), 6);
    EXPECT_EQ(ijsselland->getObject("oordelen")->getValue<std::string>("1.1"), "matig");
    EXPECT_EQ(ijsselland->getObject("oordelen")->getValue<std::string>("1.2"), "onvoldoende");

    const Object::Ptr criterium = alles->getObject("criteria")->getObject("1.1");
    EXPECT_THAT(sleutels(criterium),
                ElementsAre("voldoende", "matig", "onvoldoende", "geen_oordeel"));
    EXPECT_EQ(criterium->getValue<int>("matig"), 23);
    EXPECT_EQ(alles->getObject("criteria")->size(), 7u);
    const Object::Ptr verwachting = alles->getObject("verwachtingen")->getObject("1.1.2");
    EXPECT_THAT(sleutels(verwachting),
                ElementsAre("voldoende", "onvoldoende", "nvt", "onbeoordeeld"));
    EXPECT_EQ(verwachting->getValue<int>("voldoende"), 6);
    EXPECT_EQ(alles->getObject("verwachtingen")->size(), 24u) << "only what is judged";
    EXPECT_THAT(uitkomst.uit, testing::EndsWith("}\n"));
}

TEST(OpdrachtRanglijst, JudgesByTheRegelsetThatIsAskedFor) {
    const auto gepubliceerd =
        gedraaid2015({"ranglijst", "--regelset", "gepubliceerd", "--formaat", "json"});
    const Object::Ptr alles = json(gepubliceerd.uit);
    EXPECT_EQ(alles->getValue<std::string>("regelset"), "gepubliceerd");
    const Object::Ptr criterium = alles->getObject("criteria")->getObject("1.1");
    EXPECT_EQ(criterium->getValue<int>("voldoende"), 8);
    EXPECT_EQ(criterium->getValue<int>("matig"), 17);
    EXPECT_EQ(criterium->getValue<int>("onvoldoende"), 1);
}

const std::string kKleineBasis =
    "De organisaties staan op volgorde van het aandeel: het deel dat voldoende is van de "
    "verwachtingen die van toepassing zijn. Het aantal staat ernaast. Hier en in alle aantallen "
    "telt alleen mee wie op alle verwachtingen is beoordeeld. Dat zijn 5 van de 6 organisaties.";

/// The ranking of the small round, whose ties, gaps and open scores are known.
test::Gedraaid klein(const test::KleineBestanden& bestanden, const std::string& formaat) {
    return gedraaid({"ranglijst", "--onderzoek", bestanden.onderzoek(), "--formaat", formaat});
}

TEST(OpdrachtRanglijst, SharesARankAndPutsWhatIsIncompleteLast) {
    const test::KleineBestanden bestanden;
    EXPECT_EQ(klein(bestanden, "csv").uit,
              "rang;organisatie;voldoende;onvoldoende;nvt;onbeoordeeld;1.1;1.2;aandeel;beste_rang;"
              "slechtste_rang;basis\n"
              "1;Alfa;3;0;0;0;V;V;100%;;;" +
                  kKleineBasis +
                  "\n"
                  "1;Bravo;3;0;0;0;V;V;100%;;;" +
                  kKleineBasis +
                  "\n"
                  "1;Delta;3;0;0;0;V;V;100%;;;" +
                  kKleineBasis +
                  "\n"
                  "4;Charlie;2;1;0;0;O;V;66,7%;;;" +
                  kKleineBasis +
                  "\n"
                  "5;Foxtrot;1;1;1;0;V;O;50%;;;" +
                  kKleineBasis +
                  "\n"
                  ";Echo;2;0;0;1;;V;;1;4;" +
                  kKleineBasis + "\n");
    const Array::Ptr organisaties = json(klein(bestanden, "json").uit)->getArray("organisaties");
    std::vector<std::string> rangen;
    for (unsigned i = 0; i < organisaties->size(); ++i)
        rangen.push_back(organisaties->getObject(i)->get("rang").isEmpty()
                             ? "null"
                             : organisaties->getObject(i)->get("rang").toString());
    EXPECT_THAT(rangen, ElementsAre("1", "1", "1", "4", "5", "null"));
    const Object::Ptr echo = organisaties->getObject(5);
    EXPECT_EQ(echo->getValue<int>("onbeoordeeld"), 1);
    EXPECT_TRUE(echo->getObject("oordelen")->has("1.1"));
    EXPECT_TRUE(echo->getObject("oordelen")->get("1.1").isEmpty()) << "null, and not left out";
    const std::string tabel = klein(bestanden, "tabel").uit;
    EXPECT_THAT(
        tabel, HasSubstr("\n   -  Echo               -          2            0    0             1  "
                         " -    V"));
    EXPECT_THAT(tabel, HasSubstr("Zonder rang\n  Echo: plaats 1 tot en met 4 nog mogelijk.\n"));
}

TEST(OpdrachtRanglijst, GeeftCsvVoorEenNederlandsRekenblad) {
    const auto csv = gedraaid2015({"ranglijst", "--formaat", "csv"});
    const auto blad = gedraaid2015({"ranglijst", "--formaat", "rekenblad"});
    EXPECT_EQ(blad.code, 0);
    EXPECT_THAT(blad.uit,
                testing::StartsWith("\xEF\xBB\xBFrang;organisatie;voldoende;onvoldoende;nvt;"
                                    "onbeoordeeld;criterium 1.1;"));
    EXPECT_THAT(blad.uit, HasSubstr("\n1;Amsterdam-Amstelland;20;4;0;0;M;M;V;M;V;V;V\n"));
    EXPECT_THAT(csv.uit, testing::StartsWith("rang;organisatie;voldoende;onvoldoende;nvt;"
                                             "onbeoordeeld;1.1;"));
    EXPECT_THAT(csv.uit, testing::Not(HasSubstr("\r")));
}

TEST(OpdrachtRanglijst, ShowsATableUnlessAskedOtherwise) {
    const auto tabel = gedraaid2015({"ranglijst"});
    EXPECT_EQ(tabel.code, 0);
    EXPECT_EQ(tabel.uit, gedraaid2015({"ranglijst", "--formaat", "tabel"}).uit);
    for (const char* deel : {"Ranglijst Stap 1 (2015), Toetsingskader Veilig Thuis Stap 1 (2015)\n",
                             "\n   1  Amsterdam-Amstelland             20            4   M    M  ",
                             "\n   4  Noord en Oost-Gelderland         19  ",
                             "\n  25  Gelderland Zuid                   8  ", "\nPer criterium, ",
                             "\n1.1          2     23            1  Veilig Thuis is te allen tijde",
                             "\nPer verwachting, ",
                             "\nSpreiding: van 8 tot en met 20 voldoende, mediaan 17, gemiddeld "
                             "16,2.\n"})
        EXPECT_THAT(tabel.uit, HasSubstr(deel));
    EXPECT_THAT(tabel.uit, testing::Not(HasSubstr("Zonder rang")));
}

TEST(OpdrachtRanglijst, NamesWhoIsTestedAgainWhenTheRoundSaysHowMany) {
    const std::string tabel = gedraaid2015({"ranglijst"}).uit;
    std::istringstream regels(tabel.substr(0, tabel.find("\nPer criterium")));
    std::vector<std::string> opnieuw;
    for (std::string regel; std::getline(regels, regel);)
        if (regel.ends_with("  ja")) opnieuw.push_back(regel.substr(6, regel.find("  ", 6) - 6));
    EXPECT_THAT(opnieuw, ElementsAre("Hollands-Midden", "Gooi en Vechtstreek", "Zuidoost-Brabant",
                                     "Groningen", "Kennemerland", "Drenthe", "Gelderland Zuid"));
    const test::KleineBestanden bestanden;
    EXPECT_THAT(klein(bestanden, "tabel").uit, Not(HasSubstr("Hertoets")));
}

/// One organisation of which nothing applies, one that misses one score, one without any; one that
/// is complete with nvt, and two without.
class LastigeRonde : public testing::Test {
  protected:
    LastigeRonde() {
        bestanden_.map().schrijf("scores.csv",
                                 "organisatie;1.1.1;1.1.2;1.2.1\nAlfa;+;-;+\nBravo;nvt;nvt;nvt\n"
                                 "Charlie;;;\nDelta;nvt;nvt;+\nEcho;+;+;\nFoxtrot;-;-;+\n");
    }
    std::string ranglijst(const std::string& formaat) const {
        return gedraaid({"ranglijst", "--onderzoek", bestanden_.onderzoek(), "--formaat", formaat})
            .uit;
    }

    test::KleineBestanden bestanden_;
};

TEST_F(LastigeRonde, NoemtEenBasisEnTeltOveralDezelfde) {
    EXPECT_THAT(ranglijst("tabel"), HasSubstr(R"(
De organisaties staan op volgorde van het aandeel: het deel dat voldoende is van de
verwachtingen die van toepassing zijn. Het aantal staat ernaast. Hier en in alle aantallen telt
alleen mee wie op alle verwachtingen is beoordeeld en iets heeft dat van toepassing is. Dat zijn
3 van de 6 organisaties.

Rang  Organisatie  Aandeel  Voldoende  Onvoldoende  Nvt  Onbeoordeeld  1.1  1.2
----  -----------  -------  ---------  -----------  ---  ------------  ---  ---
   1  Delta           100%          1            0    2             0  nvt   V
   2  Alfa           66,7%          2            1    0             0   O    V
   3  Foxtrot        33,3%          1            2    0             0   O    V
   -  Bravo              -          0            0    3             0  nvt  nvt
   -  Charlie            -          0            0    0             3   -    -
   -  Echo               -          2            0    0             1   V    -

Zonder rang
  Bravo: geen plaats, want geen enkele verwachting is van toepassing.
  Charlie: plaats 1 tot en met 5 nog mogelijk, of geen plaats als niets van toepassing blijkt.
  Echo: plaats 1 tot en met 3 nog mogelijk.

Per criterium, in aantallen organisaties
     Voldoende  Matig  Onvoldoende  Geen oordeel  Waarvan nvt  Criterium
---  ---------  -----  -----------  ------------  -----------  ----------------
1.1          0      0            2             1            1  De zorg is goed.
1.2          3      0            0             0            0  De zaal is warm.

Per verwachting, in aantallen organisaties
       Voldoende  Onvoldoende  Nvt  Verwachting
-----  ---------  -----------  ---  -----------------
1.1.1          1            1    1  Er is zorg.
1.1.2          0            2    1  Er is een plan.
1.2.1          3            0    0  Er is een kachel.

Spreiding: van 33,3% (1 van de 3) tot en met 100% (1 van 1) voldoende, mediaan 66,7%, gemiddeld 66,7%.
)"));
}

TEST_F(LastigeRonde, StaatGelijkInCsvEnJson) {
    const Object::Ptr alles = json(ranglijst("json"));
    const Object::Ptr basis = alles->getObject("basis");
    EXPECT_EQ(basis->getValue<std::string>("volgorde"), "aandeel");
    EXPECT_EQ(basis->getValue<int>("organisaties"), 6);
    EXPECT_EQ(basis->getValue<int>("tellen_mee"), 3);
    for (const char* code : {"1.1", "1.2"}) {
        const Object::Ptr een = alles->getObject("criteria")->getObject(code);
        int som = 0;
        for (const char* uitkomst : {"voldoende", "matig", "onvoldoende", "geen_oordeel"})
            som += een->getValue<int>(uitkomst);
        EXPECT_EQ(som, 3) << code;
    }
    EXPECT_EQ(alles->getObject("criteria")->getObject("1.1")->getValue<int>("niets_van_toepassing"),
              1);
    for (const char* code : {"1.1.1", "1.1.2", "1.2.1"}) {
        const Object::Ptr een = alles->getObject("verwachtingen")->getObject(code);
        int som = 0;
        for (const char* score : {"voldoende", "onvoldoende", "nvt", "onbeoordeeld"})
            som += een->getValue<int>(score);
        EXPECT_EQ(som, 3) << code;
    }
    const Array::Ptr organisaties = alles->getArray("organisaties");
    const Object::Ptr bravo = organisaties->getObject(3);
    EXPECT_EQ(bravo->getValue<std::string>("waarom_zonder_rang"),
              "geen plaats, want geen enkele verwachting is van toepassing");
    EXPECT_TRUE(bravo->get("mogelijke_rang").isEmpty());
    EXPECT_EQ(bravo->getValue<int>("van_toepassing"), 0);
    const Object::Ptr charlie = organisaties->getObject(4)->getObject("mogelijke_rang");
    EXPECT_EQ(charlie->getValue<int>("beste"), 1);
    EXPECT_EQ(charlie->getValue<int>("slechtste"), 5);
    EXPECT_TRUE(charlie->getValue<bool>("of_geen"));
    const std::string zin = basis->getValue<std::string>("zin");
    EXPECT_THAT(ranglijst("csv"), HasSubstr("\n;Bravo;0;0;3;0;nvt;nvt;;;;" + zin + "\n"));
    EXPECT_THAT(ranglijst("csv"), HasSubstr("\n;Charlie;0;0;0;3;;;;1;5;" + zin + "\n"));
}

TEST(OpdrachtRanglijst, TakesLooseFiles) {
    const test::KleineBestanden bestanden;
    const auto los = gedraaid({"ranglijst", "--kader", bestanden.pad("kader.yaml"), "--scores",
                               bestanden.pad("scores.csv"), "--organisaties",
                               bestanden.pad("organisaties.yaml"), "--formaat", "csv"});
    EXPECT_EQ(los.code, 0);
    EXPECT_EQ(los.uit, klein(bestanden, "csv").uit);
}

TEST(OpdrachtRanglijst, WarnsThatARuleLeavesSomethingOpen) {
    const test::KleineBestanden bestanden;
    const auto uitkomst = klein(bestanden, "csv");
    EXPECT_EQ(uitkomst.code, 0);
    EXPECT_THAT(uitkomst.fout, testing::StartsWith("Gelezen: "));
    EXPECT_THAT(uitkomst.fout,
                testing::EndsWith("\nLet op: regelset streng is niet sluitend voor criterium 1.2. "
                                  "Meer hierover: maatlat kader controleer.\n"));
}

TEST(OpdrachtRanglijst, RefusesWhatItDoesNotKnow) {
    EXPECT_EQ(gedraaid2015({"ranglijst", "--formaat", "josn"}).fout,
              "Het formaat \"josn\" is onbekend. Bedoelt u \"json\"? Kies tabel, csv, rekenblad of "
              "json.\n");
    EXPECT_EQ(
        gedraaid2015({"ranglijst", "--regelset", "gepubliceert"}).fout,
        "Het kader veilig-thuis-stap1 2015 heeft geen beslisregels \"gepubliceert\". Bedoelt u "
        "\"gepubliceerd\"? Deze zijn er: gepubliceerd en toegepast-2015.\n");
    EXPECT_EQ(gedraaid2015({"ranglijst", "--onderzoek", "weg.yaml"}).fout,
              "weg.yaml: Dit bestand bestaat niet. Controleer de naam en de map.\n");
    for (const std::vector<std::string>& opties : {std::vector<std::string>{"--formaat", "josn"},
                                                   {"--regelset", "x"},
                                                   {"--onderzoek", "w"}}) {
        std::vector<std::string> argumenten{"ranglijst"};
        argumenten.insert(argumenten.end(), opties.begin(), opties.end());
        EXPECT_EQ(gedraaid2015(argumenten).code, 2);
        EXPECT_EQ(gedraaid2015(argumenten).uit, "");
    }
}

TEST(OpdrachtRanglijst, LeavesOutWhatCanStillChangeAndSaysSo) {
    const test::Werkmap map;
    const std::string bestand = map.pad("stap1.db");
    ASSERT_EQ(gedraaid2015({"importeer", "--database", bestand}).code, 0);
    {
        Database database = Database::openSchrijven(bestand, test::vasteKlok());
        database.schrijf("test", [](Transactie& transactie) {
            for (const Toetskop& een :
                 toetskopStore::vanOnderzoek(test::kSleutel, transactie, "stap1-2015"))
                if (een.organisatie == "Utrecht")
                    test::zetStatus(test::in(transactie, een.nr), Toetsstatus::lopend, 0);
        });
    }
    const auto uitkomst = gedraaid({"ranglijst", "--database", bestand});
    EXPECT_EQ(uitkomst.code, 0);
    EXPECT_THAT(uitkomst.uit, Not(HasSubstr("Utrecht")));
    EXPECT_THAT(uitkomst.uit, HasSubstr("Twente"));
    EXPECT_EQ(uitkomst.fout, "Let op: één toets kan nog wijzigen en telt niet mee.\n");
}

TEST(OpdrachtRanglijst, NamesEveryWrongCellAndWritesNothing) {
    const test::KleineBestanden bestanden;
    bestanden.map().schrijf(
        "scores.csv", test::vervang(test::vervang(test::kKleineScores, "Delta;+", "Delta;goed?"),
                                    "Foxtrot", "Foxtort"));
    const auto uitkomst = klein(bestanden, "csv");
    EXPECT_EQ(uitkomst.code, 2);
    EXPECT_EQ(uitkomst.uit, "");
    EXPECT_THAT(uitkomst.fout,
                HasSubstr("scores.csv:2:2: Rij 2, kolom \"1.1.1\": \"goed?\" is geen "
                          "score."));
    EXPECT_THAT(uitkomst.fout,
                HasSubstr("scores.csv:7:1: Rij 7, kolom \"organisatie\": De organisatie "
                          "\"Foxtort\" is onbekend. Bedoelt u \"Foxtrot\"? Verbeter de naam."));
    EXPECT_THAT(uitkomst.fout, HasSubstr("met --organisaties BESTAND"));
}

}  // namespace
}  // namespace maatlat

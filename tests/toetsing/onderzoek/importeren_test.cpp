// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/importeren.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rules/onderzoek/levensloop.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/onderzoek/organisatieleven_store.h"
#include "support/invoerfouten.h"
#include "support/kaders.h"
#include "support/kleine_bestanden.h"
#include "toetsing/onderzoek/importverlies.h"
#include "toetsing/onderzoek/ronde_uit_database.h"

namespace maatlat {
namespace {

using test::vervang;

Database nieuw() {
    return Database::openSchrijven(":memory:", [] { return "2026-11-22T09:30:00.000Z"; });
}

void zelfdeRonde(const Ronde& a, const Ronde& b) {
    EXPECT_EQ(a.kader, b.kader);
    EXPECT_EQ(a.onderzoek, b.onderzoek);
    EXPECT_EQ(a.organisaties, b.organisaties);
    EXPECT_EQ(a.toetsen, b.toetsen);
    EXPECT_EQ(a.teksten, b.teksten);
    EXPECT_EQ(a.landelijk, b.landelijk);
    EXPECT_EQ(a.uitspraken, b.uitspraken);
}

TEST(Importeren, GivesTheRoundOfTwentyFifteenBackAsItWas) {
    const GelezenRonde gelezen =
        leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml");
    Database database = nieuw();
    const Importuitslag uitslag = importeer(database, "test", gelezen);
    EXPECT_TRUE(uitslag.kaderNieuw);
    EXPECT_TRUE(uitslag.onderzoekGewijzigd);
    EXPECT_EQ(uitslag.organisaties, 26);
    EXPECT_EQ(uitslag.toetsen, 26);
    EXPECT_EQ(uitslag.scores, 26 * 24);
    EXPECT_EQ(uitslag.documenten, 3);
    zelfdeRonde(leesUitDatabase(database, ""), gelezen.ronde);
    zelfdeRonde(leesUitDatabase(database, "stap1-2015"), gelezen.ronde);
}

/// As the coördinator does it, of an organisation that was never called otherwise.
void hernoem(Database& database, const std::string& naam, const std::string& wordt,
             const std::string& van) {
    database.schrijf("test", [&](Transactie& transactie) {
        for (const Organisatieleven& een : organisatielevenStore::alle(transactie)) {
            if (een.naam != naam) continue;
            Levensperiode nieuw;
            nieuw.waarde = wordt;
            nieuw.van = van;
            organisatielevenStore::zetPerioden(transactie, een, Levenssoort::naam,
                                               pasIn(een.van(Levenssoort::naam), nieuw).perioden);
        }
    });
}

TEST(Importeren, ARoundKeepsTheNameOfItsTimeAndItsFilesStayGood) {
    const GelezenRonde gelezen =
        leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml");
    Database database = nieuw();
    importeer(database, "test", gelezen);
    hernoem(database, "IJsselland", "Regio Oost", "2020-01-01");
    const Ronde ronde = leesUitDatabase(database, "stap1-2015");
    EXPECT_EQ(ronde.toetsen, gelezen.ronde.toetsen);
    EXPECT_EQ(ronde.teksten, gelezen.ronde.teksten);
    EXPECT_EQ(ronde.uitspraken, gelezen.ronde.uitspraken);
    // The same files again: the old name means the same organisation.
    const Importuitslag nog = importeer(database, "test", gelezen);
    EXPECT_EQ(nog.organisaties + nog.toetsen + nog.scores + nog.documenten, 0);
    // Nor do they bring in a second one where the round was not known yet.
    Database later = nieuw();
    later.schrijf("test", [&](Transactie& transactie) {
        organisatieStore::bewaar(transactie, gelezen.bron.organisaties);
    });
    hernoem(later, "IJsselland", "Regio Oost", "2020-01-01");
    EXPECT_EQ(importeer(later, "test", gelezen).organisaties, 0);
    EXPECT_EQ(leesUitDatabase(later, "stap1-2015").toetsen, gelezen.ronde.toetsen);
    EXPECT_EQ(leesUitDatabase(later, "stap1-2015").teksten, gelezen.ronde.teksten);
}

TEST(Importeren, KeepsWhatIsNotJudgedAndWhatDoesNotApply) {
    const test::KleineBestanden bestanden;
    const GelezenRonde gelezen = leesOnderzoek(bestanden.onderzoek());
    Database database = nieuw();
    importeer(database, "test", gelezen);
    const Ronde ronde = leesUitDatabase(database, "");
    zelfdeRonde(ronde, gelezen.ronde);
    EXPECT_EQ(ronde.toets("Echo")->scores, test::rij("+.+"));
    EXPECT_EQ(ronde.toets("Foxtrot")->scores, test::rij("n+-"));
}

TEST(Importeren, ChangesNothingTheSecondTime) {
    const test::KleineBestanden bestanden;
    Database database = nieuw();
    EXPECT_TRUE(importeer(database, "test", leesOnderzoek(bestanden.onderzoek())).ietsGewijzigd());
    EXPECT_FALSE(importeer(database, "test", leesOnderzoek(bestanden.onderzoek())).ietsGewijzigd());
    // Nor does a file that says the same in another way.
    bestanden.map().schrijf("scores.csv",
                            "1.2.1,organisatie,1.1.2,1.1.1\n1,Delta,V,voldoende\n+,Charlie,3,1\n"
                            "1,Echo,,+\n1,Alfa,1,1\n1,Bravo aan Zee,1,1\nO,Foxtrot,+,n.v.t.\n");
    EXPECT_FALSE(importeer(database, "test", leesOnderzoek(bestanden.onderzoek())).ietsGewijzigd());
}

TEST(Importeren, ChangesExactlyTheScoreThatChanged) {
    const test::KleineBestanden bestanden;
    Database database = nieuw();
    importeer(database, "test", leesOnderzoek(bestanden.onderzoek()));
    Ronde verwacht = leesUitDatabase(database, "");
    bestanden.map().schrijf("scores.csv",
                            vervang(test::kKleineScores, "Charlie;+;-", "Charlie;+;+"));
    const Importuitslag uitslag = importeer(database, "test", leesOnderzoek(bestanden.onderzoek()));
    EXPECT_EQ(uitslag.scores, 1);
    EXPECT_EQ(uitslag.toetsen, 1);
    EXPECT_FALSE(uitslag.kaderNieuw || uitslag.onderzoekGewijzigd || uitslag.organisaties > 0 ||
                 uitslag.documenten > 0);
    verwacht.toetsen.at(2).scores = test::rij("+++");
    zelfdeRonde(leesUitDatabase(database, ""), verwacht);
}

TEST(Importeren, ReportsEachOtherKindOfChange) {
    const test::KleineBestanden bestanden;
    Database database = nieuw();
    importeer(database, "test", leesOnderzoek(bestanden.onderzoek()));
    const auto na = [&](const std::string& bestand, const char* oud, const char* ander) {
        bestanden.map().schrijf(bestand, vervang(test::inhoud(bestanden.pad(bestand)), oud, ander));
        return importeer(database, "test", leesOnderzoek(bestanden.onderzoek()));
    };
    EXPECT_EQ(na("uitspraken.yaml", "Er zijn er zes.", "Het zijn er zes.").documenten, 1);
    EXPECT_EQ(leesUitDatabase(database, "").uitspraken.uitspraken.at(0).bewering,
              "Het zijn er zes.");
    EXPECT_EQ(na("organisaties.yaml", "Bravo aan Zee", "Bravo aan Zee, Bravo Bad").organisaties, 1);
    const Importuitslag anders = na("onderzoek.yaml", "naam: Een proef", "naam: De proef");
    EXPECT_TRUE(anders.onderzoekGewijzigd);
    EXPECT_EQ(anders.gewijzigdeVelden, std::vector<std::string>{"naam: Een proef → De proef"});
    EXPECT_FALSE(na("kader.yaml", "soort:", "# Alleen opmaak.\nsoort:").ietsGewijzigd())
        << "layout is no content";
}

TEST(Importeren, RefusesAnotherKaderUnderTheSameVersion) {
    const test::KleineBestanden bestanden;
    Database database = nieuw();
    importeer(database, "test", leesOnderzoek(bestanden.onderzoek()));
    const Ronde eerst = leesUitDatabase(database, "");
    bestanden.map().schrijf("kader.yaml", vervang(test::kKleinKader, "Er is een plan.", "Anders."));
    bestanden.map().schrijf("scores.csv", vervang(test::kKleineScores, "Delta;+", "Delta;-"));
    const GelezenRonde ander = leesOnderzoek(bestanden.onderzoek());
    EXPECT_THAT(test::foutBij([&] { importeer(database, "test", ander); }),
                testing::HasSubstr("klein"));
    zelfdeRonde(leesUitDatabase(database, ""), eerst);
}

TEST(Importeren, WritesAllOfARoundOrNothing) {
    const test::KleineBestanden bestanden;
    Database database = nieuw();
    importeer(database, "test", leesOnderzoek(bestanden.onderzoek()));
    const Ronde eerst = leesUitDatabase(database, "");
    // The last toets cannot be stored; by then the others have been.
    GelezenRonde gelezen = leesOnderzoek(bestanden.onderzoek());
    gelezen.bron.onderzoek.naam = gelezen.ronde.onderzoek.naam = "Anders";
    gelezen.ronde.toetsen.front().scores = test::rij("---");
    gelezen.ronde.toetsen.push_back({"Niemand", test::rij("+++")});
    EXPECT_NE(test::foutBij([&] { importeer(database, "test", gelezen); }), "");
    zelfdeRonde(leesUitDatabase(database, ""), eerst);
}

TEST(Importeren, RefusesAnotherSpellingOfAnOrganisationThatTheDatabaseKnows) {
    const test::KleineBestanden bestanden;
    Database database = nieuw();
    importeer(database, "test", leesOnderzoek(bestanden.onderzoek()));
    const Ronde eerst = leesUitDatabase(database, "");
    const std::string namen = test::inhoud(bestanden.pad("organisaties.yaml"));
    bestanden.map().schrijf(
        "onderzoek.yaml", vervang(test::inhoud(bestanden.onderzoek()), "id: proef", "id: proef-2"));
    const struct {
        const char* in;
        const char* melding;
    } gevallen[] = {
        {"naam: CHARLIE",
         "De database kent \"Charlie\" als eigen organisatie. In dit bestand is \"CHARLIE\" een "
         "naam van \"CHARLIE\"."},
        {"naam: Nieuw\n    andere_namen: [Charlie]",
         "De database kent \"Charlie\" als eigen organisatie. In dit bestand is \"Charlie\" een "
         "naam van \"Nieuw\"."},
    };
    for (const auto& [in, melding] : gevallen) {
        bestanden.map().schrijf("organisaties.yaml", vervang(namen, "naam: Charlie", in));
        const GelezenRonde tweede = leesOnderzoek(bestanden.onderzoek());
        const std::string fout = test::foutBij([&] { importeer(database, "test", tweede); });
        EXPECT_THAT(fout, testing::StartsWith(melding));
        EXPECT_THAT(fout, testing::HasSubstr("Zet dan \"Charlie\" bij naam"));
        zelfdeRonde(leesUitDatabase(database, ""), eerst);
    }
}

TEST(Importeren, KeepsTheTextsThatTheRoundNamesNow) {
    const test::KleineBestanden bestanden;
    Database database = nieuw();
    const std::string bravo = test::inhoud(bestanden.pad("bravo.yaml"));
    std::filesystem::create_directory(bestanden.pad("delta"));
    bestanden.map().schrijf("delta/bravo.yaml", vervang(bravo, "Bravo aan Zee", "Delta"));
    const std::string onderzoek = vervang(test::inhoud(bestanden.onderzoek()), "[bravo.yaml]",
                                          "[delta/bravo.yaml, bravo.yaml]");
    const auto na = [&](const std::string& tekst, Leegmaken leegmaken = Leegmaken::nee) {
        bestanden.map().schrijf("onderzoek.yaml", tekst);
        const GelezenRonde gelezen = leesOnderzoek(bestanden.onderzoek());
        const int documenten = importeer(database, "test", gelezen, leegmaken).documenten;
        zelfdeRonde(leesUitDatabase(database, ""), gelezen.ronde);
        EXPECT_FALSE(importeer(database, "test", gelezen).ietsGewijzigd());
        return documenten;
    };
    EXPECT_EQ(na(onderzoek), 3);
    bestanden.map().schrijf("anders.yaml", vervang(test::inhoud(bestanden.pad("uitspraken.yaml")),
                                                   "Er zijn er zes.", "Het zijn er zes."));
    EXPECT_EQ(na(vervang(onderzoek, "uitspraken: uitspraken", "uitspraken: anders")), 1);
    EXPECT_EQ(na(vervang(onderzoek, "uitspraken: uitspraken.yaml\n", ""), Leegmaken::ja), 1)
        << "withdrawn";
    EXPECT_EQ(na(vervang(onderzoek, "delta/bravo.yaml, ", ""), Leegmaken::ja), 2)
        << "one back, one withdrawn";
}

TEST(Importeren, RefusesToLoseARow) {
    const test::KleineBestanden bestanden;
    Database database = nieuw();
    importeer(database, "test", leesOnderzoek(bestanden.onderzoek()));
    const Ronde eerst = leesUitDatabase(database, "");
    bestanden.map().schrijf("scores.csv", vervang(vervang(test::kKleineScores, "Delta;+;+;+\n", ""),
                                                  "Charlie;+;-;+\n", ""));
    const GelezenRonde zonder = leesOnderzoek(bestanden.onderzoek());
    EXPECT_THAT(
        test::foutBij([&] { importeer(database, "test", zonder); }),
        testing::StartsWith("Onderzoek \"proef\" heeft in de database ook Charlie en Delta, "
                            "maar in dit bestand met scores ontbreekt een rij voor elk"));
    zelfdeRonde(leesUitDatabase(database, ""), eerst);
    bestanden.map().schrijf("scores.csv", vervang(test::kKleineScores, "Delta;+;+;+", "Delta;;;"));
    EXPECT_EQ(importeer(database, "test", leesOnderzoek(bestanden.onderzoek()), Leegmaken::ja)
                  .gewijzigdeScores,
              (std::vector<std::string>{"Delta 1.1.1: voldoende → onbeoordeeld",
                                        "Delta 1.1.2: voldoende → onbeoordeeld",
                                        "Delta 1.2.1: voldoende → onbeoordeeld"}));
}

/// What an import that may empty nothing says about this round; it must leave the database alone.
class Leegimport : public testing::Test {
  protected:
    Leegimport() { importeer(database_, "test", leesOnderzoek(bestanden_.onderzoek())); }

    std::string weigering() {
        const Ronde eerst = leesUitDatabase(database_, "");
        const GelezenRonde gelezen = leesOnderzoek(bestanden_.onderzoek());
        std::string uit;
        try {
            importeer(database_, "test", gelezen);
        } catch (const Importverlies& fout) {
            uit = fout.what();
            zelfdeRonde(leesUitDatabase(database_, ""), eerst);
        }
        return uit;
    }
    void wijzig(const std::string& bestand, const std::string& oud, const std::string& nieuw) {
        bestanden_.map().schrijf(
            bestand, vervang(test::inhoud(bestanden_.pad(bestand)), oud.c_str(), nieuw.c_str()));
    }
    Importuitslag maakLeeg() {
        return importeer(database_, "test", leesOnderzoek(bestanden_.onderzoek()), Leegmaken::ja);
    }

    test::KleineBestanden bestanden_;
    Database database_ = nieuw();
};

TEST_F(Leegimport, WeigertScoresLeegTeMakenEnNoemtZe) {
    wijzig("scores.csv", "Delta;+;+;+", "Delta;;;");
    wijzig("scores.csv", "Charlie;+;-;+", "Charlie;+;;+");
    EXPECT_EQ(weigering(),
              "Deze import maakt leeg wat er nu staat. Er is niets gewijzigd. Dit zou weg zijn:\n"
              "  Charlie: één score (1.1.2)\n  Delta: drie scores (1.1.1, 1.1.2 en 1.2.1)");
    const Importuitslag uitslag = maakLeeg();
    EXPECT_EQ(uitslag.scores, 4);
    EXPECT_EQ(uitslag.leeggemaakt,
              (std::vector<std::string>{"Charlie: één score (1.1.2)",
                                        "Delta: drie scores (1.1.1, 1.1.2 en 1.2.1)"}));
    EXPECT_EQ(leesUitDatabase(database_, "").toets("Delta")->scores, test::rij("..."));
    EXPECT_EQ(weigering(), "") << "what is empty already can be imported empty";
}

TEST_F(Leegimport, EenAndereScoreOfEenErbijIsGeenVerlies) {
    wijzig("scores.csv", "Charlie;+;-;+", "Charlie;-;nvt;+");
    wijzig("scores.csv", "Echo;+;;+", "Echo;+;+;+");
    EXPECT_EQ(weigering(), "");
}

TEST_F(Leegimport, WeigertTekstenInTeTrekken) {
    wijzig("onderzoek.yaml", "uitspraken: uitspraken.yaml\n", "");
    wijzig("onderzoek.yaml", "toetsen: [bravo.yaml]\n", "");
    const std::string fout = weigering();
    EXPECT_THAT(fout, testing::HasSubstr("De uitspraken: het hele document uitspraken.yaml"));
    EXPECT_THAT(fout, testing::HasSubstr("De tekst over Bravo: het hele document bravo.yaml"));
    EXPECT_EQ(maakLeeg().documenten, 2);
}

TEST_F(Leegimport, WeigertEenUitspraakWegTeLaten) {
    wijzig("uitspraken.yaml", "id: goed", "id: beter");
    EXPECT_THAT(weigering(), testing::HasSubstr("  Uitspraken: één uitspraak (goed)"));
    EXPECT_EQ(maakLeeg().documenten, 1);
}

TEST_F(Leegimport, WeigertAndereNamenKwijtTeRaken) {
    wijzig("organisaties.yaml", "    andere_namen: [Bravo aan Zee]\n", "");
    wijzig("bravo.yaml", "organisatie: Bravo aan Zee", "organisatie: Bravo");
    EXPECT_THAT(weigering(), testing::HasSubstr("  Bravo: één andere naam (Bravo aan Zee)"));
    EXPECT_EQ(maakLeeg().organisaties, 1);
}

TEST(Importverlies, ZietElkDeelVanEenTekstDatWeggaat) {
    Bekenderonde bekend;
    Toetstekst tekst;
    tekst.organisatie = "Bravo";
    tekst.periode = "mei 2020";
    tekst.inleiding = {{"Een alinea."}, {"Nog een."}};
    tekst.bevindingen = {{"1.1.1", "a"}, {"1.1.2", "b"}, {"1.1.2", "c"}};
    tekst.verbeterpunten = {{"1.1.2", "d"}};
    bekend.ronde.teksten = {tekst};
    bekend.ronde.landelijk.vervolg = {{"Het vervolg."}};
    bekend.ronde.landelijk.overGoodPractices = {{"Leer."}};
    bekend.ronde.landelijk.feiten.hertoetsen = Hertoetskeuze{7, "", "p"};
    bekend.ronde.landelijk.feiten.verhalen = {{"Bravo", {}, {}}};
    GelezenRonde nieuw;
    nieuw.ronde.teksten = {tekst};
    nieuw.ronde.landelijk = bekend.ronde.landelijk;
    EXPECT_THAT(verliezen(bekend, nieuw), testing::IsEmpty());
    Toetstekst& anders = nieuw.ronde.teksten[0];
    anders.periode.clear();
    anders.inleiding = {{"Anders, en korter."}};
    anders.bevindingen = {{"1.1.1", "x"}};
    anders.verbeterpunten.clear();
    nieuw.ronde.landelijk.vervolg.clear();
    nieuw.ronde.landelijk.overGoodPractices.clear();
    nieuw.ronde.landelijk.feiten = {};
    EXPECT_EQ(verliezen(bekend, nieuw),
              (std::vector<std::string>{"Tekst over Bravo: de periode",
                                        "Tekst over Bravo: twee bevindingen (1.1.2: 2 van de 2)",
                                        "Tekst over Bravo: één verbeterpunt (1.1.2)",
                                        "Landelijke tekst: het vervolg",
                                        "Landelijke tekst: de tekst over good practices",
                                        "Landelijke tekst, feiten: het aantal hertoetsen",
                                        "Landelijke tekst, feiten: één organisatie met wat daarna "
                                        "gebeurde (Bravo)"}));
}

TEST(Importverlies, TeltTekstenMetHetzelfdeWoord) {
    Bekenderonde bekend;
    Toetstekst tekst;
    tekst.organisatie = "Bravo";
    for (const char* inhoud : {"a", "b", "c", "d", "e", "f"}) {
        tekst.goodPractices.push_back({"1", inhoud, {}});
    }
    tekst.bevindingen = {{"1.1.1", "a"}, {"1.1.1", "b"}, {"1.1.2", "c"}};
    bekend.ronde.teksten = {tekst};
    GelezenRonde nieuw;
    tekst.goodPractices.resize(3);
    tekst.bevindingen = {{"1.1.1", "anders"}, {"1.2.1", "erbij"}};
    nieuw.ronde.teksten = {tekst};
    EXPECT_EQ(
        verliezen(bekend, nieuw),
        (std::vector<std::string>{"Tekst over Bravo: twee bevindingen (1.1.1: 1 van de 2 en 1.1.2)",
                                  "Tekst over Bravo: drie good practices (1: 3 van de 6)"}));
}

TEST(Importverlies, ZietVeldenVanHetOnderzoekEnEenRegelsetDieWeggaan) {
    Bekenderonde bekend;
    bekend.ronde.onderzoek = {"proef",      "Een proef", "De inspectie", "2020-01-01",
                              "2020-12-31", "Het boek",  "streng"};
    GelezenRonde nieuw;
    nieuw.ronde.onderzoek = {"proef", "Een proef", "", "", "", "Het boek", "gewoon"};
    EXPECT_EQ(
        verliezen(bekend, nieuw),
        (std::vector<std::string>{
            "Onderzoek: de toezichthouder", "Onderzoek: het begin van de periode",
            "Onderzoek: het einde van de periode",
            "Onderzoek: de beslisregels streng (het bestand noemt er geen; dan geldt gewoon)"}));
    nieuw.bron.onderzoek.regelset = "gewoon";
    EXPECT_EQ(verliezen(bekend, nieuw).size(), 3U) << "another one that is named is a change";
}

TEST(Importverlies, NoemtErHoogstensTwintig) {
    std::vector<std::string> alle;
    for (int i = 1; i <= 26; ++i)
        alle.push_back("Organisatie " + std::to_string(i) + ": één score (1.1.1)");
    const std::string tekst = Importverlies(alle).what();
    EXPECT_THAT(tekst, testing::HasSubstr("Organisatie 20:"));
    EXPECT_THAT(tekst, testing::EndsWith("\n  … en nog 6."));
}

/// As it went: the file with scores, its cells emptied, over the round of 2015.
TEST(Importverlies, GeenVanDe624ScoresVerdwijntStil) {
    const test::Werkmap map;
    std::filesystem::copy(test::criteriamap(), map.map() / "criteria",
                          std::filesystem::copy_options::recursive);
    const auto onderzoek = map.map() / "criteria" / "stap1-2015" / "onderzoek.yaml";
    Database database = nieuw();
    importeer(database, "test", leesOnderzoek(onderzoek));
    GelezenRonde leeg = leesOnderzoek(onderzoek);
    for (Toets& een : leeg.ronde.toetsen)
        een.scores = Scorerij{};
    const std::string fout = test::foutBij([&] { importeer(database, "test", leeg); });
    EXPECT_THAT(fout, testing::HasSubstr("Amsterdam-Amstelland: 24 scores (1.1.1, 1.1.2, "));
    EXPECT_THAT(fout, testing::HasSubstr("en nog 12)"));
    EXPECT_THAT(fout, testing::EndsWith("… en nog 6."));
    EXPECT_EQ(importeer(database, "test", leeg, Leegmaken::ja).scores, 624);
}

}  // namespace
}  // namespace maatlat

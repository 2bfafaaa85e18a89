// SPDX-License-Identifier: EUPL-1.2
// What the whole application writes, and what somebody with the file changes in it. With the pages,
// as only they make a toets that has everything.
#include "toetsing/mensen/logboekcontrole.h"

#include <filesystem>
#include <string>

#include "domain/gebeurtenis.h"
#include "store/bronnen/record_store.h"
#include "store/motor/ernaast.h"
#include "store/spoor/inzage_store.h"
#include "support/database_hulp.h"
#include "support/knoeidatabase.h"
#include "support/knoeier.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/traject/vaststelproef.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using testing::AllOf;
using testing::AnyOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
namespace fs = std::filesystem;

/// A database with a frozen toets, one with bronnen and bevindingen, old versions, and one that was
/// erased; closed, so that it can be copied and changed.
class Logboekcontrole : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        map = new test::Werkmap();
        test::maakKnoeidatabase(map->pad("maatlat.db"));
    }
    static void TearDownTestSuite() {
        delete map;
        map = nullptr;
    }

    void SetUp() override { herstel(); }

    /// As it was.
    void herstel() {
        fs::remove_all(hier);
        fs::create_directories(hier);
        for (const auto& een : fs::directory_iterator(map->map()))
            if (een.path().filename().string().starts_with("maatlat.db"))
                fs::copy(een.path(), hier / een.path().filename(), fs::copy_options::recursive);
    }

    Logboekoordeel keur() {
        Database database = Database::openLezen(pad());
        Werkplek werkplek(database, test::vasteKlok(), hier / "bijlagen", hier / "sleutels", {});
        return keurLogboek(werkplek);
    }
    std::vector<std::string> afwijkingen() { return keur().afwijkingen; }

    std::string pad() const { return (hier / "maatlat.db").string(); }

    void knoei(const std::string& sql) {
        Verbinding verbinding(pad(), Wijze::schrijven);
        verbinding.voerUit("PRAGMA foreign_keys = OFF");
        for (const std::string tabel : {"logboek", "geschiedenis", "vaststelling", "rapport"})
            for (const std::string wat : {"wijzigen", "verwijderen"})
                verbinding.voerUit("DROP TRIGGER IF EXISTS " + tabel + "_vast_bij_" + wat);
        verbinding.voerUit(sql);
    }
    std::int64_t getal(const std::string& sql) {
        return Verbinding(pad(), Wijze::lezen).getal(sql);
    }
    /// Opens and closes it, as the program does when it starts and stops.
    void start() { Database::openSchrijven(pad(), test::vasteKlok()); }

    static inline test::Werkmap* map = nullptr;
    test::Werkmap kladmap;
    fs::path hier = kladmap.map() / "hier";
};

TEST_F(Logboekcontrole, OngemoeidKlopt) {
    const Logboekoordeel oordeel = keur();
    EXPECT_THAT(oordeel.afwijkingen, IsEmpty());
    EXPECT_THAT(oordeel.nietNagekeken, IsEmpty());
    EXPECT_EQ(oordeel.sinds, "De controle gaat terug tot de eerste regel.");
    EXPECT_EQ(oordeel.tot.nr, getal("SELECT max(nr) FROM logboek"));
    EXPECT_EQ(oordeel.inhoudOp, test::kMoment);
}

/// Also without the pages that show it: readings are written down beside the log, by its lines.
TEST_F(Logboekcontrole, VindtWieErIetsLasEnWegIsGehaald) {
    {
        Database database = Database::openSchrijven(pad(), test::vasteKlok());
        database.schrijf("programma", [](Transactie& transactie) {
            inzageStore::bewaar(transactie, {{.wanneer = test::kMoment,
                                              .persoon = 1,
                                              .wie = "persoon 1",
                                              .soort = Inzagesoort::bijlage,
                                              .toets = 1,
                                              .wat = "bron 1"}});
        });
    }
    EXPECT_THAT(afwijkingen(), IsEmpty());
    knoei("DROP TRIGGER inzage_vast_bij_verwijderen; DELETE FROM inzage");
    EXPECT_THAT(afwijkingen(), ElementsAre(HasSubstr("Wie wat las")));
}

/// The program looks every hour, and remembers what it found.
TEST_F(Logboekcontrole, WatAlIsGevondenWordtNietNogEensGezegd) {
    Database database = Database::openSchrijven(pad(), test::vasteKlok());
    Werkplek werkplek(database, test::vasteKlok(), hier / "bijlagen", hier / "sleutels", {});
    keurLogboekEnOnthoud(werkplek);
    for (int uur = 0; uur < 3; ++uur) {
        database.schrijf("wie", [](Transactie& transactie) {
            transactie.log(Gebeurtenis::uitgelogd, "persoon 1");
        });
        test::schrijfBestand(ernaast(pad()).logboekkop, "iets anders");
        EXPECT_THAT(keurNieuweRegels(werkplek).afwijkingen,
                    ElementsAre(HasSubstr("is niet zoals Maatlat het schreef")));
    }
}

/// Whatever somebody changes, something is said of it. tests/aanval does it a thousand times.
TEST_F(Logboekcontrole, VindtElkGeknoei) {
    test::Knoeier knoeier(20261129);
    for (int i = 0; i < 100; ++i) {
        herstel();
        const std::string wat = knoeier.knoei(pad());
        EXPECT_THAT(afwijkingen(), Not(IsEmpty())) << i << ": " << wat;
    }
}

TEST_F(Logboekcontrole, NoemtWatErIsGeknoeid) {
    const std::string laatste = std::to_string(getal("SELECT max(nr) FROM logboek"));
    const std::vector<std::pair<std::string, std::string>> gevallen{
        {"UPDATE logboek SET wie = 'x' WHERE nr = 7",
         "Regel 7 van het logboek is buiten Maatlat om"},
        {"DELETE FROM logboek WHERE nr = 7", "Regel 7 van het logboek ontbreekt."},
        {"DELETE FROM logboek WHERE nr > 7",
         "De regels 8 tot en met " + laatste + " van het logboek ontbreken."},
        {"DELETE FROM logboek", "De regels 1 tot en met " + laatste},
        {"UPDATE geschiedenis SET inhoud = 'waarde=Anders.' WHERE inhoud = 'waarde=Daarna.'",
         "Versie 2 van \"Motivering bij 1.1.2\" in toets 1 is buiten Maatlat om gewijzigd"},
        {"DELETE FROM geschiedenis WHERE inhoud = 'waarde=Daarna.'",
         "Versie 2 van \"Motivering bij 1.1.2\" in toets 1 is uit de geschiedenis weggehaald"},
        {"UPDATE veld SET waarde = 'Anders.' WHERE sleutel = 'motivering/1.1.2' AND toets = 1",
         "Wat er nu staat van \"Motivering bij 1.1.2\" in toets 1 is niet wat de laatste versie"},
        {"UPDATE bron SET titel = 'Anders'", "Wat er nu staat van \"Bron 1\" in toets 1"},
        {"UPDATE bron SET link_adres = 'https://ander.nl'", "Wat er nu staat van \"Bron 1\""},
        {"INSERT INTO bron_bestand VALUES (1, 1, 0, 'a', printf('%064d', 1), 'x/y', 1)",
         "Wat er nu staat van \"Bron 1\" in toets 1"},
        {"DELETE FROM bevinding", "Wat er nu staat van \"Bevinding 1\" in toets 1"},
        {"UPDATE score SET score = 'onvoldoende'", "De score die meetelt is niet die van"},
        {"UPDATE vaststelling SET inhoud = inhoud || 'x'", "De inhoud van editie 1 van toets 2"},
        {"DELETE FROM rapport", "Het rapport van editie 1 van toets 2 is verdwenen"},
        {"UPDATE wissing SET reden = 'x'", "maar zo hebben twee mensen dat niet laten wissen"},
        {"UPDATE logboekzegel SET sleutel = printf('%064d', 1)", "met een andere sleutel"},
    };
    for (const auto& [sql, zin] : gevallen) {
        herstel();
        if (sql.find("UPDATE wissing") == 0) knoei("DROP TRIGGER wissing_vast_bij_wijzigen");
        knoei(sql);
        EXPECT_THAT(afwijkingen(), Contains(HasSubstr(zin))) << sql;
    }
}

/// The program says what it finds when it starts, and goes on saying it.
TEST_F(Logboekcontrole, EenAfgekniptEindeBlijftBekend) {
    const std::string laatste = std::to_string(getal("SELECT max(nr) FROM logboek"));
    knoei("DELETE FROM logboek WHERE nr > 7");
    start();
    start();
    EXPECT_THAT(afwijkingen(), Contains(AllOf(HasSubstr("Regel 8 van het logboek meldt"),
                                              HasSubstr("regel " + laatste + " met kenmerk"),
                                              HasSubstr("Gevonden: regel 7 met kenmerk"))));
    EXPECT_EQ(getal("SELECT count(*) FROM logboek WHERE wat LIKE 'logboek paste niet%'"), 1);
}

TEST_F(Logboekcontrole, EenWeggehaaldBestandMetDeKopBlijftBekend) {
    fs::remove(ernaast(pad()).logboekkop);
    EXPECT_THAT(keur().nietNagekeken, ElementsAre(HasSubstr("ontbreekt naast de database")));
    start();
    EXPECT_THAT(afwijkingen(), Contains(HasSubstr("Het bestand met de kop ontbreekt.")));
}

TEST_F(Logboekcontrole, EenLeeggemaaktLogboekZonderKopIsGeenNieuw) {
    knoei("DELETE FROM logboek");
    fs::remove(ernaast(pad()).logboekkop);
    start();
    EXPECT_THAT(afwijkingen(), Contains(AllOf(HasSubstr("Het bestand met de kop ontbreekt."),
                                              HasSubstr("Gevonden: geen regels"))));
}

TEST_F(Logboekcontrole, ZonderSleutelWordtNietsGezegd) {
    fs::remove_all(ernaast(pad()).geheimen);
    const Logboekoordeel oordeel = keur();
    EXPECT_THAT(oordeel.nietNagekeken,
                ElementsAre(HasSubstr("De sleutel van het logboek ontbreekt")));
    EXPECT_EQ(oordeel.tot.nr, 0);
}

/// Who takes the key away does not get a log without a past.
TEST_F(Logboekcontrole, EenNieuweSleutelSluitAfWatErStond) {
    const std::int64_t aantal = getal("SELECT max(nr) FROM logboek");
    const std::string kop =
        Verbinding(pad(), Wijze::lezen).woord("SELECT hash FROM logboek ORDER BY nr DESC LIMIT 1");
    fs::remove_all(ernaast(pad()).geheimen);
    start();
    const Logboekoordeel oordeel = keur();
    EXPECT_THAT(oordeel.afwijkingen, IsEmpty()) << "it is whole under the new key";
    EXPECT_THAT(oordeel.sinds, HasSubstr("tot regel " + std::to_string(aantal + 1)));
    EXPECT_EQ(Verbinding(pad(), Wijze::lezen)
                  .woord("SELECT oud || '|' || nieuw FROM logboek ORDER BY nr DESC LIMIT 1"),
              "regel " + std::to_string(aantal) + " met kenmerk " + kop +
                  "|Niet na te kijken: de sleutel ontbrak. Het bestand met de kop noemt regel " +
                  std::to_string(aantal) + " met kenmerk " + kop + ".");
    // And it holds from then on, also what was there before.
    knoei("UPDATE geschiedenis SET inhoud = 'waarde=Anders.' WHERE inhoud = 'waarde=Daarna.'");
    EXPECT_THAT(afwijkingen(), Contains(HasSubstr("Versie 2 van \"Motivering bij 1.1.2\"")));
    knoei("UPDATE logboek SET wie = 'x' WHERE nr = 7");
    EXPECT_THAT(afwijkingen(), Contains(HasSubstr("Regel 7")));
    knoei("UPDATE logboekzegel SET sinds = 0");
    EXPECT_THAT(afwijkingen(), Contains(HasSubstr("Vanaf welke regel")));
}

/// And when it was cut as well, that stays known.
TEST_F(Logboekcontrole, EenNieuweSleutelVerbergtGeenAfgekniptEinde) {
    const std::string laatste = std::to_string(getal("SELECT max(nr) FROM logboek"));
    fs::remove_all(ernaast(pad()).geheimen);
    knoei("DELETE FROM logboek WHERE nr > 7");
    start();
    EXPECT_THAT(keur().sinds, HasSubstr("tot en met regel 7 met kenmerk"));
    EXPECT_THAT(afwijkingen(), Contains(AllOf(HasSubstr("noemt regel " + laatste),
                                              HasSubstr("Gevonden: regel 7 met kenmerk"))));
}

TEST_F(Logboekcontrole, EenAndereSleutelSluitOokAf) {
    const auto sleutel = ernaast(pad()).geheimen / "logboek.sleutel";
    std::ofstream(sleutel) << std::string(64, 'a') << "\n";
    EXPECT_THAT(afwijkingen(), Contains(HasSubstr("met een andere sleutel")));
    start();
    EXPECT_THAT(keur().sinds, HasSubstr("de sleutel was een andere"));
    EXPECT_EQ(getal("SELECT count(*) FROM logboek WHERE nieuw LIKE '%de sleutel was een andere%'"),
              1);
}

/// What stands of the key is in the database: who changes that has no other key.
TEST_F(Logboekcontrole, EenAnderKenmerkVanDeSleutelVerzegeltGeenVervalsing) {
    for (const std::string kenmerk :
         {"UPDATE logboekzegel SET sleutel = printf('%064d', 1), sinds = 3",
          "DELETE FROM logboekzegel"}) {
        herstel();
        knoei(kenmerk +
              "; UPDATE geschiedenis SET inhoud = 'waarde=Anders.' WHERE inhoud = "
              "'waarde=Daarna.'");
        start();
        EXPECT_EQ(keur().sinds, "De controle gaat terug tot de eerste regel.") << kenmerk;
        EXPECT_THAT(
            afwijkingen(),
            AllOf(Contains(HasSubstr("Verwacht: het kenmerk van de sleutel van dit logboek")),
                  Contains(HasSubstr("Versie 2 van \"Motivering bij 1.1.2\""))))
            << kenmerk;
    }
}

/// A log that is empty, with nothing beside it, is not that of a new database.
TEST_F(Logboekcontrole, EenLeegLogboekZonderKopBlijftBekend) {
    knoei("DELETE FROM logboek");
    fs::remove(ernaast(pad()).logboekkop);
    start();
    EXPECT_THAT(afwijkingen(), Contains(HasSubstr("Verwacht: Het bestand met de kop ontbreekt. "
                                                  "Gevonden: geen regels.")));
}

TEST_F(Logboekcontrole, DeKopStaatErNaastVoorEenGebruiker) {
    const fs::path kop = ernaast(pad()).logboekkop;
    EXPECT_EQ(fs::status(kop).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_LT(fs::file_size(kop), 512U);
    EXPECT_THAT(test::inhoud(kop), HasSubstr(Verbinding(pad(), Wijze::lezen)
                                                 .woord("SELECT hash FROM logboek ORDER BY nr DESC "
                                                        "LIMIT 1")));
}

}  // namespace
}  // namespace maatlat

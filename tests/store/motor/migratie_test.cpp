// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/migratie.h"

#include <array>
#include <filesystem>
#include <span>
#include <tuple>
#include <vector>

#include "domain/gebeurtenis.h"
#include "hash/sha256.h"
#include "store/mensen/persoon_store.h"
#include "store/motor/logboek.h"
#include "store/motor/schema.h"
#include "store/onderzoek_store.h"
#include "store/spoor/gezien_store.h"
#include "store/spoor/logboekkeuring.h"
#include "store/steekproef/steekproef_store.h"
#include "store/toets/veld_store.h"
#include "store/toetskop_store.h"
#include "support/database_hulp.h"
#include "support/proefsleutel.h"

namespace maatlat {
namespace {

using namespace test;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

constexpr Migratie kEen{1, "CREATE TABLE a (n INTEGER) STRICT; INSERT INTO a VALUES (7);"};
constexpr Migratie kTwee{2, "CREATE TABLE b (n INTEGER) STRICT; INSERT INTO b SELECT n FROM a;"};
constexpr Migratie kFout{2, "CREATE TABLE b (n INTEGER) STRICT; DELETE FROM a; ONZIN;"};

class MigratieTest : public testing::Test {
  protected:
    template <std::size_t Aantal>
    void migreerNaar(const std::array<Migratie, Aantal>& stappen) {
        migreerNaar(std::span<const Migratie>(stappen));
    }
    void migreerNaar(std::span<const Migratie> stappen) {
        migreer(verbinding_, map_.pad(), stappen, {geheimen_, klok_, voortgang_});
    }
    std::int64_t versie() { return verbinding_.getal("PRAGMA user_version"); }
    std::int64_t tabellen() {
        return verbinding_.getal("SELECT count(*) FROM sqlite_schema WHERE type = 'table'");
    }

    Databasemap map_;
    Geheimenmap geheimen_{""};
    Klok klok_ = vasteKlok();
    Voortgang voortgang_;
    Verbinding verbinding_{map_.pad(), Wijze::schrijven};
};

TEST_F(MigratieTest, VanLeegNaarNieuwsteZonderReservekopie) {
    migreerNaar(std::array{kEen, kTwee});
    EXPECT_EQ(versie(), 2);
    EXPECT_EQ(verbinding_.getal("PRAGMA application_id"), kApplicatieId);
    EXPECT_EQ(verbinding_.getal("SELECT n FROM b"), 7);
    EXPECT_EQ(map_.bestanden(), std::set<std::string>{"maatlat.db"});
}

/// What stood there before people were kept apart from organisations.
TEST_F(MigratieTest, Versie10KentVroegereOrganisatiesEnVergeetOnafgemaakteGeheimen) {
    migreerNaar(schema().first(8));  // the log with its texts, which version 9 takes out
    verbinding_.voerUit(
        "INSERT INTO organisatie VALUES (1, 'Utrecht'), (2, 'Noord'), (3, 'Oost');"
        "INSERT INTO persoon (nr, naam, email, sinds, organisatie, totp_geheim, totp_aan) VALUES "
        "(1, 'A', 'a', '', 1, 'AAAA', 1), (2, 'B', 'b', '', NULL, 'BBBB', 0), "
        "(3, 'C', 'c', '', NULL, '', 0);"
        "INSERT INTO logboek VALUES (1, '2026-11-22T09:30:00.000Z', 'persoon 1', 'persoon "
        "gewijzigd', 'persoon 2', 'VT-management van Noord', 'inspecteur', '', printf('%064d', 1)),"
        "(2, '2026-11-22T09:30:00.000Z', 'persoon 1', 'persoon gewijzigd', 'persoon 3', "
        "'VT-management van Oost; geblokkeerd', 'inspecteur', '', printf('%064d', 2));");
    migreerNaar(schema());
    EXPECT_EQ(verbinding_.woord("SELECT group_concat(persoon || '-' || organisatie, ' ') FROM "
                                "(SELECT * FROM persoon_van ORDER BY persoon)"),
              "1-1 2-2 3-3");
    EXPECT_EQ(verbinding_.woord("SELECT group_concat(totp_geheim, '|') FROM persoon"), "AAAA||");
}

TEST_F(MigratieTest, TweedeKeerGebeurtErNiets) {
    migreerNaar(std::array{kEen});
    migreerNaar(std::array{kEen});
    EXPECT_EQ(verbinding_.getal("SELECT count(*) FROM a"), 1);
}

TEST_F(MigratieTest, OudereDatabaseKrijgtEersteenKopie) {
    migreerNaar(std::array{kEen});
    verbinding_.voerUit("PRAGMA journal_mode = WAL; UPDATE a SET n = 8");
    migreerNaar(std::array{kEen, kTwee});
    EXPECT_EQ(verbinding_.getal("SELECT n FROM b"), 8);

    Verbinding kopie(map_.pad("maatlat.voor-versie-2.db"), Wijze::stilstaand);
    EXPECT_EQ(kopie.getal("PRAGMA user_version"), 1);
    EXPECT_EQ(kopie.getal("PRAGMA application_id"), kApplicatieId);
    EXPECT_EQ(kopie.getal("SELECT n FROM a"), 8);
}

TEST_F(MigratieTest, ZegtDatHetBijwerktHoeverHetIsEnWaarDeKopieStaat) {
    std::vector<std::string> gezegd;
    voortgang_ = [&](const std::string& zin) { gezegd.push_back(zin); };
    migreerNaar(std::array{kEen});
    EXPECT_TRUE(gezegd.empty());  // a new one is no news
    migreerNaar(std::array{kEen, kTwee});
    EXPECT_THAT(gezegd, ElementsAre(AllOf(HasSubstr("(versie 1)"), HasSubstr("naar versie 2"),
                                          HasSubstr("Nodig op de schijf: "), HasSubstr("vrij: ")),
                                    HasSubstr("Eerst wordt een reservekopie"),
                                    HasSubstr(map_.pad("maatlat.voor-versie-2.db")),
                                    HasSubstr("stap 1 van 1"), HasSubstr("is bijgewerkt")));
    gezegd.clear();
    migreerNaar(std::array{kEen, kTwee});
    EXPECT_TRUE(gezegd.empty());
}

TEST_F(MigratieTest, MislukteStapLaatAllesZoalsHetWas) {
    migreerNaar(std::array{kEen});
    EXPECT_THAT(foutBij([&] {
                    migreerNaar(std::array{kEen, kFout});
                }),
                AllOf(HasSubstr(map_.pad()), HasSubstr("versie 2"), HasSubstr("teruggedraaid")));
    EXPECT_EQ(versie(), 1);
    EXPECT_EQ(tabellen(), 1);
    EXPECT_EQ(verbinding_.getal("SELECT n FROM a"), 7);
    EXPECT_FALSE(verbinding_.inTransactie());

    migreerNaar(std::array{kEen, kTwee});  // once the fault is mended; the first copy stays
    EXPECT_EQ(versie(), 2);
    EXPECT_TRUE(map_.bestanden().contains("maatlat.voor-versie-2.db"));
    EXPECT_TRUE(map_.bestanden().contains("maatlat.voor-versie-2-2.db"));
}

TEST_F(MigratieTest, MislukteEersteStapLaatEenLeegBestand) {
    EXPECT_NE(foutBij([&] { migreerNaar(std::array{Migratie{1, kFout.sql}}); }), "");
    EXPECT_EQ(versie(), 0);
    EXPECT_EQ(tabellen(), 0);
    EXPECT_EQ(verbinding_.getal("PRAGMA application_id"), 0);
}

TEST_F(MigratieTest, ZonderKopieGeenMigratie) {
    migreerNaar(std::array{kEen});
    verbinding_.voerUit("PRAGMA journal_mode = WAL");
    // A folder in the place of the partial copy: it cannot be written.
    std::filesystem::create_directories(map_.pad("maatlat.voor-versie-2.db.deel/vol"));
    EXPECT_ANY_THROW(migreerNaar(std::array{kEen, kTwee}));
    EXPECT_EQ(versie(), 1);
    EXPECT_EQ(tabellen(), 1);
}

TEST_F(MigratieTest, NieuwereDatabaseWordtGeweigerd) {
    migreerNaar(std::array{kEen, kTwee});
    const auto melding = AllOf(HasSubstr("versie 2"), HasSubstr("tot en met versie 1"),
                               HasSubstr("Werk het programma bij"), HasSubstr("maatlat herstel"),
                               HasSubstr("niets aan de database veranderd"));
    EXPECT_THAT(foutBij([&] { migreerNaar(std::array{kEen}); }), melding);
    EXPECT_THAT(foutBij([&] { eisVersie(verbinding_, map_.pad(), std::array{kEen}); }), melding);
}

TEST_F(MigratieTest, LezerVraagtOmBijwerken) {
    migreerNaar(std::array{kEen});
    EXPECT_THAT(
        foutBij([&] {
            eisVersie(verbinding_, map_.pad(), std::array{kEen, kTwee});
        }),
        AllOf(HasSubstr("versie 1"), HasSubstr("werkt met versie 2"), HasSubstr("maatlat start")));
    EXPECT_EQ(foutBij([&] { eisVersie(verbinding_, map_.pad(), std::array{kEen}); }), "");
}

/// As an older program left it.
void migreerTot(Verbinding& verbinding, const std::string& pad, std::size_t versie) {
    Geheimenmap geheimen{""};
    const Klok klok = vasteKlok();
    migreer(verbinding, pad, schema().first(versie), {geheimen, klok, {}});
}

std::string kopieVoorDeNieuwste() {
    return "maatlat.voor-versie-" + std::to_string(schema().back().versie) + ".db";
}

/// A database as version 1 left it, with something in each table that version 2 makes anew.
void maakVersie1(const std::string& pad) {
    Verbinding verbinding(pad, Wijze::schrijven);
    migreerTot(verbinding, pad, 1);
    verbinding.voerUit(
        "INSERT INTO kader VALUES (printf('%064d', 1), 'k', '1', 'yaml');"
        "INSERT INTO organisatie VALUES (1, 'Twente'), (2, 'Drenthe');"
        "INSERT INTO onderzoek VALUES (1, 'o', 'O', '', '', '', '', 'r', printf('%064d', 1)),"
        "(2, 'p', 'P', '', '', '', '', 'r', printf('%064d', 1));"
        "INSERT INTO toets VALUES (2, 1, 1), (1, 2, 3), (1, 1, 1);"
        "INSERT INTO score VALUES (1, 2, '1.1.1', 'nvt'), (1, 2, '1.1.2', 'voldoende'),"
        "(2, 1, '1.1.1', 'onvoldoende');");
}

TEST(Schema, Versie1GaatMetAlleGegevensNaarDeNieuwste) {
    Databasemap map;
    maakVersie1(map.pad());
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    EXPECT_TRUE(map.bestanden().contains(kopieVoorDeNieuwste()));

    EXPECT_EQ(getal(database, "SELECT count(*) FROM toets"), 3);
    const std::vector<std::tuple<std::int64_t, std::string, std::string, int>> verwacht{
        {1, "o", "Twente", 1}, {2, "o", "Drenthe", 3}, {3, "p", "Twente", 1}};
    for (const auto& een : verwacht) {
        const Toetskop kop = *database.lees([&](Sessie& sessie) {
            return toetskopStore::lees(kSleutel, sessie, std::get<0>(een));
        });
        EXPECT_EQ(std::tuple(kop.nr, kop.onderzoekId, kop.organisatie, kop.versie), een);
        EXPECT_EQ(kop.status, Toetsstatus::overgenomen);
        EXPECT_EQ(kop.soort, Toetssoort::inspectie);
    }
    const auto velden =
        database.lees([](Sessie& sessie) { return veldStore::alle(in(sessie, 2)); });
    EXPECT_EQ(velden, (std::vector<Veld>{{"score/1.1.1", "nvt", 1, 0, ""},
                                         {"score/1.1.2", "voldoende", 1, 0, ""}}));
    EXPECT_EQ(getal(database, "SELECT count(*) FROM score"), 3);
    EXPECT_EQ(getal(database, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
    EXPECT_EQ(getal(database,
                    "SELECT count(*) FROM sqlite_schema WHERE sql LIKE '%s_nieuw%' OR "
                    "sql LIKE '%e_nieuw%'"),
              0);
}

TEST(Schema, OnderzoekVanVoorVersie25HeeftGeenDoelEnBlijftWerken) {
    Databasemap map;
    {
        Verbinding verbinding(map.pad(), Wijze::schrijven);
        migreerTot(verbinding, map.pad(), 24);
        verbinding.voerUit(
            "INSERT INTO kader VALUES (printf('%064d', 1), 'k', '1', 'yaml');"
            "INSERT INTO onderzoek VALUES (1, 'o', 'O', 'T', '2026-01-01', '2026-12-31', '', 'r', "
            "printf('%064d', 1), 'inspectie', '');");
    }
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    auto van = database.lees([](Sessie& sessie) { return onderzoekStore::lees(sessie, "o"); });
    ASSERT_TRUE(van);
    EXPECT_EQ(van->onderzoek.naam, "O");
    EXPECT_EQ(van->onderzoek.doel + van->onderzoek.grondslag, "");
    van->onderzoek.doel = "Kijken of het beter gaat.";
    database.schrijf("test", [&](Transactie& transactie) {
        EXPECT_TRUE(onderzoekStore::bewaar(transactie, *van));
    });
    EXPECT_EQ(database.lees([](Sessie& sessie) { return onderzoekStore::lees(sessie, "o"); }), van);
}

/// A database as version 2 left it, with people at work in it.
TEST(Schema, Versie2GaatMetAlleGegevensNaarDeNieuwste) {
    Databasemap map;
    {
        Verbinding verbinding(map.pad(), Wijze::schrijven);
        migreerTot(verbinding, map.pad(), 2);
        verbinding.voerUit(
            "INSERT INTO kader VALUES (printf('%064d', 1), 'k', '1', 'yaml');"
            "INSERT INTO organisatie VALUES (1, 'Twente'), (2, 'Utrecht');"
            "INSERT INTO onderzoek VALUES (1, 'o', 'O', '', '', '', '', 'r', printf('%064d', 1), "
            "'inspectie');"
            "INSERT INTO persoon (nr, naam, email, sinds) VALUES (1, 'A', 'a@voorbeeld.nl', ''),"
            "(2, 'B', 'b@voorbeeld.nl', ''), (3, 'C', 'c@voorbeeld.nl', '');"
            "INSERT INTO logboek SELECT n, '2026-11-0' || n || 'T09:30:00.000Z', 'wie', "
            "CASE n WHEN 3 THEN 'uitgelogd' ELSE 'ingelogd' END, "
            "'persoon ' || CASE n WHEN 4 THEN 2 ELSE 1 END, '', '', '', printf('%064d', n) "
            "FROM (SELECT 1 AS n UNION SELECT 2 UNION SELECT 3 UNION SELECT 4);"
            "INSERT INTO toets VALUES (4, 1, 1, 'lopend', 7, '', 0), "
            "(5, 1, 2, 'voorgelegd', 3, '2026-03-01T09:30:00.000Z', 2);"
            "INSERT INTO veld VALUES (4, 'motivering/1.1.1', 'Omdat.', 3, 1, '');"
            "INSERT INTO bezoek VALUES (4, 1, '2026-02-03');"
            "INSERT INTO concept VALUES (1, 4, 'bron/nieuw', 0, 'titel=x', '');");
    }
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    EXPECT_TRUE(map.bestanden().contains(kopieVoorDeNieuwste()));
    const auto kop =
        database.lees([](Sessie& sessie) { return toetskopStore::lees(kSleutel, sessie, 4); });
    ASSERT_TRUE(kop);
    EXPECT_EQ(kop->versie, 7);
    EXPECT_EQ(kop->status, Toetsstatus::lopend);
    // What was "voorgelegd" waits for adoption, offered by the same person from the same place.
    const auto voorgelegd =
        database.lees([](Sessie& sessie) { return toetskopStore::lees(kSleutel, sessie, 5); });
    ASSERT_TRUE(voorgelegd);
    EXPECT_EQ(voorgelegd->status, Toetsstatus::vaststelling);
    EXPECT_EQ(voorgelegd->voorgelegdDoor, 2);
    EXPECT_EQ(voorgelegd->sinds, "2026-03-01T09:30:00.000Z");
    EXPECT_EQ(
        database.lees([](Sessie& sessie) { return trajectStore::voorgelegdVanuit(in(sessie, 5)); }),
        Toetsstatus::lopend);
    const auto velden =
        database.lees([](Sessie& sessie) { return veldStore::alle(in(sessie, 4)); });
    EXPECT_EQ(velden, (std::vector<Veld>{{"motivering/1.1.1", "Omdat.", 3, 1, ""}}));
    EXPECT_EQ(
        database.lees([](Sessie& sessie) { return gezienStore::stand(in(sessie, 4), 1).keren; }),
        1);
    EXPECT_EQ(getal(database, "SELECT count(*) FROM sqlite_schema WHERE name = 'laatst_gezien'"),
              0);
    EXPECT_EQ(getal(database, "SELECT count(*) FROM concept"), 1);
    EXPECT_EQ(getal(database, "SELECT count(*) FROM steekproef"), 0);
    const auto ingelogd = [&](std::int64_t nr) {
        return database.lees(
            [&](Sessie& sessie) { return persoonStore::laatstIngelogd(sessie, nr); });
    };
    EXPECT_EQ(ingelogd(1), "2026-11-02T09:30:00.000Z");
    EXPECT_EQ(ingelogd(2), "2026-11-04T09:30:00.000Z");
    EXPECT_EQ(ingelogd(3), "");
    EXPECT_EQ(getal(database, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
}

/// What was kept by the clock until version 21 becomes what was seen by version.
TEST(Schema, WatGezienWasBlijftGezien) {
    Databasemap map;
    {
        Verbinding verbinding(map.pad(), Wijze::schrijven);
        migreerTot(verbinding, map.pad(), 19);
        verbinding.voerUit(
            "INSERT INTO kader VALUES (printf('%064d', 1), 'k', '1', 'yaml');"
            "INSERT INTO organisatie VALUES (1, 'Twente');"
            "INSERT INTO onderzoek VALUES (1, 'o', 'O', '', '', '', '', 'r', printf('%064d', 1), "
            "'inspectie', '');"
            "INSERT INTO toets VALUES (4, 1, 1, 'lopend', 7, '', 0);"
            "INSERT INTO geschiedenis VALUES "
            "(4, 'bron/1', 1, '', 2, '2026-02-01T09:30:00.000Z', ''),"
            "(4, 'bron/1', 2, '', 2, '2026-02-02T09:30:00.000Z', ''),"
            "(4, 'bron/1', 3, '', 2, '2026-02-04T09:30:00.000Z', ''),"
            "(4, 'bron/2', 1, '', 3, '2026-02-05T09:30:00.000Z', '');"
            "INSERT INTO laatst_gezien VALUES (4, 1, '2026-02-03T09:30:00.000Z'),"
            "(4, 2, '2026-02-06T09:30:00.000Z'), (4, 3, '2099-01-01T00:00:00.000Z');");
    }
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    EXPECT_EQ(getal(database,
                    "SELECT count(*) FROM gezien_versie WHERE toets = 4 AND persoon = 1 "
                    "AND sleutel = 'bron/1' AND versie = 2"),
              1);
    EXPECT_EQ(getal(database,
                    "SELECT count(*) FROM gezien_versie WHERE persoon = 2 AND "
                    "sleutel = 'bron/2' AND versie = 1"),
              1);
    EXPECT_EQ(getal(database, "SELECT count(*) FROM gezien_versie"), 2)
        << "not who looked at a moment that is still to come";
}

/// A log as version 8 left it: SHA-256 over the texts of each line, and the texts themselves.
class OudLogboek {
  public:
    explicit OudLogboek(Verbinding& verbinding) : verbinding_(verbinding) {}

    void regel(const std::string& wie, const std::string& wat, const std::string& sleutel,
               const std::string& oud, const std::string& nieuw) {
        std::string bytes;
        for (const std::string& veld :
             {std::to_string(++nr_), kMoment, wie, wat, sleutel, oud, nieuw, vorige_})
            bytes += std::to_string(veld.size()) + ":" + veld;
        const std::string hash = sha256Hex(bytes);
        Vraag(verbinding_, "INSERT INTO logboek VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(nr_, kMoment, wie, wat, sleutel, oud, nieuw, vorige_, hash)
            .voerUit();
        vorige_ = hash;
    }
    const std::string& kop() const { return vorige_; }

  private:
    Verbinding& verbinding_;
    int nr_ = 0;
    std::string vorige_;
};

/// Returns the head that it had.
std::string maakVersie8(const std::string& pad) {
    Verbinding verbinding(pad, Wijze::schrijven);
    migreerTot(verbinding, pad, 8);
    verbinding.voerUit(
        "INSERT INTO kader VALUES (printf('%064d', 1), 'k', '1', 'yaml');"
        "INSERT INTO organisatie VALUES (1, 'Twente');"
        "INSERT INTO onderzoek VALUES (1, 'o', 'O', '', '', '', '', 'r', printf('%064d', 1), "
        "'inspectie', '');"
        "INSERT INTO toets VALUES (1, 1, 1, 'lopend', 1, '', 0);"
        "INSERT INTO geschiedenis VALUES (1, 'motivering/1.1.1', 1, 'waarde=Verklikker%20een', 7, "
        "'2026-11-22T09:30:00.000Z'), (1, 'motivering/1.1.1', 2, 'waarde=Verklikker%20twee', 7, "
        "'2026-11-22T09:30:00.000Z'), (1, 'teruggave/toets', 1, 'reden=Verklikker%20drie', 8, "
        "'2026-11-22T09:30:00.000Z');"
        "INSERT INTO veld VALUES (1, 'motivering/1.1.1', 'Verklikker twee', 2, 7, "
        "'2026-11-22T09:30:00.000Z');");
    OudLogboek log(verbinding);
    log.regel("persoon 7", "veld gewijzigd", "toets 1 motivering/1.1.1", "", "Verklikker een");
    log.regel("persoon 7", "veld gewijzigd", "toets 1 motivering/1.1.1", "Verklikker een",
              "Verklikker twee");
    log.regel("persoon 7", "privacy bevestigd", "toets 1 motivering/1.1.1", "",
              "Reden: een algemeen nummer");
    log.regel("persoon 8", "toets teruggegeven", "toets 1", "", "Verklikker drie");
    log.regel("persoon 8", "status gewijzigd", "toets 1", "voorgelegd", "lopend");
    log.regel("persoon 9", "onderzoek gewijzigd", "onderzoek o", "naam: Verklikker vier\n", "");
    log.regel("persoon 9", "iets van vroeger", "x", "Verklikker vijf", "");
    return log.kop();
}

TEST(Schema, EenLogboekZonderSleutelWordtAfgeslotenEnVerzegeld) {
    Databasemap map;
    const std::string kop = maakVersie8(map.pad());
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    EXPECT_EQ(logboekstand(database).aantal, 8);
    EXPECT_EQ(logboekstand(database).gebroken, std::nullopt);
    EXPECT_EQ(getal(database, "SELECT sinds FROM logboekzegel"), 8);
    const auto regels =
        database.lees([](Sessie& sessie) { return logboek::regelsNa(sessie, 0, 99, 99); });
    EXPECT_EQ(regels[7].oud, "regel 7 met kenmerk " + kop);
    EXPECT_EQ(regels[7].nieuw, "Nagekeken zonder sleutel: paste.");
    const auto zegel = [&](const std::string& sleutel, int versie) {
        return database.lees([&](Sessie& sessie) {
            Vraag vraag(sessie, "SELECT zegel FROM geschiedenis WHERE sleutel = ? AND versie = ?");
            vraag.bind(sleutel, versie);
            return vraag.stap() ? vraag.tekst(0) : std::string();
        });
    };
    EXPECT_EQ(regels[0].nieuw, "versie 1 zegel:" + zegel("motivering/1.1.1", 1));
    EXPECT_EQ(regels[1].nieuw, "versie 2 zegel:" + zegel("motivering/1.1.1", 2));
    EXPECT_EQ(regels[1].oud, inhoudzegel(database, "Verklikker een"));
    EXPECT_EQ(regels[2].nieuw, "versie 1 zegel:" + zegel("privacymelding/toets", 1));
    EXPECT_EQ(regels[3].nieuw, "versie 1 zegel:" + zegel("teruggave/toets", 1));
    EXPECT_EQ(regels[4].nieuw, "lopend");
    EXPECT_EQ(regels[5].oud, inhoudzegel(database, "naam: Verklikker vier\n"));
    EXPECT_EQ(regels[6].oud, inhoudzegel(database, "Verklikker vijf"));
    EXPECT_EQ(getal(database, "SELECT count(*) FROM logboek WHERE oud || nieuw LIKE '%erklikk%'"),
              0);
    EXPECT_EQ(getal(database,
                    "SELECT count(*) FROM geschiedenis WHERE sleutel = 'privacymelding/toets' AND "
                    "persoon = 7 AND inhoud LIKE 'reden=Reden%'"),
              1);

    // The history is whole under the new key, and what the log said is gone from the file too.
    logboek::Afwijkingen uit;
    database.lees([&](Sessie& sessie) {
        logboek::keurVersies(sessie, *database.logboeksleutel(), {}, 99, uit);
        logboek::keurRegels(sessie, *database.logboeksleutel(), {}, 8, 99, uit);
    });
    EXPECT_TRUE(uit.empty());
    for (const std::string& bestand : map.bestanden()) {
        if (bestand == kopieVoorDeNieuwste()) continue;
        EXPECT_EQ(inhoud(map.pad(bestand)).find("Verklikker vier"), std::string::npos) << bestand;
    }
}

TEST(Schema, EenOudLogboekDatNietPastWordtMetDieVondstAfgesloten) {
    Databasemap map;
    maakVersie8(map.pad());
    Verbinding(map.pad(), Wijze::schrijven)
        .voerUit(
            "DROP TRIGGER logboek_vast_bij_wijzigen; UPDATE logboek SET wie = 'x' WHERE nr = 3");
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    EXPECT_EQ(getal(database,
                    "SELECT count(*) FROM logboek WHERE nr = 8 AND "
                    "nieuw = 'Nagekeken zonder sleutel: paste niet vanaf regel 3.'"),
              1);
    EXPECT_EQ(logboekstand(database).gebroken, std::nullopt);
}

/// Who makes a database look older than it is does not get its log closed as one that fitted.
TEST(Schema, EenOudereDatabaseNaastEenKopBlijftBekend) {
    Databasemap map;
    std::string kop;
    {
        Database database = Database::openSchrijven(map.pad(), vasteKlok());
        database.schrijf(
            "wie", [](Transactie& transactie) { transactie.log(Gebeurtenis::uitgelogd, "x"); });
        kop = database.logboekkop().hash;
    }
    std::filesystem::remove(map.pad());
    maakVersie8(map.pad());
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    EXPECT_EQ(getal(database,
                    "SELECT count(*) FROM logboek WHERE nr = 9 AND wat LIKE 'logboek paste niet%' "
                    "AND oud LIKE '%regel 1 met kenmerk " +
                        kop + "%'"),
              1);
}

TEST(Schema, EenLeegLogboekKrijgtGeenRegel) {
    Databasemap map;
    maakVersie1(map.pad());
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    EXPECT_EQ(logboekstand(database).aantal, 0);
    EXPECT_EQ(getal(database, "SELECT sinds FROM logboekzegel"), 0);
}

TEST(Schema, VersiesLopenOpZonderGat) {
    int verwacht = 1;
    for (const Migratie& stap : schema())
        EXPECT_EQ(stap.versie, verwacht++);
}

/// What was drawn before the second form keeps the first: no binding, and the same bytes as then.
TEST(Schema, EenGetrokkenSteekproefHoudtDeEersteVorm) {
    Databasemap map;
    const std::string beschrijving =
        "aantal=40&datums=datum%3Dmelding%26ingevuld%3D0%26eerste%3D"
        "%26laatste%3D";
    {
        Verbinding verbinding(map.pad(), Wijze::schrijven);
        migreerTot(verbinding, map.pad(), 5);
        verbinding.voerUit(
            "INSERT INTO kader VALUES (printf('%064d', 1), 'k', '1', 'yaml');"
            "INSERT INTO organisatie VALUES (1, 'Twente');"
            "INSERT INTO onderzoek VALUES (1, 'o', 'O', '', '', '', '', 'r', printf('%064d', 1), "
            "'inspectie');"
            "INSERT INTO toets VALUES (1, 1, 1, 'lopend', 1, '', 0);"
            "INSERT INTO steekproef VALUES (1, 1, 3, 'T', 'getrokken', '" +
            beschrijving +
            "', printf('%064d', 7), NULL, 'geen', 20, '2026-11-20', '2026-11-20T09:30:00.000Z', "
            "printf('%064d', 8), '');");
    }
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    const auto steekproef =
        database.lees([](Sessie& sessie) { return *steekproefStore::lees(in(sessie, 1), 1); });
    EXPECT_EQ(steekproef.binding, std::nullopt);
    EXPECT_EQ(steekproef.populatie.grens, Populatiegrens{});
    EXPECT_EQ(codeer(steekproef.populatie), beschrijving);
    EXPECT_TRUE(vastleggingstekst(steekproef).starts_with("maatlat-vastlegging-1\n"));
}

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/migratie.h"

#include <array>
#include <tuple>
#include <vector>

#include "store/mensen/persoon_store.h"
#include "store/motor/schema.h"
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
        migreer(verbinding_, map_.pad(), stappen);
    }
    std::int64_t versie() { return verbinding_.getal("PRAGMA user_version"); }
    std::int64_t tabellen() {
        return verbinding_.getal("SELECT count(*) FROM sqlite_schema WHERE type = 'table'");
    }

    Databasemap map_;
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
    std::vector<Migratie> ervoor(schema().begin(), schema().begin() + 9);
    migreer(verbinding_, map_.pad(), ervoor);
    verbinding_.voerUit(
        "INSERT INTO organisatie VALUES (1, 'Utrecht'), (2, 'Noord'), (3, 'Oost');"
        "INSERT INTO persoon (nr, naam, email, sinds, organisatie, totp_geheim, totp_aan) VALUES "
        "(1, 'A', 'a', '', 1, 'AAAA', 1), (2, 'B', 'b', '', NULL, 'BBBB', 0), "
        "(3, 'C', 'c', '', NULL, '', 0);"
        "INSERT INTO logboek VALUES (1, '2026-11-22T09:30:00.000Z', 'persoon 1', 'persoon "
        "gewijzigd', 'persoon 2', 'VT-management van Noord', 'inspecteur', '', printf('%064d', 1)),"
        "(2, '2026-11-22T09:30:00.000Z', 'persoon 1', 'persoon gewijzigd', 'persoon 3', "
        "'VT-management van Oost; geblokkeerd', 'inspecteur', '', printf('%064d', 2));");
    migreer(verbinding_, map_.pad(), schema());
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
    const Voortgang luister = [&](const std::string& zin) { gezegd.push_back(zin); };
    migreer(verbinding_, map_.pad(), std::array{kEen}, luister);
    EXPECT_TRUE(gezegd.empty());  // a new one is no news
    migreer(verbinding_, map_.pad(), std::array{kEen, kTwee}, luister);
    EXPECT_THAT(gezegd, ElementsAre(AllOf(HasSubstr("(versie 1)"), HasSubstr("naar versie 2"),
                                          HasSubstr("Nodig op de schijf: "), HasSubstr("vrij: ")),
                                    HasSubstr("Eerst wordt een reservekopie"),
                                    HasSubstr(map_.pad("maatlat.voor-versie-2.db")),
                                    HasSubstr("stap 1 van 1"), HasSubstr("is bijgewerkt")));
    gezegd.clear();
    migreer(verbinding_, map_.pad(), std::array{kEen, kTwee}, luister);
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
    const auto melding = AllOf(HasSubstr("versie 2"), HasSubstr("tot en met versie 1"));
    EXPECT_THAT(foutBij([&] { migreerNaar(std::array{kEen}); }), melding);
    EXPECT_THAT(foutBij([&] { eisVersie(verbinding_, map_.pad(), std::array{kEen}); }), melding);
}

TEST_F(MigratieTest, LezerVraagtOmBijwerken) {
    migreerNaar(std::array{kEen});
    EXPECT_THAT(
        foutBij([&] {
            eisVersie(verbinding_, map_.pad(), std::array{kEen, kTwee});
        }),
        AllOf(HasSubstr("versie 1"), HasSubstr("werkt met versie 2"), HasSubstr("importeer")));
    EXPECT_EQ(foutBij([&] { eisVersie(verbinding_, map_.pad(), std::array{kEen}); }), "");
}

std::string kopieVoorDeNieuwste() {
    return "maatlat.voor-versie-" + std::to_string(schema().back().versie) + ".db";
}

/// A database as version 1 left it, with something in each table that version 2 makes anew.
void maakVersie1(const std::string& pad) {
    Verbinding verbinding(pad, Wijze::schrijven);
    migreer(verbinding, pad, schema().first(1));
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

/// A database as version 2 left it, with people at work in it.
TEST(Schema, Versie2GaatMetAlleGegevensNaarDeNieuwste) {
    Databasemap map;
    {
        Verbinding verbinding(map.pad(), Wijze::schrijven);
        migreer(verbinding, map.pad(), schema().first(2));
        verbinding.voerUit(
            "INSERT INTO kader VALUES (printf('%064d', 1), 'k', '1', 'yaml');"
            "INSERT INTO organisatie VALUES (1, 'Twente');"
            "INSERT INTO onderzoek VALUES (1, 'o', 'O', '', '', '', '', 'r', printf('%064d', 1), "
            "'inspectie');"
            "INSERT INTO persoon (nr, naam, email, sinds) VALUES (1, 'A', 'a@voorbeeld.nl', ''),"
            "(2, 'B', 'b@voorbeeld.nl', ''), (3, 'C', 'c@voorbeeld.nl', '');"
            "INSERT INTO logboek SELECT n, '2026-11-0' || n || 'T09:30:00.000Z', 'wie', "
            "CASE n WHEN 3 THEN 'uitgelogd' ELSE 'ingelogd' END, "
            "'persoon ' || CASE n WHEN 4 THEN 2 ELSE 1 END, '', '', '', printf('%064d', n) "
            "FROM (SELECT 1 AS n UNION SELECT 2 UNION SELECT 3 UNION SELECT 4);"
            "INSERT INTO toets VALUES (4, 1, 1, 'lopend', 7, '', 0);"
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
    const auto velden =
        database.lees([](Sessie& sessie) { return veldStore::alle(in(sessie, 4)); });
    EXPECT_EQ(velden, (std::vector<Veld>{{"motivering/1.1.1", "Omdat.", 3, 1, ""}}));
    EXPECT_EQ(
        database.lees([](Sessie& sessie) { return toetskopStore::laatstGezien(in(sessie, 4), 1); }),
        "2026-02-03");
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
        migreer(verbinding, map.pad(), schema().first(5));
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

// SPDX-License-Identifier: EUPL-1.2
// A database of each earlier schema is kept in tests/oude_databases, and each is opened here by the
// program of now: nothing may be lost on the way.
#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <utility>

#include "domain/toets/veld.h"
#include "store/motor/schema.h"
#include "support/oude_database.h"
#include "toetsing/bewaren/heelheid.h"
#include "toetsing/handelen.h"
#include "toetsing/mensen/aanmelden.h"
#include "toetsing/toets/toetsinhoud.h"

namespace maatlat {
namespace {

using namespace test;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

int nieuwste() {
    return schema().back().versie;
}

constexpr const char* kBewaar = "MAATLAT_BEWAAR_DATABASE";

/// Who adds a migration also keeps a database as it leaves it, for whoever comes after.
TEST(OudeDatabases, ElkeVersieIsBewaard) {
    for (int versie = 1; versie <= nieuwste(); ++versie) {
        if (std::filesystem::exists(oud::pad(versie))) continue;
        if (!std::filesystem::exists(oud::pad(versie, "rijen/"))) {
            FAIL() << "Write in " << oud::naam(versie, "rijen/")
                   << " a row for each table and column that migration " << versie
                   << " adds (see its neighbours), and run this test again.";
        }
        if (std::getenv(kBewaar) == nullptr) {
            FAIL() << "No database of schema version " << versie << " is kept. Make it with:\n    "
                   << kBewaar
                   << "=1 build/sanitizers/bin/toetsing_tests "
                      "--gtest_filter=OudeDatabases.ElkeVersieIsBewaard\nThen commit "
                   << oud::naam(versie) << ".";
        }
        schrijfBestand(oud::pad(versie).string(), oud::maak(versie));
    }
}

/// What says that a database is an exercise is written before anything else, or never: these are
/// kept as real ones.
const std::set<std::string> kLeegInEenEchte{"oefening"};

/// A table without rows would be kept for nothing.
TEST(OudeDatabases, ElkeTabelHeeftRijen) {
    for (int versie = 1; versie <= nieuwste(); ++versie) {
        oud::Rauw db(":memory:");
        db.voerUit(inhoud(oud::pad(versie)));
        EXPECT_EQ(db.woord("PRAGMA user_version"), std::to_string(versie));
        for (const std::string& tabel : db.tabellen())
            EXPECT_EQ(db.woord("SELECT count(*) FROM " + tabel) == "0",
                      kLeegInEenEchte.contains(tabel))
                << "Table " << tabel << " is empty in " << oud::naam(versie)
                << ": put a row in its file in rijen/, remove that of this version, and make it "
                   "anew.";
    }
}

/// Tables, indexes and triggers, each by its own SQL.
std::vector<oud::Rauw::Rij> vormVan(oud::Rauw& db) {
    return db.vraag("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
}

/// What a migration writes anew: from which version on it stays as it is. Without columns: the
/// table itself means something else by then, or is gone.
struct Herschreven {
    int sinds;
    std::set<std::string> kolommen;
};
const std::map<std::string, Herschreven> kHerschreven{
    {"logboek", {9, {"oud", "nieuw", "vorige", "hash"}}},  // texts became seals
    {"bezoek", {5, {}}},          // was when somebody last looked: `laatst_gezien` from then on
    {"laatst_gezien", {20, {}}},  // `gezien` from then on
};

/// What somebody typed, by the version in which it came: each has its number in it.
const std::vector<std::pair<int, std::string>> kTeksten{
    {1, "'De zorg is goed. Versie 1.'"},
    {2, "'Er is te weinig zorg. Versie 2.'"},
    {2, "'Het plan noemt geen rooster.'"},
    {2, "'Wat er stond. Versie 2.'"},
    {3, "'Gelezen. Versie 3.'"},
    {5, "'Koffie op. Versie 5.'"},
    {6, "'<p>Rapport, versie 6.</p>'"},
    {7, "'scores.xlsx', 'Oost'"},
    {8, "'zoals de inspectie van 2020'"},
    {9, "'Er is een plan. Versie 9.'"},
    {9, "'waarde=Een%20eerste%20tekst.%20Versie%209.'"},
    {12, "'Het concept. Versie 12.', '<p>Concept, versie 12.</p>'"},
    {13, "'Hoe vaak? Versie 13.'"},
    {14, "'Er is genoeg zorg. Versie 14.'"},
    {14, "'De reactie. Versie 14.'"},
    {15, "'<p>Verantwoording, versie 15.</p>'"},
    {16, "'<p>Openbaar, versie 16.</p>'"},
    {18, "'De nacht is niet bezet. Versie 18.'"},
    {19, "'https://voorbeeld.nl/zorg'"},
    {21, "'Wij spraken over de nacht. Versie 21.'"},
    {22, "'Er was meer te lezen. Versie 22.'"},
    {23, "'Het is een oefening. Versie 23.'"},
    {25, "'Zien of er zorg is. Versie 25.'"},
    {26, "'versie-26@https://inlog.voorbeeld.nl'"},
};

class OudeDatabase : public testing::TestWithParam<int> {
  protected:
    OudeDatabase() {
        oud::zetNeer(versie(), map_.pad());
        const Ernaast hier = ernaast(map_.pad());
        std::filesystem::create_directories(hier.bijlagen);
        std::filesystem::permissions(hier.bijlagen, std::filesystem::perms::owner_all);
        for (const std::string een : {"jaarplan", "rooster", "pagina", "kaart"}) {
            const auto bestand = hier.bijlagen / sha256Hex(een);
            schrijfBestand(bestand.string(), een);
            std::filesystem::permissions(
                bestand, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        }
    }

    int versie() const { return GetParam(); }
    std::string kopie() const {
        return map_.pad("maatlat.voor-versie-" + std::to_string(nieuwste()) + ".db");
    }
    Database open() { return Database::openSchrijven(map_.pad(), vasteKlok()); }
    Werkplek werkplek(Database& database) {
        const Ernaast hier = ernaast(map_.pad());
        return {database, vasteKlok(), hier.bijlagen, hier.sleutels, {}};
    }
    /// The text of a field of a toets, for this person.
    static std::string lees(Werkplek& werkplek, const Persoon& wie, std::int64_t toets,
                            const std::string& sleutel) {
        return inzien(werkplek, wie, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
            return leesToetsinhoud(inzage).velden.at(sleutel).waarde.str();
        });
    }

    Databasemap map_;
};

TEST_P(OudeDatabase, KrijgtDeVormVanEenNieuwe) {
    { open(); }
    Databasemap nieuw;
    { Database::openSchrijven(nieuw.pad(), vasteKlok()); }
    oud::Rauw bijgewerkt(map_.pad());
    oud::Rauw vers(nieuw.pad());
    EXPECT_EQ(vormVan(bijgewerkt), vormVan(vers));
    EXPECT_EQ(bijgewerkt.woord("PRAGMA user_version"), std::to_string(nieuwste()));
    EXPECT_EQ(bijgewerkt.woord("PRAGMA integrity_check"), "ok");
    EXPECT_TRUE(bijgewerkt.vraag("PRAGMA foreign_key_check").empty());
}

TEST_P(OudeDatabase, HoudtElkeRijEnElkeTekst) {
    oud::Rauw was(":memory:");
    was.voerUit(inhoud(oud::pad(versie())));
    { open(); }
    oud::Rauw is(map_.pad());
    if (versie() < nieuwste()) {
        oud::Rauw kopie(this->kopie());
        EXPECT_TRUE(oud::alsTekst(kopie) == oud::alsTekst(was)) << "the copy of before the upgrade";
    } else {
        EXPECT_FALSE(std::filesystem::exists(kopie()));
    }
    for (const std::string& tabel : was.tabellen()) {
        const auto anders = kHerschreven.find(tabel);
        const bool herschreven = anders != kHerschreven.end() && versie() < anders->second.sinds;
        if (herschreven && anders->second.kolommen.empty()) continue;
        std::string kolommen;
        for (const std::string& een : was.kolommen(tabel))
            if (!herschreven || !anders->second.kolommen.contains(een))
                kolommen += (kolommen.empty() ? "" : ", ") + een;
        const std::string vraag = "SELECT " + kolommen + " FROM " + tabel + " ORDER BY " + kolommen;
        const auto nu = is.vraag(vraag);
        for (const oud::Rauw::Rij& rij : was.vraag(vraag))
            EXPECT_THAT(nu, Contains(rij)) << tabel;
        // The log gets a line that closes what came before its key; nothing else comes of itself.
        const int erbij = herschreven ? 1 : 0;
        EXPECT_EQ(nu.size(), was.vraag(vraag).size() + static_cast<std::size_t>(erbij)) << tabel;
    }
    const std::string tekst = oud::alsTekst(is);
    for (const auto& [sinds, een] : kTeksten)
        EXPECT_EQ(tekst.find(een) != std::string::npos, sinds <= versie()) << een;
    if (versie() >= 2 && versie() < 20) {
        EXPECT_EQ(is.woord("SELECT keren FROM gezien WHERE toets = 3 AND persoon = 2"), "1");
    }
}

TEST_P(OudeDatabase, IsTeLezenEnIemandVanToenLogtIn) {
    Database database = open();
    Werkplek plek = werkplek(database);
    Persoon lezer;
    lezer.nr = 99;
    lezer.rollen = {Rol::coordinator};
    const auto overgenomen =
        inzien(plek, lezer, 1, Actie::toetsLezen,
               [](const Toetsinzage& inzage) { return leesToetsinhoud(inzage); });
    EXPECT_EQ(overgenomen.aantalBeoordeeld(), 3);
    EXPECT_EQ(overgenomen.kop.organisatie, versie() < 23 ? "Twente" : "Twente en omstreken");
    if (versie() < 2) return;

    const Inlogstap stap =
        meldAan(plek, {"inspecteur-a@voorbeeld.nl", oud::kWachtwoord, "192.0.2.1", ""});
    EXPECT_FALSE(stap.codeNodig);
    const auto wie = wieIs(plek, stap.aanmelding.token);
    ASSERT_TRUE(wie);
    EXPECT_EQ(wie->persoon.naam, "Inspecteur A");
    EXPECT_EQ(lees(plek, wie->persoon, 3, "motivering/1.1.1"), "Er is te weinig zorg. Versie 2.");
    const auto toets = inzien(plek, wie->persoon, 3, Actie::toetsLezen,
                              [](const Toetsinzage& inzage) { return leesToetsinhoud(inzage); });
    ASSERT_NE(toets.bron(1), nullptr);
    EXPECT_EQ(toets.bron(1)->titel.str(), "Jaarplan");
    EXPECT_EQ(toets.bevindingen.front().tekst.str(), "Het plan noemt geen rooster.");
    EXPECT_EQ(toets.bezoeken.size(), versie() < 5 ? 0U : 1U);
}

/// What these rows lack, since which version: what is frozen in them is a sentence, where the
/// program freezes a whole toets and writes each step to it in the history. Anything else that is
/// found is a fault of the upgrade.
const std::vector<std::pair<int, std::string>> kVerwachteVondsten{
    {2, "rapporten: Drenthe, Tweede oefenronde: editie 1. De inhoud is niet meer"},
    {2, "rapporten: Drenthe, Tweede oefenronde: editie 1. Het rapport is "},
    {12, "traject: Utrecht, Tweede oefenronde: Wie concept 1 bevroor"},
    {14, "traject: Utrecht, Tweede oefenronde: Er zijn niet zo veel rondes van wederhoor"},
    {14, "wederhoor: Utrecht, Tweede oefenronde: De reactie van de organisatie in ronde 1"},
    {14, "wederhoor: Utrecht, Tweede oefenronde: wederhoor/1/punt/1 is anders"},
    {14, "wederhoor: Utrecht, Tweede oefenronde: wederhoor/1/punt/1/bewijs/1 is anders"},
    {14, "wederhoor: Utrecht, Tweede oefenronde: wederhoor/1/zienswijze is anders"},
    {16, "publicatie: Drenthe, Tweede oefenronde: De publicatieversie 1"},
    {16, "publicatie: Drenthe, Tweede oefenronde: Het onderdeel \"besluit 1\""},
    {28, "traject: Twente en omstreken, Oefenronde: Hoe ver de opvolging is"},
    {28, "traject: Twente en omstreken, Oefenronde: Verbeterplan 1: Dit plan is niet meer"},
    {32, "traject: Twente en omstreken, Oefenronde: De bestanden bij een melding"},
    {33, "traject: Twente en omstreken, Oefenronde: Waarvoor een steekproef is die na"},
    {33, "traject: Twente en omstreken, Oefenronde: Waarvoor de uitkomst van een steekproef"},
    {34, "landelijk rapport: Oefenronde: versie 1 van de tekst"},
    {34, "landelijk rapport: Oefenronde: stap 1 van het landelijk rapport"},
    {34, "landelijk rapport: Het landelijk rapport van onderzoek ronde-1, editie 1"},
    {35, "tweede scores: Twente en omstreken, Oefenronde: Wie de tweede scores gaf"},
    {35, "tweede scores: Twente en omstreken, Oefenronde: Een tweede score"},
};

TEST_P(OudeDatabase, IsHeel) {
    { open(); }
    const Heelheid uit = kijkNa(map_.pad(), kMoment, {});
    EXPECT_TRUE(uit.andereVersie.empty());
    std::vector<std::string> over;
    for (const auto& [sinds, een] : kVerwachteVondsten)
        if (sinds <= versie()) over.push_back(een);
    for (const Vondst& een : uit.vondsten) {
        const std::string tekst = een.waarvan + ": " + een.tekst;
        const auto plek = std::ranges::find_if(
            over, [&](const std::string& begin) { return tekst.starts_with(begin); });
        EXPECT_NE(plek, over.end()) << tekst;
        if (plek != over.end()) over.erase(plek);
    }
    EXPECT_THAT(over, testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(ElkeVersie, OudeDatabase, testing::Range(1, nieuwste() + 1),
                         [](const auto& geval) { return "Versie" + std::to_string(geval.param); });

}  // namespace
}  // namespace maatlat

// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "cli/systeemklok.h"
#include "domain/oefenen/oefenstof.h"
#include "domain/toets/toetskop.h"
#include "store/mensen/persoon_store.h"
#include "store/motor/database.h"
#include "store/motor/ernaast.h"
#include "support/draai.h"
#include "support/privacykennis.h"
#include "support/programma.h"
#include "support/rauwe_database.h"
#include "support/werkmap.h"
#include "toetsing/bewaren/heelheid.h"
#include "toetsing/mensen/rolverzoeken.h"
#include "toetsing/oefenen/oefening.h"
#include "toetsing/onderzoek/inrichten.h"
#include "toetsing/onderzoek/onderzoeken.h"
#include "toetsing/onderzoek/zelfevaluatie.h"
#include "toetsing/opvolging/opvolgbeeld.h"
#include "toetsing/traject/mijn_toetsen.h"
#include "toetsing/traject/stand.h"
#include "toetsing/traject/voortgangwacht.h"
#include "toetsing/traject/wachtlijst.h"
#include "toetsing/werkplek.h"

namespace maatlat {
namespace {

namespace fs = std::filesystem;
using test::gedraaid;
using test::Gedraaid;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const fs::path kCriteria = fs::path(MAATLAT_SOURCE_DIR) / "criteria";

Gedraaid oefen(const fs::path& map, std::vector<std::string> erbij) {
    std::vector<std::string> woorden{"oefenen", "--map", map.string(), "--gegevens",
                                     MAATLAT_SOURCE_DIR};
    woorden.insert(woorden.end(), erbij.begin(), erbij.end());
    return gedraaid(woorden);
}

/// One exercise for all tests that only look at it.
class OefeningTest : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        map_ = std::make_unique<test::Werkmap>();
        const Gedraaid gemaakt = oefen(map(), {"--alleen-maken"});
        ASSERT_EQ(gemaakt.code, 0) << gemaakt.fout;
    }
    static void TearDownTestSuite() { map_.reset(); }

    static fs::path map() { return map_->map() / "oefening"; }
    static std::string bestand() { return (map() / "oefening.db").string(); }

    Persoon wie(const std::string& sleutel) {
        return database_
            .lees([&](Sessie& sessie) {
                return persoonStore::metEmail(sessie, sleutel + kOefendomein);
            })
            .value();
    }
    std::vector<MijnToets> alleToetsen() {
        const Persoon kijkt = wie("coordinator");
        return database_.lees([&](Sessie& sessie) {
            std::vector<MijnToets> uit;
            for (const Onderzoekrij& een : onderzoeken_)
                Toetseninzage(werkplek_, sessie, kijkt)
                    .elkVan(een.id, [&](const Toetsinzage& toets) {
                        MijnToets rij;
                        rij.kop = toets.kop();
                        uit.push_back(rij);
                    });
            return uit;
        });
    }

    static inline std::unique_ptr<test::Werkmap> map_;
    Database database_ = Database::openLezen(bestand());
    Werkplek werkplek_{database_,
                       systeemklok(),
                       ernaast(bestand()).bijlagen,
                       ernaast(bestand()).sleutels,
                       leesTermijnkalender(kCriteria),
                       {leesOpenbaarmaking(kCriteria), ernaast(bestand()).publicatie},
                       test::privacykennis()};
    std::vector<Onderzoekrij> onderzoeken_ =
        onderzoeken(werkplek_, wie("coordinator"), 1).onderzoeken;
};

TEST_F(OefeningTest, IsGemerktEnHeel) {
    EXPECT_TRUE(isOefening(database_));
    const Heelheid heel = kijkNa(bestand(), systeemklok()(), leesTermijnkalender(kCriteria));
    for (const Vondst& een : heel.vondsten)
        ADD_FAILURE() << een.waarvan << ": " << een.tekst;
    EXPECT_THAT(heel.nietNagekeken, IsEmpty());
    EXPECT_FALSE(fs::exists(map().string() + ".in-aanbouw"));
}

TEST_F(OefeningTest, HeeftEenToetsInElkeStap) {
    std::set<Trajectstap> gezien;
    for (const MijnToets& een : alleToetsen())
        if (const auto stap = stapVan(een.kop.status)) gezien.insert(*stap);
    for (const Trajectstap een : kTrajectstappen)
        EXPECT_TRUE(gezien.contains(een)) << naam(een);
}

TEST_F(OefeningTest, HeeftEenPlanDatWordtGemaaktBeoordeeldEnUitgevoerd) {
    const auto stand = [&](const char* sleutel) {
        const Persoon& van = wie(sleutel);
        for (const MijnToets& een : alleToetsen())
            if (een.kop.organisatie == van.organisatie)
                return opvolgbeeld(werkplek_, van, een.kop.nr).stand.stap;
        throw std::logic_error("no toets");
    };
    EXPECT_EQ(stand("oefenbos"), Opvolgstap::planMaken);
    EXPECT_EQ(stand("oefenrivier"), Opvolgstap::planIngediend);
    EXPECT_EQ(stand("oefeneiland"), Opvolgstap::uitvoering);
    EXPECT_THAT(teLaatInVoortgang(werkplek_, wie("oefeneiland")), Not(IsEmpty()));
}

TEST_F(OefeningTest, HeeftDeRondeVan2015) {
    ASSERT_EQ(onderzoeken_.size(), 2U);
    std::map<std::string, int> toetsen;
    for (const Onderzoekrij& een : onderzoeken_)
        toetsen[een.id] = een.toetsen;
    EXPECT_EQ(toetsen["stap1-2015"], 26);
}

TEST_F(OefeningTest, HeeftZelfevaluatiesDieZijnBegonnenIngediendEnTeruggenomen) {
    const auto status = [&](const char* sleutel) {
        return zelfevaluaties(werkplek_, wie(sleutel), 1).lijst.toetsen.at(0).kop.status;
    };
    EXPECT_EQ(status("oefenhaven"), Toetsstatus::lopend);
    EXPECT_EQ(status("oefenstad"), Toetsstatus::ingediend);
    EXPECT_EQ(status("oefendorp"), Toetsstatus::lopend);
}

TEST_F(OefeningTest, HeeftVoorElkeRolIetsTeDoen) {
    for (const char* een :
         {"inspecteur-1", "inspecteur-2", "inspecteur-3", "coordinator", "oefenkust", "oefendal"})
        EXPECT_THAT(watWachtOp(werkplek_, wie(een), 1).regels, Not(IsEmpty())) << een;
    EXPECT_GT(watWachtOp(werkplek_, wie("inspecteur-3"), 1).telaat, 0) << "a term that is past";
    EXPECT_THAT(watStokt(werkplek_, wie("coordinator"), 1).toetsen, Not(IsEmpty()));
    EXPECT_THAT(rolmeldingen(werkplek_, wie("beheerder")), Not(IsEmpty()));
}

/// Without, an inspecteur could not send the concept, and the exercise would end there.
TEST_F(OefeningTest, ElkeOrganisatieHeeftIemandDieHetConceptKanKrijgen) {
    const Oefenstof stof = leesOefenstof(kCriteria);
    for (const Oefentoets& toets : stof.toetsen)
        EXPECT_TRUE(std::ranges::any_of(stof.personen, [&](const Oefenpersoon& een) {
            return een.organisatie == toets.organisatie;
        })) << toets.organisatie;
}

TEST_F(OefeningTest, ZegtWieMetWatKanInloggen) {
    const std::string inloggen = test::inhoud(map() / "inloggen.txt");
    EXPECT_THAT(inloggen, AllOf(HasSubstr("wachtwoord: oefen-"), HasSubstr("inspecteur-1@"),
                                HasSubstr("beheerder@oefening.invalid")));
    EXPECT_EQ(fs::status(map() / "inloggen.txt").permissions(),
              fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(OefeningTest, OokEenKopieEnEenTeruggezetteZijnGemerkt) {
    const test::Werkmap erbij;
    fs::create_directory(erbij.map() / "kopie");
    ASSERT_EQ(gedraaid({"reservekopie", "--database", bestand(), "--naar", erbij.pad("kopie"),
                        "--gegevens", MAATLAT_SOURCE_DIR})
                  .code,
              0);
    const fs::path kopie = *fs::directory_iterator(erbij.map() / "kopie");
    ASSERT_EQ(gedraaid({"herstel", "--van", kopie.string(), "--naar", erbij.pad("terug.db")}).code,
              0);
    Database terug = Database::openLezen(erbij.pad("terug.db"));
    EXPECT_TRUE(isOefening(terug));
}

TEST_F(OefeningTest, RapportenZijnGemerktInNaamTitelEnOpDeEerstePagina) {
    const test::Werkmap erbij;
    for (const std::string ronde : {"stap1-2015", "oefenronde"}) {
        const fs::path uit = erbij.map() / ronde;
        const Gedraaid gemaakt =
            gedraaid({"rapport", "--database", bestand(), "--onderzoek", ronde, "--uitvoer",
                      uit.string(), "--gegevens", MAATLAT_SOURCE_DIR});
        ASSERT_EQ(gemaakt.code, 0) << gemaakt.fout;
        int rapporten = 0;
        for (const auto& een : fs::directory_iterator(uit)) {
            EXPECT_THAT(een.path().filename().string(), testing::StartsWith("oefening-"));
            if (een.path().extension() != ".html") continue;
            ++rapporten;
            EXPECT_THAT(test::inhoud(een.path()),
                        AllOf(HasSubstr("<title>Oefening: "), HasSubstr("Dit is een oefening.")));
        }
        EXPECT_GT(rapporten, 10);
    }
}

TEST_F(OefeningTest, WatGepubliceerdIsIsGemerkt) {
    int paginas = 0;
    for (const auto& een : fs::directory_iterator(ernaast(bestand()).publicatie))
        if (een.path().extension() == ".json") {
            EXPECT_THAT(test::inhoud(een.path()), HasSubstr("\"oefening\": true")) << een.path();
        } else {
            ++paginas;
            EXPECT_THAT(test::inhoud(een.path()),
                        AllOf(HasSubstr("<title>Oefening: "), HasSubstr("Dit is een oefening.")))
                << een.path();
        }
    EXPECT_GE(paginas, 3);
}

class OefenmapTest : public testing::Test {
  protected:
    void weigert(const fs::path& welke, const std::string& waarom) {
        const auto voor = inhoudVan(werk_.map());
        try {
            const Gedraaid uit = oefen(welke, {"--weg"});
            EXPECT_NE(uit.code, 0);
            EXPECT_THAT(uit.fout, HasSubstr(waarom));
        } catch (const std::exception& fout) {
            EXPECT_THAT(fout.what(), HasSubstr(waarom));
        }
        EXPECT_EQ(inhoudVan(werk_.map()), voor) << "something was removed";
    }
    static std::set<std::string> inhoudVan(const fs::path& map) {
        std::set<std::string> uit;
        for (const auto& een : fs::recursive_directory_iterator(map))
            uit.insert(een.path().string());
        return uit;
    }
    test::Werkmap werk_;
};

TEST_F(OefenmapTest, WegGooitEenEchteDatabaseNietWeg) {
    fs::create_directory(werk_.map() / "echt");
    ASSERT_EQ(gedraaid({"importeer", "--database", (werk_.map() / "echt/oefening.db").string(),
                        "--gegevens", MAATLAT_SOURCE_DIR})
                  .code,
              0);
    weigert(werk_.map() / "echt", "een echte");
}

TEST_F(OefenmapTest, WegGooitNietsAndersWeg) {
    weigert(werk_.map() / "is-er-niet", "geen oefenomgeving");
    fs::create_directory(werk_.map() / "vol");
    werk_.schrijf("vol/brief.txt", "Bewaar mij.");
    weigert(werk_.map() / "vol", "geen oefenomgeving");
}

TEST_F(OefenmapTest, MaaktNietsInEenMapMetIetsAnders) {
    fs::create_directory(werk_.map() / "vol");
    werk_.schrijf("vol/brief.txt", "Bewaar mij.");
    EXPECT_NE(oefen(werk_.map() / "vol", {"--alleen-maken"}).code, 0);
    EXPECT_EQ(test::inhoud(werk_.map() / "vol/brief.txt"), "Bewaar mij.");
}

/// Of another version than the program: of the time before an upgrade, or after one put back.
TEST_F(OefenmapTest, OokVanEenAndereVersieIsHetEenOefeningEnGaatZijWeg) {
    const fs::path map = werk_.map() / "oefening";
    for (const char* versie : {"26", "999"}) {
        fs::create_directory(map);
        const std::string bestand = (map / "oefening.db").string();
        {
            Database database = Database::openSchrijven(bestand, systeemklok());
            beginOefening(database);
        }
        test::oud::Rauw(bestand).voerUit(std::string("PRAGMA user_version = ") + versie);
        EXPECT_ANY_THROW(Database::openLezen(bestand)) << "it is of the version of now";
        const Gedraaid er = oefen(map, {"--alleen-maken"});
        EXPECT_EQ(er.code, 0) << er.fout;
        EXPECT_THAT(er.uit, Not(HasSubstr("wordt gemaakt"))) << "start brings it up to date";
        EXPECT_EQ(oefen(map, {"--weg"}).code, 0) << versie;
        EXPECT_FALSE(fs::exists(map));
    }
}

/// What each moment at which making can be broken off leaves.
class AfgebrokenOefening : public OefenmapTest {
  protected:
    void breekAf(bool metDatabase, bool metMerk) {
        fs::create_directories(bouw_);
        if (!metDatabase) {
            werk_.schrijf("oefening.in-aanbouw/oefening.db.nieuw-aB3xYz", "half");
            return;
        }
        Database database =
            Database::openSchrijven((bouw_ / "oefening.db").string(), systeemklok());
        if (metMerk) beginOefening(database);
    }
    const fs::path map_ = werk_.map() / "oefening", bouw_ = map_.string() + ".in-aanbouw";
};

TEST_F(AfgebrokenOefening, GaatWegMetWeg) {
    for (const auto& [metDatabase, metMerk] :
         {std::pair{false, false}, std::pair{true, false}, std::pair{true, true}}) {
        breekAf(metDatabase, metMerk);
        const Gedraaid uit = oefen(map_, {"--weg"});
        EXPECT_EQ(uit.code, 0) << uit.fout;
        EXPECT_FALSE(fs::exists(bouw_)) << metDatabase << metMerk;
    }
}

TEST_F(AfgebrokenOefening, HoudtEenNieuweNietTegen) {
    breekAf(true, false);
    const Gedraaid uit = oefen(map_, {"--alleen-maken"});
    EXPECT_EQ(uit.code, 0) << uit.fout;
    EXPECT_FALSE(fs::exists(bouw_));
    EXPECT_TRUE(fs::exists(map_ / "inloggen.txt"));
}

TEST_F(AfgebrokenOefening, WatErOpLijktMaarEchtIsBlijftStaan) {
    fs::create_directory(bouw_);
    ASSERT_EQ(gedraaid({"importeer", "--database", (bouw_ / "oefening.db").string(), "--gegevens",
                        MAATLAT_SOURCE_DIR})
                  .code,
              0);
    weigert(map_, "een echte");
    EXPECT_NE(oefen(map_, {"--alleen-maken"}).code, 0);
    EXPECT_TRUE(fs::exists(bouw_ / "oefening.db"));
    fs::rename(bouw_, werk_.map() / "elders");
    breekAf(true, true);
    werk_.schrijf("oefening.in-aanbouw/brief.txt", "Bewaar mij.");
    weigert(map_, "brief.txt");
}

/// From making to throwing away, as somebody does it.
TEST_F(OefenmapTest, GaatWegAlsHijNietDraaitEnErNietsAndersInStaat) {
    const fs::path map = werk_.map() / "oefening";
    {
        test::Programma maatlat(
            {"oefenen", "--map", map.string(), "--poort", "0", "--gegevens", MAATLAT_SOURCE_DIR});
        EXPECT_THAT(maatlat.leesTot("Stoppen: Ctrl-C\n"),
                    AllOf(HasSubstr("Maatlat staat klaar op http://127.0.0.1:"),
                          HasSubstr("Dit is een oefening."), HasSubstr("wachtwoord: oefen-"),
                          HasSubstr("oefenen --weg --map ")));
        weigert(map, "een ander programma");
        EXPECT_EQ(maatlat.stop(SIGTERM), 0);
    }
    werk_.schrijf("oefening/aantekening.txt", "Van mij.");
    weigert(map, "aantekening.txt");
    fs::remove(map / "aantekening.txt");
    EXPECT_EQ(oefen(map, {"--weg"}).code, 0);
    EXPECT_FALSE(fs::exists(map));
}

}  // namespace
}  // namespace maatlat

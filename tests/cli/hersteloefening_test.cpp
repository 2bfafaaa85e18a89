// SPDX-License-Identifier: EUPL-1.2
// The restore drill: an application with something of everything in it is copied while people save,
// restored elsewhere, and started there. What comes back is what was there, row by row and byte by
// byte.
#include <algorithm>
#include <atomic>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <thread>

#include "cli/systeemklok.h"
#include "hash/sha256.h"
#include "store/mensen/aanmelding_store.h"
#include "store/motor/databasestand.h"
#include "store/motor/ernaast.h"
#include "store/spoor/logboeklijst.h"
#include "store/steekproef/steekproef_store.h"
#include "store/toets/rapport_store.h"
#include "support/draai.h"
#include "support/inhoudproef.h"
#include "support/programma.h"
#include "toetsing/bewaren/kopiemap.h"
#include "toetsing/steekproef/sleutelbestand.h"

namespace maatlat {
namespace {

namespace fs = std::filesystem;

std::map<std::string, std::string> inhoudVan(const fs::path& map) {
    std::map<std::string, std::string> uit;
    for (const auto& een : fs::recursive_directory_iterator(map))
        if (een.is_regular_file())
            uit[fs::relative(een.path(), map).string()] = test::inhoud(een.path());
    return uit;
}

void verwachtAlleenVoorOns(const fs::path& wat) {
    const auto rechten = [](const fs::path& pad) {
        return static_cast<int>(fs::status(pad).permissions()) & 077;
    };
    EXPECT_EQ(rechten(wat), 0) << wat;
    if (!fs::is_directory(wat)) return;
    for (const auto& een : fs::recursive_directory_iterator(wat))
        EXPECT_EQ(rechten(een.path()), 0) << een.path();
}

class Hersteloefening : public testing::Test {
  protected:
    Hersteloefening() {
        for (const auto& plaats : wereld_.proef.database().lees(steekproefStore::plaatsen))
            schrijfSleutelbestand(
                ernaast(bron_).sleutels, plaats.toets, plaats.steekproef,
                {std::string(64, 'a'),
                 {{"AAAA-0000-0001", "dossier " + std::to_string(plaats.toets)}}});
        wereld_.proef.database().geheimen().leesOfMaak("proef");
        for (const char* naam : {"kopieen", "sleutels", "elders"})
            fs::create_directory(map_.map() / naam);
        for (const char* naam : {"kopieen", "sleutels", "elders"})
            fs::permissions(map_.map() / naam, fs::perms::owner_all);
    }

    /// As somebody does on the machine, while the application runs.
    Kopie kopieer() {
        test::Programma opdracht({"reservekopie", "--database", bron_, "--naar",
                                  map_.pad("kopieen"), "--sleutels-naar", map_.pad("sleutels"),
                                  "--gegevens", MAATLAT_SOURCE_DIR});
        const std::string gezegd = opdracht.leesAlles();
        EXPECT_EQ(opdracht.wacht(), 0) << gezegd;
        const auto kopieen_ = kopieen(map_.map() / "kopieen");
        EXPECT_FALSE(kopieen_.empty()) << gezegd;
        return kopieen_.empty() ? Kopie() : kopieen_.back();
    }

    test::Gedraaid herstel(const Kopie& kopie) {
        return test::gedraaid({"herstel", "--van", kopie.map.string(), "--naar", hersteld_,
                               "--sleutels-van", sleutelsVan(kopie)});
    }
    std::string sleutelsVan(const Kopie& kopie) {
        return map_.pad("sleutels/" + kopie.naam() + "-sleutels");
    }

    /// The rows of the log up to one, as they stand in a database.
    static std::string logTot(Database& database, std::int64_t nr) {
        return database.lees([&](Sessie& sessie) {
            std::string uit;
            Vraag vraag(sessie, "SELECT hash FROM logboek WHERE nr <= ? ORDER BY nr");
            vraag.bind(nr);
            while (vraag.stap())
                uit += vraag.tekst(0) + "\n";
            return uit;
        });
    }

    test::Werkmap map_;
    const std::string bron_ = map_.pad("maatlat.db");
    const std::string hersteld_ = map_.pad("elders/weer.db");
    test::Inhoudproef wereld_{web::alleRoutes(), bron_};
};

TEST_F(Hersteloefening, AllesKomtTerugEnDraait) {
    // While people save, one moment is copied.
    std::atomic<bool> klaar{false};
    std::thread mensen([&] {
        for (int i = 0; !klaar; ++i)
            wereld_.veld(wereld_.toetsen.front(), "motivering/1.1.2",
                         "Nu staat er " + std::to_string(i) + ".");
    });
    const Kopie tijdens = kopieer();
    klaar = true;
    mensen.join();
    {
        // What was copied is what stood there at that moment: the log is its beginning.
        Database kopie = Database::openLezen((tijdens.map / kKopiedatabase).string());
        const auto laatste = kopie.lees([](Sessie& sessie) {
            Vraag vraag(sessie, "SELECT max(nr) FROM logboek");
            vraag.stap();
            return vraag.getal(0);
        });
        EXPECT_EQ(logTot(kopie, laatste), logTot(wereld_.proef.database(), laatste));
        EXPECT_EQ(test::gedraaid2015({"controleer", "--database", tijdens.map.string()}).code, 0);
    }

    // When it is quiet, every row of every table can be held against the original.
    const Databasestand was = databasestand(bron_);
    const Kopie kopie = kopieer();
    EXPECT_EQ(kopie.inventaris.tabellen, was.tabellen);
    const auto uitslag = herstel(kopie);
    ASSERT_EQ(uitslag.code, 0) << uitslag.fout;
    const Databasestand nu = databasestand(hersteld_);
    EXPECT_EQ(nu.tabellen, was.tabellen);
    EXPECT_EQ(nu.versie, was.versie);
    EXPECT_GT(std::ranges::find(was.tabellen, "geschiedenis", &Tabelstand::naam)->aantal, 100);
    const Ernaast hier = ernaast(bron_);
    const Ernaast daar = ernaast(hersteld_);
    EXPECT_EQ(inhoudVan(hier.sleutels), inhoudVan(daar.sleutels));
    EXPECT_EQ(inhoudVan(hier.geheimen), inhoudVan(daar.geheimen));
    const auto bijlagen = inhoudVan(daar.bijlagen);
    EXPECT_EQ(bijlagen.size(), wereld_.toetsen.size());
    for (const auto& [naam, inhoud] : bijlagen) {
        EXPECT_EQ(naam, sha256Hex(inhoud));
        EXPECT_EQ(inhoud, test::inhoud(hier.bijlagen / naam));
    }
    for (const fs::path& een : {fs::path(hersteld_), daar.bijlagen, daar.sleutels, daar.geheimen,
                                kopie.map, fs::path(sleutelsVan(kopie))})
        verwachtAlleenVoorOns(een);
    const auto heel = test::gedraaid2015({"controleer", "--database", hersteld_});
    EXPECT_EQ(heel.code, 0) << heel.uit;

    // The application starts on it, and gives the frozen report as it was.
    const auto vast = std::ranges::find_if(wereld_.toetsen, [&](const auto& een) {
        return wereld_.status(een.nr) == Toetsstatus::vastgesteld;
    });
    ASSERT_NE(vast, wereld_.toetsen.end());
    const std::string rapport = wereld_.proef.database().lees(
        [&](Sessie& sessie) { return rapportStore::lees(test::in(sessie, vast->nr), 1)->html; });
    const std::string token = "token-na-het-herstel";
    // Somebody is logged in, by the clock that the program has.
    Database::openSchrijven(hersteld_, systeemklok()).schrijf("test", [&](Transactie& transactie) {
        aanmeldingStore::begin(transactie, sha256Hex(token), vast->wie.nr,
                               aanmeldingStore::Stap::ingelogd);
    });
    test::Programma maatlat(
        {"start", "--poort", "0", "--gegevens", MAATLAT_SOURCE_DIR, "--database", hersteld_});
    const std::string gezegd = maatlat.leesTot("Ctrl-C\n");
    ASSERT_NE(test::poortIn(gezegd), 0) << gezegd;
    const std::string antwoord =
        test::vraag(test::poortIn(gezegd), wereld_.pad(*vast, "/rapport?als=bestand"),
                    "Cookie: maatlat=" + token + "\r\n");
    EXPECT_TRUE(antwoord.starts_with("HTTP/1.1 200")) << antwoord.substr(0, 300);
    EXPECT_TRUE(antwoord.substr(antwoord.find("\r\n\r\n") + 4) == rapport) << "another report";
    EXPECT_EQ(maatlat.stop(SIGTERM), 0);
    Database weer = Database::openLezen(hersteld_);
    EXPECT_TRUE(weer.lees([&](Sessie& sessie) {
        return logboek::eerste(sessie, Gebeurtenis::databaseHersteld, kopie.naam());
    }));
    EXPECT_FALSE(fs::exists(daar.hersteld));
}

TEST_F(Hersteloefening, NooitOverIetsHeen) {
    const Kopie kopie = kopieer();
    for (const fs::path& bezet : {fs::path(hersteld_), ernaast(hersteld_).bijlagen,
                                  ernaast(hersteld_).sleutels, ernaast(hersteld_).geheimen,
                                  ernaast(hersteld_).logboekkop, fs::path(hersteld_ + "-wal")}) {
        std::ofstream(bezet) << "van een ander";
        const auto uitslag = herstel(kopie);
        EXPECT_EQ(uitslag.code, 2);
        EXPECT_THAT(uitslag.fout, testing::AllOf(testing::HasSubstr(bezet.string()),
                                                 testing::HasSubstr("weer-hersteld.db")));
        EXPECT_EQ(test::inhoud(bezet), "van een ander");
        fs::remove(bezet);
        EXPECT_TRUE(fs::is_empty(map_.map() / "elders")) << bezet;
    }
    // What was changed in a copy comes out before anything is put back.
    std::ofstream(kopie.map / "maatlat.db-bijlagen" /
                  inhoudVan(kopie.map / "maatlat.db-bijlagen").begin()->first)
        << "anders";
    EXPECT_EQ(herstel(kopie).code, 2);
    EXPECT_TRUE(fs::is_empty(map_.map() / "elders"));
    EXPECT_EQ(test::gedraaid2015({"controleer", "--database", kopie.map.string()}).code, 1);
}

TEST_F(Hersteloefening, ZonderSleutelsZegtWatErVerlorenIs) {
    const Kopie kopie = kopieer();
    const auto uitslag =
        test::gedraaid({"herstel", "--van", kopie.map.string(), "--naar", hersteld_});
    EXPECT_EQ(uitslag.code, 0);
    EXPECT_THAT(uitslag.uit, testing::HasSubstr("leidt een pseudoniem niet meer naar een dossier"));
    EXPECT_FALSE(fs::exists(ernaast(hersteld_).sleutels));
    const auto nagekeken = test::gedraaid2015({"controleer", "--database", hersteld_});
    EXPECT_EQ(nagekeken.code, 1);
    EXPECT_THAT(nagekeken.uit, testing::HasSubstr("Het sleutelbestand van steekproef 1 van toets"));
}

}  // namespace
}  // namespace maatlat
